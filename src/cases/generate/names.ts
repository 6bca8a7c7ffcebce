const surnames = [...'柏岑丁方葛韩纪康黎梅宁欧潘齐阮沈陶汪夏严袁章卓邹']
const given = [
  ...[
    '岭秋',
    '雪舟',
    '远山',
    '青禾',
    '朗月',
    '映川',
    '知行',
    '清野',
    '望舒',
    '临溪',
    '怀谷',
    '松涛',
    '晓原',
    '牧云',
    '砺锋',
  ],
  ...[
    '静澜',
    '攀峰',
    '沐阳',
    '江帆',
    '苇杭',
    '石坚',
    '拓疆',
    '念桥',
    '衡宇',
    '若谷',
    '启程',
    '暮雪',
    '归鸿',
    '岳麓',
    '星野',
  ],
]

/**
 * An invented name; the first 720 are all different.
 *
 * @example
 * personName(0) // '柏岭秋'
 */
export function personName(serial: number): string {
  const surname = surnames[serial % surnames.length]!
  return surname + given[(serial + Math.floor(serial / surnames.length)) % given.length]!
}

const places = ['雪岭', '念青', '羊湖', '拉孜', '林周', '扎西', '墨竹', '唐古', '雅江', '冈底', '怒江', '纳木']
const trades = ['建设', '建工', '路桥', '工程', '城建', '安装']

/** An invented name of a firm: short, as firms call themselves. */
export const firmName = (serial: number): string =>
  `${places[serial % places.length]}${trades[Math.floor(serial / places.length) % trades.length]}`
