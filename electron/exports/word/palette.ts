import type { HeatStep } from '../../../codebook/report/matrix-count.ts'

/** Colours of a report as `RRGGBB`; the same values stand in the file's theme, so Word's own palette offers them. */
export const palette = {
  ink: '1D2B30',
  dark: '123F4A',
  accent: '1C6B72',
  muted: '54656B',
  rule: 'C9D3D6',
  quietFill: 'F1F5F6',
  /** Filled cells that say nothing by their colour: too few asked. */
  neutralFill: 'F3F3F1',
  white: 'FFFFFF',
  warning: 'A3211B',
} as const

/** From few to nearly all; even steps in lightness, so that they differ in grey print and to the colour-blind. */
const heatFills: Record<HeatStep, string> = { 1: 'E1F0EF', 2: 'BADDDB', 3: '8FC6C6', 4: '55A3A6', 5: '175F66' }

/** The fill of a cell of this shade. */
export function heatFill(step: HeatStep): string {
  return heatFills[step]
}

/** WCAG's relative luminance of `RRGGBB`, 0 to 1. */
function luminance(colour: string): number {
  const channel = (start: number): number => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4)
}

/** WCAG's contrast between two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** WCAG AA for text of normal size. */
export const leastContrast = 4.5

/**
 * The text colour to use on a fill: the report's ink or white where they are readable, else black.
 *
 * The result always has a contrast of 4.5 : 1 or more, because black or white has so on any colour.
 */
export function textColourOn(fill: string): string {
  const readable = [palette.ink, palette.white, '000000'].find((colour) => contrast(colour, fill) >= leastContrast)
  return readable ?? palette.white
}
