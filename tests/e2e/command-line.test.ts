import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { sharedFolder } from './launch.ts'

/** Runs a command in the app itself, as `funn --cli …` does when it is installed: without a display. */
function funn(...words: string[]) {
  const { executable, app, flags } = inject('launch')
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...environment } = process.env
  return spawnSync(executable, [app, ...flags, '--cli', ...words], {
    encoding: 'utf8', timeout: 50_000, env: { ...environment, FUNN_PASSPHRASE: 'hest batteri stift korrekt' },
  })
}

test('the installed app is the command line, too: no window, no display, exit codes passed on', () => {
  const study = join(sharedFolder(), 'eksempel.funn')
  expect(funn('example', '--out', study).status).toBe(0)

  const counted = funn('count', '--study', study, '--code', 'B1', '--json')
  expect(counted.status).toBe(0)
  expect(JSON.parse(counted.stdout)).toMatchObject({ code: 'B1', unit: 'organisation' })

  const refused = funn('check', '--study', `${study}.not-there`)
  expect(refused.status).toBe(1)
  expect(refused.stderr.split('\n').filter((line) => line.startsWith('funn: '))).toHaveLength(1)
  expect(funn('bogus').status).toBe(2)
})
