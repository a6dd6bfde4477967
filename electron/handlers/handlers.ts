import type { Handlers } from '../host/context.ts'
import { agreementHandlers } from './agreement.ts'
import { analysisHandlers } from './analysis.ts'
import { approvalHandlers } from './approval.ts'
import { backupHandlers } from './backups.ts'
import { codebookHandlers } from './codebook.ts'
import { codebookImportHandlers } from './codebook-import.ts'
import { codingHandlers } from './coding.ts'
import { countingHandlers } from './counting.ts'
import { doubleCodingHandlers } from './double-coding.ts'
import { exportHandlers } from './exports.ts'
import { groupHandlers } from './groups.ts'
import { guideHandlers } from './guides.ts'
import { historyHandlers } from './history.ts'
import { importHandlers } from './imports.ts'
import { interchangeHandlers } from './interchange.ts'
import { liveNotesHandlers } from './live-notes.ts'
import { letterHandlers } from './letters.ts'
import { memoHandlers } from './memos.ts'
import { nameHandlers } from './names.ts'
import { networkHandlers } from './networks.ts'
import { notesHandlers } from './notes.ts'
import { planHandlers } from './plan.ts'
import { readingHandlers } from './reading.ts'
import { registerImportHandlers } from './register-import.ts'
import { registerHandlers } from './register.ts'
import { seminarHandlers } from './seminar.ts'
import { sessionHandlers } from './sessions.ts'
import { studyHandlers } from './study.ts'
import { suggestionHandlers } from './suggestions.ts'

/** Who answers what: the whole contract of the host. */
export const handlers: Handlers = {
  ...studyHandlers, ...registerHandlers, ...groupHandlers, ...planHandlers, ...sessionHandlers, ...guideHandlers, ...notesHandlers, ...liveNotesHandlers, ...codingHandlers, ...codebookHandlers, ...codebookImportHandlers, ...analysisHandlers,
  ...historyHandlers, ...exportHandlers, ...countingHandlers, ...interchangeHandlers, ...importHandlers, ...registerImportHandlers, ...backupHandlers,
  ...seminarHandlers, ...approvalHandlers, ...letterHandlers, ...agreementHandlers, ...doubleCodingHandlers, ...suggestionHandlers, ...nameHandlers, ...memoHandlers, ...networkHandlers, ...readingHandlers,
}
