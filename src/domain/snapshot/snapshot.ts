import * as z from 'zod'
import { lazily } from '../lazily.ts'
import { application } from './application.ts'
import { enterprise } from './enterprise.ts'
import { person } from './person.ts'
import { equipment, project } from './works.ts'

/** No filing names more; a report of more would be longer than anyone can read. */
const MOST = 20_000

/** All the facts that one evaluation sees. An absent fact is a fact not known. */
export const snapshotSchema = lazily(() =>
  z
    .strictObject({
      $schema: z.string().optional(),
      id: z.string().min(1).max(200).optional().describe('The filing’s own number'),
      note: z.string().optional(),
      enterprise: enterprise(),
      people: z.array(person()).max(MOST).optional(),
      equipment: z.array(equipment()).max(MOST).optional(),
      projects: z.array(project()).max(MOST).optional(),
      application: application(),
    })
    .meta({ id: 'Snapshot', title: 'zizhi snapshot' }),
)

export type Snapshot = z.infer<ReturnType<typeof snapshotSchema>>

/**
 * The JSON Schema (2020-12) of a snapshot, generated from the schema that parses it.
 *
 * @example
 * snapshotJsonSchema().title // 'zizhi snapshot'
 */
export function snapshotJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(snapshotSchema(), { io: 'input', unrepresentable: 'any' }) as Record<string, unknown>
}
