import type { Post, Skill } from '../../domain/snapshot/person.ts'
import type { CheckDefinition } from './check.ts'
import { inForce } from './inForce.ts'

/** Post and worker certificates: those that end have not ended; many have no end. */
export const certificateInForce: CheckDefinition<'certificateInForce', Post | Skill> = {
  check: 'certificateInForce',
  prepare: () => inForce((it) => ('post' in it ? it.post : (it.trade ?? '')), true),
}
