import { useState } from 'react'
import type { Agreement } from '../../../electron/contract/agreement.ts'
import { useFormat, useMessages } from '../../messages/use-messages.tsx'
import { coefficientText, percentText } from './coefficient-text.ts'
import { TwoByTwoTable } from './two-by-two-table.tsx'

export interface CoefficientTableProps {
  readonly agreement: Agreement
  /** Names of codes in the language of the screen. */
  readonly nameOf: (codeId: string) => string
  readonly onDisagreements: (codeId: string | null) => void
}

/** Agreement code by code, all together at the foot; a code opens its 2×2 table, its number of disagreements leads to them. */
export function CoefficientTable({ agreement, nameOf, onDisagreements }: CoefficientTableProps) {
  const m = useMessages()
  const words = m.agreement
  const { locale, number } = useFormat()
  const [open, setOpen] = useState<string | null>(null)
  const split = Map.groupBy(agreement.disagreements, (one) => one.codeId)
  const isPair = agreement.coders.length === 2
  const numbers = (row: Agreement['pooled']) => (
    <>
      <td className="number">{percentText(m, locale, row.percent)}</td>
      {[row.kappa, row.alpha, row.ac1].map((value, at) => (
        <td key={words.coefficients[at]} className={typeof value === 'number' ? 'number' : 'number agreement-reason'}>{coefficientText(m, locale, value)}</td>
      ))}
      <td className="number">{number(row.units)}</td>
    </>
  )
  const doubt = (codeId: string | null, count: number) => (
    <td className="number">{count === 0 ? '–' : <button type="button" className="link" aria-label={words.seeDisagreements(count, codeId === null ? null : nameOf(codeId))} onClick={() => { onDisagreements(codeId) }}>{count}</button>}</td>
  )
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <div className="agreement-scrolls" tabIndex={0} role="region" aria-label={words.table}>
      <table className="table group-table agreement-table">
        <thead>
          <tr>
            <th scope="col">{words.code}</th><th scope="col" className="number">{words.percent}</th>
            {words.coefficients.map((name, at) => <th key={name} scope="col" className="number" title={words.coefficientNames[at]}>{name}</th>)}
            <th scope="col" className="number" title={words.unitsLong[agreement.unit]}>n</th><th scope="col" className="number">{words.disagreements}</th>
          </tr>
        </thead>
        <tbody>
          {agreement.codes.map((row) => [
            <tr key={row.codeId} className={row.level === 0 ? 'agreement-category' : ''}>
              <th scope="row" className={`agreement-level-${row.level}`}>
                {isPair
                  ? <button type="button" className="link agreement-code" aria-expanded={open === row.codeId} onClick={() => { setOpen(open === row.codeId ? null : row.codeId) }}>{nameOf(row.codeId)}</button>
                  : nameOf(row.codeId)}
              </th>
              {numbers(row)}
              {doubt(row.codeId, split.get(row.codeId)?.length ?? 0)}
            </tr>,
            ...(open === row.codeId && row.table !== null ? [(
              <tr key={`${row.codeId} table`}><td colSpan={7}><TwoByTwoTable table={row.table} coders={agreement.coders} caption={words.twoByTwo(nameOf(row.codeId))} /></td></tr>
            )] : []),
          ])}
        </tbody>
        <tfoot>
          <tr><th scope="row">{words.pooled}</th>{numbers(agreement.pooled)}{doubt(null, agreement.disagreements.length)}</tr>
        </tfoot>
      </table>
    </div>
  )
}
