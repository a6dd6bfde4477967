import { PageOrientation } from 'docx'
import type { ISectionPropertiesOptions } from 'docx'

export type Orientation = 'portrait' | 'landscape'

/** A4 and its margins in twips (1/1440 inch). Numbers, never '210mm': docx writes such strings as they are, which Word refuses. */
const a4 = { width: 11906, height: 16838 }
const side = 1247
const margin = { top: 1531, bottom: 1304, left: side, right: side, header: 680, footer: 567 }

/** Twips between the margins. */
export function textWidth(orientation: Orientation): number {
  return (orientation === 'portrait' ? a4.width : a4.height) - 2 * side
}

/** Page set-up of a section. docx swaps width and height for landscape, so both are given as for portrait. */
export function pageOf(orientation: Orientation): NonNullable<ISectionPropertiesOptions['page']> {
  return {
    size: { ...a4, orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE },
    margin,
  }
}
