import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openEyes } from './looks/see.ts'
import { launchFunn, sharedFolder } from './launch.ts'
import { openFrom, saveIn } from './save-in.ts'

/** Presses keys that lead to a screen and waits for its heading. */
async function goTo(page: Page, keys: string, heading: string | RegExp): Promise<void> {
  await page.keyboard.press(keys)
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
}

async function runCommand(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByPlaceholder('Hva vil du gjøre?').fill(words)
  await page.keyboard.press('Enter')
}

/** A list of contacts as a client might send it: some are in the example, some groups are not. */
const contactList = `Kontaktliste for kartleggingen
Kommune/virksomhet;Type;Kontaktperson;Stilling;E-post;Mobil;Merknad
Fjordby kommune;G1;Ola Brekkhus;Klimarådgiver;ola@fjordby.kommune.example;900 00 101;ringes før kl. 12
Fjordby kommune;;Ingrid Solheim;Planlegger;ingrid.solheim@fjordby.example;900 00 103;
Mørevik kommune;G1;Jonas Lie Berg;Kommunedirektør;jonas.berg@morevik.example;900 00 102;
Mørevik kommune;;Siri Aune;Virksomhetsleder plan;siri.aune(at)morevik.example;;
Sunnvik kommune;G2;Per Arne Moen;Miljørådgiver;per.moen@sunnvik.example;900 00 104;
Nordlys Energi AS;Energiselskap;Kaja Holm;Utviklingssjef;kaja.holm@nordlys.example;900 00 105;
Havbris AS;Energiselskap;Ola Vik;Daglig leder;post@havbris.example;;
;G3;Ukjent Avsender;;;900 00 107;
`

