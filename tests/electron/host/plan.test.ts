import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { methodFacts } from '../../../db/queries/method-facts.ts'
import { checkWord } from '../../../electron/exports/check-word.ts'
import { newStudy, studyWithInterview, type TestHost } from '../../builders/open-host.ts'
import { snapshot } from '../../builders/snapshot.ts'

const day = Date.UTC(2026, 8, 7)

async function groupsOf(test: TestHost) {
  return (await test.ask('register.list', {})).groups
}

async function addOrganisation(test: TestHost, name: string, group: number) {
  return test.ask('register.saveOrganisation', { id: null, name, groupId: (await groupsOf(test))[group]?.id ?? '', language: 'nb', allowDuplicate: true })
}

async function addSession(test: TestHost, informantIds: readonly string[], more: { readonly kind?: 'interview' | 'group' | 'seminar'; readonly plannedAt?: number; readonly heldAt?: number | null } = {}) {
  return test.ask('session.save', {
    id: null, kind: 'interview', guideVersionId: (await test.ask('guide.list', {}))[0]?.versionId ?? null, plannedAt: null, heldAt: day, mode: null, minutes: null, askedBy: null, typedBy: null,
    participants: informantIds.map((informantId) => ({ informantId, role: 'participant' as const })), ...more,
  })
}

const informantOf = async (test: TestHost, organisationId: string) => (await test.ask('register.saveInformant', { id: null, organisationId, name: 'Kari', role: '', email: '', phone: '' })).id

describe('the plan', () => {
  it('counts targets, sessions and invitations per group, and undo takes each back', async () => {
    const test = await newStudy()
    const [one, two] = [await addOrganisation(test, 'Fjordby', 0), await addOrganisation(test, 'Nordvik', 0)]
    await addSession(test, [await informantOf(test, one.id)])
    await test.ask('plan.setTarget', { groupId: one.groupId ?? '', sessions: 3 })
    await test.ask('plan.invite', { organisationIds: [one.id, two.id], state: 'invited', proposedBy: 'client', day })
    await test.ask('plan.invite', { organisationIds: [one.id], state: 'accepted', day: day + 86_400_000 })
    const plan = await test.ask('plan.get', {})
    expect(plan.lines[0]).toMatchObject({ target: 3, done: 1, toFind: 2, invited: 2, accepted: 1, waiting: 1 })
    expect(plan.organisations[0]).toMatchObject({ state: 'accepted', proposedBy: 'client', invitedAt: day, answeredAt: day + 86_400_000 })
    await test.ask('history.undo', {})
    await test.ask('history.undo', {})
    expect((await test.ask('plan.get', {})).organisations.map((organisation) => organisation.state)).toEqual([null, null])
  })

  it('lists a session on another day than planned, keeps the reason, and lists one without informants', async () => {
    const test = await newStudy()
    await addSession(test, [], { kind: 'seminar', plannedAt: Date.UTC(2022, 9, 31), heldAt: Date.UTC(2022, 10, 10) })
    const draft = await addSession(test, [])
    const [seminar] = (await test.ask('plan.get', {})).sessions
    expect(seminar).toMatchObject({ kind: 'seminar', deviations: ['other-day'], reason: '' })
    await test.ask('plan.explain', { sessionId: seminar?.id ?? '', reason: 'Lokalet var opptatt.' })
    const plan = await test.ask('plan.get', {})
    expect(plan.sessions[0]?.reason).toBe('Lokalet var opptatt.')
    expect(plan.withoutInformant).toEqual([draft.code])
  })

  it('takes a planned session that gets a day on which it was held for held', async () => {
    const test = await newStudy()
    const session = await addSession(test, [], { plannedAt: day, heldAt: null })
    expect(session.state).toBe('planned')
    const { id, kind, guideVersionId, plannedAt, mode, minutes, askedBy, typedBy } = session
    expect((await test.ask('session.save', { id, kind, guideVersionId, plannedAt, heldAt: day, mode, minutes, askedBy, typedBy, participants: [] })).state).toBe('draft')
  })

  it('refuses a group in two combined counts, with nothing changed', async () => {
    const test = await newStudy()
    const groups = await groupsOf(test)
    const ids = (...at: number[]) => at.map((one) => groups[one]?.id ?? '')
    await test.ask('plan.saveCombined', { id: null, groupIds: ids(0, 1), interviews: 10, note: '' })
    const before = snapshot(test.host.open!.db)
    expect(await test.host.call('plan.saveCombined', { id: null, groupIds: ids(1, 2), interviews: 4, note: '' })).toEqual({ ok: false, failure: { kind: 'combined-twice', groups: ['G2'] } })
    expect(snapshot(test.host.open!.db)).toEqual(before)
    const [count] = (await test.ask('plan.get', {})).combined
    await test.ask('plan.saveCombined', { id: count?.id ?? '', groupIds: ids(1, 2), interviews: 4, note: 'fra rapporten' })
    expect((await test.ask('plan.get', {})).combined).toMatchObject([{ groupIds: ids(1, 2), interviews: 4, note: 'fra rapporten' }])
  })

  it('brings the research questions of the template, and shows what nobody is asked', async () => {
    const test = await studyWithInterview()
    const { researchQuestions, questions } = await test.ask('plan.coverage', {})
    expect(researchQuestions.map((question) => [question.key, question.level])).toEqual([['P1', 0], ['P1a', 1], ['P1b', 1], ['P1c', 1], ['P2', 0], ['P3', 0], ['P4', 0]])
    expect(researchQuestions.every((question) => question.gap === 'not-asked')).toBe(true)
    expect(questions.filter((question) => question.aims.length === 0).map((question) => question.key)).toEqual(['q17'])
    await test.write(9, 'Vi trenger en arena.')
    const { id } = await test.ask('plan.saveResearchQuestion', { id: null, label: 'Hva koster det?', chapter: '5', parentQuestionId: null })
    const after = await test.ask('plan.coverage', {})
    expect(after.researchQuestions.find((question) => question.key === 'P1a')).toMatchObject({ sessions: 1, gap: null })
    expect(after.researchQuestions.at(-1)).toMatchObject({ id, key: 'P5', gap: 'no-question', chapter: '5' })
    await test.ask('plan.setAim', { identityId: questions[0]?.id ?? '', researchQuestionId: id, on: true })
    expect((await test.ask('plan.coverage', {})).researchQuestions.at(-1)).toMatchObject({ questions: 1, gap: 'not-asked' })
    await test.ask('plan.removeResearchQuestion', { id })
    expect((await test.ask('plan.coverage', {})).questions[0]?.aims).toHaveLength(1)
  })
})

