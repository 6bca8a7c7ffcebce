import type { Case } from '../../../src/cases/caseFile.ts'
import type { BookStandard } from '../book.ts'
import { type Content, html, joined, table } from '../html.ts'
import type { View } from '../view.ts'

/** The cases beside the rule, with what each expects in words. */
export function standardCases(it: BookStandard, view: View): Content {
  const { say } = view
  const count = it.cases.reduce((sum, group) => sum + group.cases.length, 0)
  if (count === 0) return html`<p>${say.noCases}</p>`
  const heading = headings(it, view)
  const groups = it.cases.map(
    (group) => html`<details class="cases">
<summary><span lang="en">${group.about}</span> <span class="count">${group.cases.length}</span></summary>
<p class="small">${say.base(group.base)} · <code>rules/${group.file}</code></p>
${table(
  [say.caseName, say.change, say.expected],
  group.cases.map((one) => caseRow(one, heading, view)),
  'cases',
)}</details>
`,
  )
  return [html`<p>${say.casesLead(count)}</p>\n`, groups]
}

/** What lines are called, those of profiles and routes too. */
function headings(it: BookStandard, view: View): (key: string) => string {
  const { law, standard } = it.stretches[0]!
  const byRoutes = law.routes.flatMap((route) => Object.entries(route.add ?? {}))
  const regional = it.regional.flatMap(({ lines }) => lines.map(({ line }) => [line.key, line.requirement] as const))
  const own = standard.requirements.map(({ key, requirement }) => [key, requirement] as const)
  const requirements = [...byRoutes, ...regional, ...own].map(([key, requirement]) => ({ key, requirement }))
  const words = view.wordsOf(law, requirements as never)
  return words.heading
}

function caseRow({ name, change, expect }: Case, heading: (key: string) => string, view: View) {
  const { say } = view
  const changes = (change ?? []).map((it) => say.edit(it))
  return [
    html`<span lang="en">${name}</span>`,
    changes.length === 0 ? say.asItStands : joined(changes, html`<br>`),
    expectation(expect, heading, view),
  ]
}

function expectation(it: Case['expect'], heading: (key: string) => string, view: View): Content {
  const { say, locale } = view
  const code = (table: Record<string, string>) => (one: string) => table[one] ?? one
  const list = (items: readonly string[]) => locale.list(items)
  const entries = (codes: Record<string, string[]> | undefined) => Object.entries(codes ?? {})
  const lines = [
    ...(it.refusals === undefined ? [] : [say.expect.refused(list(it.refusals.map(code(say.refusals))))]),
    ...entries(it.unmet).map(([key, codes]) => say.expect.unmet(heading(key), list(codes.map(code(say.causes))))),
    ...entries(it.undetermined).map(([key, codes]) =>
      say.expect.undetermined(heading(key), list(codes.map(code(say.causes)))),
    ),
    ...entries(it.notCounted).map(([key, codes]) =>
      say.expect.notCounted(heading(key), list(codes.map(code(say.reasons)))),
    ),
    ...(it.jointlyShort ?? []).map((keys) => say.expect.jointlyShort(list(keys.map(heading)))),
    ...(it.met === undefined ? [] : [say.expect.met(list(it.met.map(heading)))]),
    ...(it.notAssessed === undefined ? [] : [say.expect.notAssessed(list(it.notAssessed.map(heading)))]),
    ...(it.route === undefined ? [] : [say.expect.route(view.words.term(it.route))]),
    ...Object.entries(it.has ?? {}).map(([key, count]) => say.expect.has(heading(key), count)),
  ]
  const outcome = locale.outcomes[it.outcome as keyof typeof locale.outcomes] ?? it.outcome
  return [html`<b class="${it.outcome}">${outcome}</b>`, lines.map((line) => html`<div>${line}</div>`)]
}
