import type { Post } from '../../domain/snapshot/person.ts'
import { mark, type Reader, unclear } from './marks.ts'
import { type Answer, Table, type TableQuestion } from './table.ts'

/** Reads post certificates. */
export function postReader(questions: readonly TableQuestion[]): Reader {
  const table = new Table(questions)
  const bits = table.at(undefined)
  return {
    read({ posts }, gates, marks) {
      if (posts === undefined) {
        marks.maybe |= table.all
        return
      }
      for (let i = 0; i < posts.length; i++) {
        const it = posts[i]!
        const certain = bits.free | (bits.byWord.get(it.post) ?? 0)
        if (certain !== 0) mark(marks, certain, 0, gates.post.weigh(it))
      }
    },
    explain({ posts }, gates, wanted, at, into) {
      if (posts === undefined) {
        if (table.all & wanted) into.push(unclear('certificatesUnknown', 'posts', `${at}/posts`))
        return
      }
      posts.forEach((it, i) => {
        if (answerOf(table, it).certain & wanted) gates.post.explain(it, `${at}/posts/${i}`, into)
      })
    },
  }
}

function answerOf(table: Table, { post }: Post): Answer {
  return table.answer(undefined, [post])
}
