import type { NetworkKind } from '../../codebook/networks/network.ts'

/** A dimension that networks differ by. */
export interface DimensionTable {
  readonly id: string
  readonly key: string
  readonly label: string
  readonly position: number
}

/** A value of a dimension. */
export interface DimensionValueTable {
  readonly id: string
  readonly dimension_id: string
  readonly label: string
  readonly suggested_type: string
  readonly position: number
}

/** A network or an actor; `reach_values` is a JSON list of keys. */
export interface NetworkTable {
  readonly id: string
  readonly key: string
  readonly name: string
  readonly name_corrected: string | null
  readonly description: string
  readonly reach: string
  readonly reach_values: string
  readonly fee: string
  readonly fee_note: string
  readonly url: string
  readonly position: number
  readonly kind: NetworkKind
}

/** Tables of the register of networks and actors. */
export interface TablesOfNetworks {
  dimension: DimensionTable
  dimension_value: DimensionValueTable
  network: NetworkTable
}
