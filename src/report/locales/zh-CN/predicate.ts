import type { VocabularyName } from '../../../corpus/requirements/kind.ts'
import {
  type Experienced,
  leavesOf,
  type PostSpec,
  type Predicate,
  type Registered,
  type Titled,
  type Worker,
} from '../../../corpus/schema/predicate.ts'
import type { Words } from '../../words.ts'
import { and, figure, or } from './text.ts'

/** The words of a field list: named outright, or behind the name of a group. */
function fields(words: Words, vocabulary: VocabularyName, list: string | readonly string[] | undefined) {
  if (list === undefined) return { plain: '', group: '' }
  const groups = [list].flat().flatMap((it) => {
    const group = words.group(vocabulary, it)
    return group === undefined ? [] : [`${it}（${and(group.words)}${group.open ? '等' : ''}）`]
  })
  const plain = [list].flat().filter((it) => words.group(vocabulary, it) === undefined)
  return { plain: and(plain), group: or(groups) }
}

const above = (level: string, top: boolean) => (top || level.endsWith('合格') ? level : `${level}以上`)

function registered(it: Registered, words: Words): string {
  const kinds = [it.as].flat()
  const { plain, group } = fields(words, 'specialties', it.in)
  const level = it.level === undefined ? '' : above(it.level, words.isTop(kinds[0]!, it.level))
  const field = [plain, group].filter((part) => part !== '').join('、')
  const open = it.openLevels === undefined ? '' : `（${and(it.openLevels)}能否计入标准未明确）`
  return `${field === '' ? '' : `${field}专业`}${level}${or(kinds)}${open}`
}

/** A title with its field; the group of fields stands apart, because the law says it in a clause of its own. */
function titled(it: Titled, words: Words): { title: string; group: string } {
  const { plain, group } = fields(words, 'titleFields', it.in)
  const series = it.series === undefined ? '' : `${it.series}序列`
  return { title: `${plain === '' ? '' : `${plain}专业`}${series}${it.level}以上职称`, group }
}

function posted(it: PostSpec, words: Words): string {
  const { plain, group } = fields(words, 'posts', it.in)
  return [plain, group].filter((part) => part !== '').join('、')
}

function worker(it: Worker, words: Words): string {
  const { plain, group } = fields(words, 'trades', it.in)
  const trade = [plain, group].filter((part) => part !== '').join('、')
  const such = it.suchAs === undefined ? '' : `（${and(it.suchAs)}等）`
  const level = it.level === undefined ? '' : `${above(it.level, false)}${it.level.endsWith('合格') ? '的' : ''}`
  return `${trade === '' ? '' : `${trade}工种`}${level}技术工人${such}`
}

const experience = (it: Experienced) => `${figure(it.years)}年以上${it.in}经历`

/** People of a description, as the subject of a number: 建筑工程专业注册建造师. */
export function peopleText(it: Predicate, words: Words): string {
  if ('any' in it) return or(it.any.map((part) => peopleText(part, words)))
  if ('all' in it) return `${having(it, words)}的人员`
  if ('registered' in it) return registered(it.registered, words)
  if ('titled' in it) return `${titled(it.titled, words).title}人员`
  if ('worker' in it) return worker(it.worker, words)
  if ('experienced' in it) return `具有${experience(it.experienced)}的人员`
  const post = posted(it.post, words)
  return `持有${post}岗位证书的施工现场管理人员`
}

/** The clause that restricts people to a group of fields, where the law names one: 限建筑工程相关专业（…）. */
export function restriction(it: Predicate, words: Words): string {
  const group = 'titled' in it ? titled(it.titled, words).group : ''
  return group === '' ? '' : `，限${group}`
}

/** What one person must have: 具有5年以上工程施工技术管理经历，且具有结构专业中级以上职称. */
export function having(it: Predicate, words: Words): string {
  if ('all' in it) return it.all.map((part) => having(part, words)).join('，且')
  return `具有${attribute(it, words)}`
}

function attribute(it: Predicate, words: Words): string {
  if ('any' in it) return or(it.any.map((part) => attribute(part, words)))
  if ('all' in it) return `（${it.all.map((part) => attribute(part, words)).join('并')}）`
  if ('registered' in it) return `${registered(it.registered, words)}执业资格`
  if ('titled' in it) {
    const { title, group } = titled(it.titled, words)
    return group === '' ? title : `${group}${title}`
  }
  if ('worker' in it) return `${worker(it.worker, words)}证书`
  if ('experienced' in it) return experience(it.experienced)
  return `${posted(it.post, words)}岗位证书`
}

/** The short name of a kind of people, for the item column. */
export function peopleHeading(it: Predicate): string {
  if ('any' in it) {
    const kinds = [...new Set(it.any.map(peopleHeading))]
    const registered = leavesOf(it).every((leaf) => 'registered' in leaf)
    return kinds.length > 1 && registered ? '注册人员' : or(kinds)
  }
  if ('all' in it) return peopleHeading(it.all[0]!)
  if ('registered' in it) {
    const kinds = [it.registered.as].flat()
    return kinds.length === 1 ? `${it.registered.level ?? ''}${kinds[0]}` : '注册人员'
  }
  if ('titled' in it) return `${it.titled.level}以上职称人员`
  if ('worker' in it) return '技术工人'
  return 'post' in it ? '施工现场管理人员' : '有经历的人员'
}
