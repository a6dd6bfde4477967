import { defaultGuideVersion } from './open-names.ts'
import type { OpenProblem } from './open-problem.ts'
import type { OpenStudy } from './open-study.ts'

/** Finds keys, codes and numbers that stand twice in their list. */
export function checkKeys(file: OpenStudy): OpenProblem[] {
  const guides = file.guides ?? []
  return [
    ...twice('waves', 'number', file.waves, (wave) => wave.number),
    ...twice('codebookVersions', 'number', file.codebookVersions, (version) => version.number),
    ...keyTwice('researchQuestions', file.researchQuestions),
    ...keyTwice('coders', file.coders),
    ...(file.researchQuestions ?? []).flatMap((question, at) => twice(`researchQuestions[${at}].questions`, '', question.questions, (key) => key)),
    ...keyTwice('groups', file.groups),
    ...twice('targets', 'group', file.targets, (target) => JSON.stringify([target.wave, target.group])),
    ...keyTwice('codes', file.codes),
    ...keyTwice('guides', file.guides),
    ...guides.flatMap((guide, at) => checkGuide(guide, `guides[${at}]`)),
    ...twice('organisations', 'code', file.organisations, (organisation) => organisation.code),
    ...(file.organisations ?? []).flatMap((organisation, at) =>
      twice(`organisations[${at}].groups`, 'wave', organisation.groups, (group) => group.wave)),
    ...(file.organisations ?? []).flatMap((organisation, at) =>
      twice(`organisations[${at}].invitations`, 'wave', organisation.invitations, (invitation) => invitation.wave)),
    ...twice('informants', 'code', file.informants, (informant) => informant.code),
    ...twice('findingSets', 'label', file.findingSets, (set) => set.label),
    ...(file.findingSets ?? []).flatMap((set, at) => twice(`findingSets[${at}].findings`, 'finding', set.findings, (frozen) => frozen.finding)),
    ...(file.sessions ?? []).flatMap((session, at) => (session.inputs ?? []).flatMap((input, order) =>
      twice(`sessions[${at}].inputs[${order}].effects`, '', input.effects, (effect) => JSON.stringify([effect.set ?? null, effect.finding ?? null])))),
    ...twice('sessions', 'code', file.sessions, (session) => session.code),
    ...(file.sessions ?? []).flatMap((session, at) =>
      twice(`sessions[${at}].participants`, '', session.participants, (participant) =>
        typeof participant === 'string' ? participant : participant.informant)),
    ...twice('cellSummaries', '', file.cellSummaries, (summary) => JSON.stringify([summary.code, summary.organisation])),
    ...keyTwice('findings', file.findings),
    ...(file.findings ?? []).flatMap((finding, at) => twice(`findings[${at}].evidence`, 'coding', finding.evidence, (evidence) => evidence.coding)),
    ...keyTwice('goals', file.goals),
    ...twice('instructionQuestions', '', file.instructionQuestions, (question) => JSON.stringify([question.number, question.part ?? ''])),
    ...keyTwice('alternatives', file.alternatives),
    ...keyTwice('criteria', file.criteria),
    ...twice('assessments', '', file.assessments, (score) => JSON.stringify([score.alternative, score.criterion, score.coder ?? null])),
    ...keyTwice('dimensions', file.dimensions),
    ...keyTwice('networks', file.networks),
    ...keyTwice('successCriteria', file.successCriteria),
    ...keyTwice('letters', file.letters),
    ...(file.letters ?? []).flatMap((letter, at) => twice(`letters[${at}].versions`, '', letter.versions, (version) => JSON.stringify([version.version, version.language]))),
    ...(file.sessions ?? []).flatMap((session, at) => [
      ...checkApproval(session, `sessions[${at}]`), ...twice(`sessions[${at}].decisions`, 'code', session.decisions, (decision) => decision.code),
      ...(session.answers ?? []).flatMap((answer, order) => twice(`sessions[${at}].answers[${order}].decisions`, 'code', answer.decisions, (decision) => decision.code)),
    ]),
    ...twice('doubleCodings', 'number', file.doubleCodings, (round) => round.number),
    ...(file.doubleCodings ?? []).flatMap((round, at) => [
      ...twice(`doubleCodings[${at}].sessions`, '', round.sessions, (code) => code), ...twice(`doubleCodings[${at}].coders`, 'coder', round.coders, ({ coder }) => coder),
    ]),
    ...checkKeyFile(file),
  ]
}

/** A revision is named by when it came, a change by its place in the revision. */
function checkApproval(session: NonNullable<OpenStudy['sessions']>[number], place: string): OpenProblem[] {
  const changes = (session.answers ?? []).flatMap((answer) => answer.changes ?? [])
  return [
    ...twice(`${place}.revisions`, 'received', session.revisions, (revision) => Date.parse(revision.received)),
    ...twice(`${place}.answers.changes`, '', changes, (change) => JSON.stringify([Date.parse(change.revision), change.place])),
    ...(session.answers ?? []).flatMap((answer, at) => twice(`${place}.answers[${at}].sentTexts`, '', answer.sentTexts, (sent) =>
      JSON.stringify([sent.informant ?? null, Date.parse(sent.sent), sent.place]))),
  ]
}

function checkGuide(guide: NonNullable<OpenStudy['guides']>[number], place: string): OpenProblem[] {
  return [
    ...twice(`${place}.audience`, '', guide.audience, (group) => group),
    ...twice(`${place}.versions`, 'version', guide.versions, (version) => version.version ?? defaultGuideVersion),
    ...(guide.versions ?? []).flatMap((version, at) => {
      const sections = version.sections ?? []
      const numbers = new Set<number>()
      return [
        ...keyTwice(`${place}.versions[${at}].sections`, sections),
        ...sections.flatMap((section, order) => [
          ...keyTwice(`${place}.versions[${at}].sections[${order}].fields`, section.fields),
          ...(section.questions ?? []).flatMap((question, row): OpenProblem[] => {
            const where = `${place}.versions[${at}].sections[${order}].questions[${row}]`
            const codes = twice(`${where}.defaultCodes`, '', question.defaultCodes, (code) => code)
            if (numbers.has(question.number)) return [{ where: `${where}.number`, problem: 'duplicate' }, ...codes]
            numbers.add(question.number)
            return codes
          }),
        ]),
      ]
    }),
  ]
}

function checkKeyFile({ key }: OpenStudy): OpenProblem[] {
  return [
    ...twice('key.identities', '', key?.identities, (identity) => JSON.stringify([identity.organisation, identity.informant])),
    ...twice('key.fields', '', key?.fields, (field) => JSON.stringify([field.session, field.section, field.field])),
    ...twice('key.lettersSent', '', key?.lettersSent, (sent) => JSON.stringify([sent.informant, sent.letter, sent.version, sent.language, Date.parse(sent.sent)])),
    ...twice('key.consents', '', key?.consents, (consent) => JSON.stringify([consent.informant, consent.item])),
  ]
}

function keyTwice(place: string, list: readonly { readonly key: string }[] | undefined): OpenProblem[] {
  return twice(place, 'key', list, (item) => item.key)
}

function twice<Item>(
  place: string, field: string, list: readonly Item[] | undefined, nameOf: (item: Item) => string | number,
): OpenProblem[] {
  const seen = new Set<string | number>()
  return (list ?? []).flatMap((item, at) => {
    const name = nameOf(item)
    if (!seen.has(name)) {
      seen.add(name)
      return []
    }
    return [{ where: `${place}[${at}]${field === '' ? '' : `.${field}`}`, problem: 'duplicate' as const }]
  })
}
