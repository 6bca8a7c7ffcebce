import { printQualification } from '../../../domain/qualification.ts'
import type { EventPhrases } from '../locale.ts'
import { momentText } from '../moment.ts'
import { faults, marks, outcomes, reviewCauses, roles } from './terms.ts'

const again = (failure: { count: number; mayFileFrom: string } | undefined) =>
  failure === undefined ? '' : `，第${failure.count}次不通过，${momentText(failure.mayFileFrom)}起可再次申报`

export const events: EventPhrases = {
  drafted: ({ content, previous }) =>
    `${previous === undefined ? '新建申报' : `依据${previous}重新申报`}：${content.matter} ${content.items.map(printQualification).join('、')}`,
  edited: () => '修改申报内容',
  routedToManual: () => '该事项按原操作流程办理，转人工',
  submitted: () => '提交，弹出知情同意书',
  consented: ({ by, version }) => `${by}阅读并同意知情同意书（版本${version}）`,
  signedFormRecorded: ({ form }) =>
    `上传签章的申请表：${form.dpi} DPI，${form.places.map((it) => it.marks.map((mark) => marks[mark]).join('、')).join('；')}`,
  leadTableRecorded: () => '上传技术负责人业绩表',
  faceCheckStarted: ({ role, expiresAt }) => `发起${roles[role]}人脸认证，二维码${momentText(expiresAt)}失效`,
  faceCheckFailed: ({ fault }) => `人脸认证未通过：${faults[fault]}`,
  faceCheckPassed: ({ role }) => `${roles[role]}人脸认证通过`,
  accepted: ({ reportFrom }) => `受理，核查报告最早${momentText(reportFrom)}出具`,
  checkReported: ({ outcome, failure }) => `核查报告：${outcomes[outcome]}${again(failure)}`,
  publicityStarted: ({ from, until }) => `公示：${from} 至 ${until}`,
  publicityEnded: ({ issueFrom }) => `公示期满，${issueFrom}起可签章发证`,
  complained: ({ by }) => `${by}提出投诉或异议`,
  takenOver: ({ because, by }) => `${by}转人工复核：${reviewCauses[because]}`,
  reviewed: ({ result, by, reason, failure }) =>
    `${by}人工复核：${result === 'pass' ? '合格' : '不合格'}，${reason}${again(failure)}`,
  issued: ({ by, certificates }) =>
    `${by}签章发证：${certificates
      .map(
        (it) =>
          `${printQualification(it.qualification)} ${it.number}${it.placeholder ? '（暂代编号）' : ''}，有效期至${it.validUntil}`,
      )
      .join('；')}`,
  withdrawn: ({ by, mayFileFrom }) => `${by}撤回，${momentText(mayFileFrom)}起可再次申报`,
  lapsed: () => '同意后未完成人脸认证，申报失效',
  renewalOpened: ({ certificate }) => `证书${certificate}可申请延续`,
}
