import type { Procedure } from '../../filing/context.ts'
import type { FilingState } from '../../filing/state.ts'
import { openIn } from '../../filing/transitions.ts'

/** The commands that take a filing on from where it stands; none where it has ended. */
export function nextSteps(state: FilingState, { consent, signedForm }: Procedure): string[] {
  const { filing, phase, openReview } = state
  const on = (command: string, ...more: string[]) => ['zizhi filing', command, filing, ...more].join(' ')
  const again = `zizhi filing new <file> --previous ${filing}`
  if (openReview !== undefined && openIn('review').includes(phase))
    return [on('review', '--result pass|fail', '--by <name>', '--reason <text>')]
  switch (phase) {
    case 'draft':
      return ['zizhi filing enrol <file>', on('submit')]
    case 'submitted':
      return [on('consent', '--by <name>', `--agree ${consent.version}`)]
    case 'consented':
    case 'faceChecking': {
      const places = signedForm.places.map(({ id, marks }) => `--place ${id}:${marks.join(',')}`)
      const form = [on('form', '--out form.html'), on('form', '--scan <pdf>', '--dpi <n>', ...places)]
      return [
        ...(state.signedForm === undefined ? form : []),
        ...(state.leadTable === undefined ? [on('table', '<file>')] : []),
        on('face'),
      ]
    }
    case 'accepted':
    case 'publicity':
      return ['zizhi filing work']
    case 'reported':
      return [on('publish')]
    case 'publicized':
      return [on('issue', '--by <name>')]
    case 'refused':
      return [on('report'), again]
    case 'withdrawn':
    case 'lapsed':
      return [again]
    default:
      return []
  }
}
