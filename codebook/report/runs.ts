import type { Run } from './report-model.ts'

/** Text as it is. */
export function plain(text: string): Run {
  return { kind: 'text', text }
}

/** Text that stands out. */
export function bold(text: string): Run {
  return { kind: 'text', text, bold: true }
}
