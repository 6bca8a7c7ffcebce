/** Who confirms a filing by face: 法定代表人, or the agent in office (委托代理人). */
export type FaceRole = 'legalRepresentative' | 'agent'

/**
 * How a comparison ends that is no match. `mismatch`: 比对不通过. `codeExpired`: 扫描记录不存在, the code was dead.
 * `unknownUser`: 用户名异常. `cancelled`: broken off. `interrupted`: begun and not ended, or begun anew.
 */
export type FaceFault = 'mismatch' | 'codeExpired' | 'unknownUser' | 'cancelled' | 'interrupted'

/** A comparison under way. */
export interface FaceCheck {
  session: string
  person: string
  role: FaceRole
  /** From then on its code is dead. */
  expiresAt: string
}
