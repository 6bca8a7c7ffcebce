import type { StoreWords } from '../storeWords.ts'

const exitCodes = (one: string) =>
  ['退出码：', `  0  ${one}`, '  1  有不一致或断链', '  2  输入有误，或程序未能完成'].join('\n')

export const zhCN: StoreWords = {
  about: {
    replay: '用现装标准库重新核查封存的结论，逐字节比较。',
    verify: '逐条检查数据库中每家企业的封存链，指出第一处断链。',
    store: '管理申报数据库：密钥、个人信息、导出。',
    newKey: '输出一行新密钥，写在密钥文件的第一行即成为当前密钥。',
    rotate: '将全部个人信息改用密钥文件中的第一个密钥加密。',
    erase: '删除一个人的个人信息；封存的结论不变，仍可检查、可重新核查。',
    export: '将封存的结论逐份写入目录，供 zizhi replay 使用。',
  },
  args: {
    records: '封存的结论（JSON），或包含它们的目录，可填多个',
    database: '数据库：SQLite 文件，或 postgres:// 地址',
    keyName: '密钥名称（字母、数字、点、横线、下划线）',
    directory: '写入的目录',
  },
  opts: {
    keys: '密钥文件（默认：环境变量 ZIZHI_KEYS，或数据库文件旁的 .keys 文件）',
    format: '输出格式',
    firm: '只导出这家企业的结论',
  },
  replayHelp: [
    exitCodes('全部一致'),
    '  3  没有不一致，但有的结论出自其他版本的标准库，无法比较',
    '',
    '文件名中的64位十六进制数视为该结论的散列值，一并检查。',
  ].join('\n'),
  verifyHelp: [exitCodes('全部封存链完整'), '', '不需要密钥；给出密钥时，同时检查个人信息能否解密。'].join('\n'),
  eraseHelp: '从标准输入读取居民身份证号码（无号码的人：化名，40位十六进制数），以免留在命令历史中。',
  noDatabase: (file) => `没有此数据库文件：${file}`,
  keysNeeded: '缺少密钥：请用 --keys 指定密钥文件，或设置环境变量 ZIZHI_KEYS',
  keysMissing: (file) => `没有密钥文件 ${file}，不能打开个人信息；请用 --keys 指定`,
  keysMade: (file) => `已生成密钥文件 ${file}，请另行保管：没有它，个人信息无法恢复；不要与数据库的备份放在一起`,
  noKeys: (from) => `${from} 中没有密钥`,
  badKey: (from, line) =>
    `${from} 第 ${line} 个密钥无法识别，应为：名称:32字节的base64（可用 zizhi store new-key 生成）`,
  sameKeyName: (from) => `${from} 中有同名的密钥`,
  errors: {
    newerDatabase: (about) => `数据库由更新版本的 zizhi 建立（第 ${about} 版表结构），未作改动；请升级 zizhi`,
    notADatabase: (about) => `这不是数据库，或已损坏：${about}`,
    diskFull: (about) => `磁盘空间不足，本次操作未写入任何内容：${about}`,
    readOnly: (about) => `数据库不可写：${about}`,
    cannotOpen: (about) => `无法打开数据库：${about}`,
    busy: (about) => `数据库被其他进程占用过久，未写入任何内容，请稍后重试：${about}`,
    unavailable: (about) => `数据库无法连接或连接中断：${about}；本次操作是否已写入，以同一标识重试即知`,
    accessDenied: (about) => `数据库拒绝访问：${about}`,
    wrongKey: (about) => `密钥 ${about} 不是建立此数据库时所用的密钥，未作改动`,
    unknownKey: (about) => `数据库中有用密钥 ${about} 加密的内容，所给密钥中没有它，未作改动`,
    keyNeeded: () => '此操作需要密钥',
    damaged: (about) => `存储的个人信息已损坏或被改动：${about}`,
    notInstalled: (about) => `缺少程序库 ${about}，请安装：npm install ${about}`,
  },
  replayed: {
    same: (file) => `一致：${file}`,
    differs: (file, { pointer, recorded, found }, engine) =>
      `不一致：${file}：${pointer} 处，封存为 ${recorded ?? '（无）'}，现为 ${found ?? '（无）'}（封存时的程序版本 ${engine}）`,
    otherLaw: (file, recorded, installed) =>
      `无法比较：${file}：结论出自标准库 ${recorded}，现装标准库为 ${installed}；请用 --rules 指定当时的标准库`,
    noProfile: (file, profile) => `无法比较：${file}：现装标准库没有地区口径 ${profile}`,
    otherHash: (file, expected, found) => `已被改动：${file}：散列值应为 ${expected}，实为 ${found}`,
    noRecord: (file, why) =>
      `不是封存的结论：${file}：${
        {
          notJson: '不是JSON',
          notARecord: '没有 zizhi/record@1 标记',
          notCanonical: '不是规范JSON（RFC 8785），已被改写',
          badSnapshot: '其中的申报不合格式',
        }[why]
      }`,
    count: ({ same, differs, incomparable, broken }) =>
      `一致 ${same}，不一致 ${differs}，无法比较 ${incomparable}，损坏 ${broken}`,
  },
  noRecords: (directory) => `目录中没有封存的结论（*.json）：${directory}`,
  broken: ({ firm, number, why, filing }) =>
    `断链：企业 ${firm} 第 ${number} 份${filing === undefined ? '' : `（申报 ${filing}）`}：${
      {
        missing: '结论缺失',
        altered: '内容与散列值不符，已被改动',
        unreadable: '内容不是封存的结论',
        misplaced: '内容所写的企业或序号与所在位置不符',
        unlinked: '未接在前一份结论之后',
        otherEnd: '链的末端登记为另一份结论',
        unreported: '没有申报记录与之对应',
      }[why]
    }`,
  damaged: (pseudonyms) => `个人信息无法解密或已被改动：${pseudonyms.join('、')}`,
  verified: ({ firms, records, broken }) =>
    `企业 ${firms} 家，结论 ${records} 份，${broken === 0 ? '封存链全部完整' : `断链 ${broken} 处`}`,
  end: ({ firm, number, hash }) => `${firm} 至第 ${number} 份：${hash}`,
  rotated: (count) => `已将 ${count} 项改用当前密钥加密`,
  noIdNumber: '标准输入中没有居民身份证号码或化名',
  erased: (count) => `已删除，涉及 ${count} 项`,
  nobodyErased: '数据库中没有此人',
  exported: (count, directory) => `已将 ${count} 份结论写入 ${directory}`,
}
