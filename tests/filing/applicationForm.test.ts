import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { renderApplicationForm } from '../../src/filing/applicationForm/renderForm.ts'
import { consolidate, parseSnapshot, shippedCorpus } from '../../src/index.ts'
import { FILING } from '../cli/runCli.ts'

const read = parseSnapshot(JSON.parse(readFileSync(FILING, 'utf8')))
if (!read.ok) throw new Error('the fixture is broken')
const snapshot = read.value
const law = consolidate(shippedCorpus, { day: '2024-07-20' })
const places = [
  {
    id: 'application',
    title: { 'zh-CN': '企业资质申请表', en: 'application form' },
    marks: ['seal', 'signature'] as const,
  },
  { id: 'commitment', title: { 'zh-CN': '承诺书', en: 'commitment' }, marks: ['seal', 'fingerprint'] as const },
]
const procedure = { signedForm: { places: places.map((it) => ({ ...it, marks: [...it.marks] })) } } as never

it('has everybody, everything applied for and a box for every place', () => {
  const form = renderApplicationForm(snapshot, law, procedure)
  for (const { name } of snapshot.people!) expect(form).toContain(name!)
  expect(form).toContain('91540199MA0000090L')
  expect(form).toContain('1,000.00万元')
  expect(form.match(/class="place"/g)).toHaveLength(2)
  expect(form).toContain('承诺书（盖章、指印）')
})

it('shows no identity number in full', () => {
  for (const lang of ['zh-CN', 'en'] as const) {
    const form = renderApplicationForm(snapshot, law, procedure, lang)
    for (const { idNumber } of snapshot.people!) expect(form).not.toContain(idNumber!)
    expect(form).toContain('540199********9004')
  }
})

it('shows texts from the filing as texts', () => {
  const enterprise = { ...snapshot.enterprise, name: '<script>alert(1)</script>' }
  expect(renderApplicationForm({ ...snapshot, enterprise }, law, procedure)).not.toContain('<script>')
})
