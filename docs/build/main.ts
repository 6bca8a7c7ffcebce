import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command, Option } from 'commander'
import { type Lang, languages } from '../../src/report/index.ts'
import { buildSite } from './buildSite.ts'
import { stateDiagram } from './stateDiagram.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

interface Options {
  rules: string
  out: string
  lang?: 'zh-CN' | 'en'
}

/** `npm run docs`: the law as a book. */
const program = new Command('docs')
  .description('renders a rules directory as a site of plain pages')
  .option('--rules <directory>', 'the law', resolve(root, 'rules'))
  .option('--out <directory>', 'where the pages go; what stands there goes', resolve(root, 'docs/site'))
  .addOption(new Option('--lang <language>', 'the pages of one language alone; both when absent').choices(languages))
  .action(async ({ rules, out, lang }: Options) => {
    const langs: readonly Lang[] = lang === undefined ? languages : [lang]
    await writeFile(resolve(root, 'docs/filing-states.md'), stateDiagram())
    const pages = await buildSite({ rules, out, langs })
    console.log(`${pages.length} pages: ${resolve(out, pages[0]!)}`)
  })

await program.parseAsync()
