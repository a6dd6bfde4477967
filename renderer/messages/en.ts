import type { Messages } from './nb.ts'
import { agreement } from './en/agreement.ts'
import { approval } from './en/approval.ts'
import { backups } from './en/backups.ts'
import { coding } from './en/coding.ts'
import { commands } from './en/commands.ts'
import { common } from './en/shared-words.ts'
import { consent } from './en/consent.ts'
import { exports } from './en/exports.ts'
import { failureFields, failures, unreadableReasons } from './en/failures.ts'
import { guides } from './en/guides.ts'
import { history } from './en/history.ts'
import { imports } from './en/imports.ts'
import { matrix } from './en/matrix.ts'
import { names } from './en/names.ts'
import { notes } from './en/notes.ts'
import { overview } from './en/overview.ts'
import { passphrase } from './en/passphrase.ts'
import { plan } from './en/plan.ts'
import { register } from './en/register.ts'
import { search } from './en/search.ts'
import { seminar } from './en/seminar.ts'
import { sessions } from './en/sessions.ts'
import { settings } from './en/settings.ts'
import { shell } from './en/shell.ts'
import { start } from './en/start.ts'
import { steps } from './en/steps.ts'
import { study } from './en/study.ts'

/** The words in English. */
export const en: Messages = {
  common, failures, failureFields, unreadableReasons, steps, commands, shell, start, overview, study, plan, register, sessions, exports, settings, guides, history, imports, passphrase, notes, coding, matrix, search, backups, seminar, approval, agreement, consent, names,
}

