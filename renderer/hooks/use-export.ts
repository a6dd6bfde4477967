import { useEffect, useRef, useState } from 'react'
import type { ChosenFile } from '../../electron/contract/app.ts'
import type { Request, Value } from '../../electron/contract/contract.ts'
import type { Failure } from '../../electron/contract/failure.ts'
import { call } from './client.ts'

/** How far an export has come. `share` is 0–1. */
export type ExportState =
  | { readonly step: 'idle'; readonly failure: Failure | null }
  | { readonly step: 'running'; readonly share: number }
  | { readonly step: 'done'; readonly file: ChosenFile; readonly written: Value<'export.run'> }

export interface Export {
  readonly state: ExportState
  readonly run: (order: Pick<Request<'export.run'>, 'kind' | 'profile' | 'withGuides'>, file: ChosenFile) => Promise<void>
  readonly cancel: () => void
  readonly reset: () => void
}

/** Writes an export, with progress and a way to stop it. */
export function useExport(): Export {
  const [state, setState] = useState<ExportState>({ step: 'idle', failure: null })
  const job = useRef<string | null>(null)
  useEffect(() => window.funn.subscribe('progress', ({ jobId, done, total }) => {
    if (jobId === job.current) setState((now) => (now.step === 'running' ? { step: 'running', share: total === 0 ? 0 : done / total } : now))
  }), [])
  return {
    state,
    run: async (order, file) => {
      const jobId = crypto.randomUUID()
      job.current = jobId
      setState({ step: 'running', share: 0 })
      const reply = await call('export.run', { jobId, ...order, file: file.token })
      if (job.current !== jobId) return
      job.current = null
      setState(reply.ok ? { step: 'done', file, written: reply.value } : { step: 'idle', failure: reply.failure })
    },
    cancel: () => { if (job.current !== null) void call('export.cancel', { jobId: job.current }) },
    reset: () => { setState({ step: 'idle', failure: null }) },
  }
}
