import type { Network } from '../../electron/contract/networks.ts'
import { useAsk } from './client.ts'

const none: readonly Network[] = []

/** The entries of the register of networks and actors; empty until known. */
export function useNetworks(): readonly Network[] {
  return useAsk('networks.list', {}).data?.networks ?? none
}
