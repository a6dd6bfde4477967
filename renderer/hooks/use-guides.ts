import type { Guide, KnownQuestion } from '../../electron/contract/guides.ts'
import { useAsk } from './client.ts'

const none: readonly KnownQuestion[] = []

/** All guides with their versions; undefined until known. */
export function useGuideVersions(): { readonly guides: readonly Guide[] | undefined; readonly error: unknown } {
  const { data, error } = useAsk('guides.list', {})
  return { guides: data, error }
}

/** Questions of all guides, to be the same as. */
export function useKnownQuestions(): readonly KnownQuestion[] {
  return useAsk('guides.questions', {}).data ?? none
}
