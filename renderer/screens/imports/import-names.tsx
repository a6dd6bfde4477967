import { countIdentifiers, type IdentifierChoice } from '../../../codebook/privacy/identifiers/found-identifier.ts'
import type { ImportPreview } from '../../../electron/contract/imports.ts'
import { Banner } from '../../components/banner.tsx'
import { countedNames } from '../../components/counted-names.ts'
import { Select } from '../../components/select.tsx'
import { useFormat, useMessages } from '../../messages/use-messages.tsx'

export interface ImportNamesProps {
  readonly preview: ImportPreview
  /** For each piece, one for each that was found in it. */
  readonly names: readonly (readonly IdentifierChoice[])[]
  readonly onChange: (names: readonly (readonly IdentifierChoice[])[]) => void
}

/** How many names and numbers a file has, and one choice for them all. */
export function ImportNames({ preview, names, onChange }: ImportNamesProps) {
  const m = useMessages()
  const format = useFormat()
  const words = m.names
  const found = preview.pieces.flatMap((piece) => piece.found)
  if (found.length === 0) return null
  const ways: Readonly<Record<string, readonly (readonly IdentifierChoice[])[]>> = {
    proposed: preview.pieces.map((piece) => piece.found.map(({ proposed }) => proposed)),
    mask: preview.pieces.map((piece) => piece.found.map(() => 'mask')), keep: preview.pieces.map((piece) => piece.found.map(() => 'keep')),
  }
  const same = Object.entries(ways).find(([, way]) => way.flat().join() === names.flat().join())?.[0] ?? 'mixed'
  return (
    <Banner tone="warn" icon="person" actions={
      <Select label={words.all} hideLabel value={same} onChange={(way) => { onChange(ways[way ?? ''] ?? names) }} choices={[
        { id: 'proposed', label: words.asProposed }, { id: 'mask', label: words.maskAll }, { id: 'keep', label: words.keepAll }, ...(same === 'mixed' ? [{ id: 'mixed', label: words.mixed }] : []),
      ]} />
    }>
      <p><strong>{words.contains(countedNames(countIdentifiers(found), m, format))}</strong> {words.canMiss}</p>
    </Banner>
  )
}
