import { useState } from 'react'
import type { Coverage } from '../../../electron/contract/plan.ts'
import { Button, IconButton } from '../../components/button.tsx'
import { TextField } from '../../components/field.tsx'
import { useRun } from '../../components/notices.tsx'
import { Tag } from '../../components/tag.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import { AimGrid } from './aim-grid.tsx'

/** What is to be found out, the chapter that answers it, the questions that serve it, and what nobody is asked. */
export function QuestionsView({ coverage }: { readonly coverage: Coverage }) {
  const words = useMessages().plan
  const run = useRun()
  const withoutAim = coverage.questions.filter((question) => question.aims.length === 0)
  const askedNowhere = coverage.questions.filter((question) => question.sessions === 0)
  const add = (parentQuestionId: string | null) => { void run('plan.saveResearchQuestion', { id: null, label: words.newResearchQuestion, chapter: '', parentQuestionId }) }
  return (
    <>
      <section className="panel plan-scrolls" aria-labelledby="plan-research" data-scrolls-x="">
        <div className="plan-head"><h2 id="plan-research">{words.researchQuestions}</h2><Button size="s" icon="add" onPress={() => { add(null) }}>{words.addResearchQuestion}</Button></div>
        {coverage.researchQuestions.length === 0 ? <p className="soft">{words.noResearchQuestions}</p> : (
          <table className="table plan-research">
            <thead><tr>{words.researchColumns.map((name) => <th key={name} scope="col">{name}</th>)}<th><span className="sr-only">{words.remove}</span></th></tr></thead>
            <tbody>{coverage.researchQuestions.map((question) => <ResearchRow key={question.id} question={question} onAdd={() => { add(question.id) }} />)}</tbody>
          </table>
        )}
      </section>
      <section className="panel" aria-labelledby="plan-aims">
        <h2 id="plan-aims">{words.aims}</h2>
        {withoutAim.length > 0 && <p className="small"><Tag tone="warn">{words.withoutAim(withoutAim.length)}</Tag> {withoutAim.map(placesOf).join(', ')}</p>}
        {askedNowhere.length > 0 && <p className="small"><Tag tone="neutral">{words.askedNowhere(askedNowhere.length)}</Tag> {askedNowhere.map(placesOf).join(', ')}</p>}
        {coverage.questions.length === 0 || coverage.researchQuestions.length === 0 ? <p className="soft">{words.noAims}</p> : <AimGrid coverage={coverage} />}
      </section>
    </>
  )
}

/** Where a question stands: guide and number. */
function placesOf({ guides }: Coverage['questions'][number]): string {
  return guides.map(({ title, number }) => `${title} ${number}`).join(' · ')
}

type Question = Coverage['researchQuestions'][number]

function ResearchRow({ question, onAdd }: { readonly question: Question; readonly onAdd: () => void }) {
  const words = useMessages().plan
  const run = useRun()
  const [draft, setDraft] = useState<{ readonly label?: string; readonly chapter?: string }>({})
  const label = draft.label ?? question.label
  const chapter = draft.chapter ?? question.chapter
  function keep(): void {
    setDraft({})
    if (label.trim() !== '' && (label !== question.label || chapter !== question.chapter)) void run('plan.saveResearchQuestion', { id: question.id, label, chapter, parentQuestionId: null })
  }
  const keys = (event: { readonly key: string; readonly preventDefault: () => void }) => { if (event.key === 'Enter') { event.preventDefault(); keep() } if (event.key === 'Escape') setDraft({}) }
  return (
    <tr>
      <th scope="row" className={`plan-level-${question.level}`}>{question.key}</th>
      <td><TextField label={words.labelOf(question.key)} hideLabel rows={1} className="plan-research-label" value={label} maxLength={1000} onChange={(text) => { setDraft({ ...draft, label: text.replaceAll('\n', ' ') }) }} onBlur={keep} onKeyDown={keys} /></td>
      <td><TextField label={words.chapterOf(question.key)} hideLabel className="plan-chapter" value={chapter} maxLength={300} onChange={(text) => { setDraft({ ...draft, chapter: text }) }} onBlur={keep} onKeyDown={keys} /></td>
      <td>{question.gap === null ? words.served(question.questions, question.sessions) : <Tag tone="warn">{words.gaps[question.gap]}</Tag>}</td>
      <td className="plan-row-tools">
        {question.parentId === null && <IconButton icon="add" label={words.addPart(question.key)} onPress={onAdd} />}
        <IconButton icon="trash" label={words.removeOf(question.key)} onPress={() => { void run('plan.removeResearchQuestion', { id: question.id }) }} />
      </td>
    </tr>
  )
}
