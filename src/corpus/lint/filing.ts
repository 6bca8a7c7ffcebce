import { nearest } from '../../domain/nearest.ts'
import { admissionFacts, type FactDomain } from '../admissionFacts.ts'
import type { AdmissionCondition, AdmissionRule } from '../schema/admission.ts'
import { comparisonsOf, operatorsOf, reachOf, strangeValues } from './admissionReach.ts'
import type { LintCheck, LintContext } from './context.ts'

/** Procedure, admission policy and holidays: one of each for a profile, every rule with an instrument and a source. */
export const filing: LintCheck = (context) => {
  const { corpus, report } = context
  const instruments = new Set(corpus.instruments.map((it) => it.id))
  const profiles = corpus.profiles.map((it) => it.id)
  for (const files of [corpus.procedures, corpus.admissions, corpus.holidays]) {
    const seen = new Set<string>()
    for (const { file, profile } of files) {
      if (!profiles.includes(profile))
        report('unknown-profile', file, ['profile'], { found: profile, allowed: profiles })
      if (seen.has(profile)) report('duplicate-name', file, ['profile'], { found: profile })
      seen.add(profile)
    }
  }
  const cited = (
    file: string,
    path: (string | number)[],
    rule: { instrument: string; sources?: string[] | undefined },
  ) => {
    if (!instruments.has(rule.instrument))
      report('unknown-instrument', file, [...path, 'instrument'], { found: rule.instrument })
    if ((rule.sources ?? []).length === 0) report('missing-source', file, path)
  }
  for (const { file, profile: _, ...settings } of corpus.procedures)
    for (const [key, setting] of Object.entries(settings)) cited(file, [key], setting)
  for (const { file, rules } of corpus.admissions)
    rules.forEach((rule, i) => {
      const path = ['rules', i]
      if (rules.findIndex((it) => it.name === rule.name) < i)
        report('duplicate-name', file, [...path, 'name'], { found: rule.name })
      cited(file, [...path, 'event', 'params'], rule.event.params)
      admissionRule(context, file, path, rule)
    })
}

function admissionRule({ report }: LintContext, file: string, path: (string | number)[], rule: AdmissionRule) {
  const { on } = rule.event.params
  const domains: Readonly<Record<string, FactDomain>> = admissionFacts[on]
  let sound = true
  const fault = (...[code, at, more]: [Parameters<LintContext['report']>[0], (string | number)[], object]) => {
    sound = false
    report(code, file, at, more)
  }
  for (const { at, it } of placed(rule.conditions, [...path, 'conditions'])) {
    const domain = Object.hasOwn(domains, it.fact) ? domains[it.fact] : undefined
    if (domain === undefined) {
      const near = nearest(it.fact, Object.keys(domains))
      fault('unknown-fact', [...at, 'fact'], {
        found: it.fact,
        allowed: Object.keys(domains),
        ...(near === undefined ? {} : { near }),
      })
      continue
    }
    const allowed = operatorsOf(domain)
    if (!allowed.includes(it.operator)) fault('bad-shape', [...at, 'operator'], { found: it.operator, allowed })
    else if (Array.isArray(it.value) !== (it.operator === 'in' || it.operator === 'notIn'))
      fault('bad-shape', [...at, 'value'], { found: it.value, allowed: [Array.isArray(it.value) ? 'scalar' : 'list'] })
    else if (strangeValues(domain, it).length > 0)
      fault('bad-shape', [...at, 'value'], {
        found: strangeValues(domain, it)[0],
        ...(typeof domain === 'object' && 'oneOf' in domain ? { allowed: domain.oneOf } : {}),
      })
  }
  if (!sound || comparisonsOf(rule.conditions).length === 0) return
  const { fires, spares } = reachOf(rule.conditions, on)
  if (!fires)
    report('unreachable-rule', file, [...path, 'conditions'], { found: rule.name, detail: { fires: 'never' } })
  else if (!spares)
    report('unreachable-rule', file, [...path, 'conditions'], { found: rule.name, detail: { fires: 'always' } })
}

/** Every comparison of a condition with its path. */
function placed(
  it: AdmissionCondition,
  at: (string | number)[],
): { at: (string | number)[]; it: ReturnType<typeof comparisonsOf>[number] }[] {
  if ('all' in it) return it.all.flatMap((one, i) => placed(one, [...at, 'all', i]))
  if ('any' in it) return it.any.flatMap((one, i) => placed(one, [...at, 'any', i]))
  return 'not' in it ? placed(it.not, [...at, 'not']) : [{ at, it }]
}
