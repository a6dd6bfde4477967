import { useMemo } from 'react'
import { likeQuestions } from '../../../codebook/guide/like-questions.ts'
import { wordingOf, type ContentQuestion } from '../../../codebook/guide/guide-content.ts'
import type { KnownQuestion } from '../../../electron/contract/guides.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { ComboBox } from '../../components/select.tsx'
import { useKnownQuestions } from '../../hooks/use-guides.ts'
import { useMessages } from '../../messages/use-messages.tsx'

export interface SameQuestionFieldProps {
  readonly question: ContentQuestion
  readonly guideId: string
  /** Null gives the question an identity of its own. */
  readonly onChange: (questionKey: string | null) => void
}

/** Which questions of other guides this one is the same as: their answers are counted together. */
export function SameQuestionField({ question, guideId, onChange }: SameQuestionFieldProps) {
  const m = useMessages().guides
  const all = useKnownQuestions()
  const others = useMemo(() => all.filter((one) => one.guideId !== guideId), [all, guideId])
  const same = others.filter((one) => one.questionKey === question.questionKey)
  const name = (one: KnownQuestion) => m.questionIn(one.number, one.guideTitle)
  const wording = wordingOf(question)
  const suggested = useMemo(() => likeQuestions(wording, others, 1)[0], [wording, others])
  if (others.length === 0) return null
  if (same.length > 0) {
    return (
      <div className="guide-same"><Icon name="check" /><p>{m.sameAs(same.map(name).join(', '))}</p><Button size="s" look="quiet" onPress={() => { onChange(null) }}>{m.standAlone}</Button></div>
    )
  }
  return (
    <div className="guide-same-choice">
      <ComboBox label={m.same} hint={m.sameHint} opensOnFocus={false} value={null} choices={others.map((one) => ({ id: one.questionKey + one.guideId, label: name(one), hint: one.text }))}
        onChange={(id) => { const chosen = others.find((one) => one.questionKey + one.guideId === id); if (chosen !== undefined) onChange(chosen.questionKey) }} />
      {suggested !== undefined && (
        <div className="guide-same"><Icon name="spark" /><p>{m.likeWording(name(suggested))} <q>{suggested.text}</q></p><Button size="s" onPress={() => { onChange(suggested.questionKey) }}>{m.countTogether}</Button></div>
      )}
    </div>
  )
}
