import { agreement } from './nb/agreement.ts'
import { approval } from './nb/approval.ts'
import { backups } from './nb/backups.ts'
import { codebook } from './nb/codebook.ts'
import { coding } from './nb/coding.ts'
import { commands } from './nb/commands.ts'
import { common } from './nb/shared-words.ts'
import { consent } from './nb/consent.ts'
import { exports } from './nb/exports.ts'
import { failureFields, failures, unreadableReasons } from './nb/failures.ts'
import { guides } from './nb/guides.ts'
import { history } from './nb/history.ts'
import { imports } from './nb/imports.ts'
import { matrix } from './nb/matrix.ts'
import { memos } from './nb/memos.ts'
import { networks } from './nb/networks.ts'
import { names } from './nb/names.ts'
import { notes } from './nb/notes.ts'
import { overview } from './nb/overview.ts'
import { passphrase } from './nb/passphrase.ts'
import { plan } from './nb/plan.ts'
import { registerImport } from './nb/register-import.ts'
import { register } from './nb/register.ts'
import { search } from './nb/search.ts'
import { seminar } from './nb/seminar.ts'
import { sessions } from './nb/sessions.ts'
import { settings } from './nb/settings.ts'
import { shell } from './nb/shell.ts'
import { start } from './nb/start.ts'
import { steps } from './nb/steps.ts'
import { study } from './nb/study.ts'

/** The words in bokmål, area by area. Each area's file in the other languages has the type of its bokmål file. */
export const nb = {
  common, failures, failureFields, unreadableReasons, steps, commands, shell, start, overview, study, plan, register, registerImport, sessions, exports, settings, guides, history, imports, passphrase, notes, codebook, coding, matrix, search, backups, seminar, approval, agreement, consent, names, memos, networks,
}

/** What every language must have, no key more or less. */
export type Messages = typeof nb
