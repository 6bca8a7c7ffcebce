import type { Selector } from '../corpus/schema/common.ts'
import type { Day } from '../domain/day.ts'
import type { Person } from '../domain/snapshot/person.ts'
import type { Equipment, Project } from '../domain/snapshot/works.ts'

/** The certificates and the experience that a person must bring. */
export type Credentials = Pick<Person, 'registrations' | 'titles' | 'posts' | 'skills'> & {
  experience?: { years: number; work: string }
}

/** One thing to do to mend a filing, exact enough to be applied by a program or shown in a form. */
export type Act =
  | { act: 'becomeLegalPerson' }
  | { act: 'raiseRegisteredCapital'; toYuan: number }
  | { act: 'raiseNetAssets'; toYuan: number }
  | { act: 'addPeople'; count: number; with: Credentials }
  | { act: 'nameLead'; with: Credentials }
  | { act: 'appoint'; role: string; count: number; with: Credentials }
  | { act: 'recordWorkHistory'; role: string }
  | { act: 'addProjects'; count: number; project: Omit<Project, 'id'>; ledByLead: boolean }
  | { act: 'addEquipment'; machines: Omit<Equipment, 'id'> }
  | { act: 'addPremises'; what: string; areaSqm?: number }
  | { act: 'declare'; of: string }
  | { act: 'obtainQualifications'; count: number; of: Selector; distinct: boolean }
  | { act: 'waitUntil'; day: Day }
  | { act: 'provideFact'; pointer: string; fact: string }
