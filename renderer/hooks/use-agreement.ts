import type { Agreement } from '../../electron/contract/agreement.ts'
import type { Request } from '../../electron/contract/contract.ts'
import { useAsk } from './client.ts'

/** How far coders agree; the last answer stays in sight until the new one is here. */
export function useAgreement(request: Request<'agreement.compare'>): { readonly agreement: Agreement | undefined; readonly error: unknown } {
  const { data, error } = useAsk('agreement.compare', request, { keepPrevious: true })
  return { agreement: error === null ? data : undefined, error }
}
