/**
 * Can every place be given something of its own? Tried place by place; who sits already moves on where another place
 * would do.
 *
 * @param fits - for each place, the numbers of those that fit it
 */
export function canMatch(fits: readonly (readonly number[])[]): boolean {
  const placeOf = new Map<number, number>()
  const give = (place: number, tried: Set<number>): boolean => {
    const free = fits[place]!.find((it) => !placeOf.has(it))
    if (free !== undefined) {
      placeOf.set(free, place)
      return true
    }
    return fits[place]!.some((it) => {
      if (tried.has(it)) return false
      tried.add(it)
      if (!give(placeOf.get(it)!, tried)) return false
      placeOf.set(it, place)
      return true
    })
  }
  return fits.every((_, place) => give(place, new Set()))
}
