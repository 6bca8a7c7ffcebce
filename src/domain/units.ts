import { times } from './amount.ts'

interface UnitDefinition {
  dimension: string
  factor: number
}

const define = (dimension: string, units: Record<string, number>) =>
  Object.entries(units).map(([name, factor]) => [name, { dimension, factor }] as const)

/** Units by the name that filings and standards print, with their dimension and the factor to its base unit. */
const UNITS: ReadonlyMap<string, UnitDefinition> = new Map([
  ...define('length', {
    米: 1,
    延米: 1,
    m: 1,
    厘米: 0.01,
    毫米: 0.001,
    公里: 1000,
    千米: 1000,
    km: 1000,
    万米: 10_000,
  }),
  ...define('area', { 平方米: 1, 'm²': 1, 万平方米: 10_000, 万m2: 10_000 }),
  ...define('volume', { 立方米: 1, 'm³': 1, 万立方米: 10_000, 亿立方米: 100_000_000 }),
  ...define('mass', { 吨: 1, t: 1, 万吨: 10_000, 千克: 0.001 }),
  ...define('money', { 元: 1, 万元: 10_000, 亿元: 100_000_000 }),
  ...define('power', { 千瓦: 1, kW: 1, 万千瓦: 10_000, MW: 1000, 兆瓦: 1000 }),
  ...define('massRate', { '吨/小时': 1, 't/h': 1 }),
  ...define('massPerDay', { '吨/日': 1, 't/d': 1, '万吨/日': 10_000 }),
  ...define('volumeRate', { '立方米/小时': 1, 'm³/h': 1, '立方米/秒': 3600, 'm³/s': 3600 }),
  ...define('torque', { 千牛·米: 1, kN·m: 1 }),
  ...define('force', { 千牛: 1, kN: 1 }),
  ...define('voltage', { 千伏: 1, kV: 1 }),
  ...define('storeys', { 层: 1 }),
  ...define('count', { 个: 1, 项: 1, 座: 1, 条: 1, 台: 1, 台次: 1, 套: 1, 道: 1, 处: 1 }),
  ...define('tonnage', { 吨级: 1 }),
  ...define('cableLength', { 条公里: 1 }),
  ...define('ductLength', { 孔公里: 1 }),
  ...define('ends', { 端: 1 }),
  ...define('dataRate', { 'Mb/s': 1, 'Gb/s': 1000 }),
  ...define('apparentPower', { 千伏安: 1, kVA: 1 }),
  ...define('lamps', { 盏: 1, 万盏: 10_000 }),
  ...define('sets', { 组: 1 }),
])

/** The names of all units. */
export const unitNames: readonly string[] = [...UNITS.keys()]

/** Tells what a unit measures, or `undefined` for a name that is no unit. */
export function dimensionOf(unit: string): string | undefined {
  return UNITS.get(unit)?.dimension
}

/**
 * Turns a value into the base unit of its dimension, exactly.
 *
 * @example
 * toBase(1.5, '公里') // 1500
 */
export function toBase(value: number, unit: string): number {
  const definition = UNITS.get(unit)
  if (definition === undefined) throw new RangeError(`unknown unit \`${unit}\``)
  return definition.factor === 1 ? value : times(value, definition.factor)
}
