import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** What a traced program and all it started had to do with sockets. */
export interface SocketTrace {
  readonly processes: number
  /** Sockets opened, of every kind. */
  readonly sockets: number
  /** Between processes of this machine: the display, the message bus, the single-instance lock, Chromium's own channels. */
  readonly local: number
  /** Questions to the kernel about its devices (AF_NETLINK). */
  readonly kernel: number
  /** Sockets on which nothing was done but ask the kernel for the name and kind of a network card; they have no address and send nothing. */
  readonly cardQuestions: number
  /** Listening on this machine's loopback for the test driver, which only a drivable app does. */
  readonly driver: number
  /** Everything else: each line is a socket or an address that could reach another machine, or a way around this record. */
  readonly internet: readonly string[]
}

/** The system calls to record: every way to a socket, every use of one that names an address, and every birth of a process. */
export const tracedCalls = [
  'socket', 'socketpair', 'connect', 'bind', 'listen', 'accept', 'accept4', 'sendto', 'sendmsg', 'sendmmsg', 'ioctl',
  // Ways around the calls above.
  'io_uring_setup', 'pidfd_getfd', 'socketcall',
  'clone', 'clone3', 'fork', 'vfork', 'execve',
].join(',')

const isInternet = /<(TCP|UDP|RAW|PING|PACKET|SCTP|DCCP|UDPLITE)|AF_INET6?\b|AF_PACKET\b/

