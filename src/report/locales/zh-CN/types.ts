const types: Record<string, string> = {
  string: '文本',
  number: '数字',
  int: '整数',
  boolean: '是否（true/false）',
  array: '列表',
  object: '对象',
  record: '对象',
}

/** The name of a JSON type; other words stay as they are. */
export const typeWord = (word: string) => (Object.hasOwn(types, word) ? types[word]! : word)
