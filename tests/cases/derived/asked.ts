import type { EquipmentRequirement } from '../../../src/corpus/requirements/equipment.ts'
import type { Requirement } from '../../../src/corpus/requirements/index.ts'
import type { PerformanceClass } from '../../../src/corpus/requirements/works.ts'
import type { Predicate } from '../../../src/corpus/schema/predicate.ts'
import { grades, type Qualification } from '../../../src/domain/qualification.ts'
import type { Read } from '../../corpus/reading/load.ts'
import { requirementsOf } from '../../corpus/reading/readFigures.ts'
import type { Change, Figures, ReadStandard, Topic } from '../../corpus/reading/schema.ts'
import { type Application, applicationOn, assessed, gradesRead, holdsOn, speaksOf } from './assessed.ts'

/** A topic as the reading asks for it: its requirements must all hold; `low` when no source confirms it. */
export interface Asked {
  topic: string
  /** The grade whose figures these are. */
  from: Qualification
  figures: Figures
  requirements: Requirement[]
  low: boolean
}

/** The figures of a standard after the changes up to a day, and the topics whose changed figures are not verified. */
export function figuresOn({ standard }: Read, day: string): { figures: Figures; low: Set<string> } {
  const low = new Set<string>(lowTopics(standard))
  let { figures } = standard
  for (const change of (standard.changes ?? []).filter((it) => it.profile === undefined && it.on <= day)) {
    figures = changedFigures(figures, change)
    for (const topic of change.unverified ?? []) low.add(topic)
    for (const [topic, cited] of Object.entries(change.cited ?? {})) if (cited.confidence === 'low') low.add(topic)
  }
  return { figures, low }
}

function lowTopics({ figures, confidence, cited, unverified = [] }: ReadStandard): string[] {
  return Object.keys(figures).filter((topic) => {
    const own = cited?.[topic as Topic]?.confidence ?? confidence
    return own === 'low' || unverified.includes(topic as Topic)
  })
}

function changedFigures(figures: Figures, change: Change): Figures {
  if (change.alternatives === undefined) return { ...figures, ...change.figures }
  const { performance } = figures
  if (typeof performance !== 'object' || 'all' in performance || performance.classes === 'unknown')
    throw new Error('no classes to change')
  return {
    ...figures,
    performance: {
      ...performance,
      classes: performance.classes.with(change.class! - 1, change.alternatives),
      ...(change.doubted === true ? { doubted: [...(performance.doubted ?? []), change.class!] } : {}),
    },
  }
}

/** Every topic that an application must show on a day, by the reading alone; without a route, all that is in force. */
export function askedOn(of: Qualification, application: Application | undefined, day: string): Asked[] {
  const all = gradesRead(of)
  const own = all.find((it) => it.qualification.grade === of.grade)!
  const lowest = all.at(-1)!
  const { own: fromOwn = 'all', lowest: fromLowest = [], except = [], record = false } = application ?? {}
  const taken = new Map<string, Asked>()
  for (const [read, wanted] of [
    [own, fromOwn],
    [lowest, fromLowest],
  ] as const)
    for (const it of askedBy(read, day))
      if (!taken.has(it.topic) && (wanted === 'all' ? !except.includes(it.topic) : wanted.includes(it.topic)))
        taken.set(it.topic, it)
  if (record) taken.set('cleanRecord', theRecord(of))
  return [...taken.values()]
}

/** The record of 令22 第二十三条; which acts it names is not the matter of the reading. */
function theRecord(from: Qualification): Asked {
  const { years, twice } = assessed.record
  const figures: Figures = { cleanRecord: { years, twice } }
  return { topic: 'cleanRecord', from, figures, requirements: requirementsOf('cleanRecord', figures), low: false }
}

