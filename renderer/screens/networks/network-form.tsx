import { useState } from 'react'
import { CheckboxGroup, Form, Label } from 'react-aria-components'
import { isWebAddress } from '../../../codebook/informants/web-address.ts'
import { foldFee } from '../../../codebook/networks/fee-answer.ts'
import { networkKinds } from '../../../codebook/networks/network.ts'
import { shownName } from '../../../codebook/networks/network-names.ts'
import type { ReachValue } from '../../../codebook/networks/reach-values.ts'
import type { Network } from '../../../electron/contract/networks.ts'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { Segments } from '../../components/choice-cards.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { TextField } from '../../components/field.tsx'
import { useNotices, useRun } from '../../components/notices.tsx'
import { useCall } from '../../hooks/client.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { readSynonyms } from '../codebook/read-synonyms.ts'
import { blankNetwork, feeText, reachChoices } from './network-draft.ts'

export interface NetworkFormProps {
  /** Null for a new one. */
  readonly network: Network | null
  readonly reachValues: readonly ReachValue[]
  readonly onChoose: (id: string | null) => void
  readonly onMerge: (() => void) | null
  /** Leaves the form with nothing stored. */
  readonly onClose: () => void
}

/** What an entry says; saving is one step. An address that looks like none is stored all the same, and none is ever opened. */
export function NetworkForm({ network, reachValues, onChoose, onMerge, onClose }: NetworkFormProps) {
  const m = useMessages()
  const words = m.networks
  const { notify } = useNotices()
  const save = useCall('network.save')
  const [draft, setDraft] = useState(network ?? blankNetwork)
  const [otherNames, setOtherNames] = useState(draft.synonyms.join('\n'))
  const [isTried, setTried] = useState(false)
  const change = (part: Partial<typeof draft>) => { setDraft({ ...draft, ...part }) }
  const isOdd = draft.url.trim() !== '' && !isWebAddress(draft.url)

  async function submit(): Promise<void> {
    setTried(true)
    if (draft.name.trim() === '') return
    const { kind, name, description, reach, fee, feeNote, url } = draft
    const nameCorrected = draft.nameCorrected === null || draft.nameCorrected.trim() === '' ? null : draft.nameCorrected
    const saved = await save.run({ id: network?.id ?? null, kind, name, nameCorrected, description, reach, reachValues: [...draft.reachValues], fee, feeNote, url, synonyms: readSynonyms(otherNames) })
    if (!saved.ok) return
    notify({ text: words.saved(nameCorrected ?? name) })
    onChoose(saved.value.id)
  }
  return (
    <Form className="panel-form" validationBehavior="aria" onSubmit={(event) => { event.preventDefault(); void submit() }}>
      <TextField label={words.name} autoFocus value={draft.name} onChange={(name) => { change({ name }) }} hint={words.nameHint} maxLength={200}
        problem={isTried && draft.name.trim() === '' ? words.needName : undefined} />
      <TextField label={words.nameCorrected} value={draft.nameCorrected ?? ''} onChange={(nameCorrected) => { change({ nameCorrected }) }} hint={words.nameCorrectedHint} maxLength={200} />
      <TextField label={words.otherNames} rows={2} value={otherNames} onChange={setOtherNames} hint={words.otherNamesHint} />
      <Segments label={words.kind} value={draft.kind} onChange={(kind) => { change({ kind }) }} choices={networkKinds.map((id) => ({ id, label: words.kinds[id] }))} />
      <TextField label={words.description} rows={4} value={draft.description} onChange={(description) => { change({ description }) }} maxLength={2000} />
      <CheckboxGroup className="field network-reaches" value={[...draft.reachValues]} onChange={(keys) => { change({ reachValues: keys.toSorted() }) }}>
        <Label className="label">{words.reach}</Label>
        {reachChoices(reachValues, draft.reachValues).map(({ key, label }) => <Checkbox key={key} value={key}>{label}</Checkbox>)}
      </CheckboxGroup>
      <TextField label={words.reachInWords} value={draft.reach} onChange={(reach) => { change({ reach }) }} maxLength={300} />
      <Segments label={words.fee} value={foldFee(draft.fee)} onChange={(fee) => { change({ fee: feeText(fee) }) }}
        choices={[{ id: 'yes', label: words.fees.yes }, { id: 'no', label: words.fees.no }, { id: 'unknown', label: words.fees.unknown }]} />
      <TextField label={words.feeNote} value={draft.feeNote} onChange={(feeNote) => { change({ feeNote }) }} maxLength={300} />
      <TextField label={words.url} value={draft.url} onChange={(url) => { change({ url }) }} hint={isOdd ? <span className="network-odd">{words.urlOdd}</span> : words.urlHint} maxLength={300} spellCheck="false" />
      <FailureBanner failure={save.failure} />
      <div className="form-actions">
        {network !== null && <RemoveNetwork network={network} onRemoved={() => { onChoose(null) }} />}
        {network !== null && onMerge !== null && <Button onPress={onMerge}>{words.merge}</Button>}
        <Button onPress={onClose}>{m.common.cancel}</Button>
        <Button type="submit" look="primary" isDisabled={save.busy}>{words.save}</Button>
      </div>
    </Form>
  )
}

/** Removes at once, for undo takes it back; says how many passages stand in the way. */
function RemoveNetwork({ network, onRemoved }: { readonly network: Network; readonly onRemoved: () => void }) {
  const m = useMessages()
  const run = useRun()
  const { notify } = useNotices()
  const remove = useCall('network.remove')
  async function press(): Promise<void> {
    if (!(await remove.run({ id: network.id })).ok) return
    onRemoved()
    notify({ text: m.networks.removed(shownName(network)), action: { label: m.common.undo, run: () => { void run('history.undo', {}) } } })
  }
  return (
    <>
      {remove.failure !== null && <div className="remove-failure"><FailureBanner failure={remove.failure} /></div>}
      <Button look="danger" icon="trash" className="push" onPress={() => { void press() }}>{m.networks.remove}</Button>
    </>
  )
}
