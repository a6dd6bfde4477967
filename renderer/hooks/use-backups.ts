import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Value } from '../../electron/contract/contract.ts'
import { useAsk } from './client.ts'

/** The backups of the open files, undefined until known; asked again after each that is taken. */
export function useBackups(): Value<'backup.list'> | undefined {
  const client = useQueryClient()
  useEffect(() => window.funn.subscribe('backup', () => { void client.invalidateQueries({ queryKey: ['backup.list'] }) }), [client])
  return useAsk('backup.list', {}).data
}
