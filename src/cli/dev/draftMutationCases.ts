import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CaseFile, CaseGroup } from '../../cases/caseFile.ts'
import { flow } from '../../cases/flow.ts'
import { concernIn } from '../../cases/mutate/concern.ts'
import { hunter } from '../../cases/mutate/hunt.ts'
import { lawFilesOf } from '../../cases/mutate/lawFiles.ts'
import type { Mutant } from '../../cases/mutate/mutant.ts'
import { mutantsOf } from '../../cases/mutate/mutants.ts'
import { narrow } from '../../cases/mutate/narrow.ts'
import { caseProbe, type Probe } from '../../cases/mutate/probe.ts'
import { selecting } from '../../cases/mutate/select.ts'
import { explaining, readSurvivors } from '../../cases/mutate/survivors.ts'
import { trial } from '../../cases/mutate/trial.ts'
import { readCases } from '../../cases/readCases.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { loadCorpus } from '../../corpus/load.ts'
import { standardTexts } from '../../corpus/texts.ts'
import { parseQualification, printQualification } from '../../domain/qualification.ts'
import { readRulesFiles, versionOf } from '../rulesDirectory.ts'
import { MUTATION_HEAD } from './draft/heads.ts'
import { type Draft, draft } from './mutation/draft.ts'
import { draftWord } from './mutation/draftWord.ts'

const rules = fileURLToPath(new URL('../../../rules', import.meta.url))

/** Drafts a case for every mutant that no case catches, and writes them beside the standards for review. */
async function draftMutationCases(pattern: string): Promise<void> {
  const files = await readRulesFiles(rules)
  const loaded = loadCorpus(files, versionOf(files))
  const { corpus } = loaded
  if (corpus === undefined) throw new Error('the rules have errors: see zizhi lint')
  const law = { ...loaded, corpus }
  const { cases } = readCases(files)
  const explain = explaining(readSurvivors(files).explanations)
  const drafts: Placed[] = []
  const fileOf = placing(corpus)
  const concern = concernIn(corpus)
  const lawFiles = lawFilesOf(law)
  const mutants = mutantsOf(law).filter(selecting(corpus, new RegExp(pattern, 'u')))
  const { endOf, add } = trial(mutants, corpus, cases)
  const ends: Record<string, number> = { caught: 0, equivalent: 0, explained: 0, drafted: 0, survived: 0 }
  for (const [i, mutant] of mutants.entries()) {
    if (i > 0 && mutant.file !== mutants[i - 1]!.file) {
      // Drafting takes long: what is done with one file is kept whatever becomes of the next.
      await writeDrafts(drafts, cases)
      console.log(`${i}/${mutants.length} ${mutants[i - 1]!.file} ${JSON.stringify(ends)}`)
    }
    const { end } = endOf(mutant)
    const isOpen = end === 'survived' && explain(mutant.id) === undefined
    const found = isOpen ? caseFor(mutant) : undefined
    const came = !isOpen && end === 'survived' ? 'explained' : found === undefined ? end : 'drafted'
    ends[came] = ends[came]! + 1
    if (found !== undefined) {
      add(found.probe)
      drafts.push({ ...found.drafted, file: fileOf(mutant, found.drafted) })
    } else if (came === 'survived') console.log(`${mutant.id} ${JSON.stringify(mutant.from).slice(0, 120)}`)
  }
  await writeDrafts(drafts, cases)
  console.log(JSON.stringify(ends))

  function caseFor(mutant: Mutant): { drafted: Draft; probe: Probe } | undefined {
    const file = lawFiles.find((it) => it.file === mutant.file)!
    const drafted =
      mutant.kind === 'vocabulary' ? draftWord(mutant, law, concern) : draft(mutant, file, corpus!, concern)
    if (drafted === undefined) return undefined
    const probe = caseProbe(corpus!, '', { about: '', base: drafted.base }, drafted.case)
    const isSound = probe.holds(narrow(corpus!, probe.categories))
    const catches = isSound && hunter([probe], concern, corpus!).hunt(mutant).caughtBy !== undefined
    return catches ? { drafted, probe } : undefined
  }
}

type Placed = Draft & { file: string }

/** Cases stand beside the file that was changed; those of several standards in one file, beside their own. */
function placing(corpus: Corpus): (mutant: Mutant, draft: Draft) => string {
  const files = new Map(standardTexts(corpus).map((it) => [printQualification(it.qualification), it.file]))
  return ({ kind, file }, { base }) => {
    if (kind !== 'standard') return file.replace(/\.ya?ml$/, '.mutation.cases.yaml')
    const standard = files.get(printQualification(parseQualification(base.qualification)!))!
    return standard.replace(/\.ya?ml$/, '.mutation.cases.yaml')
  }
}

async function writeDrafts(drafts: readonly Placed[], cases: readonly CaseFile[]): Promise<void> {
  const byFile = new Map<string, Map<string, CaseGroup>>()
  for (const { base, open, file, case: one } of drafts) {
    const before = cases.find((it) => it.file === file)?.groups ?? []
    const groups = byFile.get(file) ?? new Map(before.map((it) => [it.about, { ...it, cases: [...it.cases] }]))
    byFile.set(file, groups)
    const { qualification, day, profile, kind } = base
    const about = `mutation: ${qualification} ${kind} ${day} ${profile}`
    const group = groups.get(about) ?? { about, base, ...(open.length === 0 ? {} : { open }), cases: [] }
    groups.set(about, group)
    const repeated = group.cases.filter((it) => it.name.replace(/ \(\d+\)$/, '') === one.name).length
    group.cases.push(repeated === 0 ? one : { ...one, name: `${one.name} (${repeated + 1})` })
  }
  for (const [path, groups] of byFile)
    await writeFile(join(rules, path), `${MUTATION_HEAD}\n\n${[...groups.values()].map(asYaml).join('\n')}`)
}

function asYaml({ about, base, open, cases }: CaseGroup): string {
  const head = [
    `- about: ${flow(about)}`,
    `  base: ${flow(base)}`,
    ...(open === undefined ? [] : [`  open: ${flow(open)}`]),
  ]
  const body = cases.flatMap(({ name, change, expect }) => [
    `    - name: ${flow(name)}`,
    ...(change === undefined ? [] : ['      change:', ...change.map((it) => `        - ${flow(it)}`)]),
    `      expect: ${flow(expect)}`,
  ])
  return `${[...head, '  cases:', ...body].join('\n')}\n`
}

await draftMutationCases(process.argv[2] ?? '')
