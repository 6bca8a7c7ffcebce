/** The place of the lowest bit of some. */
export const lowest = (bits: number): number => 31 - Math.clz32(bits & -bits)
