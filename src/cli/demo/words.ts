import type { Lang } from '../../report/index.ts'

/** What the demonstration says, in one language. */
export interface DemoWords {
  about: string
  keep: string
  help: string
  title: string
  setting(db: string, provider: string): string
  acts: Record<'enrol' | 'file' | 'check' | 'mend' | 'again' | 'publicity' | 'issue' | 'seal', string>
  enrolFirst: string
  phone(screen: string): string
  enrolRest(count: number, names: string): string
  tooEarlyToIssue: string
  form(places: number): string
  tooCoarse: string
  scanned: string
  earlyReport: string
  clockMoves(to: string): string
  deficiency(number: number, qualification: string, what: string): string
  basis(citation: string): string
  submit(text: string): string
  remedies(json: string): string
  mended(names: string): string
  tooEarly: string
  qr: string
  retry: string
  early: string
  holiday: string
  notWorking: string
  chain(records: number, firms: number, hash: string): string
  broken: string
  replayed(same: number): string
  end: string
  kept(folder: string): string
}

const zhCN: DemoWords = {
  about: '在终端演示操作指南的全过程：真实的数据库、核验服务进程、核查引擎，只有时钟是拨动的',
  keep: '把数据库留在此目录，供 zizhi filing 查看',
  help: '人员和企业均为虚构。人脸核验由 zizhi simulate provider 模拟，不核验任何人。',
  title: '资质智能化审批：从采集人员到签章发证',
  setting: (db, provider) => `数据库 ${db}；模拟的读卡器和人脸核验服务 ${provider}`,
  acts: {
    enrol: '采集人员：身份证、人脸',
    file: '首次申请：填报、知情同意、签章、业绩表、人脸认证',
    check: '核查报告与一次性告知书',
    mend: '按告知书整改',
    again: '再次申报',
    publicity: '公示',
    issue: '签章发证',
    seal: '核对封存的核查记录',
  },
  enrolFirst: '法定代表人先采集：',
  phone: (screen) => `手机显示：${screen}`,
  enrolRest: (count, names) => `其余 ${count} 人依次采集核验，均已进入人员库：${names}`,
  tooEarlyToIssue: '此时签章发证：',
  form: (places) => `系统生成企业资质申请表，打印后在 ${places} 处签章，扫描为 PDF`,
  tooCoarse: '先按 300 DPI 扫描：',
  scanned: '改按 400 DPI 扫描：',
  earlyReport: '受理 4 分钟时要报告：',
  clockMoves: (to) => `—— 时钟拨到 ${to} ——`,
  deficiency: (number, qualification, what) => `${number}. ${qualification}：${what}`,
  basis: (citation) => `   依据：${citation}`,
  submit: (text) => `   需补正：${text}`,
  remedies: (json) => `   补正（数据）：${json}`,
  mended: (names) => `补正数据直接用于申报文件：聘用 ${names}，采集身份证并核验人脸`,
  tooEarly: '当天下午即再次提交：',
  qr: '法定代表人扫码：',
  retry: '相貌与身份证差距太大，重新发起：',
  early: '公示第 3 天就签章发证：',
  holiday: '公示期满，正值国庆假期：',
  notWorking: '假期中签章发证：',
  chain: (records, firms, hash) => `${firms} 家企业的 ${records} 份记录首尾相接，未被改动；末端 ${hash}`,
  broken: '记录链已断',
  replayed: (same) => `${same} 份记录按封存的事实重新核查，结果逐字节一致`,
  end: '演示结束',
  kept: (folder) => `数据库保留在 ${folder}`,
}

const en: DemoWords = {
  about:
    'plays the whole story of the guide in the terminal: a real database, the provider in its own process, the real judge; only the clock is moved',
  keep: 'leave the database in this folder, for zizhi filing to look at',
  help: 'People and firm are invented. Faces are compared by zizhi simulate provider, which compares nobody.',
  title: 'Intelligent approval of qualifications: from enrolment to certificate',
  setting: (db, provider) => `database ${db}; simulated card reader and face check ${provider}`,
  acts: {
    enrol: 'Enrolling people: card and face',
    file: 'First application: facts, consent, seals, performance table, face check',
    check: 'The check report and the one-time notice',
    mend: 'Mending as the notice says',
    again: 'Filing again',
    publicity: 'Publicity',
    issue: 'Signature and issue',
    seal: 'Verifying the sealed decisions',
  },
  enrolFirst: 'the legal representative first:',
  phone: (screen) => `the phone says: ${screen}`,
  enrolRest: (count, names) => `the other ${count} are enrolled one by one and are in the library: ${names}`,
  tooEarlyToIssue: 'to issue now:',
  form: (places) =>
    `the system makes the application form; it is printed, sealed and signed in ${places} places, scanned as PDF`,
  tooCoarse: 'scanned at 300 dpi:',
  scanned: 'scanned at 400 dpi:',
  earlyReport: 'a report 4 minutes after acceptance:',
  clockMoves: (to) => `-- the clock moves to ${to} --`,
  deficiency: (number, qualification, what) => `${number}. ${qualification}: ${what}`,
  basis: (citation) => `   basis: ${citation}`,
  submit: (text) => `   to hand in: ${text}`,
  remedies: (json) => `   remedy as data: ${json}`,
  mended: (names) => `the remedies are applied to the filing as data: ${names} are hired and enrolled by card and face`,
  tooEarly: 'submitted again the same afternoon:',
  qr: 'the legal representative scans:',
  retry: 'the person looks too unlike the card; started again:',
  early: 'to issue on the third day of publicity:',
  holiday: 'publicity is over, in the middle of the National Day holiday:',
  notWorking: 'to issue in the holiday:',
  chain: (records, firms, hash) => `${records} records of ${firms} firm(s) are one unbroken chain; it ends in ${hash}`,
  broken: 'the chain of records is broken',
  replayed: (same) => `${same} records judged again from their sealed facts: the same, byte for byte`,
  end: 'end of the demonstration',
  kept: (folder) => `the database stays in ${folder}`,
}

/** The words of the demonstration in a language. */
export const demoWordsOf = (lang: Lang): DemoWords => ({ 'zh-CN': zhCN, en })[lang]
