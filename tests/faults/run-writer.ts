import { spawn } from 'node:child_process'
import { reportLine, type Order, type ReportLine } from './report.ts'

/** How a writer is broken. */
export type Fault =
  | { readonly kind: 'none' }
  /** Killed so many ms after its act `n` began. */
  | { readonly kind: 'kill-in'; readonly n: number; readonly delay: number }
  /** Something happens to its folder when its act `n` begins. */
  | { readonly kind: 'when'; readonly n: number; readonly act: () => void }
  /** What strace does to its system calls; see strace(1), `-e inject`. */
  | { readonly kind: 'inject'; readonly calls: string; readonly what: string }

/** What was heard of a writer until its end. */
export interface Heard {
  readonly lines: readonly ReportLine[]
  /** Whether it was killed before it had done all its acts. */
  readonly broken: boolean
  readonly errors: string
}

/** A writer that says nothing more for this long hangs, in ms. */
const patience = 60_000

/** Lets a writer work until it is broken, or has done all and is killed while idle; as another user where root may give it one. */
export function runWriter(writer: string, order: Order, fault: Fault, asUser?: number): Promise<Heard> {
  const node = [process.execPath, writer, JSON.stringify(order)] as const
  const command = fault.kind === 'inject'
    ? ['strace', '-f', '-qqq', '-o', '/dev/null', '-e', `trace=${fault.calls}`, '-e', `inject=${fault.calls}:${fault.what}`, ...node] as const
    : node
  return new Promise((resolve, reject) => {
    const child = spawn(command[0], command.slice(1), { stdio: ['ignore', 'pipe', 'pipe'], ...(asUser === undefined ? {} : { uid: asUser, gid: asUser }) })
    const lines: ReportLine[] = []
    let rest = ''
    let errors = ''
    let pid = child.pid
    const hang = setTimeout(() => {
      kill()
      reject(new Error(`the writer hangs: ${JSON.stringify({ order, fault })}\n${errors}`))
    }, patience)
    const kill = () => {
      if (pid !== undefined) process.kill(pid, 'SIGKILL')
    }
    const hear = (line: ReportLine) => {
      lines.push(line)
      if (line.told === 'start') pid = line.pid
      if (line.told === 'end') kill()
      if (line.told === 'begin' && fault.kind === 'when' && line.n === fault.n) fault.act()
      if (line.told === 'begin' && fault.kind === 'kill-in' && line.n === fault.n) {
        const until = performance.now() + fault.delay
        // Timers are far too coarse for writes that take a few ms.
        while (performance.now() < until);
        kill()
      }
    }
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      const parts = (rest + chunk).split('\n')
      rest = parts.pop() ?? ''
      for (const part of parts) hear(reportLine.parse(JSON.parse(part)))
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => { errors += chunk })
    child.on('error', reject)
    child.on('close', () => {
      clearTimeout(hang)
      resolve({ lines, broken: !lines.some((line) => line.told === 'end'), errors })
    })
  })
}
