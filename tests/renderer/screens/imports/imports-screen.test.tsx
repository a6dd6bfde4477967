import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ok, fail } from '../../../../codebook/result.ts'
import type { ImportPreview } from '../../../../electron/contract/imports.ts'
import { forgetImports } from '../../../../renderer/screens/imports/use-import-items.ts'
import type { FakeBridge } from '../../fake-bridge.ts'
import { expectAccessible, openApp } from '../../open-app.tsx'

const file = (name: string) => ({ token: `token of ${name}`, name, place: 'p' })
const questions = [1, 2, 12].map((number) => ({ id: `q${number}`, number, text: `Spørsmål ${number} i guiden?`, inKeyFile: number === 12 }))
const notes: ImportPreview = {
  kind: 'word', sessionKind: 'interview', guideVersionId: 'guide', questions, fields: 0, recognised: 2, speakers: [], email: null, comments: 0, deletions: 0, remarks: [],
  pieces: [
    { text: 'Rolig samtale.', questionId: null, joined: false, sure: true, found: [] },
    { text: 'Å bli best.', questionId: 'q1', joined: false, sure: true, found: [] },
    { text: 'Og om penger: staten.', questionId: 'q1', joined: false, sure: true, found: [] },
    { text: 'Fylket også.', questionId: 'q1', joined: true, sure: true, found: [] },
    { text: 'Møter.', questionId: 'q2', joined: false, sure: false, found: [] },
  ],
}

const listed = (name: string) => page.getByRole('option', { name: new RegExp(`^${name}`) })

beforeEach(forgetImports)

/** Opens the screen with files that were chosen, each read as told. */
async function openWith(read: Readonly<Record<string, Partial<ImportPreview> | 'damaged'>>): Promise<FakeBridge> {
  const fake = await openApp({ chosen: Object.keys(read).map(file) }, { screen: 'imports' })
  fake.answer('import.preview', ({ file: token }) => {
    const [name, seen] = Object.entries(read).find(([one]) => `token of ${one}` === token) ?? ['', {}]
    return seen === 'damaged' ? fail({ kind: 'unreadable', file: name, why: 'damaged' }) : ok({ ...notes, ...seen })
  })
  await page.getByRole('button', { name: 'Velg filer …' }).click()
  await expect.element(listed(Object.keys(read)[0] ?? '')).toBeVisible()
  return fake
}

const piece = (number: number) => page.getByRole('button', { name: new RegExp(`Spørsmål for bit ${number}`) })

