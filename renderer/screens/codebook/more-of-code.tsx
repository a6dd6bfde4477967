import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { statementTypes } from '../../../codebook/coding/coding.ts'
import { TextField } from '../../components/field.tsx'
import { Icon } from '../../components/icon.tsx'
import { Select } from '../../components/select.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import type { CodeDraft } from './code-draft.ts'
import { ColorField } from './color-field.tsx'

export interface MoreOfCodeProps {
  readonly draft: CodeDraft
  readonly onChange: (change: Partial<CodeDraft>) => void
}

/** Stands for «no facet» in the list of facets. */
const none = ''

/** The rest of what a code says, folded away until it is wanted; open where something is written there. */
export function MoreOfCode({ draft, onChange }: MoreOfCodeProps) {
  const m = useMessages()
  const { codebook } = m.coding
  const isWritten = [draft.fullDefinition, draft.whenToUse, draft.whenNot, draft.example].some((text) => text !== '')
  const known = statementTypes.find((type) => type === draft.facet)
  return (
    <Disclosure className="code-more" defaultExpanded={isWritten}>
      <Heading level={3} className="code-more-head">
        <Button slot="trigger" className="code-more-button"><Icon name="chevron-right" size={14} />{codebook.more}</Button>
      </Heading>
      <DisclosurePanel className="code-more-panel">
        <TextField label={codebook.fullDefinition} value={draft.fullDefinition} onChange={(fullDefinition) => { onChange({ fullDefinition }) }} rows={4} maxLength={2000} />
        <TextField label={codebook.whenToUse} value={draft.whenToUse} onChange={(whenToUse) => { onChange({ whenToUse }) }} rows={2} maxLength={2000} />
        <TextField label={codebook.whenNot} value={draft.whenNot} onChange={(whenNot) => { onChange({ whenNot }) }} rows={2} maxLength={2000} hint={codebook.whenNotHint} />
        <TextField label={codebook.example} value={draft.example} onChange={(example) => { onChange({ example }) }} rows={2} maxLength={2000} hint={codebook.exampleHint} />
        <Select label={codebook.facet} value={draft.facet ?? none} onChange={(id) => { onChange({ facet: id === none ? null : id }) }} hint={codebook.facetHint}
          choices={[
            { id: none, label: m.coding.noStatementType },
            ...statementTypes.map((id) => ({ id, label: m.common.statementTypes[id] })),
            // A facet from elsewhere that is none of ours stays a choice.
            ...(draft.facet !== null && known === undefined ? [{ id: draft.facet, label: draft.facet }] : []),
          ]} />
        <ColorField value={draft.color} onChange={(color) => { onChange({ color }) }} />
      </DisclosurePanel>
    </Disclosure>
  )
}
