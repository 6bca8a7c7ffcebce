import type { Law } from '../../corpus/consolidate.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import { localeOf } from '../../report/locales/index.ts'
import type { Lang } from '../../report/locales/locale.ts'
import { element, escapeHtml } from '../../report/render/htmlText.ts'
import { htmlPage } from '../../report/render/page.ts'
import { style } from '../../report/render/style.ts'
import { type Words, wordsFor } from '../../report/words.ts'
import type { Procedure } from '../context.ts'
import { type FormWords, formWordsOf } from './words.ts'

const boxes = `
@page { size: A4 portrait; }
.place { display: inline-block; width: 47%; height: 42mm; margin: 4px 2% 4px 0; padding: 6px; border: 1px solid #333; }
`

/**
 * The application form (企业资质申请表) that the system makes of a filing: one self-contained page to print, seal, sign and
 * scan, with a box for every place that the procedure names. Identity numbers are masked.
 *
 * @example
 * renderApplicationForm(snapshot, law, procedure).startsWith('<!doctype html>') // true
 */
export function renderApplicationForm(
  snapshot: Snapshot,
  law: Law,
  procedure: Pick<Procedure, 'signedForm'>,
  lang: Lang = 'zh-CN',
): string {
  const own = formWordsOf(lang)
  const words = wordsFor(law, localeOf(lang), { snapshot })
  const { enterprise, application, people = [], equipment = [], projects = [] } = snapshot
  const sections = [
    section(
      own.officers,
      own,
      (enterprise.officers ?? []).map((it) => [words.term(it.role), words.personInFull(it.person)]),
    ),
    section(
      own.people,
      own,
      people.map((it) => [words.personInFull(it.id)]),
    ),
    section(
      own.equipment,
      own,
      equipment.map((it) => [words.equipment(it.id), `${own.count} ${it.count ?? 1}`]),
    ),
    section(
      own.projects,
      own,
      projects.map((it) => [words.project(it.id), it.acceptedOn ?? '']),
    ),
  ]
  const body = [
    element('h1', escapeHtml(own.title)),
    headerHtml(snapshot, own, words),
    section(
      own.items,
      own,
      application.items.map((it) => [
        words.locale.qualification(it.qualification, words),
        ...(it.technicalLead === undefined ? [] : [`${own.lead} ${words.person(it.technicalLead)}`]),
      ]),
    ),
    ...sections,
    element('h2', escapeHtml(own.places)),
    ...procedure.signedForm.places.map(({ title, marks }) =>
      element('div', escapeHtml(`${title[lang]}（${marks.map((it) => own.marks[it]).join('、')}）`), 'place'),
    ),
  ]
  return htmlPage(`${own.title} ${enterprise.name}`, lang, style + boxes, body)
}

function headerHtml({ enterprise, application }: Snapshot, own: FormWords, words: Words): string {
  const { registeredCapitalYuan: capital, creditCode } = enterprise
  const lines: [string, string][] = [
    [own.name, enterprise.name],
    ...(creditCode === undefined ? [] : [[own.creditCode, creditCode] as [string, string]]),
    ...(capital === undefined ? [] : [[own.capital, words.locale.labels.money(capital)] as [string, string]]),
    [own.kind, words.term(application.kind)],
  ]
  return element(
    'dl',
    lines.map(([label, value]) => element('dt', escapeHtml(label)) + element('dd', escapeHtml(value))).join(''),
  )
}

function section(title: string, { none }: FormWords, rows: readonly (readonly string[])[]): string {
  const numbered = rows.map((row, i) => [String(i + 1), ...row])
  const body = numbered.map((row) => element('tr', row.map((it) => element('td', escapeHtml(it))).join('')))
  return element('h2', escapeHtml(title)) + (rows.length === 0 ? element('p', none) : element('table', body.join('')))
}
