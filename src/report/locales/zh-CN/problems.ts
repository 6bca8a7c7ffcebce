import type { Problem, ProblemCode } from '../../../domain/problem.ts'
import { shown } from '../shown.ts'
import { typeWord } from './types.ts'

const near = (it: Problem) => (it.near === undefined ? '' : `，是否为 \`${it.near}\`？`)
const allowed = (it: Problem, empty = '') =>
  it.allowed === undefined || it.allowed.length === 0
    ? empty
    : it.allowed.map((one) => typeWord(String(one))).join('、')
const choose = (it: Problem) => (it.allowed === undefined ? '' : `，可填：${allowed(it)}`)
const other = (it: Problem) => (it.other === undefined ? '' : `，另一处：${it.other}`)

/** What is wrong with an input and how to mend it; the caller prints the place. */
export const problems: { [C in ProblemCode]: (it: Problem) => string } = {
  malformedJson: (it) =>
    `不是有效的JSON${it.found === undefined ? '' : `：${shown(it.found)}`}，请检查此处的括号、引号和逗号`,
  duplicateKey: (it) => `字段 ${shown(it.found)} 重复出现，请保留一个${other(it)}`,
  missing: (it) => `缺少必填字段${choose(it)}，请补充`,
  wrongType: (it) => `类型不符：现为 ${shown(it.found)}，应为${allowed(it, '其他类型')}`,
  notAllowed: (it) => `不接受 ${shown(it.found)}${near(it)}${choose(it)}`,
  unknownField: (it) => `没有名为 ${shown(it.found)} 的字段${near(it)}，请更名或删除`,
  tooSmall: (it) => `${shown(it.found)} 过小（过短），应为${allowed(it, '更大的值')}`,
  tooLarge: (it) => `${shown(it.found)} 过大（过长），应为${allowed(it, '更小的值')}`,
  impossibleDate: (it) => `${shown(it.found)} 不是存在的日期，请按 YYYY-MM-DD 填写`,
  impossibleMonth: (it) => `${shown(it.found)} 不是存在的年月，请按 YYYY-MM 填写`,
  badCheckDigit: () => '号码的长度、日期或校验位不正确，请核对原件',
  badQualification: (it) => `无法识别资质 ${shown(it.found)}，请按证书填写，例如：建筑工程施工总承包三级`,
  badAmount: (it) => `${shown(it.found)} 不是有效金额，请以元为单位填写，最多两位小数`,
  endsBeforeItStarts: (it) => `截止 ${shown(it.found)} 早于起始，应为${allowed(it, '不早于起始')}`,
  birthMonthConflict: (it) =>
    `出生年月 ${shown(it.found)} 与身份证号码不一致，应为${allowed(it, '身份证号码所载年月')}`,
  duplicatePerson: (it) => `同一人员重复填报${other(it)}，请合并为一条`,
  duplicateId: (it) => `编号 ${shown(it.found)} 重复${other(it)}，请改用不同的编号`,
  duplicateItem: (it) => `申请事项 ${shown(it.found)} 重复${other(it)}，请保留一项`,
  unknownReference: (it) => `没有编号为 ${shown(it.found)} 的记录${near(it)}，请补充该记录或更正编号`,
  unknownTerm: (it) => `词汇表中没有 ${shown(it.found)}${near(it)}${choose(it)}，请改用标准名称`,
  unknownUnit: (it) => `没有单位 ${shown(it.found)}${near(it)}${choose(it)}，请改用词汇表中的单位`,
  wrongUnit: (it) =>
    it.found === undefined
      ? `缺少与该指标相符的单位${choose(it)}，请补充`
      : `单位 ${shown(it.found)} 与该指标不符${choose(it)}，请改正`,
  noAcceptanceDay: () => '没有受理日期，请填写 acceptedOn 或指定核查日期',
  unknownStandard: (it) => `没有资质 ${shown(it.found)} 的标准${near(it)}，请更正资质名称`,
}
