import type { Qualification } from '../../domain/qualification.ts'

/** Names a category across sequences. */
export const categoryOf = ({ sequence, category }: Pick<Qualification, 'sequence' | 'category'>) =>
  `${sequence} ${category}`
