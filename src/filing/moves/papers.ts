import { refuse } from '../refuse.ts'
import { happens, type Move } from './move.ts'

/** The scan of the form: a place without its seal, signature or fingerprint is told at once, before it costs a failure. */
export const recordSignedForm: Move<'recordSignedForm'> = (_, { form }, context) => {
  const { mediaType, dpiOver, places } = context.procedure.signedForm
  if (form.mediaType !== mediaType)
    return refuse(context, 'formNotOfType', { found: form.mediaType, allowed: mediaType })
  if (!(form.dpi > dpiOver)) return refuse(context, 'formTooCoarse', { dpi: form.dpi, over: dpiOver })
  const missing = places.flatMap(({ id, marks }) => {
    const shown = form.places.filter((it) => it.place === id).flatMap((it) => it.marks)
    return marks.filter((it) => !shown.includes(it)).map((mark) => ({ place: id, mark }))
  })
  if (missing.length > 0) return refuse(context, 'formIncomplete', { missing })
  return happens({ type: 'signedFormRecorded', at: context.now, form })
}

/** 技术负责人业绩表 */
export const recordLeadTable: Move<'recordLeadTable'> = (_, { file }, { now: at }) =>
  happens({ type: 'leadTableRecorded', at, file })
