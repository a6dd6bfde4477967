import { useQueryClient } from '@tanstack/react-query'
import { createContext, useCallback, useContext } from 'react'
import type { StudyState } from '../../electron/contract/study.ts'
import { useAsk } from './client.ts'
import { forgetKept } from './kept-value.ts'

/** The open study, null where none is, undefined until known. */
export function useStudy(): StudyState | null | undefined {
  return useAsk('study.state', {}).data
}

/** Gives the open study to the screens in its frame, so that none of them sees it go while it closes. */
export const OpenStudy = createContext<StudyState | null>(null)

/** The open study, for screens that are only shown while there is one. */
export function useOpenStudy(): StudyState {
  const study = useContext(OpenStudy)
  if (study === null) throw new Error('useOpenStudy outside the frame of a study')
  return study
}

/** Tells the window which study is open now, without waiting for the `changed` event; nothing of another study is kept. */
export function useSetStudy(): (study: StudyState | null) => void {
  const client = useQueryClient()
  return useCallback((study) => {
    const isSame = client.getQueryData<StudyState | null>(['study.state', {}])?.fileName === study?.fileName
    client.setQueryData(['study.state', {}], study)
    if (isSame) return
    forgetKept()
    client.removeQueries({ predicate: ({ queryKey }) => !String(queryKey[0]).startsWith('app.') && queryKey[0] !== 'study.state' })
  }, [client])
}
