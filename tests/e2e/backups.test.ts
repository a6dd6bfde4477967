import { readFileSync, readdirSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { launchFunn, sharedFolder } from './launch.ts'
import { saveIn } from './save-in.ts'

const passphrase = 'hest batteri stift korrekt'

/** Makes a blank study in the folder, and stores something that is acknowledged. */
async function work(page: Page): Promise<void> {
  const acknowledged = await page.evaluate(async (secret) => {
    const chosen = await window.funn.call('app.chooseFile', { purpose: 'new-study', suggestedName: 'Studie' })
    await window.funn.call('study.create', {
      file: chosen.ok ? (chosen.value?.token ?? '') : '', passphrase: secret, key: null, template: 'blank', title: 'Prøve', firm: '', client: '', language: 'nb', coder: 'Kari',
    })
    const saved = await window.funn.call('coder.save', { id: null, label: 'Bekreftet Bekkelund' })
    return saved.ok
  }, passphrase)
  expect(acknowledged).toBe(true)
}

/** Opens the study that was opened last, by keyboard, as its user would. */
async function openRecent(page: Page): Promise<void> {
  await page.getByRole('row', { name: /studie/ }).focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('Passordfrase', { exact: true }).fill(passphrase)
  await page.keyboard.press('Enter')
}

async function coders(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const state = await window.funn.call('study.state', {})
    return state.ok ? (state.value?.coders.map((coder) => coder.label) ?? []) : []
  })
}

test('after Funn was killed the next start says so, in one sentence, and all that was acknowledged is there', async () => {
  const [folder, userData] = [sharedFolder(), sharedFolder()]
  const first = await launchFunn({ userData })
  await saveIn(first.app, folder, 'studie')
  await work(first.window)
  const ended = new Promise((resolve) => { first.app.process().once('exit', resolve) })
  first.app.process().kill('SIGKILL')
  await ended
  expect(readdirSync(folder)).toContain('studie.funn-wal')

  const { app, window: page } = await launchFunn({ userData })
  await openRecent(page)
  await page.getByText('Funn ble ikke lukket ordentlig sist. Alt som var lagret, er her.').waitFor()
  await page.getByRole('heading', { level: 1, name: 'Prøve' }).waitFor()
  expect(await coders(page)).toEqual(['Kari', 'Bekreftet Bekkelund'])
  await app.close()
  expect(readdirSync(folder).toSorted()).toEqual(['studie.funn', 'studie.funn-backup'])

  const { window: again } = await launchFunn({ userData })
  await openRecent(again)
  await again.getByRole('heading', { level: 1, name: 'Prøve' }).waitFor()
  expect(await again.getByText('ikke lukket ordentlig').count()).toBe(0)
})

test('a study that is damaged is offered its last backup, which opens with the acknowledged work; the damaged file stays', async () => {
  const [folder, userData] = [sharedFolder(), sharedFolder()]
  const first = await launchFunn({ userData })
  await saveIn(first.app, folder, 'studie')
  await work(first.window)
  await first.app.close()
  const path = join(folder, 'studie.funn')
  truncateSync(path, 9 * 4096)
  const damaged = readFileSync(path)

  const { app, window: page } = await launchFunn({ userData })
  await openRecent(page)
  await page.getByRole('alert').getByText(/Filen er skadet/).waitFor()
  await page.getByRole('button', { name: 'Gjenopprett og åpne' }).press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Prøve' }).waitFor()
  expect(await coders(page)).toEqual(['Kari', 'Bekreftet Bekkelund'])
  expect(readFileSync(path).equals(damaged)).toBe(true)
  const recent = await page.evaluate(async () => {
    const studies = await window.funn.call('app.recent', {})
    return studies.ok ? studies.value.map((study) => study.name) : []
  })
  expect(recent[0]).toMatch(/^studie \(gjenopprettet \d{4}-\d\d-\d\d \d\d\.\d\d\)$/)
  expect(recent[1]).toBe('studie')
  await app.close()
})
