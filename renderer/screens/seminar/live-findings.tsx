import { useState } from 'react'
import { Form } from 'react-aria-components'
import type { Finding } from '../../../electron/contract/seminar.ts'
import { TextField } from '../../components/field.tsx'
import { useRun } from '../../components/notices.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import { LiveFinding } from './live-finding.tsx'

/** The findings as they now read: one sentence each, written one after the other and put in order. */
export function LiveFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const m = useMessages()
  const run = useRun()
  const [sentence, setSentence] = useState('')
  async function add(): Promise<void> {
    if (sentence.trim() === '') return
    const saved = await run('finding.save', { id: null, sentence, codeId: null, status: 'preliminary' })
    if (saved !== undefined) setSentence('')
  }
  return (
    <>
      <ol className="finding-list">
        {findings.map((finding, at) => <LiveFinding key={finding.id} finding={finding} number={at + 1} isLast={at === findings.length - 1} />)}
      </ol>
      <Form className="finding-add" onSubmit={(event) => { event.preventDefault(); void add() }}>
        <TextField label={m.seminar.add} placeholder={m.seminar.addPlaceholder} value={sentence} onChange={setSentence} maxLength={4000} />
      </Form>
    </>
  )
}
