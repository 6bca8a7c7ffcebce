import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Problem, ProblemCode } from '../../src/domain/problem.ts'
import { parseSnapshot } from '../../src/domain/snapshot/parse.ts'

type Json = Record<string, unknown>

/** A sound filing with other fields on top. */
const filing = (more: Json = {}): Json => ({
  enterprise: { name: '甲公司' },
  application: { kind: '首次', acceptedOn: '2025-01-01', items: [{ qualification: '建筑工程施工总承包二级' }] },
  ...more,
})
const firm = (more: Json) => filing({ enterprise: { name: '甲公司', ...more } })
const someone = (more: Json) => filing({ people: [{ id: 'a', ...more }] })
const applied = (...items: Json[]) => filing({ application: { kind: '首次', items } })
const item = (more: Json) => applied({ qualification: '建筑工程施工总承包二级', ...more })
const machine = (more: Json) => filing({ equipment: [{ id: 'm', what: '挖掘机', ...more }] })
const built = (more: Json) => filing({ projects: [{ id: 'p', ...more }] })
const measured = (quantity: Json) => machine({ capacities: [{ metric: '功率', value: 1, ...quantity }] })

function problemsIn(input: unknown): Problem[] {
  const parsed = parseSnapshot(input)
  expect(parsed).not.toHaveProperty(parsed.ok ? 'problems' : 'value')
  return parsed.ok ? [] : parsed.problems
}

const the = (code: ProblemCode, pointer: string, more: Partial<Problem> = {}): Problem => ({ code, pointer, ...more })

const SOUND = filing()
const FIRST = '/application/items/0'
const SEQUENCES = ['施工总承包', '专业承包', '施工劳务', '工程监理']

it('reads a sound filing', () => {
  expect(problemsIn(SOUND)).toEqual([])
})

