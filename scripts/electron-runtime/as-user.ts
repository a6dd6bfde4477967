import { chmodSync, chownSync, cpSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { User } from './unprivileged-user.ts'

/**
 * Writes a program that starts another as the user, in the same process, so that who started it can end it.
 *
 * `--no-sandbox`, which Playwright adds for root, is dropped: the user needs no such thing.
 */
export function asUser(user: User, executable: string, program: string): string {
  const environment = [`HOME=${user.home}`, `USER=${user.name}`, `LOGNAME=${user.name}`]
  const lines = [
    '#!/bin/sh',
    'for word do shift; [ "$word" = --no-sandbox ] || set -- "$@" "$word"; done',
    'unset XDG_RUNTIME_DIR XDG_CONFIG_HOME XDG_CACHE_HOME XDG_DATA_HOME DBUS_SESSION_BUS_ADDRESS',
    `cd '${user.home}'`,
    `exec setpriv --reuid=${user.uid} --regid=${user.gid} --init-groups env ${environment.map((setting) => `'${setting}'`).join(' ')} '${executable}' "$@"`,
  ]
  writeFileSync(program, `${lines.join('\n')}\n`)
  chmodSync(program, 0o755)
  return program
}

/** Gives the user the key to the display that root was given (`xvfb-run` and ssh keep it in a file of root's). */
export function lendDisplay(user: User): void {
  const key = process.env['XAUTHORITY']
  if (key === undefined || !existsSync(key)) return
  const copy = join(user.home, '.Xauthority')
  cpSync(key, copy)
  chownSync(copy, user.uid, user.gid)
  process.env['XAUTHORITY'] = copy
}
