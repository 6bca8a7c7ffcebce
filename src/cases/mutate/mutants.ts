import { buildLexicon } from '../../corpus/lexicon.ts'
import type { Locate } from '../../corpus/load.ts'
import { type LawFile, lawFilesOf, type MutableLaw } from './lawFiles.ts'
import type { Mutant, Path, Replacement, Site } from './mutant.ts'
import { type OperatorName, operators } from './operators/index.ts'
import { replaceAt } from './replaceAt.ts'
import { sitesOf } from './sites.ts'

/** A place in the files, asked for only where it is shown. */
interface Placed {
  locate: Locate
}

/** Every mutant of a body of law, in the order of its files. */
export function mutantsOf(law: MutableLaw & Placed): Mutant[] {
  const lexicon = buildLexicon(law.corpus.vocabulary)
  return lawFilesOf(law).flatMap((file) =>
    sitesOf(file, lexicon).flatMap((site) =>
      operators.flatMap((operator) => operator.mutate(site).map((it) => mutant(file, site, operator.name, it, law))),
    ),
  )
}

function mutant(file: LawFile, site: Site, operator: OperatorName, replacement: Replacement, { locate }: Placed) {
  const path = replacement.path ?? site.path
  const { to } = replacement
  const place = () => locate(file.file, site.path)
  return {
    id: idOf(file.file, site.path, operator, replacement),
    operator,
    file: file.file,
    get line() {
      return place().line
    },
    get column() {
      return place().column
    },
    kind: file.kind,
    path: site.path,
    parents: site.parents,
    from: site.value,
    ...(to === undefined ? {} : { to }),
    replaced: path,
    apply: () => file.put(replaceAt(file.content, path, to)),
  } satisfies Mutant
}

function idOf(file: string, path: Path, operator: string, { to }: Replacement): string {
  const value = typeof to === 'string' || typeof to === 'number' ? `=${to}` : ''
  return `${file}#${path.map((it) => String(it).replaceAll('/', '.')).join('/')}:${operator}${value}`
}
