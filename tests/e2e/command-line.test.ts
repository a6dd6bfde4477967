import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { commandLineOf } from './command-line.ts'
import { recorded, sharedFolder } from './launch.ts'

test('the installed app is the command line, too: no window, no display, exit codes passed on', () => {
  const { executable, app, flags } = inject('launch')
  const funn = commandLineOf(recorded(executable), [app, ...flags])
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
