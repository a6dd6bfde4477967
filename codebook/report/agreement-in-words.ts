import type { AgreementFacts } from './needs-report-input.ts'
import type { ReportWords } from './words/report-words.ts'

/** What the method chapter says of agreement between coders: the numbers of all codes together, or why there are none. */
export function agreementInWords(facts: AgreementFacts, words: ReportWords): string {
  const said = words.agreement
  if ('leftOut' in facts) return said.leftOut(said.reasons[facts.leftOut])
  const { percent, kappa, alpha, ac1 } = facts
  const named = ([['kappa', kappa], ['alpha', alpha], ['ac1', ac1]] as const)
    .flatMap(([name, value]) => typeof value === 'number' ? [said.coefficient(said.names[name], words.decimal(value))] : [])
  return [
    said.material(facts.coders, facts.units, facts.sessions),
    ...(facts.blind ? [said.blind(facts.sessions, facts.blind.drawnFrom, facts.blind.seed)] : []),
    ...(typeof percent === 'number' ? [said.agreed(Math.round(percent * 100))] : []),
    named.length > 0 ? said.together(words.listOf(named)) : said.undefined,
    ...(facts.tooFew ? [said.tooFew] : []),
    ...(facts.dropped > 0 ? [said.dropped(facts.dropped)] : []),
    ...((facts.decided ?? 0) > 0 ? [said.decided(facts.decided ?? 0)] : []),
  ].join(' ')
}
