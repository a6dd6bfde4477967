import { expect, test } from 'vitest'
import { launchFunn, sharedFolder } from './launch.ts'
import { saveIn } from './save-in.ts'

/** Sentences of a made-up interview; a paragraph is some of them. */
const sentences = [
  'Vi savner et sted der staten og kommunene møtes jevnlig.', 'Det er dyrt å delta i tre nettverk som sier det samme.', 'Fjordby har lagt ned to av dem siden 2021.',
  'De folkevalgte spør hva vi får igjen for kontingenten.', 'Erfaringene ligger i hodet på én person, og hun slutter til våren.', 'Vi trenger malene, ikke flere konferanser.',
  'Nordvik delte regnearket sitt, og det sparte oss for et halvt år.', 'Næringslivet må med fra starten, ellers blir det bare vi som snakker sammen.',
  'Vi oversetter fra engelsk selv, på kveldstid.', 'Det beste hadde vært noen som kunne svare på telefonen.',
]
const [wordsWanted, sentencesInParagraph, paragraphsInAnswer] = [6000, 4, 9]

/** The answers of an hour's interview: paragraphs with a blank line between. */
function hour(): string[] {
  const answers: string[] = []
  for (let words = 0, at = 0; words < wordsWanted;) {
    const paragraphs = Array.from({ length: paragraphsInAnswer }, () => Array.from({ length: sentencesInParagraph }, () => {
      at += 1
      return sentences[(at * 7) % sentences.length] ?? ''
    }).join(' '))
    answers.push(paragraphs.join('\n\n'))
    words += paragraphs.join(' ').split(/\s+/u).length
  }
  return answers
}

test('an interview of an hour is coded from the first word to the last by keyboard, three keys for a passage', async () => {
  const { app, window: page } = await launchFunn()
  await saveIn(app, sharedFolder(), 'Time')
  await page.getByRole('button', { name: 'Prøv eksempelet' }).click()
  await page.getByRole('button', { name: 'Velg sted og åpne' }).click()
  await page.getByText('Informantgrupper').waitFor()
  const answers = hour()
  const code = await page.evaluate(async (texts) => {
    const done = <Value>(reply: { ok: true; value: Value } | { ok: false; failure: unknown }): Value => {
      if (!reply.ok) throw new Error(JSON.stringify(reply.failure))
      return reply.value
    }
    const guide = done(await window.funn.call('guide.list', {})).find(({ questions }) => questions > 10)
    const session = done(await window.funn.call('session.save', {
      id: null, kind: 'interview', guideVersionId: guide?.versionId ?? null, plannedAt: null, heldAt: Date.UTC(2026, 0, 5), mode: null, minutes: 60, askedBy: null, typedBy: null, participants: [],
    }))
    const { guide: asked } = done(await window.funn.call('session.open', { id: session.id }))
    const questions = (asked?.sections ?? []).flatMap((section) => section.questions).filter((question) => question.codable && !question.inKeyFile)
    for (const [at, text] of texts.entries()) {
      done(await window.funn.call('notes.write', { sessionId: session.id, questionId: questions[at]?.id ?? null, answerId: null, version: 0, edits: [{ from: 0, to: 0, insert: text }] }))
    }
    return session.code
  }, answers)

  await page.keyboard.press('Control+3')
  await page.getByText(code, { exact: true }).first().click()
  await page.keyboard.press('Control+Enter')
  const text = page.getByRole('textbox', { name: new RegExp(`Svarene i ${code}`) })
  await text.waitFor()

  // Code by code in turn: two letters find one in the palette, a digit gives one of the last.
  const paragraphs = answers.length * paragraphsInAnswer
  const words = answers.join(' ').split(/\s+/u).length
  expect(words).toBeGreaterThanOrEqual(wordsWanted)
  const codes = ['B1.2', 'B3.1', 'B4.1']
  let keys = 0
  const press = async (key: string) => {
    keys += 1
    await page.keyboard.press(key)
  }
  const coded = () => page.locator('.coding-head .screen-lead').innerText()
  const begun = Date.now()
  for (let at = 0; at < paragraphs; at += 1) {
    await page.keyboard.press('Alt+PageDown')
    const before = keys
    if (at < codes.length) {
      await page.keyboard.press('Enter')
      await page.keyboard.type(codes[at] ?? '')
      await page.keyboard.press('Enter')
    } else await press(String(at % codes.length + 1))
    expect(keys - before).toBeLessThanOrEqual(3)
    await expect.poll(coded, { interval: 20 }).toContain(at === 0 ? '1 koding' : `${at + 1} kodinger`)
  }
  const seconds = (Date.now() - begun) / 1000
  await page.keyboard.press('Alt+PageDown')
  await page.getByText('Alle avsnitt er kodet.').waitFor({ state: 'attached' })
  const stored = await page.evaluate(async (wanted) => {
    const sessions = await window.funn.call('session.list', {})
    const id = sessions.ok ? sessions.value.find((session) => session.code === wanted)?.id ?? '' : ''
    const opened = await window.funn.call('session.open', { id })
    return opened.ok ? opened.value.answers.map((answer) => ({ text: answer.text, spans: answer.codings.map(({ start, end }) => [start, end] as const) })) : []
  }, code)
  // Every paragraph of the text is one coding, no more and no less.
  for (const answer of stored) {
    const told = answer.spans.toSorted((a, b) => a[0] - b[0]).map(([start, end]) => answer.text.slice(start, end))
    expect(told).toEqual(answer.text.split('\n\n'))
  }
  expect(stored.reduce((sum, answer) => sum + answer.spans.length, 0)).toBe(paragraphs)
  process.stdout.write(`an hour's interview: ${words} words in ${paragraphs} paragraphs coded by keyboard, ${(keys / (paragraphs - codes.length)).toFixed(1)} keys each beyond the selection, in ${seconds.toFixed(0)} s by machine\n`)
}, 300_000)
