import type { InstructionQuestionDraft } from '../template.ts'

/**
 * The six questions of utredningsinstruksen, point 2-1.
 *
 * Question 4 asks three things at once, and how long the effects last is easily forgotten:
 * it is split so that each part gets its own tick.
 */
export const instructionQuestions: readonly InstructionQuestionDraft[] = [
  {
    number: 1,
    text: 'Hva er problemet, og hva vil vi oppnå?',
    parts: [
      { key: '1', text: 'Hva er problemet, og hva vil vi oppnå?' },
    ],
  },
  {
    number: 2,
    text: 'Hvilke tiltak er relevante?',
    parts: [
      { key: '2', text: 'Hvilke tiltak er relevante?' },
    ],
  },
  {
    number: 3,
    text: 'Hvilke prinsipielle spørsmål reiser tiltakene?',
    parts: [
      { key: '3', text: 'Hvilke prinsipielle spørsmål reiser tiltakene?' },
    ],
  },
  {
    number: 4,
    text: 'Hva er de positive og negative virkningene av tiltakene, hvor varige er de og hvem blir berørt?',
    parts: [
      { key: '4a', text: 'Hva er de positive og negative virkningene av tiltakene?' },
      { key: '4b', text: 'Hvor varige er de?' },
      { key: '4c', text: 'Hvem blir berørt?' },
    ],
  },
  {
    number: 5,
    text: 'Hvilket tiltak anbefales, og hvorfor?',
    parts: [
      { key: '5', text: 'Hvilket tiltak anbefales, og hvorfor?' },
    ],
  },
  {
    number: 6,
    text: 'Hva er forutsetningene for en vellykket gjennomføring?',
    parts: [
      { key: '6', text: 'Hva er forutsetningene for en vellykket gjennomføring?' },
    ],
  },
]
