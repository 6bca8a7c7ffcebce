import type { Credentials, Words } from '../../src/testing/index.ts'

/** What to generate for a little standard: the words that its requirements turn on. */
type Scenario = Omit<Words, 'firm'>

const nobody: Credentials = { registrations: [], titles: [], posts: [], skills: [] }

export const scenarios: Record<string, Scenario> = {
  people: {
    qualification: '试人员工程施工总承包三级',
    people: {
      registrations: [
        ['注册建造师', '二级', '建筑工程'],
        ['建造师', '一级', '机电工程'],
        ['注册建造师', '二级', '市政公用工程'],
      ],
      titles: [
        ['中级', '结构'],
        ['中级', '给排水工程'],
        ['副高级', '电气'],
        ['中级', '暖通'],
        ['初级', '结构'],
      ],
      posts: ['施工员', '质检员'],
      skills: [
        ['钢筋工', '中级工'],
        ['钢筋工', '初级工'],
      ],
    },
  },
  lines: {
    qualification: '试分列工程专业承包三级',
    people: {
      registrations: [
        ['注册建造师', '一级', '公路工程'],
        ['注册建造师', '二级', '公路工程'],
        ['注册建造师', '一级', '机电工程'],
      ],
      titles: [
        ['中级', '公路工程'],
        ['高级', '桥梁工程'],
        ['高级', '土木工程'],
        ['初级', '隧道工程'],
        ['正高级', '桥梁工程'],
      ],
      posts: [],
      skills: [
        ['钢筋工', '高级工'],
        ['混凝土工', '中级工'],
      ],
    },
  },
  certificates: {
    qualification: '工程监理试人次工程专业乙级',
    people: {
      registrations: [
        ['注册监理工程师', undefined, '房屋建筑工程'],
        ['注册监理工程师', undefined, '公路工程'],
        ['注册造价工程师', '一级', '土建'],
        ['注册造价工程师', '二级', '土建'],
        ['注册造价工程师', undefined, '土建'],
        ['注册建造师', '一级', '建筑工程'],
      ],
      titles: [
        ['高级', '建筑工程'],
        ['中级', '建筑工程'],
      ],
      posts: [],
      skills: [['钢筋工', '中级工']],
    },
  },
  performance: {
    qualification: '试业绩工程施工总承包二级',
    people: { ...nobody, registrations: [['注册建造师', '二级', '市政公用工程']], titles: [['中级', '结构']] },
    back: 5,
    works: [
      { what: '城市桥梁', quantities: [{ metric: '单跨', values: [39.9, 40, 20, 19], unit: '米' }] },
      { what: '城市次干路', quantities: [{ metric: '长度', values: [5000, 9999, 10000, 4000], unit: '米' }] },
      { what: '污水处理厂', quantities: [{ metric: '规模', values: [40000, 39999], unit: '吨/日' }] },
      {
        what: ['城市主干道', '城市桥梁'],
        quantities: [
          { metric: '长度', values: [6, 10], unit: '公里' },
          { metric: '单跨', values: [40], unit: '米' },
        ],
      },
    ],
  },
  quantities: {
    qualification: '试数量工程专业承包一级',
    back: 2,
    works: [
      {
        what: '疏浚工程',
        quantities: [{ metric: '工程量', values: [649, 650, 101, 100, 325], unit: '立方米', years: true }],
      },
      { what: '吹填', quantities: [{ metric: '年工程量', values: [400, 200, 399], unit: '立方米', years: true }] },
      {
        what: '公路安全设施工程',
        contains: ['标志', '标线', '护栏'],
        quantities: [
          { metric: '公路等级', values: ['一级', '高速', '二级'] },
          { metric: '施工里程', values: [15, 30, 14], unit: '公里' },
          { metric: '里程', values: [6, 3], unit: '公里', part: '标线' },
          { metric: '施工里程', values: [6, 5.9], unit: '公里', part: '护栏' },
        ],
      },
    ],
  },
  assets: {
    qualification: '试资产工程专业承包二级',
    also: ['试资产工程专业承包三级', '试资产工程专业承包一级'],
    machines: [
      ['沥青混凝土压实设备', '吨位', [10], '吨'],
      ['压路机', '吨位', [10], '吨'],
      ['大型土方振动压实设备', '吨位', [10], '吨'],
      ['平地机', '功率', [79, 80, 120, 119], '千瓦'],
      ['专业施工设备', '功率', [250, 499, 500], '千瓦'],
    ],
  },
  doubted: {
    qualification: '试存疑工程施工总承包三级',
    also: ['试存疑工程施工总承包二级'],
    people: {
      registrations: [['注册建造师', '二级', '建筑工程']],
      titles: [
        ['中级', '结构'],
        ['中级', '电气'],
      ],
      posts: ['施工员'],
      skills: [],
    },
    back: 5,
    works: [{ what: '疏浚', quantities: [{ metric: '工程量', values: [100, 99], unit: '立方米' }] }],
  },
  odd: {
    qualification: '试偏门工程专业承包二级',
    people: {
      ...nobody,
      titles: [
        ['高级', '结构'],
        ['高级', '会计'],
        ['中级', '电气'],
      ],
    },
    back: 2,
    works: [
      { what: '疏浚', quantities: [] },
      { what: '吹填', quantities: [{ metric: '工程量', values: [100], unit: '立方米' }] },
      {
        what: '公路安全设施',
        quantities: [
          { metric: '里程', values: [6, 3], unit: '公里', part: '标线' },
          { metric: '施工里程', values: [6, 5.9], unit: '公里', part: '护栏' },
        ],
      },
    ],
    machines: [
      ['专业施工设备', '功率', [250, 499, 500], '千瓦'],
      ['沥青混凝土压实设备', '吨位', [10], '吨'],
      ['大型土方振动压实设备', '吨位', [10], '吨'],
      ['压路机', '吨位', [10], '吨'],
      ['平地机', '功率', [80], '千瓦'],
    ],
  },
}
