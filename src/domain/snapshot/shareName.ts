import type { Snapshot } from './snapshot.ts'

/**
 * Makes all texts that name the applicant one text. Engines keep each text of a parsed filing apart, and compare two of
 * them letter by letter; everybody’s employer, payer and unit are compared with the applicant whenever the filing is judged.
 */
export function shareName({ enterprise: { name }, people = [] }: Snapshot): void {
  for (const { employers = [], insurance = [], registrations = [] } of people) {
    for (let i = 0; i < employers.length; i++) if (employers[i] === name) employers[i] = name
    for (const it of insurance) if (it.payer === name) it.payer = name
    for (const it of registrations) if (it.unit === name) it.unit = name
  }
}
