import type { Agreement } from '../../../electron/contract/agreement.ts'
import type { Answer } from '../../../electron/contract/sessions.ts'
import { Button } from '../../components/button.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { Tag } from '../../components/tag.tsx'
import { failureOf } from '../../hooks/client.ts'
import { useNavigation } from '../../hooks/navigation.tsx'
import { useCodebook } from '../../hooks/use-codebook.ts'
import { useSession } from '../../hooks/use-session.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { DecisionForm } from './decision-form.tsx'
import { markSpans } from './mark-spans.ts'

export interface SideBySideProps {
  readonly disagreement: Agreement['disagreements'][number]
  readonly coders: Agreement['coders']
  readonly codeName: string
  readonly nameOf: (codeId: string) => string
  readonly onNext: () => void
}

/** What each coder did with the same text: the words they gave the code, and what else they gave. */
export function SideBySide({ disagreement, coders, codeName, nameOf, onNext }: SideBySideProps) {
  const words = useMessages().agreement
  const { go } = useNavigation()
  const { data: session, error } = useSession(disagreement.sessionId)
  const codes = useCodebook()
  if (error !== null) return <FailureBanner failure={failureOf(error)} />
  if (session === undefined || !codes.isKnown) return null
  const isOfCode = (id: string) => {
    for (let at: string | null = id; at !== null; at = codes.byId.get(at)?.parentId ?? null) if (at === disagreement.codeId) return true
    return false
  }
  const answers = session.answers.filter((answer) => disagreement.answerId === null
    ? answer.codings.some((coding) => isOfCode(coding.codeId) && disagreement.gave.includes(coding.coderId)) : answer.id === disagreement.answerId)
  const shown = coders.filter(({ id }) => disagreement.gave.includes(id) || disagreement.left.includes(id))
  const codingsOf = (answer: Answer, coderId: string) => answer.codings.filter((coding) => coding.coderId === coderId)
  return (
    <section className="agreement-sides" aria-label={words.sideBySide}>
      <header>
        <h2>{codeName}</h2>
        <p className="soft">{words.where(disagreement.sessionCode, disagreement.answerId === null ? undefined : disagreement.questionNumber)}</p>
        <Button size="s" icon="arrow-right" onPress={() => {
          const [answer] = answers
          go({ screen: 'coding', sessionId: disagreement.sessionId, ...(answer === undefined ? {} : { answerId: answer.id }) })
        }}>{words.openInCoding}</Button>
      </header>
      <div className="agreement-columns">
        {shown.map((coder) => (
          <article key={coder.id} aria-label={coder.label}>
            <h3>{coder.label} <Tag tone={disagreement.gave.includes(coder.id) ? 'accent' : 'neutral'}>{disagreement.gave.includes(coder.id) ? words.gave : words.left}</Tag></h3>
            {answers.map((answer) => {
              const mine = codingsOf(answer, coder.id)
              const others = [...new Set(mine.map((coding) => coding.codeId))].filter((id) => !isOfCode(id))
              return (
                <div key={answer.id} className="agreement-answer">
                  <p className="agreement-text">
                    {markSpans(answer.text, mine.filter((coding) => isOfCode(coding.codeId))).map((piece) => piece.isMarked ? <mark key={piece.start}>{piece.text}</mark> : <span key={piece.start}>{piece.text}</span>)}
                  </p>
                  <p className="agreement-others">{others.length === 0 ? words.nothingElse : `${words.also} ${others.map(nameOf).join(', ')}`}</p>
                </div>
              )
            })}
          </article>
        ))}
      </div>
      <DecisionForm disagreement={disagreement} codeName={codeName} onNext={onNext} />
    </section>
  )
}