function askedBy(read: Read, day: string): Asked[] {
  const { figures, low } = figuresOn(read, day)
  const { qualification } = read
  const dropped = assessed.dropped
    .filter((it) => speaksOf(it, qualification) && holdsOn(it, day))
    .flatMap((it) => it.topics)
  const platform = assessed.platform.filter((it) => speaksOf(it.of, qualification) && holdsOn(it, day))
  return (Object.keys(figures) as Topic[])
    .filter((topic) => !dropped.includes(topic) && figures[topic] !== 'none')
    .map((topic): Asked => {
      const data = platform.filter((it) => topic in it.topics)
      const graded = data.flatMap((it) => it.topics[topic]!)
      const requirements = requirementsOf(topic, figures)
        .map((it) => led(it, figures, qualification, day))
        .map((it) => (it.kind === 'equipment' ? spared(it, figures.equipment) : it))
        .map((it) => (graded.length === 0 ? it : ({ ...it, platformGrades: graded } as Requirement)))
      const rests = topic === 'personalProjects' && restsOnLow(requirements, qualification, day)
      return {
        topic,
        from: qualification,
        figures,
        requirements,
        low: low.has(topic) || rests || data.some((it) => it.low === true),
      }
    })
}

/** Of a list that is partly known only what the unknown machines cannot stand in for is surely asked. */
function spared(it: EquipmentRequirement, equipment: Figures['equipment']): EquipmentRequirement {
  if (typeof equipment !== 'object' || equipment.take === undefined) return it
  const [atLeast, listed] = equipment.take.split(' of ').map(Number) as [number, number]
  const unknown = Number.isNaN(listed) ? atLeast : listed - it.of.length
  return unknown === 0 ? it : { ...it, atLeast: Math.max(0, atLeast - unknown) }
}

/** The classes of performance of a grade and those above it, of which led projects must be. */
function classesFrom(of: Qualification, grade: string, day: string): PerformanceClass[] | 'unknown' {
  const at = grades.indexOf(grade as (typeof grades)[number])
  const lists = gradesRead(of)
    .filter((it) => grades.indexOf(it.qualification.grade) <= at)
    .flatMap((it) => requirementsOf('performance', figuresOn(it, day).figures))
    .map((it) => (it.kind === 'performance' ? it.of : 'unknown'))
  const known = lists.filter((it) => it !== 'unknown')
  return known.length === 0 || known.length < lists.length ? 'unknown' : known.flat()
}

function led(it: Requirement, figures: Figures, of: Qualification, day: string): Requirement {
  if (it.kind !== 'leadProjects') return it
  const classes = 'works' in it.like ? [{ what: it.like.works }] : classesFrom(of, it.like.grade, day)
  return { ...it, classes, ...(it.or === undefined ? {} : { or: oneOf(figures.constructors) }) }
}

/** 注册建造师 without more are those whom the standard itself asks for. */
function oneOf(constructors: Figures['constructors']): Predicate {
  const rows = Array.isArray(constructors) ? constructors : []
  const level = rows.length > 0 && rows.every((it) => it.level === '一级') ? { level: '一级' } : {}
  const specialties = rows.flatMap((it) => (Array.isArray(it.of) ? it.of : []))
  return {
    registered: { as: '注册建造师', ...level, ...(specialties.length === 0 ? {} : { in: specialties }) },
  }
}

function restsOnLow([it]: readonly Requirement[], of: Qualification, day: string): boolean {
  if (it?.kind !== 'leadProjects' || 'works' in it.like) return false
  const { grade } = it.like
  const other = gradesRead(of).find((one) => one.qualification.grade === grade)
  return other !== undefined && figuresOn(other, day).low.has('performance')
}

/** Where an application stands on a day apart from its figures: refused, and by what, as far as the reading tells. */
export function refusalsOn(of: Qualification, kind: string, day: string): string[] {
  const read = gradesRead(of).find((it) => it.qualification.grade === of.grade)
  const base = of.sequence === '工程监理' ? '2007-08-01' : '2015-01-01'
  if (read === undefined || day < base) return ['unknownStandard']
  const cancelled = assessed.cancelled.some((it) => speaksOf(it, of) && holdsOn(it, day)) ? ['gradeCancelled'] : []
  if (applicationOn(of, kind, day) !== undefined) return cancelled
  const opened = assessed.applications.filter((it) => speaksOf(it.of, of)).map((it) => it.since ?? base)
  return [...cancelled, opened.every((since) => day < since) ? 'beforeRoutes' : 'noRoute']
}