test('every screen and state of the example is accessible and whole, in light, dark, high contrast, small, large and at 200 % zoom', async () => {
  const folder = sharedFolder()
  const { app, window: page } = await launchFunn()
  const { see, seen } = openEyes(app, page)
  await saveIn(app, folder, 'Eksempel')

  await page.getByRole('button', { name: 'Prøv eksempelet' }).waitFor()
  await see('01-start-first')
  await page.getByRole('button', { name: /^Ny studie/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Ny studie' }).waitFor()
  await see('02-new-study')
  await page.getByRole('button', { name: 'Opprett studien' }).click()
  await page.getByText('Gi studien en tittel.').waitFor()
  await see('03-new-study-problems')
  await page.getByRole('button', { name: 'Avbryt' }).click()

  await page.getByRole('button', { name: 'Prøv eksempelet' }).click()
  await page.getByRole('heading', { level: 1, name: 'Prøv eksempelet' }).waitFor()
  const withNames = page.getByRole('checkbox', { name: /oppdiktede navnene/ })
  await see('04-example')
  if (!await withNames.isChecked()) await withNames.check({ force: true })
  await page.getByRole('button', { name: 'Velg sted og åpne' }).click()
  await page.getByRole('heading', { level: 1, name: /^Nettverk for klimaomstilling/ }).waitFor()
  await page.getByText('Informantgrupper').waitFor()
  await see('10-overview')

  await goTo(page, 'Control+2', 'Virksomheter')
  await page.getByRole('row').first().waitFor()
  await see('11-register')
  await page.getByRole('row', { name: /kommune/i }).nth(1).click()
  await page.getByRole('textbox', { name: 'Navn' }).first().waitFor()
  await see('12-register-chosen')

  await page.getByRole('button', { name: 'Hent register fra regneark …' }).click()
  await page.getByRole('button', { name: 'Velg regneark …' }).waitFor()
  await see('16-register-import-empty')
  const table = join(folder, 'kontaktliste.csv')
  writeFileSync(table, contactList)
  await openFrom(app, table)
  await page.getByRole('button', { name: 'Velg regneark …' }).click()
  await page.getByRole('heading', { level: 2, name: 'kontaktliste.csv' }).waitFor()
  await see('17-register-import')

  await goTo(page, 'Control+3', 'Økter')
  await page.getByRole('row', { name: /I01/ }).waitFor()
  await see('13-sessions')
  await page.getByRole('row', { name: /G01/ }).click()
  await page.getByRole('heading', { name: 'Økt G01' }).waitFor()
  await see('14-sessions-chosen')
  await page.getByRole('button', { name: /Ny økt/ }).click()
  await page.getByRole('button', { name: 'Opprett og ta notater' }).waitFor()
  await see('15-session-new')

  await page.getByRole('row', { name: /I01/ }).click()
  await page.getByRole('row', { name: /I01/ }).press('Enter')
  await page.getByRole('listbox', { name: 'Intervjuguide' }).waitFor()
  await page.keyboard.press('Control+g')
  await page.keyboard.type('9')
  await page.keyboard.press('Enter')
  await see('20-notes')
  await page.keyboard.press('Control+Shift+N')
  await page.getByRole('textbox', { name: 'Frie notater' }).waitFor()
  await see('21-notes-free-empty')
  await page.getByRole('button', { name: /Notatet inneholder/ }).waitFor()
  await page.keyboard.press('F12')
  await page.getByRole('region', { name: 'Navn og numre i notatet' }).waitFor()
  await see('23-notes-names')
  await page.keyboard.press('Escape')
  await goTo(page, 'Control+3', 'Økter')
  await page.getByRole('row', { name: /G01/ }).click()
  await page.getByRole('row', { name: /G01/ }).press('Enter')
  await page.getByRole('listbox', { name: 'Intervjuguide' }).waitFor()
  await page.keyboard.press('Control+g')
  await page.keyboard.type('9')
  await page.keyboard.press('Enter')
  await see('22-notes-group')

  await page.keyboard.press('Control+Shift+K')
  const text = page.getByRole('textbox', { name: /Svarene i/ })
  await text.waitFor()
  await see('30-coding')
  await page.keyboard.press('Control+PageUp')
  await page.keyboard.press('Control+PageUp')
  await page.waitForTimeout(300)
  await page.keyboard.press('n')
  await see('31-coding-here')
  await page.keyboard.press('s')
  await page.keyboard.press('k')
  await page.getByPlaceholder('Nøkkel, navn, synonym …').waitFor()
  await see('32-coding-palette')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Slå på kodeforslag')
  await page.keyboard.press('Enter')
  // Of words that are coded already something is known; not of all of them enough to say it.
  const suggested = page.getByRole('group', { name: 'Forslag' }).getByRole('option')
  for (let coded = 0; coded < 12 && await suggested.count() === 0; coded += 1) {
    await page.keyboard.press('Escape')
    await page.keyboard.press('Alt+ArrowDown')
    await page.keyboard.press('b')
    await page.waitForTimeout(500)
  }
  expect(await suggested.count()).toBeGreaterThan(0)
  await see('34-coding-suggestions')
  await page.keyboard.press('Escape')
  await page.keyboard.press('s')
  await page.keyboard.press('i')
  await page.getByRole('heading', { name: 'Ny kode fra teksten' }).waitFor()
  await see('33-coding-new-code')
  await page.keyboard.press('Escape')

  await page.keyboard.press('Alt+2')
  await page.getByRole('textbox', { name: /^Svarene på spørsmål/ }).waitFor()
  await see('35-coding-by-question')
  await page.keyboard.press('Alt+ArrowDown')
  await page.keyboard.press('Alt+3')
  await page.getByRole('textbox', { name: /^Svarene med/ }).waitFor()
  await see('36-coding-by-code')

  await goTo(page, 'Control+4', 'Kodebok')
  await page.getByRole('treegrid').waitFor()
  await see('40-codebook')
  await page.getByRole('row', { name: /B5\.1/ }).click()
  await see('41-codebook-chosen')

  await goTo(page, 'Control+5', /^Antall virksomheter/)
  await page.getByRole('row', { name: /Finansiering/ }).waitFor()
  await see('50-matrix')
  for (const [unit, title] of [['Informanter', /^Antall informanter/], ['Økter', /^Antall økter/], ['Tekstbiter', /^Antall tekstbiter/]] as const) {
    await page.getByRole('radio', { name: unit }).check({ force: true })
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await see(`51-matrix-${unit === 'Informanter' ? 'informants' : unit === 'Økter' ? 'sessions' : 'segments'}`)
  }
  await page.getByRole('radio', { name: 'Virksomheter' }).check({ force: true })
  await page.getByRole('radio', { name: 'Alle koder' }).check({ force: true })
  await page.getByRole('heading', { level: 1, name: /^Antall virksomheter/ }).waitFor()
  await see('52-matrix-all-codes')
  for (const profile of ['Oppdragsgiver', 'Publisering']) {
    await page.getByRole('button', { name: /Vis som for/ }).click()
    await page.getByRole('option', { name: new RegExp(profile, 'i') }).click()
    await page.waitForTimeout(300)
    await see(`53-matrix-${profile === 'Oppdragsgiver' ? 'client' : 'publication'}`)
  }
  await page.getByRole('button', { name: /Vis som for/ }).click()
  await see('54-matrix-profile-list')
  await page.getByRole('option', { name: /intern/i }).click()
  await page.getByRole('radio', { name: 'Kategorier' }).check({ force: true })
  await page.getByRole('row', { name: /Finansiering/ }).getByRole('gridcell').nth(1).click()
  await page.getByRole('heading', { name: /Finansiering/ }).first().waitFor()
  await page.getByRole('button', { name: 'Lukk tekstbitene' }).waitFor()
  await see('55-passages')

  await page.keyboard.press('Control+Shift+F')
  await page.getByRole('searchbox').waitFor()
  await see('60-search-start')
  await page.getByRole('searchbox').fill('nettverk')
  await page.getByText(/treff i \d+ økter/).waitFor()
  await see('61-search-hits')
  await page.getByRole('searchbox').fill('flodhest')
  await page.getByText('Ingen treff på').waitFor()
  await see('62-search-none')

  await goTo(page, 'Control+Shift+M', 'Memoer')
  await see('63-memos')

  await goTo(page, 'Control+Shift+A', 'Samsvar')
  await page.getByRole('table').first().waitFor()
  await see('56-agreement')
  await page.keyboard.press('Control+Alt+2')
  await page.getByRole('form', { name: 'Avgjørelse' }).waitFor()
  await see('57-agreement-disagreements')
  await page.keyboard.press('Control+Alt+3')
  await page.getByRole('heading', { name: 'Ingen dobbeltkoding ennå' }).waitFor()
  await see('58-double-coding')

  await goTo(page, 'Control+i', 'Importer notater')
  await page.getByRole('button', { name: 'Lim inn tekst …' }).click()
  await page.getByRole('textbox', { name: 'Tekst' }).fill('Spørsmål 9\nDe vil ha møter. Ring Kari på 412 34 567.\n\nSkriv til post@fjordby.example.no, org.nr. 974 760 673.')
  await page.getByRole('button', { name: 'Se på teksten' }).click()
  await page.getByRole('list', { name: 'Navn og numre i bit 1' }).waitFor()
  await see('64-import-names')

  await runCommand(page, 'historikk')
  await page.getByRole('heading', { level: 1, name: 'Historikk' }).waitFor()
  await see('70-history')
  await goTo(page, 'Control+,', 'Innstillinger')
  await see('71-settings')
  await runCommand(page, 'om studien')
  await page.getByRole('heading', { level: 1, name: 'Om studien' }).waitFor()
  await see('72-study')

  await page.keyboard.press('Control+1')
  await page.keyboard.press('Control+Shift+E')
  await page.getByRole('heading', { name: 'Eksporter' }).waitFor()
  await see('80-export')
  await page.getByRole('button', { name: 'Velg sted og eksporter' }).click()
  await page.getByText('er skrevet').waitFor({ timeout: 60_000 })
  await see('81-export-done')
  await page.keyboard.press('Escape')
  await page.keyboard.press('F1')
  await page.getByRole('heading', { name: 'Hurtigtaster' }).waitFor()
  await see('82-shortcuts')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.getByPlaceholder('Hva vil du gjøre?').waitFor()
  // The field keeps the focus; its arrow keys move through the list and scroll it.
  await see('83-palette', ['scrollable-region-focusable'])
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+Shift+W')
  await page.getByText('Nylig åpnet').waitFor()
  await see('90-start-recent')
  await page.getByRole('row', { name: /Eksempel/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Åpne studie' }).waitFor()
  await see('91-open')
  await page.keyboard.type('helt feil passordfrase')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').or(page.locator('.problem')).first().waitFor()
  await see('92-open-wrong')

  const { faults, states, looks } = seen()
  console.log(`looks: ${states} states of the example, ${looks} looks, ${faults.length} faults`)
  expect(faults).toEqual([])
}, 900_000)

test('every screen of an empty study says what to do next, and is accessible and whole', async () => {
  const folder = sharedFolder()
  const { app, window: page } = await launchFunn()
  const { see, seen } = openEyes(app, page)
  await saveIn(app, folder, 'tom')
  await page.getByRole('button', { name: 'Prøv eksempelet' }).waitFor()
  await page.keyboard.press('Control+n')
  await page.getByRole('textbox', { name: 'Tittel' }).fill('En helt ny studie')
  await page.getByRole('textbox', { name: 'Navnet ditt' }).fill('Ingrid')
  await page.getByRole('radio', { name: 'Blank studie' }).check({ force: true })
  await page.getByRole('button', { name: 'Velg …' }).first().click()
  await page.getByText('tom.funn').waitFor()
  await page.getByLabel('Passordfrase', { exact: true }).fill('hest batteri stift korrekt')
  await page.getByLabel('Gjenta passordfrasen').fill('hest batteri stift korrekt')
  await page.getByRole('button', { name: 'Opprett studien' }).click()
  await page.getByRole('heading', { level: 1, name: 'En helt ny studie' }).waitFor()
  await page.getByText('Neste steg').waitFor()
  await see('a1-empty-overview')
  for (const [keys, name] of [['Control+2', 'register'], ['Control+3', 'sessions'], ['Control+4', 'codebook'], ['Control+5', 'matrix'], ['Control+Shift+F', 'search']] as const) {
    await page.keyboard.press(keys)
    await page.waitForTimeout(400)
    await see(`a2-empty-${name}`)
  }
  await goTo(page, 'Control+9', 'Informasjon og samtykke')
  await goTo(page, 'Control+l', /^Brev/)
  await page.getByRole('button', { name: 'Lag brevene fra mal' }).waitFor()
  await see('d6-letters-none')
  await runCommand(page, 'historikk')
  await page.getByRole('heading', { level: 1, name: 'Historikk' }).waitFor()
  await see('a3-empty-history')
  await goTo(page, 'Control+3', 'Økter')
  await page.keyboard.press('Control+n')
  await page.waitForTimeout(300)
  await see('a4-empty-session-new')

  const { faults, states, looks } = seen()
  console.log(`looks: ${states} states of an empty study, ${looks} looks, ${faults.length} faults`)
  expect(faults).toEqual([])
}, 600_000)
