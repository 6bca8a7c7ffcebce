import { describe, expect, it } from 'vitest'
import { lint } from '../../src/corpus/lint/index.ts'
import { type LintCode, type LintProblem, lintCodes } from '../../src/corpus/lint/problem.ts'
import { type Edits, edited, lintOf, load, placeOf, shippedFiles, unmarked } from './rules.ts'

/** A standard of 公路工程 with the given requirements of its 三级, each on a line of its own. */
const standard = (requirements: string, more = 'sources: [试]'): Edits => ({
  'small.yaml': `sequence: 施工总承包
category: 公路工程
instrument: 建市〔2014〕159号
${more}
grades:
  三级:
    requirements:
${requirements.replace(/^/gm, '      ')}
`,
})
const assets = 'netAssets: { kind: netAssets, atLeastWan: 1 }'
const instrument = (id: string, effective: string, until?: string, mark = '') =>
  edited(
    'instruments.yaml',
    'instruments:\n',
    `instruments:\n  - { id: ${id}, title: 试, effective: ${effective}, ${until === undefined ? '' : `${mark}until: ${until}, `}confidence: high }\n`,
  )
const amendment = (changes: string): Edits => ({
  'amendments/small.yaml': `instrument: 令22\nchanges:\n${changes.replace(/^/gm, '  ')}\n`,
})
const route = (instrument: string, id = '另一首次'): string =>
  `id: ${id}\ninstrument: ${instrument}\nkinds: [首次]\nwhere: { sequence: 施工总承包, lowest: true }\nassess: all\n`

const changing = (from: string, to: string): Edits =>
  amendment(
    `- where: { grade: 二级 }
  add:
    performance: { kind: performance, lookbackYears: 5, atLeast: 1, of: [{ what: 建筑工程 }] }
- where: { grade: 二级 }
  set: { ▶performance/of/1: { what: 建筑工程, where: [{ metric: 建筑面积, atLeast: 1, unit: 平方米 }] } }`.replace(
      from,
      to,
    ),
  )
const people =
  '{ kind: people, atLeast: 9, who: { post: {} }, ofWhich: [{ atLeast: 9, who: { post: { in: [施工员] } } }] }'

/** An admission policy of one rule. */
const admission = (conditions: string, cited = '"instrument": "令22", "sources": ["试"]', at = ''): Edits => ({
  'profiles/tibet/admission.json': `{ "profile": "西藏", "rules": [ { "name": "试", ${at === 'conditions' ? '▶' : ''}"conditions": ${conditions},
  "event": { "type": "refuse", ${at === 'params' ? '▶' : ''}"params": { "on": "filing", "words": { "zh-CN": "不予受理", "en": "refused" }, ${cited} } } } ] }
`,
})
const admits = (asked: string) => admission(`{ "all": [ { ${asked} } ] }`)
const holidays = (text: string): Edits => ({ 'profiles/tibet/holidays.yaml': text })

type Fault = [what: string, code: LintCode, edits: Edits, more?: Partial<LintProblem>]

