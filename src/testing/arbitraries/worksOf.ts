import type { Lexicon } from '../../corpus/lexicon.ts'
import type { EquipmentLine } from '../../corpus/requirements/equipment.ts'
import type { LeafRequirement } from '../../corpus/requirements/index.ts'
import type { PerformanceClass, Test, Works } from '../../corpus/requirements/works.ts'
import type { MachineWords } from './machine.ts'
import type { Work } from './project.ts'

type Quantity = Work['quantities'][number]

/** The unit projects that requirements ask for, with values at and beside each limit. */
export function worksOf(leaves: readonly LeafRequirement[], lexicon: Lexicon): Work[] {
  const classes = leaves.flatMap((it) =>
    it.kind === 'performance' ? (it.of === 'unknown' ? [] : it.of) : it.kind === 'leadProjects' ? listed(it) : [],
  )
  return classes.flatMap((it) => ofClass(it, lexicon))
}

const listed = ({ classes }: Extract<LeafRequirement, { kind: 'leadProjects' }>) =>
  Array.isArray(classes) ? classes : []

function ofClass(it: PerformanceClass, lexicon: Lexicon): Work[] {
  if ('any' in it) return it.any.flatMap((child) => ofClass(child, lexicon))
  if ('all' in it) return it.all.flatMap((child) => ofClass(child, lexicon))
  if ('pool' in it) return it.pool.map((child) => ofWorks(child, [], lexicon))
  const { sum, subtotals = [], perYear } = it
  return [
    ofWorks(
      it,
      [
        ...(sum === undefined ? [] : part(sum, 2)),
        ...(perYear === undefined ? [] : part(perYear, 1).map((one) => ({ ...one, years: true }))),
        ...subtotals.flatMap((one) => part(one, 2).map((quantity) => ({ ...quantity, part: one.part }))),
      ],
      lexicon,
    ),
  ]
}

function ofWorks(
  { what, where = [], whereAny = [], contains, containsAtLeast }: Works,
  more: Quantity[],
  lexicon: Lexicon,
): Work {
  const quantities = [...[...where, ...whereAny].flatMap((it) => ofTest(it, lexicon)), ...more]
  const parts = [...(contains ?? []), ...(containsAtLeast?.of ?? [])]
  return { what: [what].flat()[0]!, quantities, ...(parts.length === 0 ? {} : { contains: parts }) }
}

const beside = (limit: number) => [limit, (limit * 999) / 1000, (limit * 1001) / 1000]

function ofTest({ metric, unit, atLeast, above, atMost, below }: Test, lexicon: Lexicon): Quantity[] {
  const limit = atLeast ?? above ?? atMost ?? below
  if (typeof limit === 'number') return [{ metric, values: beside(limit), ...(unit === undefined ? {} : { unit }) }]
  if (typeof limit !== 'string' || limit === 'unknown') return []
  const scale = lexicon.metric(metric)?.scale ?? []
  const at = scale.indexOf(limit)
  const values = [limit, scale[at - 1], scale[at + 1]].filter((it) => it !== undefined)
  return [{ metric, values }]
}

/** A whole and the parts of it that add up to it just so. */
function part({ metric, atLeast, unit }: { metric: string; atLeast: unknown; unit: string }, by: number): Quantity[] {
  return typeof atLeast === 'number' ? [{ metric, unit, values: [...beside(atLeast), atLeast / by] }] : []
}

/** The machines that requirements ask for; those without a figure have a capacity that nobody asks for. */
export function machinesOf(leaves: readonly LeafRequirement[], lexicon: Lexicon): MachineWords[] {
  return leaves.flatMap((it) => (it.kind === 'equipment' ? it.of.flatMap((line) => ofLine(line, lexicon)) : []))
}

function ofLine(line: EquipmentLine, lexicon: Lexicon): MachineWords[] {
  if ('any' in line) return line.any.flatMap((it) => ofLine(it, lexicon))
  const { what, where = [], sum, ofWhich = [] } = line
  const tests = where.flatMap((it) => ofTest(it, lexicon))
  const quantities = [...tests, ...(sum === undefined ? [] : part(sum, 2))]
  const numbers = quantities.flatMap(({ metric, values, unit }): MachineWords[] => {
    const figures = values.filter((it) => typeof it === 'number')
    return unit === undefined || figures.length === 0 ? [] : [[[what].flat()[0]!, metric, figures, unit]]
  })
  const plain: MachineWords[] = numbers.length === 0 ? [[[what].flat()[0]!, '功率', [1], '千瓦']] : numbers
  return [...plain, ...ofWhich.flatMap((it) => ofLine(it, lexicon))]
}
