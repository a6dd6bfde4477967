import type { GuideDraft } from '../../../codebook/guide/guide.ts'
import { allCodes } from '../../../codebook/templates/all-codes.ts'
import { exampleFindings } from '../../../codebook/templates/example/findings.ts'
import { municipalInformants, municipalOrganisations } from '../../../codebook/templates/example/municipal-organisations.ts'
import { organisationGuide } from '../../../codebook/templates/example/guide-organisations.ts'
import { otherInformants, otherOrganisations } from '../../../codebook/templates/example/other-organisations.ts'
import { municipalSessions } from '../../../codebook/templates/example/sessions/municipal.ts'
import { otherSessions } from '../../../codebook/templates/example/sessions/other.ts'
import { needsAndAlternatives } from '../../../codebook/templates/needs-and-alternatives/index.ts'
import type { RecentStudy, Settings } from '../../../electron/contract/app.ts'
import type { Value } from '../../../electron/contract/contract.ts'
import type { Answer, Coding, GuideChoice, GuideSection, SessionDetail, SessionRow } from '../../../electron/contract/sessions.ts'
import { exampleNetworks } from '../../../codebook/templates/example/networks.ts'
import type { Network } from '../../../electron/contract/networks.ts'
import type { Memo } from '../../../electron/contract/memos.ts'
import type { Finding, FindingSet, Seminar } from '../../../electron/contract/seminar.ts'
import type { StudyState } from '../../../electron/contract/study.ts'
import { readMarkup } from './read-markup.ts'

export type Organisation = Value<'register.list'>['organisations'][number]
export type Informant = Value<'register.list'>['informants'][number]
export type Group = Value<'register.list'>['groups'][number]
export type Code = Value<'codebook.list'>[number]
export type Guide = NonNullable<SessionDetail['guide']> & { readonly guideId: string; readonly audience: readonly string[] }
export type Step = Value<'history.list'>[number]

/** All that the fake study holds; names are kept here and shown only while the key is open. */
export interface FakeStudy {
  state: StudyState
  groups: Group[]
  organisations: (Organisation & { realName: string })[]
  informants: (Informant & { realName: string; realEmail: string; realPhone: string })[]
  guides: Guide[]
  codes: Code[]
  sessions: SessionRow[]
  answers: Map<string, Answer[]>
  keyAnswers: Map<string, SessionDetail['keyAnswers']>
  fieldAnswers: Map<string, SessionDetail['fieldAnswers']>
  findings: Finding[]
  findingSets: FindingSet[]
  seminars: Map<string, Seminar>
  parked: Map<string, string[]>
  debriefs: Map<string, NonNullable<SessionDetail['debrief']>>
  /** How sessions stand with the information letter; all is in order where nothing is said. */
  letters: Map<string, SessionDetail['letter']>
  memos: Memo[]
  /** Who mentions an entry is counted when it is asked for. */
  networks: Network[]
  rounds: Value<'double-coding.list'>
  /** What was decided about disagreements, by session, answer and code. */
  decisions: Map<string, NonNullable<Value<'agreement.compare'>['disagreements'][number]['decision']>>
  steps: Step[]
}

export const fakeSettings: Settings = { language: 'nb', theme: 'light', suggestions: false, splitSelections: true }
/** «Now» of the fake data: 12 May 2025, 10:00 UTC. */
export const fakeNow = Date.UTC(2025, 4, 12, 10)
const day = 86_400_000

export const fakeRecent: RecentStudy[] = [
  { token: 'recent-1', name: 'Klimabyer 2025.funn', folder: 'Dokumenter › Studier', openedAt: fakeNow - 2 * 3_600_000, exists: true, hasBackups: true },
  { token: 'recent-2', name: 'Deling av helsedata.funn', folder: 'Dokumenter › Studier › 2024', openedAt: fakeNow - 4 * day, exists: true, hasBackups: true },
  { token: 'recent-3', name: 'Pilot kulturskole.funn', folder: 'Minnepinne', openedAt: fakeNow - 80 * day, exists: false, hasBackups: false },
]