describe('one fault is one problem', () => {
  it.each<[string, unknown, Problem]>([
    ['no field', filing({ enterprise: {} }), the('missing', '/enterprise/name', { allowed: ['string'] })],
    ['no part', { enterprise: { name: 'a' } }, the('missing', '/application', { allowed: ['object'] })],
    ['no id', filing({ people: [{}] }), the('missing', '/people/0/id', { allowed: ['string'] })],
    [
      'no kind of application',
      filing({ application: { items: [{ qualification: '建筑工程施工总承包二级' }] } }),
      the('missing', '/application/kind', { allowed: ['首次', '增项', '升级', '延续', '重新核定'] }),
    ],
    ['nothing', undefined, the('missing', '', { allowed: ['object'] })],
    ['null', null, the('wrongType', '', { found: null, allowed: ['object'] })],
    ['a list', [], the('wrongType', '', { found: [], allowed: ['object'] })],
    ['a text', 'x', the('wrongType', '', { found: 'x', allowed: ['object'] })],
    [
      'text for a number',
      firm({ registeredCapitalYuan: '100' }),
      the('wrongType', '/enterprise/registeredCapitalYuan', { found: '100', allowed: ['number'] }),
    ],
    [
      'half a machine',
      machine({ count: 1.5 }),
      the('wrongType', '/equipment/0/count', { found: 1.5, allowed: ['int'] }),
    ],
    ['null for a list', filing({ people: null }), the('wrongType', '/people', { found: null, allowed: ['array'] })],
    [
      'a word that is no choice',
      filing({ application: { kind: '首 次', items: [{ qualification: '建筑工程施工总承包二级' }] } }),
      the('notAllowed', '/application/kind', {
        found: '首 次',
        allowed: ['首次', '增项', '升级', '延续', '重新核定'],
        near: '首次',
      }),
    ],
    [
      'a choice far from any',
      someone({ identity: 'no' }),
      the('notAllowed', '/people/0/identity', { found: 'no', allowed: ['verified', 'unverified'] }),
    ],
    [
      'a mistyped field',
      someone({ birthMonht: '1980-01' }),
      the('unknownField', '/people/0/birthMonht', { found: 'birthMonht', near: 'birthMonth' }),
    ],
    ['an unknown field', filing({ weather: 'fine' }), the('unknownField', '/weather', { found: 'weather' })],
    [
      'a mistyped field deep down',
      someone({ registrations: [{ as: '注册建造师', levle: '一级' }] }),
      the('unknownField', '/people/0/registrations/0/levle', { found: 'levle', near: 'level' }),
    ],
    [
      'a field whose name needs escaping',
      firm({ 'a/b~c': 1 }),
      the('unknownField', '/enterprise/a~1b~0c', { found: 'a/b~c' }),
    ],
    [
      'a field that every object inherits',
      firm({ constructor: 1 }),
      the('unknownField', '/enterprise/constructor', { found: 'constructor' }),
    ],
    [
      'an empty name',
      filing({ enterprise: { name: '' } }),
      the('tooSmall', '/enterprise/name', { found: '', allowed: ['>= 1'] }),
    ],
    ['no items', applied(), the('tooSmall', '/application/items', { found: [], allowed: ['>= 1'] })],
    [
      'less than no machine',
      machine({ count: -1 }),
      the('tooSmall', '/equipment/0/count', { found: -1, allowed: ['>= 0'] }),
    ],
    [
      'too many machines',
      machine({ count: 100_001 }),
      the('tooLarge', '/equipment/0/count', { found: 100_001, allowed: ['<= 100000'] }),
    ],
    [
      'a name too long',
      filing({ enterprise: { name: '长'.repeat(201) } }),
      the('tooLarge', '/enterprise/name', { found: '长'.repeat(201), allowed: ['<= 200'] }),
    ],
    [
      'a day that is none',
      firm({ netAssets: { yuan: 1, statementDate: '2023-02-29' } }),
      the('impossibleDate', '/enterprise/netAssets/statementDate', { found: '2023-02-29' }),
    ],
    [
      'a day with its time',
      built({ acceptedOn: '2024-02-29T00:00:00Z' }),
      the('impossibleDate', '/projects/0/acceptedOn', { found: '2024-02-29T00:00:00Z' }),
    ],
    [
      'a month that is none',
      someone({ birthMonth: '1980-13' }),
      the('impossibleMonth', '/people/0/birthMonth', { found: '1980-13' }),
    ],
    [
      'an insured day',
      someone({ insurance: [{ payer: '甲公司', months: ['2024-01', '2024-02-01'] }] }),
      the('impossibleMonth', '/people/0/insurance/0/months/1', { found: '2024-02-01' }),
    ],
    [
      'an identity number with a wrong check digit',
      someone({ idNumber: '110105194912310021' }),
      the('badCheckDigit', '/people/0/idNumber', { found: '110105194912310021' }),
    ],
    [
      'a credit code with a wrong check character',
      firm({ creditCode: '91350100M000100Y44' }),
      the('badCheckDigit', '/enterprise/creditCode', { found: '91350100M000100Y44' }),
    ],
    [
      'a qualification that is none',
      firm({ qualifications: [{ qualification: '建筑工程四级' }] }),
      the('badQualification', '/enterprise/qualifications/0/qualification', { found: '建筑工程四级' }),
    ],
    [
      'a part of a 分',
      firm({ netAssets: { yuan: 0.001 } }),
      the('badAmount', '/enterprise/netAssets/yuan', { found: 0.001 }),
    ],
    [
      'more yuan than are exact',
      built({ contractYuan: 1e300 }),
      the('badAmount', '/projects/0/contractYuan', { found: 1e300 }),
    ],
    [
      'a unit that is none',
      measured({ unit: '尺' }),
      the('unknownUnit', '/equipment/0/capacities/0/unit', { found: '尺' }),
    ],
    [
      'a registration that ends before it starts',
      someone({ registrations: [{ as: '注册建造师', validFrom: '2024-01-02', validUntil: '2024-01-01' }] }),
      the('endsBeforeItStarts', '/people/0/registrations/0/validUntil', {
        found: '2024-01-01',
        allowed: ['>= 2024-01-02'],
      }),
    ],
    [
      'a work history that ends before it starts',
      someone({ workHistory: [{ from: '2020-01' }, { from: '2020-01', to: '2019-12' }] }),
      the('endsBeforeItStarts', '/people/0/workHistory/1/to', { found: '2019-12', allowed: ['>= 2020-01'] }),
    ],
    [
      'a lock that ends before it starts',
      someone({ bidLocks: [{ from: '2024-05-02', until: '2024-05-01' }] }),
      the('endsBeforeItStarts', '/people/0/bidLocks/0/until', { found: '2024-05-01', allowed: ['>= 2024-05-02'] }),
    ],
    [
      'a qualification that ends before it starts',
      firm({
        qualifications: [
          { qualification: '建筑工程施工总承包三级', validFrom: '2024-05-02', validUntil: '2019-05-02' },
        ],
      }),
      the('endsBeforeItStarts', '/enterprise/qualifications/0/validUntil', {
        found: '2019-05-02',
        allowed: ['>= 2024-05-02'],
      }),
    ],
    [
      'a birth month beside another in the identity number',
      someone({ idNumber: '11010519491231002X', birthMonth: '1949-11' }),
      the('birthMonthConflict', '/people/0/birthMonth', { found: '1949-11', allowed: ['1949-12'] }),
    ],
    [
      'one person twice',
      filing({ people: [{ id: 'a' }, { id: 'b' }, { id: 'a' }] }),
      the('duplicatePerson', '/people/2/id', { found: 'a', other: '/people/0/id' }),
    ],
    [
      'one identity number twice, the number not repeated',
      filing({
        people: [
          { id: 'a', idNumber: '11010519491231002X' },
          { id: 'b', idNumber: '11010519491231002X' },
        ],
      }),
      the('duplicatePerson', '/people/1/idNumber', { other: '/people/0/idNumber' }),
    ],
    [
      'one machine twice',
      filing({
        equipment: [
          { id: 'm', what: '挖掘机' },
          { id: 'm', what: '吊车' },
        ],
      }),
      the('duplicateId', '/equipment/1/id', { found: 'm', other: '/equipment/0/id' }),
    ],
    [
      'one project twice',
      filing({ projects: [{ id: 'p' }, { id: 'p' }] }),
      the('duplicateId', '/projects/1/id', { found: 'p', other: '/projects/0/id' }),
    ],
    [
      'one unit project twice',
      built({
        units: [
          { id: 'u', what: '桥梁' },
          { id: 'u', what: '隧道' },
        ],
      }),
      the('duplicateId', '/projects/0/units/1/id', { found: 'u', other: '/projects/0/units/0/id' }),
    ],
    [
      'one person selected twice',
      filing({
        people: [{ id: 'a' }],
        application: { kind: '首次', items: [{ qualification: '建筑工程施工总承包二级', people: ['a', 'a'] }] },
      }),
      the('duplicateId', `${FIRST}/people/1`, { found: 'a', other: `${FIRST}/people/0` }),
    ],
    [
      'one qualification applied for twice, in parts and as printed',
      applied(
        { qualification: '建筑工程施工总承包贰级' },
        { qualification: { sequence: '施工总承包', category: '建筑工程', grade: '二级' } },
      ),
      the('duplicateItem', '/application/items/1', { found: '建筑工程施工总承包二级', other: FIRST }),
    ],
    [
      'a lead that is nobody',
      item({ technicalLead: 'nobody' }),
      the('unknownReference', `${FIRST}/technicalLead`, { found: 'nobody' }),
    ],
    [
      'a selection with a slip',
      filing({
        people: [{ id: 'zhang-san' }],
        application: { kind: '首次', items: [{ qualification: '建筑工程施工总承包二级', people: ['zhang-sna'] }] },
      }),
      the('unknownReference', `${FIRST}/people/0`, { found: 'zhang-sna', near: 'zhang-san' }),
    ],
    [
      'a machine selected that is none',
      item({ equipment: ['m'] }),
      the('unknownReference', `${FIRST}/equipment/0`, { found: 'm' }),
    ],
    [
      'a project selected that is none',
      item({ projects: ['p'] }),
      the('unknownReference', `${FIRST}/projects/0`, { found: 'p' }),
    ],
    [
      'an officer that is nobody',
      firm({ officers: [{ role: '法定代表人', person: 'nobody' }] }),
      the('unknownReference', '/enterprise/officers/0/person', { found: 'nobody' }),
    ],
    [
      'a project led by nobody',
      built({ leaders: [{ person: 'nobody', as: '项目负责人' }] }),
      the('unknownReference', '/projects/0/leaders/0/person', { found: 'nobody' }),
    ],
  ])('%s', (_, input, problem) => {
    expect(problemsIn(input)).toEqual([problem])
  })

  it('also for a field named as prototypes are', () => {
    const input: unknown = JSON.parse(JSON.stringify(SOUND).replace('{"name"', '{"__proto__":{"name":"x"},"name"'))
    expect(problemsIn(input)).toEqual([the('unknownField', '/enterprise/__proto__', { found: '__proto__' })])
  })

  it.each([
    ['people', (id: string) => ({ id })],
    ['equipment', (id: string) => ({ id, what: '挖掘机' })],
    ['projects', (id: string) => ({ id })],
  ] as const)('too many %s are too many', (key, one) => {
    const many = Array.from({ length: 20_001 }, (_, i) => one(`${i}`))
    expect(problemsIn(filing({ [key]: many }))).toEqual([
      the('tooLarge', `/${key}`, { found: many, allowed: ['<= 20000'] }),
    ])
    expect(problemsIn(filing({ [key]: many.slice(1) }))).toEqual([])
  })
})

