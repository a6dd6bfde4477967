import type { IdentifierChoice } from '../../../codebook/privacy/identifiers/found-identifier.ts'
import type { ImportPreview } from '../../../electron/contract/imports.ts'
import { Select } from '../../components/select.tsx'
import { useMessages } from '../../messages/use-messages.tsx'

type Piece = ImportPreview['pieces'][number]

export interface PieceNamesProps {
  readonly piece: Piece
  /** One for each that was found in the piece. */
  readonly choices: readonly IdentifierChoice[]
  /** Which piece it is, from 1 on. */
  readonly number: number
  readonly onChange: (choices: readonly IdentifierChoice[]) => void
}

/** What tells in a piece who somebody is, each with what becomes of it; the same words are decided on once. */
export function PieceNames({ piece, choices, number, onChange }: PieceNamesProps) {
  const words = useMessages().names
  const wordsOf = (at: number) => piece.text.slice(piece.found[at]?.start, piece.found[at]?.end)
  const groups = Map.groupBy(piece.found.keys(), (at) => `${piece.found[at]?.kind} ${wordsOf(at)}`)
  return (
    <ul className="import-names" aria-label={words.inPiece(number)}>
      {Array.from(groups, ([key, places]) => {
        const hit = piece.found[places[0] ?? 0]
        if (hit === undefined) return null
        const { kind, pseudonym } = hit
        const name = words.choiceFor(words.kinds[kind], wordsOf(places[0] ?? 0))
        return (
          <li key={key} className="import-name">
            <span>{name}{places.length > 1 && <span className="soft"> {words.times(places.length)}</span>}</span>
            <Select label={name} hideLabel isOneOfMany value={choices[places[0] ?? 0] ?? 'keep'} choices={[
              { id: 'mask', label: words.mask }, { id: 'keep', label: words.keep }, ...(pseudonym === null ? [] : [{ id: 'replace', label: words.replace(pseudonym) }]),
            ]} onChange={(choice) => { onChange(choices.map((before, at) => (places.includes(at) ? asChoice(choice) : before))) }} />
          </li>
        )
      })}
    </ul>
  )
}

function asChoice(id: string | null): IdentifierChoice {
  return id === 'mask' || id === 'replace' ? id : 'keep'
}
