import { createFakeStudy, type Code, type FakeStudy } from '../fake/fake-study.ts'

/** A word that no line can break by itself, 120 letters long. */
export const longWord = 'FylkesmannsembetenesfellesstyringsdokumentforvaltningsorganisasjonsutviklingsprosjektmedarbeidersamlingsforberedelseneXY'
/** A long name as offices have them, with spaces. */
const longName = 'Direktoratet for samfunnssikkerhet, beredskapsplanlegging og tverrsektoriell samordning av kommunale klimatiltak i nord'

const wantedCodes = 60
const wantedSessions = 300
/** With the column of all groups and the one of stances, the matrix has 14. */
const wantedGroups = 12

/** The example made as heavy as a study gets: names without end, codes in three levels, more sessions than a screen holds. */
export function heavyStudy(): FakeStudy {
  const study = createFakeStudy()
  study.state = { ...study.state, title: longWord, client: longName, firm: longWord, coders: study.state.coders.map((coder, at) => (at === 0 ? { ...coder, label: longWord } : coder)) }
  for (const [at, group] of [...study.groups].entries()) {
    if (study.groups.length >= wantedGroups) break
    study.groups.push({ ...group, id: `X${at}`, key: `G${study.groups.length + 1}`, label: at === 0 ? longWord : `${longName} ${at}`, short: at === 0 ? longWord.slice(0, 40) : 'Samferdselsmyndigheter' })
  }
  study.organisations = study.organisations.map((organisation, at) => {
    const name = at === 0 ? longWord : at === 1 ? longName : organisation.realName
    return { ...organisation, name, realName: name }
  })
  study.informants = study.informants.map((informant, at) => (at === 0 ? { ...informant, name: longWord, realName: longWord, role: longName } : informant))
  study.codes = study.codes.map((code, at) => (at === 1 ? { ...code, label: longWord } : at === 2 ? { ...code, label: longName, definition: '' } : code))
  const below: Code[] = study.codes.filter((code) => code.key.split('.').length === 2)
  for (let at = 0; study.codes.length < wantedCodes; at += 1) {
    const parent = below[at % below.length]
    if (parent === undefined) break
    const key = `${parent.key}.${Math.floor(at / below.length) + 1}`
    study.codes.splice(study.codes.indexOf(parent) + 1, 0, { ...parent, id: key, key, label: at === 0 ? longWord : `${parent.label} i praksis`, parentId: parent.id })
  }
  const [first] = study.sessions
  if (first !== undefined) {
    for (let number = 100; study.sessions.length < wantedSessions; number += 1) {
      study.sessions.push({ ...first, id: `I${number}`, code: `I${number}` })
      study.answers.set(`I${number}`, [])
    }
  }
  const answers = study.answers.get('I01') ?? []
  study.answers.set('I01', answers.map((answer, at) => (at < 20 ? { ...answer, text: `${answer.text}\nRing ${longWord} på 412 34 567, ${longName.replaceAll(' ', '')}@fjordby.example.no.` } : answer)))
  study.steps = study.steps.map((step) => ({ ...step, coderId: study.state.coderId }))
  return study
}
