import { sessionStates } from '../../../codebook/informants/session.ts'
import type { SearchFilter } from '../../../electron/contract/analysis.ts'
import { Button } from '../../components/button.tsx'
import { Select, type Choice } from '../../components/select.tsx'
import { useCodebook } from '../../hooks/use-codebook.ts'
import { useKnownQuestions } from '../../hooks/use-guides.ts'
import { usePlan } from '../../hooks/use-plan.ts'
import { useRegister } from '../../hooks/use-register.ts'
import { useOpenStudy } from '../../hooks/use-study.ts'
import { useLanguage, useMessages } from '../../messages/use-messages.tsx'
import { codeName } from '../codebook/code-label.ts'
import { clip } from '../coding/clip.ts'

/** Asks for nothing in particular. */
export const everywhere: SearchFilter = { groupId: null, questionKey: null, codeId: null, coderId: null, state: null, wave: null }

/** Whether a filter leaves anything out. */
export function isFiltered(filter: SearchFilter): boolean {
  return Object.values(filter).some((value) => value !== null)
}

export interface SearchFiltersProps {
  readonly filter: SearchFilter
  readonly onChange: (filter: SearchFilter) => void
}

/** Characters of a question in the list of questions. */
const questionLength = 70

/** Where to search: one small list each for group, question, code, coder, state and wave; what is chosen stands on its chip. */
export function SearchFilters({ filter, onChange }: SearchFiltersProps) {
  const m = useMessages()
  const language = useLanguage()
  const { coders } = useOpenStudy()
  const { codes } = useCodebook()
  const groups = useRegister()?.groups ?? []
  const known = useKnownQuestions()
  const plan = usePlan()
  const waves = plan === undefined ? [] : [...plan.earlier.map(({ wave }) => wave), plan.wave].toSorted((left, right) => left - right)
  const words = m.search.filters
  const questions = [...Map.groupBy(known, ({ questionKey }) => questionKey).values()].flatMap(([first]) => (first === undefined ? [] : [first])).toSorted((left, right) => left.number - right.number)
  const chip = (label: string, all: string, value: string | null, choices: readonly Choice[], choose: (id: string | null) => void) => (
    <Select key={label} className={value === null ? 'filter-chip' : 'filter-chip filter-chip-on'} label={label} hideLabel isOneOfMany value={value ?? 'all'} choices={[{ id: 'all', label: all }, ...choices]}
      onChange={(id) => { choose(id === null || id === 'all' ? null : id) }} />
  )
  return (
    <div className="search-filters" role="group" aria-label={words.label}>
      {chip(words.group, words.allGroups, filter.groupId, groups.map(({ id, key, label }) => ({ id, label: `${key} ${label}` })), (groupId) => { onChange({ ...filter, groupId }) })}
      {chip(words.question, words.allQuestions, filter.questionKey === '' ? freeNotes : filter.questionKey,
        [...questions.map(({ questionKey, number, text }) => ({ id: questionKey, label: `${number}. ${clip(text, questionLength)}` })), { id: freeNotes, label: m.search.freeNote }],
        (key) => { onChange({ ...filter, questionKey: key === freeNotes ? '' : key }) })}
      {chip(words.code, words.allCodes, filter.codeId, codes.map((code) => ({ id: code.id, label: codeName(code, language) })), (codeId) => { onChange({ ...filter, codeId }) })}
      {chip(words.coder, words.allCoders, filter.coderId, coders.map(({ id, label }) => ({ id, label: words.codedBy(label === '' ? m.memos.nobody : label) })), (coderId) => { onChange({ ...filter, coderId }) })}
      {chip(words.state, words.allStates, filter.state, sessionStates.map((id) => ({ id, label: m.common.states[id] })), (id) => { onChange({ ...filter, state: sessionStates.find((state) => state === id) ?? null }) })}
      {waves.length > 1 && chip(words.wave, words.allWaves, filter.wave === null ? null : String(filter.wave), waves.map((wave) => ({ id: String(wave), label: words.waveNumber(wave) })),
        (id) => { onChange({ ...filter, wave: id === null ? null : Number(id) }) })}
      {isFiltered(filter) && <Button size="s" look="quiet" icon="close" onPress={() => { onChange(everywhere) }}>{words.clear}</Button>}
    </div>
  )
}

/** What stands for free notes among the keys of questions. */
const freeNotes = '(free)'
