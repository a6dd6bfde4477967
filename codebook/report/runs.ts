import type { Run } from './report-model.ts'

export function plain(text: string): Run {
  return { kind: 'text', text }
}

export function bold(text: string): Run {
  return { kind: 'text', text, bold: true }
}

export function italic(text: string): Run {
  return { kind: 'text', text, italic: true }
}
