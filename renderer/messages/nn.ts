import type { Messages } from './nb.ts'
import { agreement } from './nn/agreement.ts'
import { approval } from './nn/approval.ts'
import { backups } from './nn/backups.ts'
import { coding } from './nn/coding.ts'
import { commands } from './nn/commands.ts'
import { common } from './nn/shared-words.ts'
import { consent } from './nn/consent.ts'
import { exports } from './nn/exports.ts'
import { failureFields, failures, unreadableReasons } from './nn/failures.ts'
import { guides } from './nn/guides.ts'
import { history } from './nn/history.ts'
import { imports } from './nn/imports.ts'
import { matrix } from './nn/matrix.ts'
import { names } from './nn/names.ts'
import { notes } from './nn/notes.ts'
import { overview } from './nn/overview.ts'
import { passphrase } from './nn/passphrase.ts'
import { plan } from './nn/plan.ts'
import { register } from './nn/register.ts'
import { search } from './nn/search.ts'
import { seminar } from './nn/seminar.ts'
import { sessions } from './nn/sessions.ts'
import { settings } from './nn/settings.ts'
import { shell } from './nn/shell.ts'
import { start } from './nn/start.ts'
import { steps } from './nn/steps.ts'
import { study } from './nn/study.ts'

/** The words in nynorsk. */
export const nn: Messages = {
  common, failures, failureFields, unreadableReasons, steps, commands, shell, start, overview, study, plan, register, sessions, exports, settings, guides, history, imports, passphrase, notes, coding, matrix, search, backups, seminar, approval, agreement, consent, names,
}

