import { expect, test } from 'vitest'
import { attributeTurns } from '../../../codebook/interchange/attribute-turns.ts'
import { notePieces, textsOf } from '../../../codebook/interchange/note-pieces.ts'
import type { NoteLine, NotesGuide } from '../../../codebook/interchange/notes-guide.ts'

const question = (number: number, text: string) => ({
  id: `q${number}`, number, text, textCorrected: null, textNn: null, examples: null, note: null, promptsLabel: null, prompts: [], followUps: [], subQuestions: [],
})
const guide: NotesGuide = { title: 'Guide', intro: [], sections: [{ title: 'Del', fields: [], questions: [question(1, 'Hvilke behov har dere for et nettverk?'), question(2, 'Hvem bør betale for det?')] }] }
const lines = (text: string): NoteLine[] => text.split('\n').map((line) => ({ text: line, heading: false, listNumber: null }))

test('notes fall into pieces at empty lines and before lines that ask, each proposed for the question it stands under', () => {
  const { pieces } = notePieces(lines('Rolig.\n\n1. Hvilke behov har dere for et nettverk?\nMøter.\nOfte.\n\nOg penger.\nHva med staten?\nDen må med.\n2. Staten.'), guide)
  expect(pieces).toEqual([
    { questionId: null, text: 'Rolig.', joined: false, sure: true },
    { questionId: 'q1', text: 'Møter.\nOfte.', joined: false, sure: true },
    { questionId: 'q1', text: 'Og penger.', joined: false, sure: true },
    { questionId: 'q1', text: 'Hva med staten?\nDen må med.', joined: true, sure: true },
    { questionId: 'q2', text: 'Staten.', joined: false, sure: false },
  ])
})

test('the pieces give the texts that they came from, and others when one is moved', () => {
  const { pieces } = notePieces(lines('Spørsmål 1\nMøter.\n\nOg penger.\nHva med staten?\nDen må med.\n2. Staten.'), guide)
  expect(textsOf(pieces)).toEqual([{ questionId: 'q1', text: 'Møter.\n\nOg penger.\nHva med staten?\nDen må med.' }, { questionId: 'q2', text: 'Staten.' }])
  const moved = pieces.map((piece) => (piece.text.startsWith('Hva med') ? { ...piece, questionId: 'q2' } : piece))
  expect(textsOf(moved)).toEqual([{ questionId: 'q1', text: 'Møter.\n\nOg penger.' }, { questionId: 'q2', text: 'Hva med staten?\nDen må med.\n\nStaten.' }])
})

test('a transcript gives its lines to those who say them', () => {
  expect(attributeTurns('S1: Hva?\nS2: Møter.', [null, 'kari'])).toEqual({ text: 'S1: Hva?\nMøter.', turns: [{ start: 9, end: 15, informantId: 'kari' }] })
})
