import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createFakeStudy } from '../../fake/fake-study.ts'
import { expectAccessible, openApp } from '../../open-app.tsx'

const line = () => page.getByRole('textbox', { name: 'Innspill', exact: true })

/** The example with its findings frozen as v0.1, which the seminar works from. */
async function openWithList() {
  const app = await openApp({}, { screen: 'seminar' })
  await userEvent.click(page.getByRole('button', { name: 'Frys lista' }))
  await expect.element(page.getByRole('dialog', { name: 'Frys foreløpige funn' })).toBeVisible()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('Lista er frosset som v0.1.')).toBeVisible()
  await userEvent.click(page.getByRole('button', { name: /Arbeider ut fra/ }))
  await userEvent.click(page.getByRole('option', { name: 'v0.1', exact: true }))
  return app
}

describe('findings', () => {
  it('are listed, added and moved by keyboard', async () => {
    const { requests } = await openApp({}, { screen: 'seminar' })
    await expect.element(page.getByRole('heading', { level: 1, name: 'Funn og seminar' })).toBeVisible()
    await userEvent.fill(page.getByRole('textbox', { name: 'Nytt funn' }), 'Flere vil ha korte møter.')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('button', { name: 'Endre F9: Flere vil ha korte møter.' })).toBeVisible()
    ;(page.getByRole('button', { name: /Endre F9:/ }).element() as HTMLElement).focus()
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
    await expect.poll(() => requests('finding.move')).toMatchObject([{ by: -1 }])
    await expectAccessible()
  })

  it('are rewritten in place; Escape takes back', async () => {
    const { requests } = await openApp({}, { screen: 'seminar' })
    await userEvent.click(page.getByRole('button', { name: /Endre F5:/ }))
    await userEvent.keyboard('{End} Og mer.{Escape}')
    await userEvent.click(page.getByRole('button', { name: /Endre F5:/ }))
    await userEvent.fill(page.getByRole('textbox', { name: 'Funnet i én setning' }), 'De fleste vil møtes.')
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => requests('finding.save')).toMatchObject([{ sentence: 'De fleste vil møtes.' }])
  })

  it('say what to do while there are none', async () => {
    await openApp({ study: createFakeStudy({ empty: true }) }, { screen: 'seminar' })
    await expect.element(page.getByRole('heading', { name: 'Ingen funn ennå' })).toBeVisible()
    await expect.element(page.getByRole('heading', { name: 'Ingen dialogseminar ennå' })).toBeVisible()
    await expectAccessible()
  })
})

describe('a frozen list', () => {
  it('is written to Word for the client, by key, and says what was taken out', async () => {
    const { requests } = await openWithList()
    await userEvent.keyboard('{Control>}s{/Control}')
    await expect.poll(() => requests('findingSet.export')).toMatchObject([{ profile: 'client' }])
    await expect.element(page.getByText(/er skrevet\. Navn og små tall er tatt ut\./)).toBeVisible()
    await expectAccessible()
  })
})

describe('a seminar', () => {
  it('takes one input a line, shows how it is read, and tells what it does to the findings', async () => {
    const { requests } = await openWithList()
    await line().click()
    await userEvent.keyboard('1b 2m Vi kjenner oss igjen i det')
    await expect.element(page.getByText('1 bekrefter')).toBeVisible()
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => requests('seminar.input')).toMatchObject([{ text: 'Vi kjenner oss igjen i det', effects: [{ effect: 'confirms' }, { effect: 'contradicts' }] }])
    await expect.element(line()).toHaveValue('')
    await expect.element(page.getByText(/Motsagt/)).toBeVisible()
    await expect.element(page.getByText(/1 innspill/)).toBeVisible()
    await expectAccessible()
  })

  it('keeps what belongs to no finding as unplaced, and lets it be placed later', async () => {
    const { requests } = await openWithList()
    await line().click()
    await userEvent.keyboard('Hva med innbyggerne?{Enter}')
    await expect.element(page.getByText(/1 uplassert/)).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Endre innspillet «Hva med innbyggerne?»' }))
    await userEvent.fill(line(), '6n Hva med innbyggerne?')
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => requests('seminar.input').at(-1)).toMatchObject({ id: 'input-new-2', effects: [{ effect: 'nuances' }] })
    await expect.element(page.getByText(/Nyansert/)).toBeVisible()
  })

  it('lists what is unplaced when it is closed, lets it be placed first, and takes no more afterwards', async () => {
    const { requests } = await openWithList()
    await line().click()
    await userEvent.keyboard('Hva med innbyggerne?{Enter}')
    await expect.element(page.getByText(/1 uplassert/)).toBeVisible()
    await userEvent.keyboard('{Control>}{Shift>}l{/Shift}{/Control}')
    const dialog = page.getByRole('dialog', { name: /^Avslutte / })
    await expect.element(dialog.getByText('Hva med innbyggerne?')).toBeVisible()
    await expectAccessible()
    await userEvent.click(dialog.getByRole('button', { name: 'Plasser' }))
    await expect.element(line()).toHaveValue('Hva med innbyggerne?')
    await userEvent.keyboard('{Escape}')
    await userEvent.click(page.getByRole('button', { name: 'Avslutt', exact: true }))
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => requests('seminar.close')).toHaveLength(1)
    await expect.element(page.getByText(/Seminaret er avsluttet\. Ett innspill ble stående uplassert:/)).toBeVisible()
    expect(page.getByRole('textbox', { name: 'Innspill', exact: true }).elements()).toHaveLength(0)
    await userEvent.click(page.getByRole('button', { name: 'Åpne igjen' }))
    await userEvent.fill(page.getByRole('textbox', { name: 'Begrunnelse' }), 'Et innspill manglet.')
    await userEvent.click(page.getByRole('button', { name: 'Lås opp' }))
    await expect.poll(() => requests('session.advance')).toMatchObject([{ to: 'cleaned' }])
  })

  it('has its facts: who came, who watched', async () => {
    const { requests } = await openWithList()
    await userEvent.fill(page.getByRole('textbox', { name: 'Eksterne deltakere' }), '16')
    await userEvent.keyboard('{Tab}')
    await expect.poll(() => requests('seminar.save').at(-1)).toMatchObject({ externalParticipants: 16 })
    await userEvent.fill(page.getByRole('textbox', { name: 'Observatører' }), '2')
    await userEvent.keyboard('{Tab}')
    await expect.poll(() => requests('seminar.save').at(-1)).toMatchObject({ externalParticipants: 16, observers: 2 })
  })
})

describe('the presentation', () => {
  it('fills the window with one finding at a time, and is turned by keys', async () => {
    await openWithList()
    ;(page.getByRole('main').element() as HTMLElement).focus()
    await userEvent.keyboard('{F5}')
    await expect.element(page.getByRole('heading', { level: 1, name: 'Foreløpige funn' })).toBeVisible()
    await expectAccessible()
    await userEvent.keyboard('{ArrowRight}')
    await expect.element(page.getByRole('heading', { level: 1, name: /^1\s*Nesten alle mener/ })).toBeVisible()
    await userEvent.keyboard('{End}')
    await expect.element(page.getByText('7 av 7')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByRole('heading', { level: 1, name: 'Funn og seminar' })).toBeVisible()
  })
})
