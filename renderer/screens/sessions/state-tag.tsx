import type { SessionState } from '../../../codebook/informants/session.ts'
import { Tag, type TagTone } from '../../components/tag.tsx'
import { useMessages } from '../../messages/use-messages.tsx'

const tones: Readonly<Record<SessionState, TagTone>> = {
  planned: 'neutral', draft: 'warn', cleaned: 'accent', sent: 'accent', approved: 'good', changed: 'warn', locked: 'good',
}

/** How far the notes of a session have come. */
export function StateTag({ state }: { readonly state: SessionState }) {
  const m = useMessages()
  return <Tag tone={tones[state]}>{m.common.states[state]}</Tag>
}
