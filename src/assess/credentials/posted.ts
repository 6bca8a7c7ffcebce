import type { Post } from '../../domain/snapshot/person.ts'
import { below, mark, type Reader, unclear } from './marks.ts'
import { type Answer, buildTable, type Table, type TableQuestion } from './table.ts'

/** Reads post certificates. */
export function postReader(questions: readonly TableQuestion[]): Reader {
  const table = buildTable(questions)
  return {
    read({ posts }, gates, marks) {
      if (posts === undefined) {
        marks.maybe |= table.all
        return
      }
      for (let i = 0; i < posts.length; i++) {
        const it = posts[i]!
        const answer = answerOf(table, it)
        if (answer.certain !== 0) mark(marks, answer.certain, 0, gates.post.weigh(it))
      }
    },
    explain({ posts }, gates, wanted) {
      if (posts === undefined) return (table.all & wanted) === 0 ? [] : [unclear('certificatesUnknown', 'posts', 'posts')]
      return posts.flatMap((it, i) =>
        (answerOf(table, it).certain & wanted) === 0 ? [] : below(`posts/${i}`, gates.post.explain(it)),
      )
    },
  }
}

function answerOf(table: Table, { post }: Post): Answer {
  const answer: Answer = { certain: 0, uncertain: 0 }
  table.answer(undefined, [post], answer)
  return answer
}