const coders = [
  { id: 'coder-a', key: 'A', label: 'Marit Sunde' },
  { id: 'coder-b', key: 'B', label: 'Jonas Lie Berg' },
]

function sectionsOf(draft: GuideDraft): GuideSection[] {
  return draft.sections.map((section) => ({
    id: `${draft.key}-${section.key}`, key: section.key, title: section.title, minutes: null,
    fields: section.fields.map((field) => ({ id: `${draft.key}-${field.key}`, key: field.key, label: field.label, inKeyFile: field.storage === 'key' })),
    questions: section.questions.map((question) => ({
      id: `${draft.key}-${question.questionKey}`, questionKey: question.questionKey, number: question.number, text: question.text,
      textCorrected: question.textCorrected ?? null, textNn: question.textNn ?? null, facet: question.facet, examples: question.examples ?? null,
      note: question.note ?? null, promptsLabel: question.promptsLabel ?? null, prompts: [...(question.prompts ?? [])],
      followUps: (question.followUps ?? []).map((followUp) => ({ when: followUp.when, text: followUp.text, then: [...(followUp.then ?? [])] })),
      subQuestions: [...(question.subQuestions ?? [])], dependsOn: question.dependsOn ?? null, defaultCodes: [...question.defaultCodes],
      inKeyFile: question.storage === 'key', codable: question.codable,
    })),
  }))
}

function guideOf(draft: GuideDraft): Guide {
  return {
    versionId: `${draft.key}-v1`, guideId: draft.key, title: draft.title, version: draft.version, intro: [...draft.intro], sections: sectionsOf(draft),
    audience: draft.audience,
  }
}

/** The state of a study as its maker would see it; `fictive` and all facts can be changed by a test. */
function stateOf(): StudyState {
  return {
    title: 'Klimanøytrale byer: behov og alternativer', fileName: 'Klimabyer 2025.funn', language: 'nb', fictive: true,
    templateKey: 'needs-and-alternatives', firm: 'Grønn Rådgivning AS', client: 'Klimadepartementet', clientPartner: '', legalBasis: 'public-interest',
    controllerRole: 'processor', deletionDate: Date.UTC(2028, 5, 30), periodFrom: Date.UTC(2025, 0, 6), periodTo: Date.UTC(2025, 5, 30), keyOpen: true, closedBadly: false,
    coderId: 'coder-a', coders: structuredClone(coders),
  }
}

/** The fictive example as a study in memory. `empty` keeps the template and leaves out everybody and everything said. */
export function createFakeStudy({ empty = false }: { readonly empty?: boolean } = {}): FakeStudy {
  const groups: Group[] = needsAndAlternatives.groups.map((group) => ({ ...group, id: group.key }))
  const guides = [needsAndAlternatives.guides[0], organisationGuide].filter((guide) => guide !== undefined).map(guideOf)
  const colors = needsAndAlternatives.codes.map((code) => code.key)
  const codes: Code[] = allCodes(needsAndAlternatives.codes).map((code) => {
    const parent = allCodes(needsAndAlternatives.codes).find((other) => other.children.includes(code))
    return {
      id: code.key, key: code.key, label: code.label, labelNn: code.labelNn, definition: code.definition, fullDefinition: '', whenToUse: '', whenNot: '', example: '', facet: code.facet, synonyms: [...code.synonyms], origin: code.origin,
      stanceRequired: code.stanceRequired, crossCutting: code.crossCutting, color: Math.max(0, colors.indexOf(code.key.split('.')[0] ?? '')),
      parentId: parent?.key ?? null, retired: false, successorId: null, networkId: null, codings: 0,
    }
  })
  const study: FakeStudy = {
    state: stateOf(), groups, organisations: [], informants: [], guides, codes, sessions: [], answers: new Map(), keyAnswers: new Map(), fieldAnswers: new Map(),
    networks: exampleNetworks.map((network) => ({
      ...network, reachValues: [...network.reachValues], id: network.key, kind: network.kind ?? 'network', nameCorrected: network.nameCorrected ?? null, feeNote: network.feeNote ?? '',
      tagId: null, isRetired: false, synonyms: [],
    })),
    findings: [], memos: [], findingSets: [], seminars: new Map(),
    parked: new Map(), debriefs: new Map(), letters: new Map(), rounds: [], decisions: new Map(),
    steps: [{ name: 'study.create', coderId: 'coder-a', madeAt: fakeNow - 90 * day, state: 'fixed' }],
  }
  if (empty) {
    study.state = {
      ...study.state, title: 'Deling av helsedata', fileName: 'Deling av helsedata.funn', fictive: false, legalBasis: null, controllerRole: null,
      deletionDate: null, periodFrom: null, periodTo: null, coders: [{ id: 'coder-a', key: 'A', label: 'Marit Sunde' }],
    }
    return study
  }
  fill(study)
  return study
}