const faults: Fault[] = [
  ['a bracket that is not closed', 'yaml-syntax', { 'a.yaml': 'sequence: [施工总承包\n▶category: 1\n' }],
  [
    'a key written twice',
    'yaml-syntax',
    { 'a.yaml': 'sequence: 施工总承包\n▶sequence: 施工总承包\n' },
    { found: 'DUPLICATE_KEY' },
  ],
  ['an empty file', 'bad-shape', { 'a.yaml': '▶' }, { found: null, allowed: ['object'] }],
  [
    'a mistyped choice',
    'bad-shape',
    { 'profiles/a.yaml': 'id: 试\nauthorities:\n  - province\n  - ▶provnce\n' },
    { found: 'provnce', allowed: ['ministry', 'province', 'city'], near: 'province' },
  ],
  [
    'a text for a number',
    'bad-shape',
    standard('one: { kind: people, atLeast: 1, who: { experienced: { years: 1, in: 工程建设 } }, ▶unit: 个 }'),
    { found: '个', allowed: ['人', '人次'] },
  ],
  [
    'neither `atLeast` nor `projects`',
    'bad-shape',
    standard('▶one: { kind: performance, lookbackYears: 5, of: [{ what: 公路工程 }] }'),
  ],
  [
    'two acts in one change',
    'bad-shape',
    amendment('- ▶{ where: { sequence: 工程监理 }, cancel: true, drop: [registeredCapital] }'),
    { allowed: ['exactly one of drop, restore, add, set, cancel'] },
  ],
  [
    'a metric with both unit and scale',
    'bad-shape',
    { 'vocabulary/a.yaml': 'metrics:\n  - ▶{ name: 试, unit: 米, scale: [一级] }\n' },
    { allowed: ['either `unit` or `scale`'] },
  ],
  [
    'a mistyped field',
    'unknown-field',
    standard('netAssets: { kind: netAssets, atLeastWan: 1, ▶cluase: 3 }'),
    { found: 'cluase' },
  ],
  [
    'a mistyped field inside a predicate',
    'unknown-field',
    standard('lead: { kind: technicalLead, who: { titled: { level: 高级, ▶inn: [结构] } } }'),
    { found: 'inn' },
  ],
  [
    'a day that is none',
    'impossible-date',
    amendment('- where: { sequence: 工程监理 }\n  drop: [registeredCapital]\n  ▶effective: 2023-02-29'),
    { found: '2023-02-29' },
  ],
  ['two profiles of one name', 'duplicate-name', { 'profiles/z.yaml': '▶id: 西藏\n' }, { found: '西藏' }],
  [
    'a standard of no instrument',
    'unknown-instrument',
    { 'a.yaml': '▶instrument: 无此文\nsequence: 施工总承包\ncategory: 公路工程\ngrades: {}\n' },
    { found: '无此文' },
  ],
  [
    'a mistyped title',
    'unknown-term',
    standard('lead: { kind: technicalLead, who: { titled: { ▶level: 高级级, in: [结构] } } }'),
    { found: '高级级', near: '高级', detail: { vocabulary: 'titleLevels' } },
  ],
  [
    'a specialty of another registration',
    'unknown-term',
    standard('one: { kind: people, atLeast: 1, who: { registered: { as: 注册建造师, in: [公路工程, ▶电力工程] } } }'),
    { found: '电力工程', detail: { vocabulary: 'specialties', of: '注册建造师' } },
  ],
  [
    'a mistyped word to cover',
    'unknown-term',
    standard('one: { kind: people, atLeast: 3, who: { post: {} }, covering: [施工员, ▶质理员] }'),
    { found: '质理员', near: '质量员' },
  ],
  [
    'a mistyped act, far down',
    'unknown-term',
    standard(
      'all:\n  kind: all\n  of:\n    - { kind: cleanRecord, lookbackYears: 1, acts: any }\n    - { kind: cleanRecord, lookbackYears: 1, acts: [较大事故, ▶较小事故] }',
    ),
    { found: '较小事故', near: '较大事故' },
  ],
  [
    'a mistyped machine that a route adds',
    'unknown-term',
    {
      'routes/small.yaml': `${route('建办市〔2018〕53号')}add:\n  machines:\n    kind: equipment\n    of:\n      - { ▶what: 挖掘级 }\n`,
    },
    { found: '挖掘级', near: '挖掘机' },
  ],
  [
    'a mistyped officer that an amendment adds',
    'unknown-term',
    amendment('- where: { sequence: 工程监理 }\n  add:\n    head: { kind: namedStaff, ▶role: 企业负责, atLeast: 1 }'),
    { found: '企业负责', near: '企业负责人' },
  ],
  [
    'metres for an area',
    'unit-mismatch',
    standard(
      'one:\n  kind: performance\n  lookbackYears: 5\n  atLeast: 1\n  of:\n    - { what: 民用建筑, where: [{ ▶metric: 建筑面积, atLeast: 1, unit: 米 }] }',
    ),
    { found: '米', allowed: ['平方米'], detail: { metric: '建筑面积' } },
  ],
  [
    'a unit on a scale',
    'unit-mismatch',
    standard('one: { kind: equipment, of: [{ what: 吊车, where: [{ ▶metric: 公路等级, atLeast: 一级, unit: 米 }] }] }'),
    { found: '米', allowed: [], detail: { metric: '公路等级' } },
  ],
  [
    'no unit for a sum',
    'unit-mismatch',
    standard('one: { kind: equipment, of: [{ what: 吊车, where: [{ ▶metric: 功率, atLeast: 1 }] }] }'),
    { found: '', allowed: ['千瓦'] },
  ],
  [
    'a cell that its table lacks',
    'missing-table-cell',
    standard(
      'one: { kind: people, ▶atLeast: { table: 甲表, grade: 二级 }, who: { post: {} } }',
      'sources: [试]\ntables: { 甲表: { 公路工程: { 三级: 1 } } }',
    ),
    { found: '甲表', detail: { category: '公路工程', grade: '二级' } },
  ],
  [
    'parts that are more than their whole',
    'sub-line-larger',
    standard(
      'one:\n  kind: people\n  atLeast: 5\n  who: { post: {} }\n  ▶ofWhich:\n    - { atLeast: 3, who: { post: { in: [施工员] } } }\n    - { atLeast: 3, who: { post: { in: [安全员] } } }',
    ),
    { found: 6, detail: { total: 5 } },
  ],
  [
    'more machines of a sort than machines',
    'sub-line-larger',
    standard(
      'one: { kind: equipment, of: [{ what: 压路机, atLeast: 1, ▶ofWhich: [{ what: 沥青混凝土压实设备, atLeast: 2 }] }] }',
    ),
    { found: 2, detail: { total: 1 } },
  ],
  [
    'more words to cover than people',
    'covering-larger',
    standard('one: { kind: people, atLeast: 1, who: { post: {} }, ▶covering: [施工员, 安全员] }'),
    { found: 2, detail: { total: 1 } },
  ],
  [
    'two of one class',
    'choose-more-than-listed',
    standard('one: { kind: performance, lookbackYears: 5, ▶atLeast: 2, of: [{ what: 公路工程 }] }'),
    { found: 2, detail: { total: 1 } },
  ],
  [
    'a group of a class that is not listed',
    'choose-more-than-listed',
    standard(
      'one: { kind: performance, lookbackYears: 5, atLeast: 1, of: [{ what: 公路工程 }], groups: [{ of: [1, ▶2], atLeast: 1 }] }',
    ),
    { found: 2, detail: { total: 1 } },
  ],
  [
    'three of two machines',
    'choose-more-than-listed',
    standard('one: { kind: equipment, ▶atLeast: 3, of: [{ what: 吊车 }, { what: 钻机 }] }'),
    { found: 3, detail: { total: 2 } },
  ],
  [
    'a change of no standard',
    'amendment-hits-nothing',
    amendment(
      '- where: { sequence: 工程监理 }\n  drop: [registeredCapital]\n- ▶where: { category: 无此工程 }\n  drop: [netAssets]',
    ),
  ],
  [
    'one of two dropped lines that is none',
    'amendment-hits-nothing',
    amendment('- ▶{ where: { sequence: 工程监理 }, drop: [registeredCapital, supervisors] }'),
    { found: 'supervisors' },
  ],
  [
    'what was never dropped restored',
    'amendment-hits-nothing',
    amendment('- ▶{ where: { sequence: 工程监理 }, restore: [registeredCapital] }'),
  ],
  [
    'a path that leads nowhere',
    'amendment-hits-nothing',
    amendment('- ▶{ where: { grade: 二级 }, set: { netAssets/of/3/atLeast: 1 } }'),
  ],
  [
    'a change of a profile that hits nothing',
    'amendment-hits-nothing',
    { 'profiles/a.yaml': 'id: 试\nchanges:\n  - ▶where: { grade: 特级 }\n    cancel: true\n' },
  ],
  [
    'a value of another shape',
    'bad-path',
    amendment('- where: { grade: 二级 }\n  ▶set: { netAssets/atLeastWan: many }'),
    { found: 'netAssets', detail: { grade: '二级' } },
  ],
  [
    'a field that the requirement has not',
    'bad-path',
    amendment('- where: { grade: 二级 }\n  ▶set: { netAssets/atLeast: 3 }'),
    { found: 'netAssets' },
  ],
  [
    'one grade in two files',
    'effective-overlap',
    {
      'z.yaml': `sequence: 施工总承包\ncategory: 建筑工程\n▶instrument: 建市〔2014〕159号\nsources: [试]\ngrades:\n  三级: { requirements: { ${assets} } }\n`,
    },
    { found: '2015-01-01', detail: { qualification: '建筑工程施工总承包三级', other: 'building.yaml' } },
  ],
  [
    'a text that ends on the day on which the next begins',
    'effective-overlap',
    {
      ...instrument('旧文, note: 试', '2001-01-01', '2015-01-01'),
      ...standard(assets),
      'small.yaml': standard(assets)['small.yaml']!.replace('instrument', '▶instrument'),
      'old.yaml': standard(assets)['small.yaml']!.replace('建市〔2014〕159号', '旧文'),
    },
    { found: '2015-01-01' },
  ],
  [
    'a month between two texts',
    'effective-gap',
    {
      ...instrument('旧文', '2001-01-01', '2014-11-30'),
      'small.yaml': standard(assets)['small.yaml']!.replace('instrument', '▶instrument'),
      'old.yaml': standard(assets)['small.yaml']!.replace('建市〔2014〕159号', '旧文'),
    },
    { found: '2015-01-01', detail: { qualification: '公路工程施工总承包三级', other: 'old.yaml' } },
  ],
  [
    'two routes of one day',
    'ambiguous-route',
    { 'routes/small.yaml': route('建市〔2015〕20号').replace('where', '▶where') },
    { found: '另一首次', detail: { other: '首次', kind: '首次', qualification: '建筑工程施工总承包三级' } },
  ],
  [
    'a profile that extends none',
    'unknown-profile',
    { 'profiles/a.yaml': 'id: 试\n▶extends: 西葬\n' },
    { found: '西葬', allowed: ['试', '全国', '西藏'] },
  ],
  [
    'a profile that extends itself',
    'unknown-profile',
    { 'profiles/a.yaml': 'id: 试\n▶extends: 试\n' },
    { found: '试' },
  ],
  [
    'no counting rules',
    'no-counting',
    edited('counting/construction.yaml', '施工总承包', '工程监理'),
    { found: '施工总承包' },
  ],
  [
    'nobody to decide',
    'no-authority',
    edited('authority.yaml', '  - where: { sequence: 施工总承包, grade: 三级 }\n    authority: city\n', ''),
    { found: '建筑工程施工总承包三级' },
  ],
  ['a line without a source', 'missing-citation', standard('▶netAssets: { kind: netAssets, atLeastWan: 1 }', '')],
  ['a figure not known', 'unknown-figure', standard('netAssets: { kind: netAssets, ▶atLeastWan: unknown }')],
  [
    'a figure not known, far down',
    'unknown-figure',
    standard(
      'one: { kind: equipment, of: [{ what: 压路机, ofWhich: [{ what: 沥青混凝土压实设备, ▶atLeast: unknown }] }] }',
    ),
  ],
  ['a text not known', 'unknown-figure', standard('▶one: { kind: unstated, about: 技术装备 }'), { found: '技术装备' }],
  [
    'a weak source of a line',
    'low-confidence',
    standard('▶netAssets: { kind: netAssets, atLeastWan: 1, confidence: low }'),
  ],
  [
    'a weak source of a grade',
    'low-confidence',
    {
      'small.yaml': `sequence: 施工总承包\ncategory: 公路工程\ninstrument: 建市〔2014〕159号\ngrades:\n  ▶三级: { confidence: low, sources: [试], requirements: { ${assets} } }\n`,
    },
  ],
  ['an alias without its anchor', 'yaml-syntax', { 'a.yaml': 'sequence: ▶*a\n' }, { found: 'BAD_ALIAS' }],
  [
    'aliases that swell without bound',
    'yaml-syntax',
    {
      'a.yaml': `a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\nb: &b [▶${Array(10).fill('*a').join(', ')}]\nc: &c [${Array(10).fill('*b').join(', ')}]\nd: [${Array(10).fill('*c').join(', ')}]\n`,
    },
    { found: 'RESOURCE_EXHAUSTION' },
  ],
  [
    'an instrument that ends before it begins',
    'bad-shape',
    instrument('旧文', '2001-01-01', '2000-01-01', '▶'),
    { found: '2000-01-01', allowed: ['>= effective'] },
  ],
  [
    'a group in the place of a metric',
    'unknown-term',
    standard('one: { kind: equipment, of: [{ what: 吊车, where: [{ ▶metric: 建筑工程相关专业, atLeast: 1 }] }] }'),
    { found: '建筑工程相关专业' },
  ],
  [
    'a group of titles in the place of a work',
    'unknown-term',
    standard('one: { kind: performance, lookbackYears: 5, atLeast: 1, of: [{ ▶what: 建筑工程相关专业 }] }'),
    { found: '建筑工程相关专业' },
  ],
  [
    'a wider word that is none',
    'unknown-term',
    { 'vocabulary/z.yaml': 'works:\n  - ▶{ name: 试桥, broader: [无此桥] }\n' },
    { found: '无此桥', detail: { vocabulary: 'works' } },
  ],
  [
    'a word of a group that is none',
    'unknown-term',
    { 'vocabulary/z.yaml': 'groups:\n  - { name: 试, of: [结构, ▶结勾] }\n' },
    { found: '结勾', detail: { vocabulary: 'groups' } },
  ],
  ['a word twice', 'duplicate-name', { 'vocabulary/z.yaml': 'works: [▶桥梁]\n' }, { found: '桥梁' }],
  [
    'a synonym of two works',
    'duplicate-name',
    { 'vocabulary/z.yaml': 'works:\n  - ▶{ name: 试桥, synonyms: [桥梁] }\n' },
    { found: '桥梁' },
  ],
  [
    'a group twice',
    'duplicate-name',
    { 'vocabulary/z.yaml': 'groups:\n  - ▶{ name: 建筑工程相关专业, of: [结构] }\n' },
    { found: '建筑工程相关专业' },
  ],
  [
    'two instruments of one name',
    'duplicate-name',
    edited('instruments.yaml', /$/, '  - { ▶id: 令22, title: 试, effective: 2015-03-01, confidence: high }\n'),
    { found: '令22' },
  ],
  ['a mistyped metric in a new value', 'unknown-term', changing('建筑面积', '建筑面机'), { near: '建筑面积' }],
  ['metres for an area in a new value', 'unit-mismatch', changing('平方米', '米'), { found: '米' }],
  ['a new figure not known', 'unknown-figure', changing('atLeast: 1, unit', 'atLeast: unknown, unit')],
  [
    'a new cell of no table',
    'missing-table-cell',
    amendment('- where: { grade: 二级 }\n  set: { ▶netAssets/atLeastWan: { table: 附表9 } }'),
    { found: '附表9', detail: { category: '建筑工程', grade: '二级' } },
  ],
  [
    'a new whole that is smaller than its part',
    'sub-line-larger',
    amendment(
      `- where: { grade: 二级 }\n  add: { posts: ${people} }\n- where: { grade: 二级 }\n  set: { ▶posts/atLeast: 3 }`,
    ),
    { found: 9, detail: { total: 3 } },
  ],
  [
    'a cell that is not known',
    'unknown-figure',
    standard(
      'one: { kind: people, atLeast: { table: 甲表 }, who: { post: {} } }',
      'sources: [试]\ntables: { 甲表: { 公路工程: { ▶三级: unknown } } }',
    ),
  ],
  [
    'a route that takes what no standard has',
    'selects-nothing',
    edited('routes/first.yaml', 'netAssets', '▶netAssests'),
    { found: 'netAssests', near: 'netAssets' },
  ],
  [
    'a route that leads nowhere',
    'selects-nothing',
    { 'routes/z.yaml': route('令22').replace('where: {', '▶where: { category: 建筑公程,') },
  ],
  [
    'an authority over a mistyped category',
    'selects-nothing',
    edited('authority.yaml', 'rules:', 'rules:\n  - { ▶where: { category: 建筑公程 }, authority: city }'),
  ],
  [
    'a route that replaces none',
    'selects-nothing',
    { 'routes/z.yaml': `${route('令22')}effective: 2020-01-01\nreplaces:\n  - ▶首此\n` },
    { found: '首此', near: '首次' },
  ],
  [
    'an authority by no instrument',
    'unknown-instrument',
    edited('authority.yaml', 'rules:', 'rules:\n  - { where: {}, authority: city, ▶instrument: 令99 }'),
    { found: '令99' },
  ],
  [
    'a ban by no instrument',
    'unknown-instrument',
    { 'bans.yaml': 'instrument: 令22\nbans:\n  - { id: 禁, ▶instrument: 令99, where: {}, kinds: [首次], on: mark }\n' },
    { found: '令99' },
  ],
  [
    'a ban on nobody',
    'selects-nothing',
    { 'bans.yaml': 'instrument: 令22\nbans:\n  - { id: 禁, ▶where: { category: 无 }, kinds: [首次], on: mark }\n' },
  ],
  [
    'a ban for no act',
    'unknown-term',
    {
      'profiles/z.yaml':
        'id: 试\nbans:\n  - { id: 禁, where: {}, kinds: [首次], on: { acts: [▶骗取资治], lasts: { years: 1 }, bars: all } }\n',
    },
    { found: '骗取资治', near: '骗取资质', detail: { vocabulary: 'acts' } },
  ],
  [
    'validity that ends before it begins',
    'bad-shape',
    {
      'validity.yaml': 'instrument: 令22\nrules:\n  - { where: {}, years: 5, from: 2020-01-01, ▶until: 2019-12-31 }\n',
    },
    { found: '2019-12-31', allowed: ['>= from'] },
  ],
  [
    'counting changed for nobody',
    'selects-nothing',
    { 'profiles/z.yaml': 'id: 试\ncounting:\n  - { ▶where: { category: 建筑工程 }, oneSeatAmongLines: true }\n' },
  ],
  [
    'a check taken away that is none',
    'selects-nothing',
    {
      'profiles/z.yaml': 'id: 试\ncounting:\n  - { where: { sequence: 工程监理 }, checks: { ▶insurence: null } }\n',
    },
    { found: 'insurence', near: 'insurance' },
  ],
  [
    'a fact that nobody knows',
    'unknown-fact',
    admission('{ "any": [ { ▶"fact": "mater", "operator": "equal", "value": "首次" } ] }'),
    { found: 'mater', near: 'matter' },
  ],
  [
    'a rule that never fires',
    'unreachable-rule',
    admission('{ "all": [ { "fact": "itemCount", "operator": "lessThan", "value": 0 } ] }', undefined, 'conditions'),
    { found: '试', detail: { fires: 'never' } },
  ],
  [
    'a rule that always fires',
    'unreachable-rule',
    admission(
      '{ "any": [ { "fact": "basicData", "operator": "equal", "value": true }, { "not": { "fact": "basicData", "operator": "equal", "value": true } } ] }',
      undefined,
      'conditions',
    ),
    { found: '试', detail: { fires: 'always' } },
  ],
  [
    'an admission rule without a source',
    'missing-source',
    admission(
      '{ "all": [ { "fact": "itemCount", "operator": "equal", "value": 1 } ] }',
      '"instrument": "令22"',
      'params',
    ),
  ],
  [
    'an admission rule by no instrument',
    'unknown-instrument',
    admission(
      '{ "all": [ { "fact": "itemCount", "operator": "equal", "value": 1 } ] }',
      '▶"instrument": "令99", "sources": ["试"]',
    ),
    { found: '令99' },
  ],
  [
    'a list compared with one word',
    'bad-shape',
    admits('"fact": "types", ▶"operator": "equal", "value": "建筑业资质"'),
    { found: 'equal' },
  ],
  [
    'one word for a list',
    'bad-shape',
    admits('"fact": "matter", "operator": "in", ▶"value": "首次"'),
    { found: '首次', allowed: ['list'] },
  ],
  [
    'a word that a fact cannot be',
    'bad-shape',
    admits('"fact": "region", "operator": "equal", ▶"value": "inregion"'),
    { found: 'inregion' },
  ],
  ['holidays of no profile', 'unknown-profile', holidays('▶profile: 无\n'), { found: '无' }],
  [
    'a second file of holidays',
    'duplicate-name',
    { ...holidays('profile: 西藏\n'), 'profiles/z/holidays.yaml': '▶profile: 西藏\n' },
    { found: '西藏' },
  ],
]

