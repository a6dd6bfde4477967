import { useEffect } from 'react'
import { debriefNeeds, emptyDebrief, isEmptyDebrief, type Debrief } from '../../../codebook/informants/debrief.ts'
import { useCommands } from '../../commands/use-commands.tsx'
import { Button } from '../../components/button.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { TextField } from '../../components/field.tsx'
import { call } from '../../hooks/client.ts'
import { useNavigation } from '../../hooks/navigation.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import { focusFirstField } from './key-panels.tsx'
import { useSavedValue } from './use-saved-value.ts'

const longest = 4000
const keys = 'Ctrl+Enter'

/** Two minutes right after the interview: what was heard, while it is fresh. Written as it is typed, passed by with one key, changed whenever. */
export function DebriefPanel({ sessionId, stored }: { readonly sessionId: string; readonly stored: Debrief | null }) {
  const m = useMessages()
  const { go } = useNavigation()
  useEffect(focusFirstField, [])
  const saved = useSavedValue<Debrief>(stored ?? emptyDebrief, (debrief) => call('notes.debrief', { sessionId, ...debrief, needs: [...debrief.needs] }))
  const { value, change } = saved
  const leave = () => { void saved.save().then((done) => { if (done) go({ screen: 'sessions', sessionId }) }) }
  useCommands([{ id: 'notes.debrief-done', label: (words) => words.notes.commands.debriefDone, group: 'notes', keys, run: leave }])
  const field = (name: 'surprise' | 'quote' | 'sensitivity') => (
    <TextField label={m.notes.debriefFields[name]} rows={2} value={value[name]} maxLength={longest} onChange={(text) => { change({ ...value, [name]: text }) }} />
  )
  return (
    <div className="key-panel">
      <p className="soft">{m.notes.debriefHint}</p>
      {Array.from({ length: debriefNeeds }, (_, at) => (
        <TextField key={at} label={m.notes.debriefNeed(at + 1)} value={value.needs[at] ?? ''} maxLength={longest}
          onChange={(text) => { change({ ...value, needs: withNeed(value.needs, at, text) }) }} />
      ))}
      {field('surprise')}
      {field('quote')}
      {field('sensitivity')}
      <FailureBanner failure={saved.failure} />
      <div><Button look="primary" keys={keys} onPress={leave}>{isEmptyDebrief(value) ? m.notes.debriefSkip : m.notes.debriefDone}</Button></div>
    </div>
  )
}

/** The needs with one of them changed; empty ones at the end are none. */
function withNeed(needs: readonly string[], at: number, text: string): readonly string[] {
  const next = Array.from({ length: debriefNeeds }, (_, place) => (place === at ? text : needs[place] ?? ''))
  return next.slice(0, next.findLastIndex((need) => need !== '') + 1)
}
