import { useRef, useState, type KeyboardEvent } from 'react'
import type { IdentifierChoice } from '../../../codebook/privacy/identifiers/found-identifier.ts'
import type { ImportPreview } from '../../../electron/contract/imports.ts'
import { Button } from '../../components/button.tsx'
import { Select } from '../../components/select.tsx'
import { useGrowing } from '../../hooks/use-growing.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { followersOf } from './import-item.ts'
import { PieceNames } from './piece-names.tsx'

export interface PieceListProps {
  readonly preview: ImportPreview
  /** For each piece: a question, null for a free note, `out` to leave it. */
  readonly questions: readonly (string | null)[]
  /** For each piece, what becomes of each name and number in it. */
  readonly names: readonly (readonly IdentifierChoice[])[]
  readonly onChange: (questions: readonly (string | null)[]) => void
  readonly onNames: (names: readonly (readonly IdentifierChoice[])[]) => void
}

/** Milliseconds within which digits at one piece belong to one number. */
const typingTime = 1000

/** The pieces of a file, each beside the question it goes to; another is chosen from the list, or by typing its number. */
export function PieceList({ preview, questions, names, onChange, onNames }: PieceListProps) {
  const words = useMessages().imports
  const { count, end } = useGrowing(preview.pieces.length)
  /** The digits typed last, and at which piece: those at another piece begin another number, however soon they come. */
  const typed = useRef({ at: -1, digits: '', time: 0 })
  /** The piece that was moved last, where it went from, and how many below it may belong with it. */
  const [moved, setMoved] = useState<{ readonly at: number; readonly followers: number } | null>(null)
  const choices = [
    ...preview.questions.map(({ id, number, text, inKeyFile }) => ({ id, label: `${number}. ${text}`, ...(inKeyFile ? { hint: words.inKeyFile } : {}) })),
    { id: 'free', label: words.free }, { id: 'out', label: words.out },
  ]

  /** What goes to the key file keeps its names. */
  function isInKeyFile(questionId: string): boolean {
    return preview.questions.some(({ id, inKeyFile }) => inKeyFile && id === questionId)
  }
  function move(at: number, to: string | null): void {
    const before = questions[at] ?? null
    if (before === to) return
    // While digits of one number are typed, it is still the same move.
    setMoved((last) => ({ at, followers: last?.at === at ? last.followers : followersOf(questions, at, before) }))
    onChange(questions.with(at, to))
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (!(event.target instanceof HTMLElement) || event.target.getAttribute('aria-haspopup') !== 'listbox' || event.target.closest('.import-names') !== null) return
    const at = Number(event.target.closest('[data-piece]')?.getAttribute('data-piece'))
    if (event.key === 'Delete' || event.key === 'Backspace') move(at, 'out')
    else if (/^\d$/.test(event.key) && !event.ctrlKey && !event.altKey && !event.metaKey) {
      const { at: before, digits, time } = typed.current
      const number = before === at && event.timeStamp - time < typingTime ? digits + event.key : event.key
      typed.current = { at, digits: number, time: event.timeStamp }
      const question = preview.questions.find((one) => String(one.number) === number)
      if (number === '0') move(at, null)
      else if (question !== undefined) move(at, question.id)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <>
      <h3 className="import-pieces-title">{words.pieces}</h3>
      <p className="hint">{words.piecesHint}</p>
      <ol className="import-pieces" aria-label={words.pieces} onKeyDownCapture={onKeyDown}>
        {preview.pieces.slice(0, count).map((piece, at) => {
          const value = questions[at] === undefined ? 'free' : questions[at] ?? 'free'
          return (
            <li key={at} className="import-piece" data-piece={at} data-out={value === 'out' || undefined}>
              <div className="import-piece-choice">
                <Select label={words.questionOf(at + 1)} hideLabel isOneOfMany value={value} choices={choices} hint={!piece.sure && value === piece.questionId ? words.unsure : undefined}
                  onChange={(id) => { move(at, id === 'free' ? null : id) }} />
                {moved?.at === at && moved.followers > 0 && (
                  <Button size="s" look="quiet" onPress={() => {
                    onChange(questions.map((question, index) => (index > at && index <= at + moved.followers ? questions[at] ?? null : question)))
                    setMoved(null)
                  }}>{words.moveFollowers(moved.followers)}</Button>
                )}
              </div>
              <div>
                <p className="import-text">{piece.text}</p>
                {piece.found.length > 0 && value !== 'out' && !isInKeyFile(value) && (
                  <PieceNames piece={piece} choices={names[at] ?? []} number={at + 1} onChange={(decided) => { onNames(names.with(at, decided)) }} />
                )}
              </div>
            </li>
          )
        })}
      </ol>
      {count < preview.pieces.length && <div ref={end} key={count} className="list-end" aria-hidden="true" />}
    </>
  )
}
