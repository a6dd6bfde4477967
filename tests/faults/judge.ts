import type { OpenStudy } from '../../electron/host/open-study.ts'
import type { ProjectHost } from '../../electron/host/project-host.ts'
import { checkFolder } from './check-folder.ts'
import { problemsIn } from './check-whole.ts'
import { factOf } from './fact-of.ts'
import type { ReportLine } from './report.ts'
import { stateOf } from './state-of.ts'
import { ask } from './work.ts'

/** What is known of the study after a fault, told by the writer's lines. */
export interface Known {
  /** The act that was begun and neither acknowledged nor refused, or refused because the disk failed, if any. */
  readonly inFlight: string | null
  /** The last act that was acknowledged while nobody could tell what was stored after it, if any. */
  readonly unseen: string | null
  /** The state told last. */
  readonly settled: string
  /** All states told. */
  readonly states: ReadonlySet<string>
  /** What must be there. */
  readonly facts: ReadonlyMap<string, unknown>
}

/** Acts that leave what is stored as it is. */
const idle = new Set(['close', 'export csv', 'export json', 'export word', 'migrate', 'backup', 'copy', 'passphrase', 'fold'])

/** Acts after which facts told before may rightly be gone. */
const sweeping = new Set(['undo', 'redo', 'remove', 'uncode'])

/** Facts about files beside the study, which no undo takes away (check-folder.ts). */
const ofFiles = /^(file|migrated|backup|copied|passphrase) /

export function knownFrom(lines: readonly ReportLine[]): Known {
  let [inFlight, unseen, settled]: [string | null, string | null, string] = [null, null, '']
  // Where the disk failed while an act was stored, nobody knows whether it is there; nothing is stored after it until the disk is well.
  let doubtful: string | null = null
  const states = new Set<string>()
  const facts = new Map<string, unknown>()
  for (const line of lines) {
    if (line.told === 'begin') inFlight = line.kind
    if (line.told === 'refused') inFlight = doubtful ??= line.failure.kind === 'disk-failed' ? line.kind : null
    if (line.told === 'done') {
      inFlight = doubtful = null
      unseen = line.kind
      if (sweeping.has(line.kind)) for (const fact of facts.keys()) if (!ofFiles.test(fact)) facts.delete(fact)
      for (const [fact, value] of Object.entries(line.must)) facts.set(fact, value)
    }
    if (line.told === 'state' && doubtful === null) {
      settled = line.state
      states.add(line.state)
      unseen = null
    }
  }
  return { inFlight, unseen, settled, states, facts }
}

/** What is wrong with a study that was opened again after a fault; nothing when all is as it must be. Leaves the study as it found it. */
export async function judge(host: ProjectHost, folder: string, known: Known): Promise<string[]> {
  const { open } = host
  if (!open) return ['not open']
  const problems = problemsIn(open.files)
  const now = stateOf(open.files)
  const begun = known.inFlight ?? known.unseen
  const changed = now !== known.settled
  if (known.unseen !== null && !changed && !idle.has(known.unseen)) problems.push(`${known.unseen} was acknowledged and is not there`)
  if (changed && (begun === null || idle.has(begun))) problems.push(`other content than was told last, after ${begun ?? 'nothing'}`)
  else if (changed && begun !== null && !await isWhole(host, open, folder, begun, known)) problems.push(`half of ${begun} is there`)
  for (const [fact, value] of known.facts) {
    if (ofFiles.test(fact) || (changed && known.inFlight !== null)) continue
    const found = factOf(open, folder, fact)
    // Notes may be added to an imported session.
    if (fact.startsWith('session code ') ? Number(found) < Number(value) : found !== value) problems.push(`${fact}: ${JSON.stringify(found)?.slice(0, 80)} instead of ${JSON.stringify(value)?.slice(0, 80)}`)
  }
  problems.push(...await undoWorks(host, open, folder))
  problems.push(...checkFolder(folder, known), ...passphraseProblems(open, known))
  return problems
}

/** A step is there as a whole when taking it back gives a state that was there before it, and doing it again gives this one. */
async function isWhole(host: ProjectHost, open: OpenStudy, folder: string, kind: string, known: Known): Promise<boolean> {
  const now = stateOf(open.files)
  const desk = { host, folder }
  if (kind === 'undo') {
    await ask(desk, 'history.redo', {})
    const before = stateOf(open.files)
    await ask(desk, 'history.undo', {})
    return before === known.settled && stateOf(open.files) === now
  }
  await ask(desk, 'history.undo', {})
  const before = stateOf(open.files)
  await ask(desk, 'history.redo', {})
  return (kind === 'redo' ? before === known.settled : known.states.has(before)) && stateOf(open.files) === now
}

async function undoWorks(host: ProjectHost, open: OpenStudy, folder: string): Promise<string[]> {
  const now = stateOf(open.files)
  const history = await ask({ host, folder }, 'history.state', {})
  if (history.undo === null) return []
  await ask({ host, folder }, 'history.undo', {})
  const before = stateOf(open.files)
  await ask({ host, folder }, 'history.redo', {})
  return [...(before === now ? ['undo changed nothing'] : []), ...(stateOf(open.files) === now ? [] : ['redo after undo gave something else'])]
}

/** A passphrase that was acknowledged is the one that opens the file, unless a later change was under way. */
function passphraseProblems({ files }: OpenStudy, { facts, inFlight }: Known): string[] {
  if (inFlight === 'passphrase') return []
  return (['study', 'key'] as const).filter((of) => {
    const given = facts.get(`passphrase ${of}`)
    return given !== undefined && files[of]?.passphrase !== given
  }).map((of) => `the new passphrase of the ${of} file was acknowledged and does not hold`)
}
