import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import type { Settings } from '../../electron/contract/app.ts'
import type { Value } from '../../electron/contract/contract.ts'
import { call, useAsk } from './client.ts'

export function useAppInfo(): Value<'app.info'> | undefined {
  return useAsk('app.info', {}).data
}

/** Changes language or theme at once, and keeps it for next time. */
export function useChangeSettings(): (change: Partial<Settings>) => void {
  const client = useQueryClient()
  return useCallback((change) => {
    const show = (settings: Partial<Settings>) => {
      client.setQueryData<Value<'app.info'>>(['app.info', {}], (info) => info && { ...info, settings: { ...info.settings, ...settings } })
    }
    show(change)
    void call('app.settings', change).then((reply) => { if (reply.ok) show(reply.value) })
  }, [client])
}

/** Shows the page in the chosen theme. */
export function useTheme(theme: Settings['theme']): void {
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])
}
