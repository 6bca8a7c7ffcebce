import type { Lang } from '../report/index.ts'

/** What `simulate` says of itself, in one language. */
export interface SimulateWords {
  simulate: string
  provider: string
  opts: Record<'port' | 'mode' | 'life' | 'slow' | 'untilStdinEnds', string>
  secret: string
  noSecret: string
  badSecret: string
  portTaken(port: number, reason: string): string
}

const zhCN: SimulateWords = {
  simulate: '模拟外部系统，用于演示和测试。',
  provider: '模拟身份证读卡器和人脸核验服务（不核验任何人，不得用于实际办理）。',
  opts: {
    port: '端口（默认：任一空闲端口）',
    mode: '扫码后的结果',
    life: '二维码的有效秒数',
    slow: 'slow 模式的结果在扫码后多少毫秒送出',
    untilStdinEnds: '标准输入结束时退出',
  },
  secret: '共享密钥取自环境变量 ZIZHI_FACE_SECRET（whsec_ 加 base64）；地址以一行JSON写到标准输出。',
  noSecret: '缺少环境变量 ZIZHI_FACE_SECRET：whsec_ 加 24 至 64 字节的 base64',
  badSecret: '环境变量 ZIZHI_FACE_SECRET 不是密钥：应为 whsec_ 加 24 至 64 字节的 base64',
  portTaken: (port, reason) => `无法使用端口 ${port}：${reason}`,
}

const en: SimulateWords = {
  simulate: 'Stands in for outside systems, for demonstrations and tests.',
  provider: 'A reader of identity cards and a face check that compare nobody; never for real filings.',
  opts: {
    port: 'the port (default: any free one)',
    mode: 'what happens when a code is scanned',
    life: 'for how many seconds a code lives',
    slow: 'how many milliseconds after the scan the result of mode slow is sent',
    untilStdinEnds: 'end when standard input ends',
  },
  secret:
    'The shared secret is taken from the environment variable ZIZHI_FACE_SECRET (whsec_ and base64); the address is written to standard output as a line of JSON.',
  noSecret: 'environment variable ZIZHI_FACE_SECRET is missing: whsec_ and base64 of 24 to 64 bytes',
  badSecret: 'environment variable ZIZHI_FACE_SECRET is no secret: it is whsec_ and base64 of 24 to 64 bytes',
  portTaken: (port, reason) => `port ${port} cannot be used: ${reason}`,
}

/** The words of `simulate` in a language. */
export const simulateWordsOf = (lang: Lang): SimulateWords => ({ 'zh-CN': zhCN, en })[lang]
