import type { Cause, Finding } from '../finding.ts'
import type { Judge, Judged } from '../setup.ts'

/**
 * A judge of a line of law that no source confirms: by such a text nothing is met and nothing failed, whatever the
 * recorded figures come to. Nothing that the firm can do would mend that.
 *
 * @param about - what is not verified
 */
export function doubted(judge: Judge, about: string[]): Judge {
  return {
    judge: (context) => open(judge.judge(context), about),
    remedy: () => [],
  }
}

function open(judged: Judged, about: string[]): Judged {
  return {
    ...judged,
    verdict: 'undetermined',
    explain() {
      const explanation = judged.explain()
      const { causes, missing, parts } = explanation
      return {
        ...explanation,
        causes: [unverified(judged, about), ...causes],
        missing: judged.verdict === 'undetermined' ? missing : [],
        ...(parts === undefined ? {} : { parts: parts.map((it) => openPart(it, about)) }),
      }
    },
  }
}

/** A part of what is not verified is not verified either. */
function openPart(part: Finding, about: string[]): Finding {
  const { causes, parts } = part
  return {
    ...part,
    verdict: 'undetermined',
    causes: [unverified(part, about), ...causes],
    ...(parts === undefined ? {} : { parts: parts.map((it) => openPart(it, about)) }),
  }
}

/**
 * A judge of a line of law some figures of which no source confirms: what the sure figures decide is decided, and what
 * turns on the others is open.
 *
 * @param recorded - judges by all figures as recorded
 * @param sure - judges with those not confirmed as not known
 */
export function doubtedInPart(recorded: Judge, sure: Judge, about: string[]): Judge {
  return {
    judge(context) {
      const bySure = sure.judge(context)
      if (bySure.verdict === 'met') return bySure
      const judged = recorded.judge(context)
      // Where facts are wanting it is not the doubt that leaves the line open.
      return bySure.verdict === 'unmet' || judged.verdict === 'undetermined' ? judged : open(judged, about)
    },
    remedy: (now, context) => sure.remedy(now, context),
  }
}

const unverified = ({ verdict }: Pick<Judged, 'verdict'>, about: string[]): Cause => {
  return { code: 'lawUnverified', about, otherwise: verdict }
}
