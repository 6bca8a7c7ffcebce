import type * as z from 'zod'
import { lazily } from '../../domain/lazily.ts'
import { figure } from '../schema/common.ts'
import { type RequirementKind, requirementSchema } from './kind.ts'

const schema = lazily(() => requirementSchema('netAssets', { atLeastWan: figure.describe('万元') }))

export type NetAssetsRequirement = z.infer<ReturnType<typeof schema>>

/** Net assets (净资产): the statement’s, or the registered capital where the route says so. */
export const netAssets: RequirementKind<'netAssets', ReturnType<typeof schema>> = {
  kind: 'netAssets',
  schema,
  section: 'assets',
  terms: () => [],
}