describe('informant groups', () => {
  it('can be made in a blank study, put in order, and removed while nobody is in them', async () => {
    const test = await newStudy({ template: 'blank' })
    const facts = { id: null, short: 'Brukere', parent: 'virksomhet', populationPublic: false, populationSize: null }
    const first = await test.ask('register.saveGroup', { ...facts, label: 'Brukere av knutepunktet' })
    const second = await test.ask('register.saveGroup', { ...facts, label: 'Ansatte' })
    await test.ask('register.moveGroup', { id: second.id, by: -1 })
    expect((await groupsOf(test)).map((group) => group.key)).toEqual(['G2', 'G1'])
    const organisation = await addOrganisation(test, 'Fjordby', 0)
    expect(await test.host.call('register.removeGroup', { id: second.id })).toEqual({ ok: false, failure: { kind: 'group-in-use', organisations: [organisation.code] } })
    await test.ask('register.removeGroup', { id: first.id })
    expect(await groupsOf(test)).toHaveLength(1)
  })
})

describe('two organisations that are one', () => {
  it('become one in a step on both files: informants, invitation, summary and name; undo gives both back', async () => {
    const test = await newStudy()
    const [kept, removed] = [await addOrganisation(test, 'Fjordby kommune', 0), await addOrganisation(test, 'fjordby', 1)]
    const [a, b] = [await informantOf(test, kept.id), await informantOf(test, removed.id)]
    await addSession(test, [a])
    await addSession(test, [b])
    await test.ask('plan.invite', { organisationIds: [kept.id], state: 'invited', day })
    await test.ask('plan.invite', { organisationIds: [removed.id], state: 'accepted', proposedBy: 'client', day })
    const { db } = test.host.open!
    const { key } = test.host.open!.files
    const before = [snapshot(db), snapshot(key!)]
    await test.ask('register.mergeOrganisations', { keptId: kept.id, removedId: removed.id, groupId: null })
    const { organisations, informants } = await test.ask('register.list', {})
    expect(organisations).toMatchObject([{ id: kept.id, name: 'Fjordby kommune', groupId: kept.groupId, sessions: 2 }])
    expect(informants.map((informant) => informant.organisationId)).toEqual([kept.id, kept.id])
    const { total, organisations: asked } = await test.ask('plan.get', {})
    expect(total).toMatchObject({ organisations: 1, done: 2, accepted: 1, invited: 1 })
    expect(asked[0]).toMatchObject({ state: 'accepted', proposedBy: 'client' })
    await test.ask('history.undo', {})
    expect([snapshot(db), snapshot(key!)]).toEqual(before)
  })

  it('count after the merge as if they had always been one', async () => {
    const merged = await newStudy()
    const single = await newStudy()
    for (const test of [merged, single]) {
      const one = await addOrganisation(test, 'Fjordby', 0)
      const other = test === single ? one : await addOrganisation(test, 'Fjordby kommune', 1)
      const question = (await test.ask('plan.coverage', {})).questions.length
      expect(question).toBe(17)
      for (const organisation of [one, other]) {
        const session = await addSession(test, [await informantOf(test, organisation.id)])
        const detail = await test.ask('session.open', { id: session.id })
        const questionId = detail.guide?.sections.flatMap((section) => section.questions).find(({ number }) => number === 9)?.id ?? ''
        const { answer } = await test.ask('notes.write', { sessionId: session.id, questionId, answerId: null, version: 0, edits: [{ from: 0, to: 0, insert: 'Vi trenger en arena.' }] })
        const code = (await test.ask('codebook.list', {})).find(({ key }) => key === 'B2.2')
        await test.ask('coding.add', { answerId: answer.id, start: 0, end: 5, wholeAnswer: false, codeId: code?.id ?? '', stance: null, facet: null })
      }
      if (test === merged) await test.ask('register.mergeOrganisations', { keptId: one.id, removedId: other.id, groupId: null })
    }
    for (const unit of ['organisation', 'informant', 'session', 'segment'] as const) {
      const count = (test: TestHost) => test.ask('count.get', { code: 'B2.2', unit, wave: null, profile: 'internal' })
      expect(await count(merged)).toEqual(await count(single))
    }
    expect((await merged.ask('plan.get', {})).lines).toEqual((await single.ask('plan.get', {})).lines.map((line) => ({ ...line, groupIds: [expect.any(String)] })))
  })

  it('are in the group that was chosen, and counted there', async () => {
    const test = await newStudy()
    const [kept, removed] = [await addOrganisation(test, 'Fjordby kommune', 0), await addOrganisation(test, 'fjordby', 1)]
    await addSession(test, [await informantOf(test, kept.id)])
    await addSession(test, [await informantOf(test, removed.id)])
    await test.ask('register.mergeOrganisations', { keptId: kept.id, removedId: removed.id, groupId: removed.groupId })
    expect((await test.ask('register.list', {})).organisations).toMatchObject([{ id: kept.id, groupId: removed.groupId, sessions: 2 }])
    const done = (await test.ask('plan.get', {})).lines.map((line) => [line.groupIds[0], line.done]).filter(([, count]) => count !== 0)
    expect(done).toEqual([[removed.groupId, 2]])
    const before = snapshot(test.host.open!.db)
    expect(await test.host.call('register.mergeOrganisations', { keptId: kept.id, removedId: removed.id, groupId: null })).toEqual({ ok: false, failure: { kind: 'missing', what: 'organisation' } })
    const other = await addOrganisation(test, 'Nordvik', 1)
    expect(await test.host.call('register.mergeOrganisations', { keptId: kept.id, removedId: other.id, groupId: 'borte' })).toEqual({ ok: false, failure: { kind: 'missing', what: 'group' } })
    await test.ask('history.undo', {})
    expect(snapshot(test.host.open!.db)).toBe(before)
  })

  it('are not merged while the names are locked, nor with what is not there', async () => {
    const test = await newStudy({ key: false })
    const [one, two] = [await addOrganisation(test, '', 0), await addOrganisation(test, '', 0)]
    expect(await test.host.call('register.mergeOrganisations', { keptId: one.id, removedId: two.id, groupId: null })).toEqual({ ok: false, failure: { kind: 'no-key' } })
  })
})

