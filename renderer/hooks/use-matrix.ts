import { useQueries } from '@tanstack/react-query'
import type { Matrix, MatrixFilter } from '../../electron/contract/analysis.ts'
import type { Request } from '../../electron/contract/contract.ts'
import { ask, useAsk } from './client.ts'

export type MatrixRequest = Request<'matrix.get'>

/** The counts of all codes by group; the last ones stay in sight until the new ones are here. */
export function useMatrix(request: MatrixRequest): { readonly matrix: Matrix | undefined; readonly error: unknown } {
  const { data, error } = useAsk('matrix.get', request, { keepPrevious: true })
  return { matrix: data, error }
}

/** How many passages there would be without one filter or the other; for telling which to remove. */
export function usePassagesWithout(request: MatrixRequest, names: readonly (keyof MatrixFilter)[]): readonly { readonly name: keyof MatrixFilter; readonly passages: number | null }[] {
  return useQueries({
    queries: names.map((name) => {
      const without: MatrixRequest = { ...request, profile: 'internal', filter: { ...request.filter, [name]: null } }
      return { queryKey: ['matrix.get', without], queryFn: () => ask('matrix.get', without) }
    }),
    combine: (results) => results.flatMap((result, index) => {
      const name = names[index]
      return name === undefined ? [] : [{ name, passages: result.data === undefined ? null : passagesOf(result.data) }]
    }),
  })
}

/** Codings behind a matrix: those of its categories, which hold all below them. */
export function passagesOf(matrix: Matrix): number {
  return matrix.rows.filter((row) => row.parentId === null).reduce((sum, row) => sum + (row.total.passages ?? 0), 0)
}
