import type { TwoByTwo } from '../../../codebook/agreement/two-by-two.ts'
import type { Agreement } from '../../../electron/contract/agreement.ts'
import { useMessages } from '../../messages/use-messages.tsx'

export interface TwoByTwoTableProps {
  readonly table: TwoByTwo
  readonly coders: Agreement['coders']
  readonly caption: string
}

/** How two coders used one code: what a single number hides when the code is rare. */
export function TwoByTwoTable({ table, coders, caption }: TwoByTwoTableProps) {
  const words = useMessages().agreement
  const [first = '', second = ''] = coders.map((coder) => coder.label)
  return (
    <table className="agreement-two">
      <caption>{caption}</caption>
      <thead><tr><td /><th scope="col">{words.gaveIt(second)}</th><th scope="col">{words.leftIt(second)}</th></tr></thead>
      <tbody>
        <tr><th scope="row">{words.gaveIt(first)}</th><td className="number">{table.both}</td><td className="number">{table.firstOnly}</td></tr>
        <tr><th scope="row">{words.leftIt(first)}</th><td className="number">{table.secondOnly}</td><td className="number">{table.neither}</td></tr>
      </tbody>
    </table>
  )
}
