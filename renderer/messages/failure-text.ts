import { assertNever } from '../../codebook/result.ts'
import type { Failure } from '../../electron/contract/failure.ts'
import type { Messages } from './nb.ts'

const megabyte = 1024 * 1024

/** A refusal as a sentence for the user. A kind without words does not compile. */
export function failureText(m: Messages, failure: Failure): string {
  const words = m.failures
  switch (failure.kind) {
    case 'newer': return words.newer(failure.version, failure.supported)
    case 'weak-passphrase': return words['weak-passphrase'](failure.minimum)
    case 'write-failed': return words['write-failed'](failure.code)
    case 'basis-missing': return words['basis-missing'](failure.fields.map((field) => fieldName(m, field)).join(', '))
    case 'date-order': return words['date-order'](capital(fieldName(m, failure.field)))
    case 'in-use-by': return words['in-use-by'](failure.sessions.join(', '))
    case 'combined-twice': return words['combined-twice'](failure.groups.join(', '))
    case 'group-in-use': return words['group-in-use'](failure.organisations.join(', '))
    case 'stance-required': return words['stance-required'](failure.code)
    case 'code-retired': return words['code-retired'](failure.code, failure.successor)
    case 'codes-there': return words['codes-there'](failure.codes.join(', '))
    case 'code-row': return words['code-row'](m.codebook.rowLine(failure.line, m.codebook.rowProblems[failure.why]), failure.more)
    case 'code-in-use': return words['code-in-use'](failure.code)
    case 'code-is-tag': return words['code-is-tag'](failure.code)
    case 'network-tagged': return words['network-tagged'](failure.name, failure.passages)
    case 'unreadable': return words.unreadable(failure.file, m.unreadableReasons[failure.why ?? 'damaged'])
    case 'unsupported': return words.unsupported(failure.file)
    case 'too-large': return words['too-large'](failure.file, Math.round(failure.limit / megabyte))
    case 'invalid-json': return words['invalid-json'](failure.where, failure.problem)
    case 'future-date': return words['future-date'](capital(fieldName(m, failure.field)))
    case 'not-ready': return words['not-ready'][failure.why]
    case 'too-long': return words['too-long'](failure.limit)
    case 'codebook-versions': return words['codebook-versions'](failure.versions.join(', '))
    case 'check-failed': return words['check-failed'](failure.problems.join('; '))
    case 'not-found': case 'folder-missing': case 'exists': case 'not-writable': case 'disk-full': case 'disk-failed': case 'in-use': case 'no-locking': case 'target-locked':
    case 'foreign': case 'wrong-passphrase': case 'damaged': case 'key-of-other-study': case 'no-backup': case 'same-passphrase': case 'no-study': case 'no-key':
    case 'unknown-file': case 'missing': case 'stale': case 'invalid-message': case 'cancelled': case 'bug': case 'duplicate':
    case 'target-is-folder': case 'internal-only': case 'no-codes': case 'empty-selection': case 'code-too-deep': case 'code-cycle': case 'reason-missing': case 'locked': case 'guide-locked': case 'letter-sent': case 'too-few-coders': case 'not-empty':
      return words[failure.kind]
    default: return assertNever(failure)
  }
}

/** The name of a field that a refusal speaks of; unknown ones are shown as they are. */
export function fieldName(m: Messages, field: string): string {
  const names: Readonly<Record<string, string>> = m.failureFields
  return names[field] ?? field
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nb') + text.slice(1)
}