describe('of several shapes the meant one is named', () => {
  const at = `${FIRST}/qualification`

  it.each<[string, unknown, Problem[]]>([
    ['a number for a qualification', 42, [the('wrongType', at, { found: 42, allowed: ['object', 'string'] })]],
    ['null for a qualification', null, [the('wrongType', at, { found: null, allowed: ['object', 'string'] })]],
    ['words', '建工二级', [the('badQualification', at, { found: '建工二级' })]],
    ['no words', '', [the('tooSmall', at, { found: '', allowed: ['>= 1'] })]],
    [
      'parts with a mistyped field',
      { sequence: '专业承包', category: '公路交通工程', grade: '一级', varient: '公路安全设施' },
      [the('unknownField', `${at}/varient`, { found: 'varient', near: 'variant' })],
    ],
    [
      'parts without a sequence and with a number for a category',
      { category: 1, grade: '一级' },
      [
        the('missing', `${at}/sequence`, { allowed: SEQUENCES }),
        the('wrongType', `${at}/category`, { found: 1, allowed: ['string'] }),
      ],
    ],
  ])('%s', (_, qualification, problems) => {
    expect(problemsIn(item({ qualification }))).toEqual(problems)
  })

  it.each<[string, Json, Problem]>([
    [
      'a selection in one word',
      item({ people: 'every' }),
      the('notAllowed', `${FIRST}/people`, { found: 'every', allowed: ['all'] }),
    ],
    [
      'a selection of numbers',
      item({ people: [1] }),
      the('wrongType', `${FIRST}/people/0`, { found: 1, allowed: ['string'] }),
    ],
    [
      'no works',
      built({ units: [{ id: 'u', what: [] }] }),
      the('tooSmall', '/projects/0/units/0/what', { found: [], allowed: ['>= 1'] }),
    ],
    [
      'works one of which is none',
      built({ units: [{ id: 'u', what: ['桥梁', 3] }] }),
      the('wrongType', '/projects/0/units/0/what/1', { found: 3, allowed: ['string'] }),
    ],
    [
      'works that are a number',
      built({ units: [{ id: 'u', what: 7 }] }),
      the('wrongType', '/projects/0/units/0/what', { found: 7, allowed: ['string', 'array'] }),
    ],
    [
      'a negative quantity',
      measured({ value: -1 }),
      the('tooSmall', '/equipment/0/capacities/0/value', { found: -1, allowed: ['>= 0'] }),
    ],
    [
      'a quantity that is null',
      measured({ value: null }),
      the('wrongType', '/equipment/0/capacities/0/value', { found: null, allowed: ['number', 'string'] }),
    ],
  ])('%s', (_, input, problem) => {
    expect(problemsIn(input)).toEqual([problem])
  })
})

