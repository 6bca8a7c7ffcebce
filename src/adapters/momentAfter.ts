/**
 * The moment some milliseconds after another.
 *
 * @example
 * momentAfter('2026-01-31T23:59:59.500Z', 500) // '2026-02-01T00:00:00.000Z'
 */
export const momentAfter = (moment: string, ms: number): string => new Date(Date.parse(moment) + ms).toISOString()
