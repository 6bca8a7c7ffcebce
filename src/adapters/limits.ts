/** How much a list holds when its reader asks for no other number. */
export const MOST_LISTED = 1000