/** Reads the record of one program, from its start to the end of its first process. */
export function readTrace(text: string): SocketTrace {
  const lines = joined(text)
  const opened = lines.flatMap(({ call }) => {
    const [, family = '', inode = ''] = /^socket\((\w+),.* = \d+<[^[]*:\[(\d+)\]>/.exec(call) ?? []
    return family === '' ? [] : [{ family, inode, call }]
  })
  const pairs = lines.filter(({ call }) => /^socketpair\(AF_UNIX,.* = 0$/.test(call)).length * 2
  const calls = lines.map(({ call }) => call)
  const accepted = calls.filter((call) => /^accept4?\(.* = \d/.test(call))
  const driver = driverPorts(calls)
  const listening = opened.filter(({ inode }) => driver.inodes.has(inode))
  const uses = calls.filter((call) => isInternet.test(call) && !/^(socket|ioctl|execve|clone|clone3)\(/.test(call) && !driver.isOwn(call))
  const asking = opened.filter(({ family, inode, call }) =>
    /^AF_INET6?$/.test(family) && call.includes('SOCK_DGRAM') && isOnlyAsked(calls, inode))
  const known = new Set([...listening, ...asking])
  const others = opened.filter((socket) => !known.has(socket) && !['AF_UNIX', 'AF_LOCAL', 'AF_NETLINK'].includes(socket.family)).map(({ call }) => call)
  const around = calls.filter((call) => /^(io_uring_setup|pidfd_getfd|socketcall)\(.* = \d/.test(call) || /^socketpair\((?!AF_UNIX|AF_LOCAL).* = 0$/.test(call))
  const refused = calls.filter((call) => /^socket\((?!AF_UNIX|AF_LOCAL|AF_NETLINK).* = -1/.test(call))
  return {
    processes: 1 + lines.filter(({ call }) => /^(clone|clone3|fork|vfork)\(.* = \d+$/.test(call) && !call.includes('CLONE_THREAD')).length,
    sockets: opened.length + pairs + accepted.length,
    local: opened.filter(({ family }) => family === 'AF_UNIX' || family === 'AF_LOCAL').length + pairs + accepted.filter((call) => call.includes('<UNIX')).length,
    kernel: opened.filter(({ family }) => family === 'AF_NETLINK').length,
    cardQuestions: asking.length,
    driver: listening.length + accepted.filter(driver.isOwn).length,
    internet: [...others, ...uses, ...around, ...refused],
  }
}

/** Waits until the traced program has ended, and reads what it did. */
export async function finishedTrace(file: string, patience = 20_000): Promise<SocketTrace> {
  const end = Date.now() + patience
  for (;;) {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
    const [first] = /^\d+/.exec(text) ?? []
    if (first !== undefined && new RegExp(`^${first} +\\+{3} `, 'm').test(text)) return readTrace(text)
    if (Date.now() > end) throw new Error(`The record ${file} has no end: the program still runs, or was not recorded.`)
    await sleep(100)
  }
}

/** The records of several programs as one. */
export function sumOf(traces: readonly SocketTrace[]): SocketTrace {
  const sum = (of: (trace: SocketTrace) => number): number => traces.reduce((total, trace) => total + of(trace), 0)
  return {
    processes: sum((trace) => trace.processes), sockets: sum((trace) => trace.sockets), local: sum((trace) => trace.local), kernel: sum((trace) => trace.kernel),
    cardQuestions: sum((trace) => trace.cardQuestions), driver: sum((trace) => trace.driver), internet: traces.flatMap((trace) => trace.internet),
  }
}

/** One line for who reads the log. */
export function figuresOf({ processes, sockets, local, kernel, cardQuestions, driver, internet }: SocketTrace): string {
  const parts = [`${local} within the machine`, `${kernel} to ask the kernel`, `${cardQuestions} to ask it about a network card`, `${driver} for the test driver`]
  return `${processes} processes, ${sockets} sockets, ${internet.length} internet (${parts.join(', ')})`
}

interface Line {
  readonly pid: string
  readonly call: string
}

/** The record's calls, those put together again that another thread interrupted. */
function joined(text: string): Line[] {
  const begun = new Map<string, string>()
  return text.split('\n').flatMap((line): Line[] => {
    const [, pid = '', rest = ''] = /^(\d+) +(.*)$/.exec(line) ?? []
    if (pid === '' || rest.startsWith('+++') || rest.startsWith('---')) return []
    if (rest.endsWith('<unfinished ...>')) {
      begun.set(pid, rest.slice(0, -'<unfinished ...>'.length).trimEnd())
      return []
    }
    const [, end] = /^<\.\.\. \w+ resumed>(.*)$/.exec(rest) ?? []
    if (end === undefined) return [{ pid, call: rest.trim().replace(/ {2,}= /, ' = ') }]
    const call = `${begun.get(pid) ?? ''}${end}`.replace(/ {2,}= /, ' = ')
    begun.delete(pid)
    return [{ pid, call }]
  })
}

/** Whether nothing was done with a socket but ask (SIOCGIFNAME, SIOCGIWNAME, SIOCETHTOOL: name and kind of a card). */
function isOnlyAsked(calls: readonly string[], inode: string): boolean {
  const uses = calls.filter((call) => call.includes(`:[${inode}]`) && !call.startsWith('socket('))
  return uses.length > 0 && uses.every((call) => /^ioctl\(\d+<[^>]*>, SIOC(GIFNAME|GIWNAME|ETHTOOL)\b/.test(call))
}

/** What belongs to the test driver: sockets that were bound to this machine's loopback with no port named, and who came to their port. */
function driverPorts(calls: readonly string[]): { readonly inodes: ReadonlySet<string>; readonly isOwn: (call: string) => boolean } {
  const inodes = new Set<string>()
  const bound: string[] = []
  for (const call of calls) {
    const [, inode] = /^bind\(\d+<TCP(?:v6)?:\[(\d+)\]>, \{.*sin6?_port=htons\(0\), .*"(?:127\.0\.0\.1|::1)".* = 0$/.exec(call) ?? []
    if (inode === undefined) continue
    inodes.add(inode)
    bound.push(call)
  }
  const ports = new Set(calls.flatMap((call) => {
    const [, port] = /^listen\(\d+<TCP(?:v6)?:\[(?:127\.0\.0\.1|\[::1\]):(\d+)\]>/.exec(call) ?? []
    return port === undefined ? [] : [port]
  }))
  return {
    inodes,
    isOwn: (call) => {
      if (bound.includes(call)) return true
      const [, port = ''] = /^(?:listen|accept4?|sendto|sendmsg)\(\d+<TCP(?:v6)?:\[(?:127\.0\.0\.1|\[::1\]):(\d+)(?:->(?:127\.0\.0\.1|\[::1\]):\d+)?\]>/.exec(call) ?? []
      return ports.has(port)
    },
  }
}