describe('importing notes', () => {
  it('is reached by its keys and from the list of sessions', async () => {
    await openApp({}, { screen: 'sessions' })
    await page.getByRole('button', { name: 'Importer notater …' }).click()
    await expect.element(page.getByRole('heading', { level: 1, name: 'Importer notater' })).toBeVisible()
    await expectAccessible()
    await userEvent.keyboard('{Control>}3{/Control}')
    await expect.element(page.getByRole('heading', { level: 1, name: 'Økter' })).toBeVisible()
    await userEvent.keyboard('{Control>}i{/Control}')
    await expect.element(page.getByRole('heading', { level: 1, name: 'Importer notater' })).toBeVisible()
  })

  it('shows what was read, stores nothing before it is told to, then says what became of each', async () => {
    const { requests } = await openWith({ 'Fjordby.docx': {}, 'Nordvik.docx': 'damaged' })
    await expect.element(listed('Fjordby.docx')).toMatchTextContent(/Word · 2 spørsmål kjent igjen/)
    await expect.element(listed('Nordvik.docx')).toMatchTextContent(/kan ikke leses: den er ødelagt/)
    await expect.element(piece(5)).toMatchTextContent(/2\. Spørsmål 2/)
    await expectAccessible()
    expect(requests('import.chosen')).toEqual([])
    await page.getByRole('button', { name: /^Importer 1/ }).click()
    await expect.element(page.getByRole('region', { name: 'Resultat' })).toMatchTextContent(/Én fil er importert.*Én kunne ikke importeres:.*Nordvik\.docx/)
    expect(requests('import.chosen')).toMatchObject([{ file: 'token of Fjordby.docx', questions: [null, 'q1', 'q1', 'q1', 'q2'], target: { kind: 'interview' } }])
    expect(JSON.stringify(requests('import.chosen')[0]?.target)).not.toContain('Fjordby')
    await expectAccessible()
    await page.getByRole('button', { name: 'Rydd bort ferdige' }).click()
    await expect.element(listed('Fjordby.docx')).not.toBeInTheDocument()
  })

  it('moves a piece to another question by typing its number, and what follows along with it', async () => {
    const { requests } = await openWith({ 'a.docx': {} })
    piece(3).element().focus()
    await userEvent.keyboard('12')
    await expect.element(piece(3)).toMatchTextContent(/12\. Spørsmål 12/)
    await page.getByRole('button', { name: 'Flytt neste bit dit også' }).click()
    await expect.element(piece(4)).toMatchTextContent(/12\. Spørsmål 12/)
    piece(1).element().focus()
    await userEvent.keyboard('{Delete}')
    piece(5).element().focus()
    await userEvent.keyboard('0')
    await userEvent.keyboard('{Control>}s{/Control}')
    await expect.poll(() => requests('import.chosen')).toMatchObject([{ questions: ['out', 'q1', 'q12', 'q12', null] }])
  })

  it('says what did not go well, and takes comments along only when asked to', async () => {
    const { requests } = await openWith({
      'a.docx': { comments: 2, deletions: 1, remarks: [{ kind: 'windows-1252', count: 1 }, { kind: 'garbled', count: 3 }, { kind: 'no-questions', count: 1 }] },
    })
    const remarks = page.getByRole('list', { name: 'Verdt å vite om filen' })
    await expect.element(remarks).toMatchTextContent(/Windows-1252.*3 tegn var ødelagt.*Ingen spørsmål fra guiden/)
    await expect.element(page.getByRole('checkbox', { name: /2 kommentarer/ })).not.toBeChecked()
    await page.getByText('Ta med 2 kommentarer i margen').click()
    await expectAccessible()
    await userEvent.keyboard('{Control>}s{/Control}')
    await expect.poll(() => requests('import.chosen')).toMatchObject([{ comments: true, deletions: false }])
  })

  it('goes to a session that is there, and refuses one that is locked with words', async () => {
    const fake = await openWith({ 'a.docx': {} })
    const { world, requests } = fake
    const [first, second] = world.study?.sessions ?? []
    if (world.study === null || first === undefined || second === undefined) throw new Error('too few sessions')
    world.study.sessions = world.study.sessions.map((session) => (session.id === first.id ? { ...session, state: 'locked' } : session))
    fake.emit('changed', {})
    const target = page.getByRole('combobox', { name: 'Legges i' })
    await userEvent.fill(target, first.code)
    await page.getByRole('option', { name: new RegExp(`^${first.code}`) }).click()
    await expect.element(page.getByText(/Økten er låst og kan ikke endres/)).toBeVisible()
    await expect.element(page.getByRole('button', { name: /^Importer denne/ })).toBeDisabled()
    await userEvent.fill(target, second.code)
    await page.getByRole('option', { name: new RegExp(`^${second.code}`) }).click()
    await expect.element(page.getByRole('combobox', { name: 'Informant' })).not.toBeInTheDocument()
    await page.getByRole('button', { name: /^Importer 1/ }).click()
    await expect.poll(() => requests('import.chosen')).toMatchObject([{ target: { sessionId: second.id } }])
  })

  it('takes pasted text, and keeps what was brought while one looks elsewhere', async () => {
    const { requests } = await openApp({}, { screen: 'imports' })
    await page.getByRole('button', { name: 'Lim inn tekst …' }).click()
    await userEvent.fill(page.getByRole('textbox', { name: 'Tekst' }), 'Vi trenger en arena.')
    await page.getByRole('button', { name: 'Se på teksten' }).click()
    await expect.element(page.getByRole('heading', { level: 2, name: 'Innlimt tekst' })).toBeVisible()
    await userEvent.keyboard('{Control>}1{/Control}')
    await expect.element(page.getByRole('heading', { level: 1 })).not.toMatchTextContent(/Importer/)
    await userEvent.keyboard('{Control>}i{/Control}')
    await expect.element(page.getByRole('heading', { level: 2, name: 'Innlimt tekst' })).toBeVisible()
    await page.getByRole('button', { name: /^Importer denne/ }).click()
    await expect.poll(() => requests('import.chosen')).toMatchObject([{ pasted: 'Vi trenger en arena.', questions: [null] }])
    await expect.element(page.getByRole('option', { name: /Importert til I19: 1 svar/ })).toBeVisible()
  })

  it('reads a file anew that has changed since it was looked at', async () => {
    const fake = await openWith({ 'a.docx': {} })
    fake.failNext('import.chosen', { kind: 'stale' })
    await userEvent.keyboard('{Control>}s{/Control}')
    await expect.element(page.getByText(/Filen er endret siden du så på den/)).toBeVisible()
    expect(fake.requests('import.preview').length).toBe(2)
    await userEvent.keyboard('{Control>}s{/Control}')
    await expect.element(page.getByRole('option', { name: /Importert til I19: 1 svar/ })).toBeVisible()
  })

  it('lists names and numbers piece by piece, proposes what becomes of each, and stores it as decided', async () => {
    const text = 'Kari i Fjordby, altså Kari, har 412 34 567.'
    const at = (words: string, from = 0) => ({ start: text.indexOf(words, from), end: text.indexOf(words, from) + words.length })
    const { requests } = await openWith({ 'a.docx': { pieces: [
      { text: 'Møter.', questionId: 'q1', joined: false, sure: true, found: [] },
      { text, questionId: 'q2', joined: false, sure: true, found: [
        { kind: 'person', ...at('Kari'), pseudonym: 'P04', proposed: 'replace' }, { kind: 'organisation', ...at('Fjordby'), pseudonym: 'Kommune 3', proposed: 'replace' },
        { kind: 'person', ...at('Kari', 5), pseudonym: 'P04', proposed: 'replace' }, { kind: 'phone', ...at('412 34 567'), pseudonym: null, proposed: 'mask' },
      ] },
    ] } })
    await expect.element(page.getByText('Notatet inneholder 2 personnavn, 1 virksomhetsnavn og 1 telefonnummer.')).toBeVisible()
    const list = page.getByRole('list', { name: 'Navn og numre i bit 2' })
    await expect.element(list.getByRole('listitem').first()).toMatchTextContent(/Personnavn «Kari».*2 ganger.*Erstatt med P04/)
    await expectAccessible()
    await list.getByRole('button', { name: /Virksomhetsnavn «Fjordby»/ }).click()
    await page.getByRole('option', { name: 'Behold' }).click()
    await expect.element(page.getByRole('button', { name: /^Valgt hver for seg/ })).toBeVisible()
    await userEvent.keyboard('{Control>}s{/Control}')
    await expect.poll(() => requests('import.chosen')).toMatchObject([{ names: ['replace', 'keep', 'replace', 'mask'] }])
  })

  it('masks or keeps all names by one choice, and leaves those alone that go to the key file', async () => {
    const { requests } = await openWith({ 'a.docx': { pieces: [
      { text: 'Spør Kari.', questionId: 'q12', joined: false, sure: true, found: [{ kind: 'person', start: 5, end: 9, pseudonym: 'P04', proposed: 'replace' }] },
      { text: 'Ring 41234567.', questionId: 'q1', joined: false, sure: true, found: [{ kind: 'phone', start: 5, end: 13, pseudonym: null, proposed: 'mask' }] },
    ] } })
    await expect.element(page.getByRole('list', { name: 'Navn og numre i bit 2' })).toBeVisible()
    await expect.element(page.getByRole('list', { name: 'Navn og numre i bit 1' })).not.toBeInTheDocument()
    await page.getByRole('button', { name: /^Som foreslått/ }).click()
    await page.getByRole('option', { name: 'Behold alle' }).click()
    await userEvent.keyboard('{Control>}s{/Control}')
    await expect.poll(() => requests('import.chosen')).toMatchObject([{ names: ['keep', 'keep'] }])
  })
})
