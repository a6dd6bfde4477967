import { useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import type { Coverage } from '../../../electron/contract/plan.ts'
import { Icon } from '../../components/icon.tsx'
import { useRun } from '../../components/notices.tsx'
import { useLanguage, useMessages } from '../../messages/use-messages.tsx'
import { moveInGrid, type GridPosition } from '../matrix/grid-moves.ts'

/** Guide questions by research questions: arrows move, Space, Enter or a click says that a question serves one, or no longer does. */
export function AimGrid({ coverage: { questions, researchQuestions } }: { readonly coverage: Coverage }) {
  const words = useMessages().plan
  const language = useLanguage()
  const run = useRun()
  const table = useRef<HTMLTableElement>(null)
  const [position, setPosition] = useState<GridPosition>({ row: 0, column: 0 })
  const at = { row: Math.min(position.row, questions.length - 1), column: Math.min(position.column, researchQuestions.length - 1) }

  function toggle({ row, column }: GridPosition): void {
    const [question, aim] = [questions[row], researchQuestions[column]]
    if (question && aim) void run('plan.setAim', { identityId: question.id, researchQuestionId: aim.id, on: !question.aims.includes(aim.id) })
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey) return
    const to = moveInGrid(at, event.key, event.ctrlKey, questions.length, researchQuestions.length)
    if (event.key === ' ' || event.key === 'Enter') toggle(at)
    else if (to === null) return
    else {
      setPosition(to)
      table.current?.querySelector<HTMLElement>(`[data-row="${to.row}"][data-column="${to.column}"]`)?.focus()
    }
    event.preventDefault()
  }
  function onClick(event: MouseEvent): void {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null
    if (cell === null) return
    const to = { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) }
    setPosition(to)
    cell.focus()
    toggle(to)
  }
  return (
    <div className="plan-scrolls" data-scrolls-x="">
      <table ref={table} role="grid" className="table plan-aims" aria-label={words.aims} onKeyDown={onKeyDown} onClick={onClick}>
        <thead>
          <tr>
            <th scope="col">{words.question}</th>
            {researchQuestions.map((question) => <th key={question.id} scope="col" className="plan-aim" title={question.label} aria-label={`${question.key} ${question.label}`}>{question.key}</th>)}
            <th scope="col" className="number">{words.askedIn}</th>
          </tr>
        </thead>
        <tbody>
          {questions.map((question, row) => (
            <tr key={question.id}>
              <th scope="row">
                <span className="plan-question">{language === 'nn' ? question.textNn ?? question.text : question.text}</span>
                <span className="small faint">{question.guides.map((guide) => `${guide.title} ${guide.number}`).join(' · ')}</span>
              </th>
              {researchQuestions.map((aim, column) => {
                const isOn = question.aims.includes(aim.id)
                return (
                  <td key={aim.id} role="gridcell" className="plan-aim" aria-selected={isOn} aria-label={isOn ? words.serves(aim.key) : words.servesNot(aim.key)} data-row={row} data-column={column}
                    tabIndex={at.row === row && at.column === column ? 0 : -1}>
                    {isOn && <Icon name="check" />}
                  </td>
                )
              })}
              <td className="number">{question.sessions === 0 ? '–' : question.sessions}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
