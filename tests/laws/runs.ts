/** Multiplies the number of runs: FC_RUNS=10 npx vitest run tests/laws. */
const factor = Number(process.env.FC_RUNS ?? 1)

/** Parameters for so many runs of a property. */
export const runs = (numRuns: number) => ({ numRuns: Math.ceil(numRuns * factor) })
