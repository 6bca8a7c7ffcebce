import type { StoreWords } from '../storeWords.ts'

const exitCodes = (one: string) =>
  ['Exit codes:', `  0  ${one}`, '  1  a difference or a broken link', '  2  the input or the tool failed'].join('\n')

export const en: StoreWords = {
  about: {
    replay: 'Judge sealed decisions again by the installed rules and compare byte for byte.',
    verify: 'Walk the chain of sealed decisions of every firm and name the first broken link.',
    store: 'Look after a database of filings: keys, personal data, export.',
    newKey: 'Print a new key as a line; in the first line of a file of keys it is the current one.',
    rotate: 'Encrypt all personal data with the first key of the file of keys.',
    erase: 'Erase the personal data of somebody; sealed decisions stay as they are, verifiable and replayable.',
    export: 'Write the sealed decisions into a folder, one file each, for zizhi replay.',
  },
  args: {
    records: 'sealed decisions (JSON), or folders of them, one or more',
    database: 'the database: a SQLite file or a postgres:// address',
    keyName: 'the name of the key (letters, digits, dots, hyphens, underscores)',
    directory: 'the folder to write to',
  },
  opts: {
    keys: 'file of keys (default: the variable ZIZHI_KEYS, or the .keys file beside the database file)',
    format: 'output format',
    firm: 'export the decisions of this firm alone',
  },
  replayHelp: [
    exitCodes('all are the same'),
    '  3  no difference, but some were decided by another version of the rules and cannot be compared',
    '',
    '64 hexadecimal digits in the name of a file are taken for the hash of the decision, and checked.',
  ].join('\n'),
  verifyHelp: [
    exitCodes('every chain is whole'),
    '',
    'Needs no keys; with keys it also checks that personal data can be decrypted.',
  ].join('\n'),
  eraseHelp:
    'The identity number (for somebody without: the pseudonym of 40 hexadecimal digits) is read from standard input, so that it stays out of the history of commands.',
  noDatabase: (file) => `no such database file: ${file}`,
  keysNeeded: 'keys are missing: name a file of keys by --keys, or set the variable ZIZHI_KEYS',
  keysMissing: (file) => `no file of keys ${file}, personal data stay closed; name one by --keys`,
  keysMade: (file) =>
    `made the file of keys ${file}: keep it safe, personal data are lost without it, and apart from backups of the database`,
  noKeys: (from) => `${from} has no keys`,
  badKey: (from, line) =>
    `cannot read key ${line} of ${from}; write name:base64 of 32 bytes (zizhi store new-key makes one)`,
  sameKeyName: (from) => `${from} has two keys of one name`,
  errors: {
    newerDatabase: (about) =>
      `the database was made by a newer version of zizhi (tables of version ${about}), nothing was changed; upgrade zizhi`,
    notADatabase: (about) => `not a database, or damaged: ${about}`,
    diskFull: (about) => `the disk is full, nothing of this was stored: ${about}`,
    readOnly: (about) => `the database cannot be written: ${about}`,
    cannotOpen: (about) => `cannot open the database: ${about}`,
    busy: (about) => `other processes held the database for too long, nothing was stored, try again: ${about}`,
    unavailable: (about) =>
      `the database cannot be reached or broke off: ${about}; whether this was stored shows when it is tried again under the same key`,
    accessDenied: (about) => `the database refuses access: ${about}`,
    wrongKey: (about) => `key ${about} is not the one that this database was made with; nothing was changed`,
    unknownKey: (about) =>
      `the database holds values under key ${about}, which is not among the keys; nothing was changed`,
    keyNeeded: () => 'this needs keys',
    damaged: (about) => `stored personal data are damaged or were altered: ${about}`,
    notInstalled: (about) => `the library ${about} is not installed: npm install ${about}`,
  },
  replayed: {
    same: (file) => `the same: ${file}`,
    differs: (file, { pointer, recorded, found }, engine) =>
      `different: ${file}: at ${pointer} recorded ${recorded ?? '(nothing)'}, now ${found ?? '(nothing)'} (decided by version ${engine} of the program)`,
    otherLaw: (file, recorded, installed) =>
      `not comparable: ${file}: decided by rules ${recorded}, installed are ${installed}; name the rules of then by --rules`,
    noProfile: (file, profile) => `not comparable: ${file}: the installed rules have no profile ${profile}`,
    otherHash: (file, expected, found) => `altered: ${file}: the hash should be ${expected}, it is ${found}`,
    noRecord: (file, why) =>
      `not a sealed decision: ${file}: ${
        {
          notJson: 'not JSON',
          notARecord: 'not marked zizhi/record@1',
          notCanonical: 'not canonical JSON (RFC 8785): it was rewritten',
          badSnapshot: 'its filing is malformed',
        }[why]
      }`,
    count: ({ same, differs, incomparable, broken }) =>
      `the same: ${same}, different: ${differs}, not comparable: ${incomparable}, broken: ${broken}`,
  },
  noRecords: (directory) => `no sealed decisions (*.json) in the folder: ${directory}`,
  broken: ({ firm, number, why, filing }) =>
    `broken: firm ${firm}, decision ${number}${filing === undefined ? '' : ` (filing ${filing})`}: ${
      {
        missing: 'the decision is missing',
        altered: 'the text is not the one that was hashed: it was altered',
        unreadable: 'the text is no sealed decision',
        misplaced: 'the text names another firm or number than where it stands',
        unlinked: 'it does not continue the decision before it',
        otherEnd: 'the end of the chain is noted as another decision',
        unreported: 'no filing reports it',
      }[why]
    }`,
  damaged: (pseudonyms) => `personal data cannot be decrypted or were altered: ${pseudonyms.join(', ')}`,
  verified: ({ firms, records, broken }) =>
    `firms: ${firms}, decisions: ${records}, ${broken === 0 ? 'every chain is whole' : `broken chains: ${broken}`}`,
  end: ({ firm, number, hash }) => `${firm} up to ${number}: ${hash}`,
  rotated: (count) => `encrypted with the current key: ${count}`,
  noIdNumber: 'no identity number and no pseudonym on standard input',
  erased: (count) => `erased: ${count}`,
  nobodyErased: 'the database does not know this person',
  exported: (count, directory) => `decisions written to ${directory}: ${count}`,
}
