import { consolidate, type Standard } from '../../../src/corpus/consolidate.ts'
import { isComposite, type Requirement } from '../../../src/corpus/requirements/index.ts'
import type { RouteFile } from '../../../src/corpus/schema/route.ts'
import { printQualification, type Qualification } from '../../../src/domain/qualification.ts'
import type { Snapshot } from '../../../src/domain/snapshot/snapshot.ts'
import { shippedCorpus } from '../../../src/index.ts'
import { judge } from '../../reference/evaluate.ts'
import type { Scene } from '../../reference/scene.ts'
import { and, type Tri, type Verdict, verdictOf } from '../../reference/tri.ts'
import { type Asked, askedOn, refusalsOn } from './asked.ts'
import { applicationOn, assessed, reading } from './assessed.ts'
import { inWords } from './inWords.ts'
import { filled } from './seats.ts'

/** What the reading makes of a filing. */
export interface Derived {
  route: string | undefined
  refusals: string[]
  asked: Asked[]
  /** Verdicts by topic. */
  verdicts: Map<string, Verdict>
  outcome: 'met' | 'unmet' | 'undetermined' | 'refused'
}

const laws = new Map<string, ReturnType<typeof consolidate>>()

/** The vocabulary and the checks of persons on a day; of the standards and routes of the rules nothing. */
function wordsOn(day: string) {
  const known = laws.get(day) ?? { ...consolidate(shippedCorpus, { day, profile: '全国' }), standards: [], routes: [] }
  laws.set(day, known)
  return known
}

/** Judges the first item of a filing by the second reading and the reference evaluator. */
export function derive(filing: Snapshot): Derived {
  const snapshot = withoutBars(filing)
  const item = snapshot.application.items[0]!
  const { kind, acceptedOn: day = '' } = snapshot.application
  const { qualification } = item
  const application = applicationOn(qualification, kind, day)
  const refusals = refusalsOn(qualification, kind, day)
  if (refusals[0] === 'unknownStandard')
    return { route: undefined, refusals, asked: [], verdicts: new Map(), outcome: 'undetermined' }
  const asked = askedOn(qualification, application, day)
  const scene = sceneOf(snapshot, day, application?.capital === true)
  const truths = asked.map((it): [string, Tri] => [it.topic, it.low ? undefined : truthOf(it, scene)])
  const outcome = refusals.length > 0 ? ('refused' as const) : verdictOf(and(...truths.map(([, it]) => it)))
  const verdicts = new Map(truths.map(([topic, it]) => [topic, verdictOf(it)]))
  return { route: application?.route, refusals, asked, verdicts, outcome }
}

function withoutBars(snapshot: Snapshot): Snapshot {
  const { enterprise } = snapshot
  if (enterprise.penalties === undefined) return snapshot
  const penalties = enterprise.penalties.filter(({ act }) => !assessed.barring.includes(act))
  return { ...snapshot, enterprise: { ...enterprise, penalties } }
}

function truthOf({ topic, requirements }: Asked, scene: Scene): Tri {
  return and(
    ...requirements.map((read) => {
      const it = asOneLine(inWords(read))
      if (isComposite(it)) throw new Error(`${topic}: the reading joins nothing`)
      const seated = it.kind === 'people' && it.unit !== '人次' ? filled(topic, it, scene) : undefined
      return judge(topic, it, scene, new Map([[topic, seated]]))
    }),
  )
}

/** Certificates are counted by the one line that asks for them. */
function asOneLine(it: Requirement): Requirement {
  return it.kind === 'people' && it.unit === '人次' && it.lines?.length === 1
    ? { kind: 'people', unit: it.unit, ...it.lines[0]! }
    : it
}

function sceneOf(snapshot: Snapshot, day: string, capital: boolean): Scene {
  const item = snapshot.application.items[0]!
  const words = wordsOn(day)
  const law = {
    ...words,
    standard: (of: typeof item.qualification) => assetsOf(of, day),
  } as Scene['law']
  const route = (capital ? { netAssetsBy: 'registeredCapital' } : {}) as RouteFile
  const counting = words.counting(item.qualification.sequence)
  return { law, snapshot, item, day, standard: assetsOf(item.qualification, day)!, route, counting }
}

const assets = new Map<string, Standard | undefined>()

/** A standard with its line of net assets alone: they are asked by the highest of all that is applied for and held. */
function assetsOf(of: Qualification, day: string): Standard | undefined {
  const name = `${printQualification(of)} ${day}`
  if (!assets.has(name)) assets.set(name, makeAssets(of, day))
  return assets.get(name)
}

function makeAssets(of: Qualification, day: string): Standard | undefined {
  if (!reading.some((it) => it.name === printQualification(of))) return undefined
  const lines = askedOn(of, undefined, day).filter((it) => it.topic === 'netAssets')
  return {
    qualification: of,
    selectable: { ...of, lowest: false },
    instrument: 'reading',
    file: 'reading',
    requirements: lines.flatMap(({ requirements, low }) =>
      requirements.map((requirement) => ({
        key: 'netAssets',
        requirement,
        inForce: true,
        citation: { instrument: 'reading', confidence: low ? ('low' as const) : ('high' as const), sources: [] },
        history: [],
      })),
    ),
  }
}