/** Where the fault of a file without a mark is found. */
const elsewhere: Partial<Record<LintCode, string>> = {
  'no-counting': 'building.yaml:1:1',
  'no-authority': 'building.yaml:7:3',
}

describe('lint', () => {
  it('has nothing to say of sound rules', () => {
    expect(lintOf({})).toEqual([])
    expect(lintOf(standard(assets))).toEqual([])
  })

  it.each(faults)('%s is %s, and nothing else', (_, code, marked, more = {}) => {
    const { edits, places } = unmarked(marked)
    const problems = lintOf(edits)
    expect(problems.map((it) => [it.code, placeOf(it)])).toEqual([[code, places[0] ?? elsewhere[code]]])
    expect(problems[0]).toMatchObject({ severity: lintCodes[code], ...more })
  })

  it('can be made to say every code', () => {
    expect([...new Set(faults.map(([, code]) => code))].sort()).toEqual(Object.keys(lintCodes).sort())
  })

  it('says everything at once, by file, line and column', () => {
    const { edits, places } = unmarked({
      'amendments/small.yaml': 'instrument: 令22\nchanges:\n  - ▶{ where: { grade: 特级 }, cancel: true }\n',
      ...standard(
        'one: { kind: people, ▶atLeast: unknown, who: { post: {} }, covering: [▶质理员] }\nlead: { kind: technicalLead, who: { titled: { ▶level: 高 } } }',
      ),
    })
    expect(lintOf(edits).map(placeOf)).toEqual(places)
  })

  it('stops at files of the wrong shape, all of them named', () => {
    const loaded = load([
      { path: 'b.yaml', text: 'sequence: 施工总承包\n' },
      { path: 'a.yaml', text: '[\n' },
      { path: 'notes.txt', text: '[' },
      { path: 'a.cases.yaml', text: '[' },
    ])
    expect(loaded.corpus).toBeUndefined()
    expect(new Set(lint(loaded).map((it) => it.file))).toEqual(new Set(['a.yaml', 'b.yaml']))
  })
})

describe('the shipped rules', () => {
  const problems = lint(load(shippedFiles))

  it('have no error and no warning', () => {
    expect(problems.filter((it) => it.severity !== 'note')).toEqual([])
  })

  it('have every unknown figure noted', () => {
    const unknown = problems.filter((it) => it.code === 'unknown-figure')
    const figures = shippedFiles
      .filter(({ path }) => !path.endsWith('.cases.yaml'))
      .flatMap(({ path, text }) =>
        text.split('\n').flatMap((line, i) => {
          if (/^ *kind: unstated/.test(line)) return [`${path}:${i}`]
          return /: unknown\b|kind: unstated/.test(line) ? [`${path}:${i + 1}`] : []
        }),
      )
    expect(unknown.length).toBeGreaterThan(0)
    expect(new Set(unknown.map((it) => `${it.file}:${it.line}`))).toEqual(new Set(figures))
  })
})
