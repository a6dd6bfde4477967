import { wordGuide, type NamedGuide } from '../../../codebook/guide/guide-wording.ts'
import type { ReportedGuide } from '../../../codebook/report/needs-report-input.ts'

/** A guide of one question that has everything a question can have; its section lacks nynorsk. */
export const shortGuide: NamedGuide = {
  title: 'Intervjuguide', titleNn: 'Intervjuguide', language: 'nb',
  content: {
    intro: ['Om nettverk'], introNn: [],
    sections: [{
      id: 's', title: 'Om nettverk', titleNn: null, minutes: null, fields: [{ id: 'f', label: 'Navn:', labelNn: 'Namn:', storage: 'key' }],
      questions: [{
        id: 'q', questionKey: null, text: 'Hvilke mål har dere?', textCorrected: null, textNn: 'Kva mål har de?', facet: 'context', examples: 'Nettverk', examplesNn: null, note: '(mål)', noteNn: null,
        promptsLabel: 'Navn', prompts: ['nettverk'], promptsNn: [], followUps: [{ when: 'ja', text: 'Hvis ja, hvilke?', then: ['Hvilke mål?'], textNn: '', thenNn: [] }],
        subQuestions: ['Hvilke nettverk?'], subQuestionsNn: [], dependsOn: null, defaultCodes: [], storage: 'study', codable: true,
      }],
    }],
  },
}

export const appendedGuides: readonly ReportedGuide[] = [
  { guide: wordGuide(shortGuide, 'nb'), version: '1.0', form: 'nb' }, { guide: wordGuide(shortGuide, 'nn'), version: '2.0', form: 'nn' },
]
