import { isWebAddress } from '../../../codebook/informants/web-address.ts'
import { sourceWeights } from '../../../codebook/informants/session.ts'
import type { SourceFacts } from '../../../codebook/informants/source-facts.ts'
import { DayField } from '../../components/day-field.tsx'
import { TextField } from '../../components/field.tsx'
import { Icon } from '../../components/icon.tsx'
import { Select } from '../../components/select.tsx'
import { useMessages } from '../../messages/use-messages.tsx'

export interface SourceFieldsProps {
  readonly source: SourceFacts
  readonly onChange: (source: SourceFacts) => void
  readonly titleHint?: string | undefined
}

/** What is told of a document, an e-mail or a web page. The address is kept as it is typed, with a word where it looks like none; Funn opens nothing. */
export function SourceFields({ source, onChange, titleHint }: SourceFieldsProps) {
  const m = useMessages()
  const words = m.imports.source
  const isOdd = source.url.trim() !== '' && !isWebAddress(source.url)
  const change = (part: Partial<SourceFacts>) => { onChange({ ...source, ...part }) }
  return (
    <div className="fields fields-pair">
      <TextField label={words.title} value={source.title} maxLength={300} hint={titleHint} onChange={(title) => { change({ title }) }} />
      <TextField label={words.publisher} value={source.publisher} maxLength={300} onChange={(publisher) => { change({ publisher }) }} />
      <TextField label={words.url} value={source.url} maxLength={2000} hint={isOdd ? <span className="source-warning"><Icon name="warning" size={12} /> {words.badUrl}</span> : words.urlHint} onChange={(url) => { change({ url }) }} />
      <DayField label={words.retrieved} value={source.retrievedAt} onChange={(retrievedAt) => { change({ retrievedAt }) }} />
      <Select label={words.weight} value={source.weight ?? 'none'} choices={[...sourceWeights.map((id) => ({ id, label: words.weights[id] })), { id: 'none', label: words.noWeight }]}
        onChange={(id) => { change({ weight: sourceWeights.find((weight) => weight === id) ?? null }) }} />
    </div>
  )
}
