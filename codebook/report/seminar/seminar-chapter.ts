import { inputEffects } from '../../findings/finding.ts'
import type { RoleCount } from '../../privacy/pool-roles.ts'
import { isDisclosed } from '../../privacy/profile.ts'
import { parseCalendarDay } from '../calendar-day.ts'
import type { NeedsReportInput } from '../needs-report-input.ts'
import type { ReportBlock, ReportCell, ReportTable, Run } from '../report-model.ts'
import { bold, plain } from '../runs.ts'
import type { ReportWords } from '../words/report-words.ts'
import type { ReportedList, ReportedSeminar } from './seminar-input.ts'
import { seminarWords, type SeminarWords } from './seminar-words.ts'

/**
 * The chapter on preliminary findings that were tested in dialogue seminars: what was said to each, and what was changed.
 *
 * Left out where no findings were frozen.
 */
export function seminarChapter({ seminars: facts, language, profile }: NeedsReportInput, shared: ReportWords): ReportBlock[] {
  if (facts === undefined) return []
  const words = seminarWords(language)
  const day = (date: string | null) => (date === null ? null : shared.date(parseCalendarDay(date)))
  const { seminars, untested } = facts
  return [
    { kind: 'heading', level: 1, text: words.title },
    ...seminars.flatMap((seminar, at): ReportBlock[] => [
      ...(seminars.length === 1 ? [] : [{ kind: 'heading', level: 2, text: words.seminar(day(seminar.date), at + 1) } as const]),
      ...seminarBlocks(seminar, at, isDisclosed(profile), words, day),
    ]),
    ...untested.map(({ label, frozen }) => paragraph(words.untested(label, day(frozen) ?? ''))),
  ]
}

function seminarBlocks(seminar: ReportedSeminar, at: number, isPooled: boolean, words: SeminarWords, day: (date: string | null) => string | null): ReportBlock[] {
  const { date, externalParticipants, observers, lists, inputs } = seminar
  const besides: Run[][] = [
    ...(seminar.fresh.count > 0 ? [[plain(words.fresh(seminar.fresh.count, roleList(seminar.fresh, words)))]] : []),
    ...(seminar.unplaced > 0 ? [[plain(words.unplaced(seminar.unplaced))]] : []),
  ]
  return [
    paragraph(`${words.held(day(date), externalParticipants, observers)} ${words.inputs(inputs.count, roleList(inputs, words))} ${words.notCounted}${isPooled ? ` ${words.pooled}` : ''}`),
    ...lists.flatMap((list, place): ReportBlock[] => [
      paragraph(words.list(list.label, day(list.frozen) ?? '')),
      outcomeTable(list, `seminar:${at}:${place}`, words, place === lists.length - 1 ? besides : []),
    ]),
    ...(lists.length === 0 ? besides.map((runs): ReportBlock => ({ kind: 'paragraph', runs })) : []),
  ]
}

function outcomeTable({ label, findings }: ReportedList, key: string, words: SeminarWords, besides: readonly Run[][]): ReportTable {
  const shares = [0.9, 4, 1.7, 3, 3.2]
  return {
    kind: 'table', key, layout: 'plain', caption: words.caption(label), description: words.description(findings.length),
    columns: words.columns.map((header, at) => ({ header, share: shares[at] ?? 1, align: 'start', role: at === 0 ? 'label' : 'value' })),
    rows: findings.map(({ sentence, outcome, inputs, changed }, at): ReportCell[] => {
      const said = inputEffects.filter((effect) => inputs[effect].count > 0).map((effect) => words.effects[effect](inputs[effect].count) + roleList(inputs[effect], words))
      return [
        { kind: 'text', lines: [[bold(String(at + 1))]] }, text(sentence), { kind: 'text', lines: [[bold(words.outcomes[outcome])]] },
        text(said.length === 0 ? words.noInputs : said.join('\n')), text(changed.trim() === '' ? words.nothingChanged : changed.trim()),
      ]
    }),
    notes: [[plain(words.reading)], ...besides],
  }
}

/** «: Kommune (3), andre (2)», or nothing where no role is told: the number stands in brackets, since «Kommune 3» is a pseudonym. */
function roleList({ count, roles }: RoleCount, words: SeminarWords): string {
  const told = roles.reduce((sum, role) => sum + role.count, 0)
  if (told === 0) return ''
  const all = [...roles, ...(told < count ? [{ role: words.others, count: count - told }] : [])]
  return `: ${all.length === 1 ? all[0]?.role ?? '' : all.map((one) => `${one.role} (${one.count})`).join(', ')}`
}

/** Line breaks stay within one paragraph: what is below is no less than what is above. */
function text(words: string): ReportCell {
  return { kind: 'text', lines: [[plain(words)]] }
}

function paragraph(words: string): ReportBlock {
  return { kind: 'paragraph', runs: [plain(words)] }
}
