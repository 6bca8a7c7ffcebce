/** Texts that differ from person to person and that no judgement looks at: they are checked, and not kept. */
export const leftOut: readonly string[] = [
  '$schema',
  'note',
  'enterprise.creditCode',
  'enterprise.qualifications[].certificate',
  'people[].name',
  'people[].idNumber',
  'people[].registrations[].number',
  'people[].titles[].number',
  'people[].posts[].number',
  'people[].skills[].number',
  'projects[].name',
]

/** Somebody asked for what was left out; the filing is to be read plainly then. */
export class WasLeftOut extends Error {}

const refuse = () => {
  throw new WasLeftOut()
}

/**
 * A class of objects from which some fields are left out: whoever asks for one of them, or writes the object as JSON, is
 * told so by an exception and cannot take it for absent.
 *
 * @param make - the class that keeps the others
 */
export function withoutFields(make: new (...values: unknown[]) => object, fields: readonly string[]): void {
  for (const field of fields) Object.defineProperty(make.prototype, field, { get: refuse })
  Object.defineProperty(make.prototype, 'toJSON', { get: refuse })
}
