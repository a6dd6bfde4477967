import type { Storage } from '../guide/guide.ts'
import type { OpenGuideVersion } from './open-guide.ts'
import type { OpenAnswer, OpenSession } from './open-sessions.ts'
import type { OpenStudy } from './open-study.ts'

/** The questions of one guide version as answers refer to them. */
export interface NamedQuestions {
  /** Where the answers to each number are kept. */
  readonly storageOf: Map<number, Storage>
  /** The numbers that have each key. */
  readonly numbersOf: Map<string, number[]>
  /** Fields as `section/field`. */
  readonly fields: Set<string>
}

/** Every name that a file may refer to: those of the study it goes into, and its own. */
export interface OpenNames {
  readonly waves: ReadonlySet<number>
  readonly coders: ReadonlySet<string>
  readonly groups: ReadonlySet<string>
  readonly researchQuestions: ReadonlySet<string>
  /** Keys of the guide questions, over all guides. */
  readonly questions: ReadonlySet<string>
  readonly codebookVersions: ReadonlySet<number>
  readonly organisations: ReadonlySet<string>
  readonly informants: ReadonlySet<string>
  readonly sessions: ReadonlyMap<string, Omit<OpenSession, 'answers'>>
  readonly findings: ReadonlySet<string>
  readonly findingSets: ReadonlySet<string>
  /** Versions of letters, as JSON of key, version and language. */
  readonly letterVersions: ReadonlySet<string>
  /** Revisions of a session, by session and the time they were received, ms UTC. */
  readonly revisions: ReadonlySet<string>
  /** A list's label and a finding's key, as JSON. */
  readonly frozenFindings: ReadonlySet<string>
  readonly alternatives: ReadonlySet<string>
  readonly criteria: ReadonlySet<string>
  readonly networks: ReadonlySet<string>
  readonly codings: ReadonlySet<string>
  /** Per code key whether its codings need a stance. */
  readonly stanceRequired: ReadonlyMap<string, boolean>
  /** By «key@version» and, where a guide has one version only, by its key too. */
  readonly guides: ReadonlyMap<string, NamedQuestions>
  /** Keys of guides with several versions. */
  readonly severalVersions: ReadonlySet<string>
}

/** Gathers the names of the study and of the file that goes into it. */
export function namesOf(existing: OpenStudy, file: OpenStudy): OpenNames {
  const both = [existing, file]
  const keys = (list: (study: OpenStudy) => readonly { readonly key: string }[] | undefined) =>
    new Set(both.flatMap((study) => (list(study) ?? []).map((item) => item.key)))
  const codes = (list: (study: OpenStudy) => readonly { readonly code: string }[] | undefined) =>
    new Set(both.flatMap((study) => (list(study) ?? []).map((item) => item.code)))
  const stanceRequired = new Map<string, boolean>()
  for (const code of both.flatMap((study) => study.codes ?? [])) {
    stanceRequired.set(code.key, code.stanceRequired ?? stanceRequired.get(code.key) ?? false)
  }
  const guides = guidesOf(both)
  return {
    waves: new Set(both.flatMap((study) => (study.waves ?? []).map((wave) => wave.number))),
    coders: keys((study) => study.coders),
    groups: keys((study) => study.groups),
    researchQuestions: keys((study) => study.researchQuestions),
    codebookVersions: new Set(both.flatMap((study) => (study.codebookVersions ?? []).map((version) => version.number))),
    organisations: codes((study) => study.organisations),
    informants: codes((study) => study.informants),
    sessions: sessionsOf(both),
    findings: keys((study) => study.findings),
    frozenFindings: new Set(both.flatMap((study) => (study.findingSets ?? []).flatMap((set) => (set.findings ?? []).map((frozen) => JSON.stringify([set.label, frozen.finding]))))),
    findingSets: new Set(both.flatMap((study) => (study.findingSets ?? []).map((set) => set.label))),
    letterVersions: new Set(both.flatMap((study) => (study.letters ?? []).flatMap((letter) =>
      (letter.versions ?? []).map((version) => JSON.stringify([letter.key, version.version, version.language]))))),
    revisions: new Set(both.flatMap((study) => (study.sessions ?? []).flatMap((session) =>
      (session.revisions ?? []).map((revision) => revisionName(session.code, revision.received))))),
    alternatives: keys((study) => study.alternatives),
    criteria: keys((study) => study.criteria),
    networks: keys((study) => study.networks),
    codings: new Set(both.flatMap((study) => (study.sessions ?? [])
      .flatMap((session) => session.answers ?? []).flatMap((answer) => answer.codings ?? [])
      .flatMap((coding) => coding.id ?? []))),
    stanceRequired,
    ...guides,
    questions: new Set([...guides.guides.values()].flatMap((guide) => [...guide.numbersOf.keys()])),
  }
}

function sessionsOf(studies: readonly OpenStudy[]): Map<string, Omit<OpenSession, 'answers'>> {
  const sessions = new Map<string, Omit<OpenSession, 'answers'>>()
  for (const session of studies.flatMap((study) => study.sessions ?? [])) {
    sessions.set(session.code, { ...sessions.get(session.code), ...session })
  }
  return sessions
}

function guidesOf(studies: readonly OpenStudy[]): Pick<OpenNames, 'guides' | 'severalVersions'> {
  const byGuide = new Map<string, Map<string, NamedQuestions>>()
  for (const guide of studies.flatMap((study) => study.guides ?? [])) {
    const versions = byGuide.get(guide.key) ?? new Map<string, NamedQuestions>()
    byGuide.set(guide.key, versions)
    for (const version of guide.versions ?? []) {
      const name = version.version ?? defaultGuideVersion
      const questions = versions.get(name) ?? { storageOf: new Map(), numbersOf: new Map(), fields: new Set() }
      versions.set(name, questions)
      addQuestions(questions, version)
    }
  }
  const guides = new Map<string, NamedQuestions>()
  const severalVersions = new Set<string>()
  for (const [key, versions] of byGuide) {
    for (const [version, questions] of versions) {
      guides.set(guideName(key, version), questions)
      if (versions.size === 1) guides.set(key, questions)
    }
    if (versions.size > 1) severalVersions.add(key)
  }
  return { guides, severalVersions }
}

function addQuestions(questions: NamedQuestions, version: OpenGuideVersion): void {
  for (const section of version.sections ?? []) {
    for (const field of section.fields ?? []) questions.fields.add(`${section.key}/${field.key}`)
    for (const question of section.questions ?? []) {
      questions.storageOf.set(question.number, question.storage ?? questions.storageOf.get(question.number) ?? 'study')
      const key = question.key ?? questionKeyOf(question.number)
      const numbers = questions.numbersOf.get(key) ?? []
      if (!numbers.includes(question.number)) numbers.push(question.number)
      questions.numbersOf.set(key, numbers)
    }
  }
}

/** The version of a guide that does not name one. */
export const defaultGuideVersion = '1.0'

/** The key of a question that does not name one. */
export function questionKeyOf(number: number): string {
  return `q${number}`
}

/** How a change names its revision: by session and time. */
export function revisionName(session: string, received: string): string {
  return JSON.stringify([session, Date.parse(received)])
}

/** How a session names its guide. */
export function guideName(key: string, version: string): string {
  return `${key}@${version}`
}

/** The numbers that a reference to a question may mean: none, one, or several with the same key. */
export function numbersMeant(questions: NamedQuestions, reference: NonNullable<OpenAnswer['question']>): readonly number[] {
  if (typeof reference === 'number') return questions.storageOf.has(reference) ? [reference] : []
  return questions.numbersOf.get(reference) ?? []
}
