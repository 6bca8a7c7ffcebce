import type { FilingLocale } from '../locale.ts'

export const phases: FilingLocale['phases'] = {
  draft: '草稿',
  submitted: '待确认知情同意书',
  consented: '待人脸认证',
  faceChecking: '人脸认证中',
  accepted: '已受理，等待核查报告',
  reported: '核查报告已出具',
  publicity: '公示中',
  publicized: '公示期满，待签章发证',
  issued: '已发证',
  refused: '核查不通过',
  withdrawn: '已撤回',
  lapsed: '已失效',
  manual: '转人工办理',
  revoked: '已撤销',
}

export const commands: FilingLocale['commands'] = {
  draft: '新建申报',
  refile: '重新申报',
  edit: '修改申报内容',
  submit: '提交',
  consent: '确认知情同意书',
  recordSignedForm: '上传签章的申请表',
  recordLeadTable: '上传技术负责人业绩表',
  startFaceCheck: '发起人脸认证',
  finishFaceCheck: '完成人脸认证',
  runCheck: '出具核查报告',
  publish: '公示',
  complain: '投诉或异议',
  takeOver: '转人工复核',
  review: '人工复核',
  issue: '签章发证',
  withdraw: '撤回',
  tick: '处理到期事项',
}

export const libraryCommands: FilingLocale['libraryCommands'] = {
  open: '建立企业库',
  updateBasicData: '更新企业基本信息',
  nameLegalRepresentative: '登记法定代表人',
  addPerson: '添加人员',
  recordCard: '采集身份证',
  startEnrolment: '发起人员核验',
  finishEnrolment: '完成人员核验',
  removePerson: '移除人员',
  requestAgent: '新增在藏委托代理人',
  finishAgentFace: '委托代理人认证',
  updateAgent: '修改委托代理人信息',
  dismissAgent: '解除委托代理人',
  report: '资质报送',
  mark: '标注异常',
  liftMark: '解除异常',
  lockForBid: '投标锁定',
  endTender: '投标结束',
  addProject: '添加业绩',
  recordSafetyLicence: '登记安全生产许可证',
  tick: '处理到期事项',
}

export const deadlines: FilingLocale['deadlines'] = {
  faceCodeExpires: '二维码失效',
  consentLapses: '未完成人脸认证则失效',
  reportDue: '出具核查报告',
  publicityOver: '公示期满',
  issueDue: '可签章发证',
  mayFileAgain: '可再次申报',
  renewalOpens: '可申请延续',
}

export const outcomes: FilingLocale['outcomes'] = {
  met: '达标',
  unmet: '不达标',
  undetermined: '无法判定',
  refused: '不予受理',
}

export const roles: FilingLocale['roles'] = { legalRepresentative: '法定代表人', agent: '委托代理人' }

export const faults: FilingLocale['faults'] = {
  match: '核验通过',
  mismatch: '对比不通过（现阶段的相貌与身份证差距太大）',
  codeExpired: '扫描记录不存在（二维码已失效，请在1分钟之内核验）',
  unknownUser: '用户名异常（请联系监管平台工作人员）',
  cancelled: '已取消',
  interrupted: '已中断，需要重新认证',
}

export const marks: FilingLocale['marks'] = { seal: '盖章', signature: '签字', fingerprint: '指印' }

export const reviewCauses: FilingLocale['reviewCauses'] = {
  complaint: '投诉或异议',
  sampled: '抽查',
  undetermined: '系统无法判定',
  authority: '主管单位',
}

export const personSources: FilingLocale['personSources'] = {
  registry: '四库一平台同步',
  trainingCentre: '岗位培训中心同步',
  hand: '手动添加',
}
