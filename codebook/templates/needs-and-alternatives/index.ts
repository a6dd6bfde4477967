import type { StudyTemplate } from '../template.ts'
import { alternatives, criteria, exampleScores } from './alternatives.ts'
import { codes } from './codes.ts'
import { dimensions } from './dimensions.ts'
import { goals } from './goals.ts'
import { groups } from './groups.ts'
import { municipalGuide } from './guide.ts'
import { instructionQuestions } from './instruction-questions.ts'
import { networks } from './networks.ts'
import { researchQuestions } from './research-questions.ts'
import { study } from './study.ts'
import { successCriteria } from './success-criteria.ts'

/**
 * «Behovskartlegging og alternativvurdering»: map needs in interviews, then assess measures
 * against the null alternative as utredningsinstruksen asks.
 *
 * Built on report R1022043 of 2022. Its wording is kept letter by letter, misprints too
 * mended wordings stand beside it.
 */
export const needsAndAlternatives: StudyTemplate = {
  ...study,
  researchQuestions,
  groups,
  guides: [municipalGuide],
  codes,
  dimensions,
  goals,
  alternatives,
  criteria,
  exampleScores,
  instructionQuestions,
  networks,
  successCriteria,
}
