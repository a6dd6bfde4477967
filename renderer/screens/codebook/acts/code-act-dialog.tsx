import { assertNever } from '../../../../codebook/result.ts'
import type { CodeAct, CodeActProps } from './code-act.ts'
import { MergeDialog } from './merge-dialog.tsx'
import { MoveDialog } from './move-dialog.tsx'
import { RemoveDialog } from './remove-dialog.tsx'
import { RestoreDialog } from './restore-dialog.tsx'
import { RetireDialog } from './retire-dialog.tsx'
import { SplitDialog } from './split-dialog.tsx'

/** The dialog of one thing that can be done to a code. */
export function CodeActDialog({ act, ...props }: CodeActProps & { readonly act: CodeAct }) {
  switch (act) {
    case 'move': return <MoveDialog {...props} />
    case 'merge': return <MergeDialog {...props} />
    case 'split': return <SplitDialog {...props} />
    case 'retire': return <RetireDialog {...props} />
    case 'restore': return <RestoreDialog {...props} />
    case 'remove': return <RemoveDialog {...props} />
    default: return assertNever(act)
  }
}
