import { columnLabel } from '../../codebook/analysis/column-label.ts'
import type { CountingFacts } from '../../codebook/analysis/counting-facts.ts'
import { interviewedPerGroup } from '../../codebook/analysis/disclosed-matrix.ts'
import type { Masker } from '../../codebook/privacy/mask-identifiers.ts'
import { maskedName } from '../../codebook/privacy/masked-name.ts'
import { isDisclosed, type ExportProfile } from '../../codebook/privacy/profile.ts'
import { mayNameGroup } from '../../codebook/privacy/quote-attribution.ts'
import type { QuotablePassage } from '../../db/queries/quotable-passages.ts'

/** A passage as the profile lets it be printed. */
export interface ExportQuote {
  readonly codeId: string
  readonly text: string
  readonly stance: string | null
  readonly verbatim: boolean
  readonly group: { readonly id: string; readonly label: string } | null
  readonly question: { readonly number: number; readonly text: string } | null
  /** The session's code; null where the profile hides it, since a stable number links quotes (R7). */
  readonly source: string | null
}

/**
 * Makes what applies a profile to passages, some sessions at a time; a passage that two coders gave the same code and stance is one quote.
 *
 * Internal shows all. For client and publication: no session codes (R7), a group only where R6, R9 and R11
 * allow it, what `mask` takes out and third persons masked (R8). Publication leaves out verbatim
 * passages that no informant has approved.
 */
export function quoteRules(
  facts: CountingFacts, profile: ExportProfile, mask: Masker,
): (passages: readonly QuotablePassage[]) => { readonly quotes: readonly ExportQuote[]; readonly masked: number } {
  const sizes = interviewedPerGroup(facts)
  const places = new Map<string | null, number>(facts.groups.map((group, index) => [group.id, index]))
  const asked = new Map<string, string>()
  function askedAs(text: string): string {
    const shown = asked.get(text) ?? mask(text).text
    asked.set(text, shown)
    return shown
  }
  const labels = facts.groups.map((_, index) => columnLabel(facts.groups, [index], sizes).label)
  return (passages) => {
    let masked = 0
    const quotes = onceEach(passages).filter((passage) => profile !== 'publication' || !passage.verbatim || passage.approved).map((passage) => {
      const index = places.get(passage.groupId) ?? -1
      const group = facts.groups[index]
      const named = group && (!isDisclosed(profile) || mayNameGroup(group, sizes[index] ?? 0))
      const safe = isDisclosed(profile) ? mask(withoutThirdPersons(passage)) : { text: passage.text, masked: false }
      if (safe.masked || (isDisclosed(profile) && passage.thirdPersons.length > 0)) masked += 1
      return {
        codeId: passage.codeId, text: safe.text, stance: passage.stance, verbatim: passage.verbatim,
        group: named ? { id: group.id, label: labels[index] ?? '' } : null,
        question: passage.questionNumber === null || passage.questionText === null ? null : { number: passage.questionNumber, text: askedAs(passage.questionText) },
        source: isDisclosed(profile) ? null : passage.sessionCode,
      }
    })
    return { quotes, masked }
  }
}

/** Passages without those that another coder coded in the very same way: what was said once is quoted once. */
function onceEach(passages: readonly QuotablePassage[]): QuotablePassage[] {
  const seen = new Set<string>()
  return passages.filter(({ answerId, start, end, codeId, stance, groupId }) => {
    const { size } = seen
    return seen.add(`${answerId} ${start} ${end} ${codeId} ${stance ?? ''} ${groupId ?? ''}`).size > size
  })
}

function withoutThirdPersons({ text, thirdPersons }: QuotablePassage): string {
  return thirdPersons.toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + maskedName + rest.slice(end), text)
}
