import type { Value } from '../../electron/contract/contract.ts'
import type { Network } from '../../electron/contract/networks.ts'
import { useAsk } from './client.ts'

const none: readonly Network[] = []

/** The entries of the register of networks and actors; empty until known. */
export function useNetworks(): readonly Network[] {
  return useAsk('networks.list', {}).data?.networks ?? none
}

/** The register with what reach is chosen from, and who mentions its entries; undefined until known. */
export function useNetworkRegister(): { readonly register: Value<'networks.list'> | undefined; readonly counts: Value<'networks.mentions'> | undefined; readonly error: unknown } {
  const [list, mentions] = [useAsk('networks.list', {}, { keepPrevious: true }), useAsk('networks.mentions', {}, { keepPrevious: true })]
  return { register: list.data, counts: mentions.data, error: list.error ?? mentions.error }
}
