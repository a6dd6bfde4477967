import { existsSync, readFileSync } from 'node:fs'
import { run } from './run.ts'

/** A user of the system that is not root. */
export interface User {
  readonly name: string
  readonly uid: number
  readonly gid: number
  readonly home: string
}

const name = 'funn'

/**
 * The user that Electron runs as on a machine where everything is done as root; made once.
 *
 * Chromium's sandbox, which users have, does not work as root.
 */
export function unprivilegedUser(): User {
  const known = read()
  if (known !== undefined) return known
  console.log(`Making the user "${name}" for Electron, whose sandbox does not work as root …`)
  run('useradd', ['--create-home', '--shell', '/usr/sbin/nologin', name])
  const made = read()
  if (made === undefined) throw new Error(`The user "${name}" could not be made. Run: useradd --create-home ${name}`)
  return made
}

function read(): User | undefined {
  if (!existsSync('/etc/passwd')) return undefined
  const line = readFileSync('/etc/passwd', 'utf8').split('\n').find((entry) => entry.startsWith(`${name}:`))
  const [, , uid, gid, , home] = line?.split(':') ?? []
  if (uid === undefined || gid === undefined || home === undefined) return undefined
  return { name, uid: Number(uid), gid: Number(gid), home }
}
