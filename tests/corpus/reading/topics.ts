import type { ConsolidatedRequirement, Standard } from '../../../src/corpus/consolidate.ts'
import type { Topic } from './schema.ts'

/** Requirements of the rules that belong to a topic of another name. */
const topics: Record<string, Topic> = {
  leadProjects: 'personalProjects',
  headOfLaboratory: 'otherStaff',
  testers: 'otherStaff',
  specialists: 'otherStaff',
  office: 'premises',
}
/** Requirements without any figure. */
const bare = new Set(['legalPerson', 'system', 'instruments', 'partnership', 'legalRepresentative', 'headOfEnterprise'])

/** The requirements in force that have figures, by the topic of the reading. */
export function byTopic({ requirements }: Standard): Map<Topic, ConsolidatedRequirement[]> {
  const found = new Map<Topic, ConsolidatedRequirement[]>()
  for (const it of requirements) {
    if (!it.inForce || bare.has(it.key)) continue
    const topic = topics[it.key] ?? (it.key as Topic)
    found.set(topic, [...(found.get(topic) ?? []), it])
  }
  return found
}
