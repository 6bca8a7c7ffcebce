import type { Post } from '../../domain/snapshot/person.ts'
import type { Gate } from '../counting/gate.ts'
import { doubtBy, mark, type Reader, sourceOfList, unclear } from './marks.ts'
import { type Answer, Table, type TableQuestion } from './table.ts'

/** Reads post certificates. */
export function postReader(questions: readonly TableQuestion[], gate: Gate<Post>): Reader {
  const table = new Table(questions)
  const bits = table.at(undefined)
  return {
    read({ posts }, moment, marks) {
      if (posts === undefined) {
        marks.maybe |= table.all
        return
      }
      for (let i = 0; i < posts.length; i++) {
        const it = posts[i]!
        const certain = bits.free | (bits.byWord.get(it.post) ?? 0)
        if (certain !== 0) mark(marks, certain, 0, gate.weigh(it, moment))
      }
    },
    source: (code) =>
      sourceOfList('posts', gate, code, table.all, {
        statements: '',
        bits: `${code.constant(bits.free)} | ${code.choose(bits.byWord, 'it.post', '0')}`,
      }),
    explain({ posts }, moment, at, into) {
      if (posts === undefined) {
        into.push(unclear('certificatesUnknown', 'posts', table.all, `${at}/posts`))
        return
      }
      posts.forEach((it, i) => {
        const { certain } = answerOf(table, it)
        if (certain !== 0) doubtBy(gate, it, moment, certain, `${at}/posts/${i}`, into)
      })
    },
  }
}

function answerOf(table: Table, { post }: Post): Answer {
  return table.answer(undefined, [post])
}
