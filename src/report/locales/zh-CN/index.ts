import { printQualification } from '../../../domain/qualification.ts'
import type { Locale } from '../locale.ts'
import { acts } from './acts.ts'
import { causes, openCauses } from './causes.ts'
import { basis, changedPart, citation, history, historyLine, instrument, reading } from './citation.ts'
import { commonCauses } from './commonCauses.ts'
import { compare } from './compare.ts'
import { facts } from './facts.ts'
import { forecast } from './forecast.ts'
import { has } from './has.ts'
import { heading } from './heading.ts'
import { labels } from './labels.ts'
import { lint } from './lint.ts'
import { order } from './order.ts'
import { credentials, missing, missingOfMany, several } from './person.ts'
import { problems } from './problems.ts'
import { reasons } from './reasons.ts'
import { refusalNames, refusals } from './refusals.ts'
import { requirement } from './requirement.ts'
import { and } from './text.ts'
import { evidence } from './values.ts'

/** Chinese, in the words of the platform. */
export const zhCN: Locale = {
  lang: 'zh-CN',
  labels,
  compare,
  forecast,
  order,
  sections: {
    enterprise: '企业基本信息',
    assets: '企业资产',
    people: '主要人员',
    performance: '工程业绩',
    equipment: '技术装备',
    record: '信用记录',
  },
  outcomes: { met: '达标', unmet: '不达标', undetermined: '无法判定', refused: '不予受理' },
  results: { met: '符合', unmet: '不符合', undetermined: '无法判定' },
  confidence: { high: '高', medium: '中', low: '低' },
  evidence,
  facts,
  heading,
  requirement,
  has,
  causes,
  openCauses,
  commonCauses,
  toBeVerified: (text) => `${text}（待核实）`,
  reasons,
  refusals,
  refusalNames,
  acts,
  history,
  problems,
  lint,
  term: () => undefined,
  qualification: (it) => printQualification(it),
  instrument,
  citation,
  historyLine,
  missing,
  missingOfMany,
  several,
  changedPart,
  reading,
  unverified: () => ['部分内容未经官方文本核实'],
  note: () => undefined,
  basis,
  credentials,
  nearingAge: ({ person, age }, words) => `${words.person(person)}已满${age}周岁，临近年龄上限`,
  jointlyShort: ({ requirements, by, open }, words) => {
    const all = and(requirements.map(words.heading))
    if (open) return `${all}合用同一批人员，同一人员不能重复计算，目前可确认的人员尚不能同时满足，其余待核实`
    return `${all}各自可以满足，但同一人员不能重复计算，合计缺${by}人`
  },
  mendedWith: (numbers) => `随第${and(numbers.map(String))}条一并补正`,
  list: and,
  sentences: (texts) => texts.join('；'),
  colon: (head, text) => `${head}：${text}`,
}
