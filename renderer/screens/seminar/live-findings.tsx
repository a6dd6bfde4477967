import { useState } from 'react'
import { Form } from 'react-aria-components'
import type { Finding } from '../../../electron/contract/seminar.ts'
import { TextField } from '../../components/field.tsx'
import { useRun } from '../../components/notices.tsx'
import { useMemoCounts } from '../../hooks/use-memos.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { useMemoDialog, whole, type MemoTarget } from '../memos/use-memo-dialog.tsx'
import { LiveFinding } from './live-finding.tsx'

/** The findings as they now read: one sentence each, written one after the other and put in order. */
export function LiveFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const m = useMessages()
  const run = useRun()
  const [sentence, setSentence] = useState('')
  /** The finding that has the focus, or had it last. */
  const [at, setAt] = useState<string | null>(null)
  const memos = useMemoCounts('finding')
  const memoDialog = useMemoDialog(() => targetOf(findings.find(({ id }) => id === at)))
  function targetOf(finding: Finding | undefined): MemoTarget | null {
    return finding === undefined ? null : { kind: 'finding', subjectId: finding.id, ...whole, title: m.memos.about.finding(finding.key) }
  }
  async function add(): Promise<void> {
    if (sentence.trim() === '') return
    const saved = await run('finding.save', { id: null, sentence, codeId: null, status: 'preliminary' })
    if (saved !== undefined) setSentence('')
  }
  return (
    <>
      <ol className="finding-list">
        {findings.map((finding, index) => (
          <LiveFinding key={finding.id} finding={finding} number={index + 1} isLast={index === findings.length - 1} memos={memos.get(finding.id) ?? 0}
            onFocus={() => { setAt(finding.id) }} onMemo={() => { const target = targetOf(finding); if (target !== null) memoDialog.open(target) }} />
        ))}
      </ol>
      <Form className="finding-add" onSubmit={(event) => { event.preventDefault(); void add() }}>
        <TextField label={m.seminar.add} placeholder={m.seminar.addPlaceholder} value={sentence} onChange={setSentence} maxLength={4000} />
      </Form>
      {memoDialog.dialog}
    </>
  )
}
