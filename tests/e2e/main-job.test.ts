import { expect, test } from 'vitest'
import { launchFunn, sharedFolder } from './launch.ts'
import { doMainJob, mainJobDone } from './main-job.ts'

test('the main job in five steps: open the example, take notes, code, read the matrix, write the Word report', async () => {
  expect(await doMainJob(await launchFunn(), sharedFolder())).toEqual(mainJobDone)
}, 120_000)
