import type { Qualification } from '../domain/qualification.ts'
import { applicationKinds } from '../domain/snapshot/application.ts'

/**
 * What a firm may ask for: the applications that are judged, and the matters that the platform knows besides. Which of them
 * keep to the old way (原操作流程) is for the admission policy to say.
 */
export const matters = [...applicationKinds, '资质变更', '跨省变更', '合并吸收', '注销', '其他'] as const
export type Matter = (typeof matters)[number]

/** What a filing asks for. It names no person: the snapshot does, which is kept apart under its digest. */
export interface FilingContent {
  /** The id of the enterprise, which is its stream in the library. */
  enterprise: string
  matter: Matter
  items: readonly Qualification[]
  /** The SHA-256 of the snapshot (canonical JSON), once there is one. */
  snapshot?: string
}
