import { useState } from 'react'
import { CheckboxGroup, Label } from 'react-aria-components'
import { seedBound } from '../../../codebook/agreement/draw-sample.ts'
import type { Request } from '../../../electron/contract/contract.ts'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { ChoiceCards, Segments } from '../../components/choice-cards.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { TextField, Under } from '../../components/field.tsx'
import { useNotices } from '../../components/notices.tsx'
import { useAsk, useCall } from '../../hooks/client.ts'
import { useSessions } from '../../hooks/use-sessions.ts'
import { useOpenStudy } from '../../hooks/use-study.ts'
import { useMessages } from '../../messages/use-messages.tsx'

/** What a code meeting can talk through in an afternoon, and the share that is usually coded twice. */
const usual = { sessions: '5', percent: '20' } as const
const sizes = ['sessions', 'percent'] as const
const ways = ['draw', 'choose'] as const

/** Begins a round of double coding: sessions drawn across groups or chosen one by one, and who codes them. */
export function NewRoundDialog({ onClose }: { readonly onClose: () => void }) {
  const m = useMessages()
  const words = m.agreement.rounds
  const study = useOpenStudy()
  const { notify } = useNotices()
  const start = useCall('double-coding.start')
  const [way, setWay] = useState<(typeof ways)[number]>('draw')
  const [size, setSize] = useState<{ readonly unit: (typeof sizes)[number]; readonly count: string }>({ unit: 'sessions', count: usual.sessions })
  const [seed, setSeed] = useState(newSeed)
  const [picked, setPicked] = useState<string[]>([])
  const [coderIds, setCoderIds] = useState<string[]>(() => study.coders.length === 2 ? study.coders.map(({ id }) => id) : [study.coderId])
  const draw = drawOf(size, seed)
  const drawn = useAsk('agreement.draw', draw ?? { size: { sessions: 1 }, seed: 0 }, { enabled: way === 'draw' && draw !== null, keepPrevious: true }).data
  const sessions = (useSessions() ?? []).filter((session) => (session.kind === 'interview' || session.kind === 'group') && session.answered > 0)
  const canStart = coderIds.length >= 2 && (way === 'draw' ? draw !== null && drawn !== undefined && drawn.sessions.length > 0 : picked.length > 0)

  async function submit(): Promise<void> {
    if (!canStart) return
    const reply = await start.run({ chosen: way === 'draw' && draw !== null ? draw : { sessionIds: picked }, coderIds })
    if (!reply.ok) return
    notify({ text: words.begun(reply.value[0]?.number ?? 1) })
    onClose()
  }
  return (
    <Dialog title={words.start} isOpen onClose={onClose} width="m" actions={(
      <>
        <Button onPress={onClose}>{m.common.cancel}</Button>
        <Button look="primary" type="submit" form="new-round" isDisabled={!canStart || start.busy}>{words.startNow}</Button>
      </>
    )}>
      <form id="new-round" className="fields" onSubmit={(event) => { event.preventDefault(); void submit() }}>
        <ChoiceCards label={words.howLabel} isRow value={way} onChange={setWay}
          choices={[{ id: 'draw', title: words.draw, text: words.drawMore }, { id: 'choose', title: words.choose, text: words.chooseMore }]} />
        {way === 'draw' && (
          <>
            <div className="agreement-draw">
              <TextField label={words.size} value={size.count} onChange={(count) => { setSize({ ...size, count }) }} inputMode="numeric" maxLength={6} />
              <Segments label={words.unit} value={size.unit} onChange={(unit) => { setSize({ unit, count: usual[unit] }) }} choices={sizes.map((id) => ({ id, label: words.sizes[id] }))} />
              <TextField label={words.seed} value={seed} onChange={setSeed} inputMode="numeric" maxLength={9} hint={words.seedHint} />
            </div>
            {drawn !== undefined && draw !== null && (
              <div className="agreement-drawn" role="status">
                <p className="label">{drawn.all === 0 ? words.nothingToDraw : words.wouldDraw(drawn.sessions.length, drawn.all)}</p>
                <Button size="s" onPress={() => { setSeed(newSeed()) }}>{words.again}</Button>
                <ul>{drawn.sessions.map((session) => <li key={session.id}>{session.code} <span className="soft">{session.groupKey ?? words.severalGroups}</span></li>)}</ul>
              </div>
            )}
          </>
        )}
        {way === 'choose' && (
          <CheckboxGroup className="field agreement-pick" aria-label={words.choose} value={picked} onChange={setPicked}>
            {sessions.map((session) => <Checkbox key={session.id} value={session.id}>{session.code}</Checkbox>)}
          </CheckboxGroup>
        )}
        <CheckboxGroup className="field" value={coderIds} onChange={setCoderIds}>
          <Label className="label">{words.who}</Label>
          <div className="agreement-coders">{study.coders.map((coder) => <Checkbox key={coder.id} value={coder.id}>{coder.label}</Checkbox>)}</div>
          <Under hint={words.whoHint} />
        </CheckboxGroup>
        <FailureBanner failure={start.failure} />
      </form>
    </Dialog>
  )
}

function newSeed(): string {
  return String(Math.floor(Math.random() * seedBound))
}

/** What to draw, as far as it is typed; null while it makes no sense. */
function drawOf(size: { readonly unit: (typeof sizes)[number]; readonly count: string }, seed: string): Request<'agreement.draw'> | null {
  const count = /^\d{1,6}$/.test(size.count.trim()) ? Number(size.count) : 0
  if (count < 1 || size.unit === 'percent' && count > 100 || size.unit === 'sessions' && count > 100_000 || !/^\d{1,9}$/.test(seed.trim())) return null
  return { size: size.unit === 'percent' ? { percent: count } : { sessions: count }, seed: Number(seed) }
}