function fill(study: FakeStudy): void {
  const kommuner = [0, 0]
  for (const organisation of [...municipalOrganisations, ...otherOrganisations]) {
    const isKommune = study.groups.find((group) => group.id === organisation.group)?.parent === 'kommune'
    const at = isKommune ? 0 : 1
    kommuner[at] = (kommuner[at] ?? 0) + 1
    study.organisations.push({
      id: organisation.key, code: `${isKommune ? 'Kommune' : 'Virksomhet'} ${kommuner[at]}`, name: organisation.name, realName: organisation.name,
      language: organisation.language, groupId: organisation.group, sessions: 0,
    })
  }
  for (const informant of [...municipalInformants, ...otherInformants]) {
    study.informants.push({
      id: informant.key, code: `Informant ${study.informants.length + 1}`, organisationId: informant.organisation, name: informant.name, role: informant.role,
      email: informant.email, phone: informant.phone, realName: informant.name, realEmail: informant.email, realPhone: informant.phone, sessions: 0,
    })
  }
  for (const example of [...municipalSessions, ...otherSessions]) {
    const guide = study.guides.find(({ guideId }) => guideId === example.guide)
    const questions = guide?.sections.flatMap((section) => section.questions) ?? []
    const answers = readMarkup(example.notes).map((marked, position): Answer => {
      const id = `${example.code}-a${position}`
      const question = questions.find(({ number }) => number === marked.question)
      return {
        id, questionId: question?.id ?? null, state: marked.text === '' ? 'no-answer' : 'answered', text: marked.text, version: 1, position,
        marks: marked.marks.map((mark, index) => ({ id: `${id}-m${index}`, start: mark.start, end: mark.end, kind: mark.kind, speakerId: mark.speaker === '?' ? null : mark.speaker })),
        codings: marked.codings.map((coding, index): Coding => ({
          id: `${id}-c${index}`, answerId: id, start: coding.start, end: coding.end, wholeAnswer: coding.wholeAnswer, codeId: coding.code,
          stance: coding.stance, facet: coding.facet, coderId: coding.coder === 'B' ? 'coder-b' : 'coder-a', createdAt: Date.parse(example.held) + 5 * day,
        })),
      }
    })
    study.answers.set(example.code, answers)
    study.sessions.push({
      id: example.code, code: example.code, kind: example.kind, state: 'draft', plannedAt: Date.parse(example.planned), heldAt: Date.parse(example.held),
      mode: example.mode, minutes: example.minutes, guideVersionId: guide?.versionId ?? null, guideTitle: guide?.title ?? null,
      askedBy: example.askedBy === 'B' ? 'coder-b' : 'coder-a', typedBy: example.typedBy === 'A' ? 'coder-a' : 'coder-b',
      participants: example.informants.map((informantId) => ({
        informantId, organisationId: study.informants.find(({ id }) => id === informantId)?.organisationId ?? '', role: 'participant' as const,
      })),
      questions: 0, asked: 0, answered: 0, words: 0, codings: 0, source: null,
    })
  }
  study.findings = exampleFindings.map(({ key, sentence, theme, status }) => ({ id: key, key, sentence, codeId: theme, status }))
  study.sessions.push({
    id: 'I18', code: 'I18', kind: 'interview', state: 'planned', plannedAt: fakeNow + 3 * day, heldAt: null, mode: 'video', minutes: null,
    guideVersionId: study.guides[0]?.versionId ?? null, guideTitle: study.guides[0]?.title ?? null, askedBy: 'coder-a', typedBy: 'coder-b', participants: [],
    questions: 0, asked: 0, answered: 0, words: 0, codings: 0, source: null,
  })
  study.answers.set('I18', [])
  study.memos = exampleMemos(study)
  const names = ['session.save', 'notes.write', 'coding.add', 'coding.add', 'notes.mark', 'coding.change', 'code.add', 'coding.add', 'notes.write', 'organisation.save']
  study.steps.unshift(...names.map((name, index): Step => ({
    name, coderId: index % 3 === 1 ? 'coder-b' : 'coder-a', madeAt: fakeNow - (index + 1) * (index < 5 ? 1_700_000 : 30_000_000), state: 'done',
  })))
}

