import { z } from 'zod'
import {
  openAlternative, openAssessment, openCriterion, openDimension, openGoal, openInstructionQuestion, openNetwork, openSuccessCriterion,
} from './open-assessment.ts'
import { openCodebookChange, openCodebookVersion } from './open-codebook.ts'
import { openDoubleCoding } from './open-double-coding.ts'
import { openCode, openGuide } from './open-guide.ts'
import { openLetter } from './open-letters.ts'
import { openKeyFile } from './open-key-file.ts'
import {
  openCoder, openCombinedCount, openFacts, openGroup, openInformant, openOrganisation, openResearchQuestion, openTarget, openWave,
} from './open-register.ts'
import { openCellSummary, openFinding, openFindingSet, openSession } from './open-sessions.ts'

/** What the first line of a file says, and the newest version of the format that we write and read. */
export const openFormat = 'funn-study'
export const openVersion = 1

/**
 * A study, or a part of one, in Funn's open format (docs/open-format.md).
 *
 * Everything but `format` and `version` may be left out; unknown fields are refused. Lists are in
 * the order in which the study shows them.
 */
export const openStudySchema = z.strictObject({
  $schema: z.string().optional().describe('Address of the JSON Schema, for editors'),
  format: z.literal(openFormat),
  version: z.literal(openVersion),
  study: openFacts.optional(),
  waves: z.array(openWave).optional(),
  researchQuestions: z.array(openResearchQuestion).optional(),
  coders: z.array(openCoder).optional(),
  groups: z.array(openGroup).optional(),
  targets: z.array(openTarget).optional(),
  combinedCounts: z.array(openCombinedCount).optional(),
  codebookVersions: z.array(openCodebookVersion).optional(),
  codebookChanges: z.array(openCodebookChange).optional(),
  codes: z.array(openCode).optional(),
  guides: z.array(openGuide).optional(),
  organisations: z.array(openOrganisation).optional(),
  informants: z.array(openInformant).optional(),
  findingSets: z.array(openFindingSet).optional(),
  sessions: z.array(openSession).optional(),
  cellSummaries: z.array(openCellSummary).optional(),
  findings: z.array(openFinding).optional(),
  goals: z.array(openGoal).optional(),
  instructionQuestions: z.array(openInstructionQuestion).optional(),
  alternatives: z.array(openAlternative).optional(),
  criteria: z.array(openCriterion).optional(),
  assessments: z.array(openAssessment).optional(),
  dimensions: z.array(openDimension).optional(),
  networks: z.array(openNetwork).optional(),
  successCriteria: z.array(openSuccessCriterion).optional(),
  doubleCodings: z.array(openDoubleCoding).optional(),
  letters: z.array(openLetter).optional(),
  key: openKeyFile.optional(),
})
export type OpenStudy = z.infer<typeof openStudySchema>
