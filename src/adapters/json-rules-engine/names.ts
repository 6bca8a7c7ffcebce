/** What every name of a fact, an operator and an event begins with. */
const PREFIX = 'zizhi:'

/** The full name of a fact, an operator or an event. */
export const named = <N extends string>(name: N) => `${PREFIX}${name}` as const

/** The runtime fact that carries the filing: `engine.run({ [SNAPSHOT]: snapshot })`. */
export const SNAPSHOT = named('snapshot')

/** The route of a filing that no route is open to. */
export const NO_ROUTE = 'none'
