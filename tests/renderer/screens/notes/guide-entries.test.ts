import { describe, expect, it } from 'vitest'
import type { Answer, GuideQuestion, SessionDetail } from '../../../../electron/contract/sessions.ts'
import { allEntries, entryGroups, firstEntry, questionText, stateOf, stepFrom } from '../../../../renderer/screens/notes/guide-entries.ts'
import { isComplete, jumpTarget, parseJump } from '../../../../renderer/screens/notes/jump-target.ts'

function question(number: number, more: Partial<GuideQuestion> = {}): GuideQuestion {
  return {
    id: `q${number}`, questionKey: `k${number}`, number, text: `Spørsmål nummer ${number}?`, textCorrected: null, textNn: null, facet: 'behov', examples: null,
    note: null, promptsLabel: null, prompts: [], followUps: [], subQuestions: [], dependsOn: null, defaultCodes: [], inKeyFile: false, codable: true, ...more,
  }
}

function answer(id: string, questionId: string | null, text: string): Answer {
  return { id, questionId, state: text === '' ? 'no-answer' : 'answered', text, version: 1, position: 0, marks: [], codings: [] }
}

const detail: SessionDetail = {
  isBlind: false,
  session: {
    id: 's', code: 'I01', kind: 'interview', state: 'draft', plannedAt: null, heldAt: null, mode: null, minutes: null, guideVersionId: 'g', guideTitle: 'Guide',
    askedBy: null, typedBy: null, participants: [], questions: 3, asked: 2, answered: 1, words: 2, codings: 0, source: null,
  },
  guide: {
    versionId: 'g', title: 'Guide', version: '1', intro: [], sections: [
      { id: 'S0', key: 'S0', title: 'Innledning', minutes: null, fields: [{ id: 'f', key: 'navn', label: 'Navn:', inKeyFile: true }], questions: [] },
      { id: 'S1', key: 'S1', title: 'Behov', minutes: 20, fields: [], questions: [question(1), question(2), question(3)] },
      { id: 'S2', key: 'S2', title: 'Til slutt', minutes: null, fields: [], questions: [question(18, { inKeyFile: true, codable: false })] },
    ],
  },
  answers: [answer('a1', 'q1', 'Vi deler.'), answer('a2', 'q2', ''), answer('n1', null, 'Kom for sent.')],
  keyAnswers: [{ questionId: 'q18', state: 'answered', text: 'ja' }], fieldAnswers: [], parked: ['q3'], debrief: null, letter: 'in-order',
}
const entries = allEntries(entryGroups(detail, []))
const keys = entries.map((entry) => entry.key)

describe('the list of a session', () => {
  it('follows the guide, with its small fields first, then free notes, and last the debrief', () => {
    expect(keys).toEqual(['fields:S0', 'question:q1', 'question:q2', 'question:q3', 'question:q18', 'note:n1', 'debrief'])
  })

  it('knows what happened to each question', () => {
    expect(entries.map(stateOf)).toEqual(['not-asked', 'answered', 'no-answer', 'not-asked', 'answered', 'answered', 'not-asked'])
  })

  it('keeps the key of a note when its first words get it an id', () => {
    const before = allEntries(entryGroups(detail, [{ key: 'note:new-1', answerId: null }]))
    expect(before.at(-2)).toEqual({ kind: 'note', key: 'note:new-1', answer: null })
    const after = allEntries(entryGroups({ ...detail, answers: [...detail.answers, answer('n2', null, 'Nytt.')] }, [{ key: 'note:new-1', answerId: 'n2' }]))
    expect(after.filter((entry) => entry.kind === 'note').map((entry) => entry.key)).toEqual(['note:n1', 'note:new-1'])
  })

  it('holds free notes only, where a source has no guide, and the debrief of an interview without one', () => {
    const bare = { ...detail, guide: null }
    expect(allEntries(entryGroups({ ...bare, session: { ...detail.session, kind: 'document' } }, [])).map((entry) => entry.key)).toEqual(['note:n1'])
    expect(allEntries(entryGroups(bare, [])).map((entry) => entry.key)).toEqual(['note:n1', 'debrief'])
    expect(firstEntry(allEntries(entryGroups({ ...bare, answers: [] }, [])), {})).toBeNull()
  })
})

describe('going from question to question', () => {
  it('steps to the next and the previous, and stays at the ends', () => {
    expect(stepFrom(entries, 'question:q1', 1)?.key).toBe('question:q2')
    expect(stepFrom(entries, 'question:q2', -1)?.key).toBe('question:q1')
    expect(stepFrom(entries, 'note:n1', 1)?.key).toBe('debrief')
    expect(stepFrom(entries, 'debrief', 1)?.key).toBe('debrief')
    expect(stepFrom(entries, 'fields:S0', -1)?.key).toBe('fields:S0')
  })

  it('begins where it is asked to, else at the first question that was not asked', () => {
    expect(firstEntry(entries, { questionId: 'q2' })?.key).toBe('question:q2')
    expect(firstEntry(entries, { answerId: 'n1' })?.key).toBe('note:n1')
    expect(firstEntry(entries, {})?.key).toBe('question:q3')
    expect(firstEntry([], {})).toBeNull()
  })

  it('jumps by number, and not to a number that the guide does not have', () => {
    expect(jumpTarget(entries, '18')?.key).toBe('question:q18')
    expect(jumpTarget(entries, ' 2. ')?.key).toBe('question:q2')
    expect(jumpTarget(entries, '4')).toBeNull()
    expect(jumpTarget(entries, '')).toBeNull()
    const numbers = [1, 2, 7, 15, 18]
    expect(['1', '2', '7', '15', '3', '', '7x'].filter((text) => isComplete(text, numbers))).toEqual(['2', '7', '15'])
  })

  it('reads a number out of what is typed', () => {
    expect(parseJump('15')).toBe(15)
    expect(parseJump('sp 7')).toBe(7)
    expect(parseJump('sju')).toBeNull()
  })
})

describe('the wording of a question', () => {
  const both = question(1, { text: 'Hva er områdende?', textCorrected: 'Hva er områdene?', textNn: 'Kva er områda?' })

  it('is in nynorsk for those who are addressed in it, where the guide has it', () => {
    expect(questionText(both, true)).toBe('Kva er områda?')
    expect(questionText({ ...both, textNn: null }, true)).toBe('Hva er områdene?')
  })

  it('is else without misprints', () => {
    expect(questionText(both, false)).toBe('Hva er områdene?')
    expect(questionText(question(2), false)).toBe('Spørsmål nummer 2?')
  })
})