it('names everything at once, of the shape and of the sense', () => {
  const problems = problemsIn({
    enterprise: { nmae: '甲公司', creditCode: '91350100M000100Y44', officers: [{ role: '法定代表人', person: 'c' }] },
    people: [
      { id: 'a', birthMonth: '1980-13', registrations: [{ as: '注册建造师', validUntil: '2024-02-30' }] },
      { id: 'a', posts: [{ post: '施工员', validFrom: '2024-01-01', validUntil: '2023-01-01' }] },
      7,
    ],
    equipment: 'none',
    application: {
      kind: '新办',
      acceptedOn: '2025-06-31',
      items: [{ qualification: '建筑工程施工总承包二级' }, { qualification: '建筑工程施工总承包贰级', people: ['b'] }],
    },
  })
  expect(problems.map(({ code, pointer }) => `${code} ${pointer}`).sort()).toEqual(
    [
      'missing /enterprise/name',
      'badCheckDigit /enterprise/creditCode',
      'unknownField /enterprise/nmae',
      'impossibleMonth /people/0/birthMonth',
      'impossibleDate /people/0/registrations/0/validUntil',
      'wrongType /people/2',
      'wrongType /equipment',
      'notAllowed /application/kind',
      'impossibleDate /application/acceptedOn',
      'duplicatePerson /people/1/id',
      'endsBeforeItStarts /people/1/posts/0/validUntil',
      'unknownReference /enterprise/officers/0/person',
      'duplicateItem /application/items/1',
      'unknownReference /application/items/1/people/0',
    ].sort(),
  )
})

