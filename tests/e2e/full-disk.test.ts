import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, onTestFinished, test } from 'vitest'
import { launchFunn, sharedFolder } from './launch.ts'
import { openExampleNotes } from './open-example.ts'

const passphrase = 'hest batteri stift korrekt'

/** A disk of its own for one test, of so many megabytes, gone when the test ends. Only root may mount one. */
function smallDisk(megabytes: number): string {
  const place = join(sharedFolder(), 'disk')
  mkdirSync(place)
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', place])
  onTestFinished(() => { execFileSync('umount', ['--lazy', place]) })
  const { user } = inject('launch')
  if (user !== undefined) chownSync(place, user.uid, user.gid)
  return place
}

function canMount(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0
}

/** Fills a disk to the last byte; gives what empties it again. */
function fill(place: string): () => void {
  const path = join(place, 'filler')
  const file = openSync(path, 'w')
  for (let size = 1024 * 1024; size >= 1; size = Math.floor(size / 2)) {
    try {
      for (;;) writeSync(file, new Uint8Array(size))
    } catch {
      // Full for pieces of this size: the smaller ones may still fit.
    }
  }
  closeSync(file)
  return () => { rmSync(path) }
}

test.runIf(canMount())('while the disk is full one is told, writes on, and loses nothing: all of it is stored when there is room again', async () => {
  const disk = smallDisk(24)
  const { app, window: page } = await launchFunn()
  await openExampleNotes(app, page, disk, passphrase)
  await page.keyboard.type('Mens det var plass. ')
  await page.getByText(/^Lagret \d/).waitFor()

  const empty = fill(disk)
  // More than the journal has room for.
  const long = 'Dette kom mens disken var full. '.repeat(4000)
  await page.keyboard.insertText(long)
  const alert = page.getByRole('alert')
  await alert.getByText('Disken er full', { exact: false }).waitFor()
  await page.keyboard.type('Og dette etter at det var sagt.')
  expect(await page.getByRole('textbox', { name: 'Frie notater' }).evaluate((notes) => notes === document.activeElement)).toBe(true)

  empty()
  await page.getByRole('button', { name: 'Prøv igjen' }).click()
  await alert.waitFor({ state: 'detached' })
  await page.getByText(/^Lagret \d/).waitFor()
  const stored = await page.evaluate(async () => {
    const sessions = await window.funn.call('session.list', {})
    const detail = await window.funn.call('session.open', { id: sessions.ok ? sessions.value.find((session) => session.code === 'I01')?.id ?? '' : '' })
    return detail.ok ? detail.value.answers.filter((answer) => answer.questionId === null).map((answer) => answer.text) : []
  })
  expect(stored).toContain(`Mens det var plass. ${long}Og dette etter at det var sagt.`)
  await app.close()
})
