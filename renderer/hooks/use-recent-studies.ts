import { useQueryClient } from '@tanstack/react-query'
import type { RecentStudy } from '../../electron/contract/app.ts'
import { useAsk } from './client.ts'

/** The studies opened last on this machine, the latest first. */
export function useRecentStudies(): readonly RecentStudy[] | undefined {
  return useAsk('app.recent', {}).data
}

/** Takes a study off the list that is shown. */
export function useForgetRecent(): (token: string) => void {
  const client = useQueryClient()
  return (token) => {
    client.setQueryData<readonly RecentStudy[]>(['app.recent', {}], (recent) => recent?.filter((study) => study.token !== token))
  }
}
