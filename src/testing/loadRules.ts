import type { Corpus } from '../corpus/corpus.ts'
import { emptyCorpus, loadCorpus } from '../corpus/load.ts'

/**
 * Reads rules files of one’s own, on top of a corpus that has the vocabulary, the routes and the profiles.
 *
 * @param files - texts in YAML by their paths below a rules directory: `standards/tunnels.yaml`
 * @param base - what they are added to; nothing when absent
 * @throws SyntaxError that names every problem with file, line and column
 * @example
 * loadRules({ 'instruments.yaml': 'instruments: [{ id: 甲, title: 乙, effective: 2024-01-01 }]' }).instruments.length // 1
 */
export function loadRules(files: Readonly<Record<string, string>>, base: Corpus = emptyCorpus()): Corpus {
  const texts = Object.entries(files).map(([path, text]) => ({ path, text }))
  const { corpus, problems } = loadCorpus(texts, `${base.version}+${texts.map((it) => it.path).join('+')}`)
  const errors = problems.filter((it) => it.severity === 'error')
  if (corpus === undefined || errors.length > 0) throw new SyntaxError(errors.map(inWords).join('\n'))
  const joined = Object.entries(corpus).map(([key, own]) => {
    const before = base[key as keyof Corpus]
    return [key, Array.isArray(own) && Array.isArray(before) ? [...before, ...own] : own]
  })
  return { ...Object.fromEntries(joined), vocabulary: joinedWords(base.vocabulary, corpus.vocabulary) }
}

function joinedWords(base: Corpus['vocabulary'], own: Corpus['vocabulary']): Corpus['vocabulary'] {
  const lists: Record<string, readonly unknown[]> = { ...base }
  for (const [key, list] of Object.entries(own)) lists[key] = [...(lists[key] ?? []), ...list]
  return lists as Corpus['vocabulary']
}

type Problem = ReturnType<typeof loadCorpus>['problems'][number]

function inWords({ file, line, column, code, path, found, allowed }: Problem): string {
  const what = [code, path.join('/'), ...(found === undefined ? [] : [`found ${JSON.stringify(found)}`])]
  const may = allowed === undefined ? [] : [`allowed ${allowed.join(', ')}`]
  return `${file}:${line}:${column}: ${[...what, ...may].filter((it) => it !== '').join(' · ')}`
}
