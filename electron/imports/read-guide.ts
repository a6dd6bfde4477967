import { extname } from 'node:path'
import { readGuideLines, type ReadGuide } from '../../codebook/guide/read-guide-lines.ts'
import { fail, type Result } from '../../codebook/result.ts'
import type { Failure } from '../contract/failure.ts'
import { readNotes } from './read-notes.ts'

/** Reads an interview guide out of a Word or text file. */
export async function readGuide(path: string, name: string): Promise<Result<ReadGuide, Failure>> {
  const lines = await readNotes(path, name)
  if (!lines.ok) return lines
  if (lines.value.every((line) => line.text.trim() === '')) return fail({ kind: 'unreadable', file: name, why: 'nothing-in-it' })
  const guide = readGuideLines(lines.value, extname(path).toLowerCase() !== '.docx')
  return guide.ok ? guide : fail({ kind: 'unreadable', file: name, why: guide.failure === 'no-questions' ? 'no-questions' : 'too-much' })
}
