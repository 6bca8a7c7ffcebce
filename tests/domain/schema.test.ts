import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { caseFileJsonSchema } from '../../src/cases/caseFile.ts'
import {
  corpusJsonSchema,
  type FileKind,
  fileJsonSchema,
  fileKindOf,
  fileSchemas,
} from '../../src/corpus/schema/files.ts'
import { snapshotJsonSchema } from '../../src/domain/snapshot/snapshot.ts'

const directory = fileURLToPath(new URL('../../rules/schema/', import.meta.url))
const onDisk = (name: string) => readFileSync(`${directory}${name}.schema.json`, 'utf8')
const kinds = Object.keys(fileSchemas) as FileKind[]

describe('the schemas on disk', () => {
  const generated: Record<string, Record<string, unknown>> = {
    snapshot: snapshotJsonSchema(),
    corpus: corpusJsonSchema(),
    cases: caseFileJsonSchema(),
    ...Object.fromEntries(kinds.map((kind) => [kind, fileJsonSchema(kind)])),
  }

  it('are one for each kind of file', () => {
    const names = Object.keys(generated).map((name) => `${name}.schema.json`)
    expect(readdirSync(directory).sort()).toEqual(names.sort())
  })

  it.each(Object.entries(generated))('%s is what the code generates', (name, schema) => {
    expect(JSON.parse(onDisk(name))).toEqual(schema)
    expect(onDisk(name)).toBe(`${JSON.stringify(schema, null, 2)}\n`)
  })
})

describe('the schema of a snapshot', () => {
  const schema = snapshotJsonSchema() as {
    $schema: string
    $ref: string
    $defs: Record<string, { pattern?: string; anyOf?: unknown[] }>
  }

  it('is of 2020-12, closed, and asks for what a filing cannot be without', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $ref: '#/$defs/Snapshot',
      $defs: {
        Snapshot: { title: 'zizhi snapshot', required: ['enterprise', 'application'], additionalProperties: false },
      },
    })
  })

  it('names its parts', () => {
    expect(Object.keys(schema.$defs)).toEqual(
      expect.arrayContaining(['Enterprise', 'Person', 'Registration', 'Title', 'Project', 'Equipment', 'Item', 'Day']),
    )
    expect(schema.$defs['Person']).toMatchObject({ required: ['id'], additionalProperties: false })
    expect(schema.$defs['Qualification']!.anyOf).toHaveLength(2)
  })

  it.each([
    ['CreditCode', '91350100M000100Y43', '9135O100M000100Y43'],
    ['IdNumber', '11010519491231002X', '11010519491231002x'],
    ['Month', '2024-12', '2024-13'],
  ])('has the pattern of a %s', (name, right, wrong) => {
    const pattern = new RegExp(schema.$defs[name]!.pattern!, 'u')
    expect(pattern.test(right)).toBe(true)
    expect(pattern.test(wrong)).toBe(false)
  })
})

describe('the kind of a rules file', () => {
  it.each([
    ['instruments.yaml', 'instruments'],
    ['instruments.yml', 'instruments'],
    ['authority.yaml', 'authority'],
    ['vocabulary/works.yaml', 'vocabulary'],
    ['amendments/2016-226.yaml', 'amendment'],
    ['routes/first-filing.yaml', 'route'],
    ['counting/construction.yaml', 'counting'],
    ['profiles/tibet.yaml', 'profile'],
    ['construction/general/building.yaml', 'standard'],
    ['anything.yaml', 'standard'],
  ])('%s is %s', (path, kind) => {
    expect(fileKindOf(path)).toBe(kind)
  })

  it.each(['construction/building.cases.yaml', 'schema/route.schema.json', 'README.md', 'a.yaml.bak'])(
    '%s is no law',
    (path) => {
      expect(fileKindOf(path)).toBeUndefined()
    },
  )
})