describe('what is sound', () => {
  it('may start and end on one day, and leave either open', () => {
    const marks = [
      { reason: '异常', from: '2024-01-01', until: '2024-01-01' },
      { reason: '异常', from: '2024-01-01' },
    ]
    expect(problemsIn(someone({ marks, posts: [{ post: '施工员', validUntil: '2020-01-01' }] }))).toEqual([])
  })

  it('may use one id for a person, a machine, a project, and for units of two projects', () => {
    const units = [{ id: 'a', what: '桥梁' }]
    const projects = [
      { id: 'a', units },
      { id: 'b', units },
    ]
    expect(problemsIn(filing({ people: [{ id: 'a' }], equipment: [{ id: 'a', what: '吊车' }], projects }))).toEqual([])
  })

  it('may select all, some or none', () => {
    expect(problemsIn(item({ people: 'all', equipment: [], projects: 'all' }))).toEqual([])
  })

  it('has whole fen, and steps in place of numbers', () => {
    expect(problemsIn(firm({ netAssets: { yuan: 7_999_999.99, statementDate: '2024-12-31' } }))).toEqual([])
    expect(problemsIn(measured({ metric: '公路等级', value: '一级' }))).toEqual([])
    expect(problemsIn(measured({ value: 0, unit: '千瓦', year: 1980 }))).toEqual([])
  })

  it('reads qualifications as printed into their parts and leaves the input alone', () => {
    const input = applied({ qualification: '公路路基工程专业承包贰级' })
    const before = structuredClone(input)
    const parsed = parseSnapshot(input)
    expect(input).toEqual(before)
    expect(parsed.ok && parsed.value.application.items).toEqual([
      { qualification: { sequence: '专业承包', category: '公路路基工程', grade: '二级' } },
    ])
  })

  const directory = fileURLToPath(new URL('../../fixtures/filings/', import.meta.url))
  const names = readdirSync(directory).filter((it) => it.endsWith('.json') && !it.startsWith('broken'))

  it.each(names)('%s reads, and reads again from what was read', (name) => {
    const first = parseSnapshot(JSON.parse(readFileSync(directory + name, 'utf8')))
    if (!first.ok) throw new Error(JSON.stringify(first.problems))
    const again = parseSnapshot(JSON.parse(JSON.stringify(first.value)))
    expect(again).toEqual(first)
  })
})