describe('the printed plan', () => {
  it('is a Word file that passes its own rules, and is refused to others than the team', async () => {
    const test = await newStudy()
    await addSession(test, [], { kind: 'seminar', plannedAt: Date.UTC(2022, 9, 31), heldAt: Date.UTC(2022, 10, 10) })
    const groups = await groupsOf(test)
    await test.ask('plan.saveCombined', { id: null, groupIds: groups.slice(0, 2).map((group) => group.id), interviews: 10, note: '' })
    await test.ask('export.run', { jobId: 'j', kind: 'plan', profile: 'internal', file: 'out.docx' })
    expect(checkWord(readFileSync(test.files['out.docx'] ?? ''))).toEqual([])
    expect(await test.host.call('export.run', { jobId: 'j', kind: 'plan', profile: 'client', file: 'out.docx' }, test.files)).toEqual({ ok: false, failure: { kind: 'internal-only' } })
  }, 60_000)

  it('shares its numbers with the method chapter: combined counts are interviews, and tell no split', async () => {
    const test = await newStudy()
    const groups = await groupsOf(test)
    const ids = (from: number, to: number) => groups.slice(from, to).map((group) => group.id)
    for (const [groupIds, interviews] of [[ids(0, 2), 10], [ids(2, 3), 2], [ids(3, 8), 14]] as const) await test.ask('plan.saveCombined', { id: null, groupIds, interviews, note: '' })
    await addSession(test, [], { kind: 'group' })
    expect((await test.ask('plan.get', {})).held).toEqual({ interview: 26, group: 1, seminar: 0 })
    const method = methodFacts(test.host.open!.db)
    expect(method.sessions).toEqual([{ kind: 'interview', count: 26 }, { kind: 'group', count: 1 }])
    expect(method.combined?.map((count) => [count.groups.length, count.interviews])).toEqual([[2, 10], [1, 2], [5, 14]])
  })
})
