import { randomUUID } from 'node:crypto'
import type { Handling } from '../../filing/service/handled.ts'

/** How a command is carried out: under the key that the user gave, or once. */
export const handlingOf = ({ key }: { key?: string }): Handling => ({ key: key ?? randomUUID() })
