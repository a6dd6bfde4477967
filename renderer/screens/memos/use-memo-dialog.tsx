import { useState, type ReactNode } from 'react'
import type { MemoAbout } from '../../../electron/contract/memos.ts'
import { useCommands } from '../../commands/use-commands.tsx'
import { useStable } from '../../hooks/use-stable.ts'
import { MemoDialog } from './memo-dialog.tsx'

/** Something that memos can be about, and what its dialog is called. */
export interface MemoTarget extends MemoAbout {
  readonly title: string
}

/** Where a memo about the whole of something stands. */
export const whole = { start: null, end: null } as const

/**
 * The memos of a screen: the key that opens them for what the user is at, another way to open them, and the dialog itself to draw.
 *
 * `settle` stores what is being typed before the key asks what it is about: an answer has no memo until it is there.
 */
export function useMemoDialog(target: () => MemoTarget | null, onClosed: () => void = () => undefined, settle?: () => Promise<unknown>): { readonly open: (target: MemoTarget) => void; readonly dialog: ReactNode } {
  const [shown, setShown] = useState<MemoTarget | null>(null)
  const targetNow = useStable(target)
  const openHere = () => {
    if (settle === undefined) setShown(target())
    else void settle().then(() => { setShown(targetNow()) })
  }
  useCommands([{
    id: 'memo.open', label: (m) => m.memos.commands.open, group: 'memos', menu: 'edit', keys: memoKeys, when: () => shown === null && target() !== null, run: openHere,
  }])
  return {
    open: setShown,
    dialog: shown === null ? null : <MemoDialog about={aboutOf(shown)} title={shown.title} onClose={() => { setShown(null); onClosed() }} />,
  }
}

/** The key of a memo, the same everywhere. */
export const memoKeys = 'Ctrl+M'

function aboutOf({ kind, subjectId, start, end }: MemoTarget): MemoAbout {
  return { kind, subjectId, start, end }
}
