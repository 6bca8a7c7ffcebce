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
export const bareKeys: ReadonlySet<string> = new Set([
  'legalPerson',
  'system',
  'instruments',
  'partnership',
  'legalRepresentative',
  'headOfEnterprise',
])

/** The topic of the reading to which a requirement belongs. */
export const topicOf = (key: string): Topic => topics[key] ?? (key as Topic)

/** The requirements in force that have figures, by the topic of the reading. */
export function byTopic({ requirements }: Standard): Map<Topic, ConsolidatedRequirement[]> {
  const found = new Map<Topic, ConsolidatedRequirement[]>()
  for (const it of requirements) {
    if (!it.inForce || bareKeys.has(it.key)) continue
    const topic = topicOf(it.key)
    found.set(topic, [...(found.get(topic) ?? []), it])
  }
  return found
}