/** How many words a text has. */
export function wordsIn(text: string): number {
  return text.match(/\p{L}[\p{L}\p{N}’'-]*/gu)?.length ?? 0
}

/** The row of a session with its counts as they are now. */
export function rowOf(study: FakeStudy, session: SessionRow): SessionRow {
  const guide = study.guides.find(({ versionId }) => versionId === session.guideVersionId)
  const answers = study.answers.get(session.id) ?? []
  const asked = answers.filter((answer) => answer.questionId !== null && answer.state !== 'not-asked')
  return {
    ...session, guideTitle: guide?.title ?? null,
    questions: guide?.sections.flatMap((section) => section.questions).filter((question) => question.codable).length ?? 0,
    asked: asked.length, answered: asked.filter((answer) => answer.state === 'answered').length,
    words: answers.reduce((sum, answer) => sum + wordsIn(answer.text), 0),
    codings: answers.reduce((sum, answer) => sum + answer.codings.length, 0),
  }
}

export function guideChoices(study: FakeStudy): GuideChoice[] {
  return study.guides.map((guide) => ({
    versionId: guide.versionId, guideId: guide.guideId, title: guide.title, version: guide.version, groupIds: [...guide.audience],
    questions: guide.sections.flatMap((section) => section.questions).length,
  }))
}

/** A few memos of the team, about things of several kinds; the last has lost its words. */
function exampleMemos(study: FakeStudy): Memo[] {
  const [first] = (study.answers.get('I02') ?? []).filter(({ text, questionId }) => text !== '' && questionId !== null)
  const whole = { start: null, end: null }
  const memos: readonly Omit<Memo, 'id' | 'createdAt'>[] = [
    { subject: 'study', subjectId: 'study', text: 'Kodemøte hver onsdag kl. 10.', coderId: 'coder-a', ...whole },
    { subject: 'session', subjectId: 'I02', text: 'Informanten hadde dårlig tid mot slutten.', coderId: 'coder-b', ...whole },
    { subject: 'code', subjectId: 'B2', text: 'Skal vi skille mellom møteplasser og nettverk?', coderId: 'coder-a', ...whole },
    { subject: 'answer', subjectId: first?.id ?? '', text: 'Sjekk tallet mot årsmeldingen.', coderId: 'coder-b', start: 0, end: 12 },
    { subject: 'answer', subjectId: first?.id ?? '', text: 'Dette kan bli et sitat.', coderId: 'coder-a', start: 0, end: 0 },
  ]
  return memos.map((memo, index) => ({ ...memo, id: `memo-${index + 1}`, createdAt: fakeNow - (10 - index) * day }))
}
