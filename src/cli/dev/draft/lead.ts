import { bring } from '../../../assess/credentials/bring.ts'
import type { Edit } from '../../../cases/edit.ts'
import type { TechnicalLeadRequirement } from '../../../corpus/requirements/technicalLead.ts'
import type { Predicate } from '../../../corpus/schema/predicate.ts'
import { addMonths } from '../../../domain/day.ts'
import type { Purpose, Sketch, Spot } from './sketch.ts'

/** A month of experience short, a level below, a field that is not listed, and each other alternative. */
export function leadPurposes({ who }: TechnicalLeadRequirement, spot: Spot): Purpose[] {
  const { snapshot, lexicon } = spot.ground
  const lead = snapshot.people?.find((it) => it.id === snapshot.application.items[0]!.technicalLead)
  if (lead === undefined) return []
  const sketch = (name: string, values: Record<string, unknown>, before: Edit[] = []): Sketch => ({
    name: `${spot.key} ${name}`,
    change: [...before, { lead: values }],
  })
  const purposes: Purpose[] = []
  const from = lead.workHistory?.[0]?.from
  if (from !== undefined)
    purposes.push({
      figure: 'years',
      sketches: [1, 2].map((months) => sketch('a month short', { 'workHistory/0/from': addMonths(from, months) })),
    })
  const below = (name: string, held: typeof lead, before: Edit[]) => {
    const title = held.titles?.[0]
    const registration = held.registrations?.[0]
    const lower = (levels: readonly string[] | undefined, level: string | undefined) =>
      level === undefined ? undefined : levels?.[levels.indexOf(level) - 1]
    const title1 = lower(lexicon.titleLevels, title?.level)
    const level1 = lower(lexicon.registration(registration?.as ?? '')?.levels, registration?.level)
    if (title1 !== undefined)
      purposes.push({ sketches: [sketch(`${name}title of ${title1}`, { 'titles/0/level': title1 }, before)] })
    if (title !== undefined)
      purposes.push({
        sketches: ['经济', '园林', '印刷'].map((field) =>
          sketch(`${name}title in ${field}`, { 'titles/0/field': field }, before),
        ),
      })
    if (level1 !== undefined)
      purposes.push({
        sketches: [sketch(`${name}registered at ${level1}`, { 'registrations/0/level': level1 }, before)],
      })
    if ((registration?.specialties ?? []).length > 0)
      purposes.push({
        sketches: ['矿业工程', '铁路工程', '民航机场工程'].map((it) =>
          sketch(`${name}registered for ${it}`, { 'registrations/0/specialties': [it] }, before),
        ),
      })
  }
  below('', lead, [])
  const model = snapshot.people!.find((it) => it.registrations?.[0]?.unit !== undefined)?.registrations?.[0]
  for (const [i, other] of alternativesOf(who).entries()) {
    if (i === 0) continue
    const { registrations = [], titles = [] } = bring(other, lexicon)
    const held = {
      registrations: registrations.map((it) => ({
        ...it,
        unit: snapshot.enterprise.name,
        validUntil: model?.validUntil ?? `${Number(spot.ground.base.day.slice(0, 4)) + 2}-06-30`,
        unitChanges: [],
        evidence: 'verified' as const,
      })),
      titles: titles.map((it) => ({ ...it, evidence: 'verified' as const })),
    }
    const edit: Edit = { lead: held }
    purposes.push({ passes: true, sketches: [{ name: `${spot.key} by alternative ${i + 1}`, change: [edit] }] })
    below(`alternative ${i + 1}, `, { ...lead, ...held }, [edit])
  }
  return purposes
}

/** The descriptions of which any is enough, each with all that is asked besides. */
function alternativesOf(who: Predicate): Predicate[] {
  if ('any' in who) return who.any.flatMap(alternativesOf)
  if (!('all' in who)) return [who]
  return who.all
    .map(alternativesOf)
    .reduce<Predicate[][]>((all, part) => all.flatMap((list) => part.map((it) => [...list, it])), [[]])
    .map((all) => ({ all }))
}
