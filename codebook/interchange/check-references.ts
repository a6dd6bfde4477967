import { guideName, numbersMeant, type OpenNames } from './open-names.ts'
import type { OpenDecision } from './open-double-coding.ts'
import type { OpenProblem } from './open-problem.ts'
import type { OpenStudy } from './open-study.ts'

/** Finds references to things that are neither in the file nor in the study; answers have a check of their own. */
export function checkReferences(file: OpenStudy, names: OpenNames): OpenProblem[] {
  const problems: OpenProblem[] = []
  const need = <Name>(known: { has(name: Name): boolean }, name: Name | null | undefined, where: string) => {
    if (name !== null && name !== undefined && !known.has(name)) problems.push({ where, problem: 'unknown-reference' })
  }
  const needCoders = (memos: readonly { readonly coder?: string | null | undefined }[] | undefined, place: string) =>
    memos?.forEach((memo, at) => need(names.coders, memo.coder, `${place}.memos[${at}].coder`))

  const needDecisions = (decisions: readonly OpenDecision[] | undefined, place: string) => decisions?.forEach((decision, at) => {
    need(names.stanceRequired, decision.code, `${place}.decisions[${at}].code`)
    need(names.coders, decision.coder, `${place}.decisions[${at}].coder`)
  })

  needCoders(file.study?.memos, 'study')
  file.researchQuestions?.forEach((question, at) => {
    need(names.researchQuestions, question.parent, `researchQuestions[${at}].parent`)
    question.questions?.forEach((key, order) => need(names.questions, key, `researchQuestions[${at}].questions[${order}]`))
  })
  file.targets?.forEach((target, at) => {
    need(names.waves, target.wave, `targets[${at}].wave`)
    need(names.groups, target.group, `targets[${at}].group`)
  })
  file.combinedCounts?.forEach((count, at) => {
    need(names.waves, count.wave, `combinedCounts[${at}].wave`)
    count.groups.forEach((group, order) => need(names.groups, group, `combinedCounts[${at}].groups[${order}]`))
  })
  file.codebookChanges?.forEach((change, at) => {
    need(names.coders, change.coder, `codebookChanges[${at}].coder`)
    need(names.codebookVersions, change.version, `codebookChanges[${at}].version`)
  })
  file.codes?.forEach((code, at) => {
    need(names.stanceRequired, code.parent, `codes[${at}].parent`)
    need(names.stanceRequired, code.successor, `codes[${at}].successor`)
    need(names.networks, code.network, `codes[${at}].network`)
    needCoders(code.memos, `codes[${at}]`)
  })
  file.guides?.forEach((guide, at) => {
    guide.audience?.forEach((group, order) => need(names.groups, group, `guides[${at}].audience[${order}]`))
    guide.versions?.forEach((version, order) => {
      const place = `guides[${at}].versions[${order}]`
      if (typeof version.basedOn === 'string') need(names.guides, guideName(guide.key, version.basedOn), `${place}.basedOn`)
      version.sections?.forEach((section, row) => section.questions?.forEach((question, line) =>
        question.defaultCodes?.forEach((code, number) => need(names.stanceRequired, code, `${place}.sections[${row}].questions[${line}].defaultCodes[${number}]`))))
    })
  })
  file.organisations?.forEach((organisation, at) => {
    const place = `organisations[${at}]`
    need(names.groups, organisation.group, `${place}.group`)
    if (organisation.group !== undefined && (names.waves.size > 1 || organisation.groups)) problems.push({ where: `${place}.group`, problem: 'ambiguous' })
    organisation.groups?.forEach((group, order) => {
      need(names.waves, group.wave, `${place}.groups[${order}].wave`)
      need(names.groups, group.group, `${place}.groups[${order}].group`)
    })
    organisation.invitations?.forEach((invitation, order) => need(names.waves, invitation.wave, `${place}.invitations[${order}].wave`))
  })
  file.informants?.forEach((informant, at) => need(names.organisations, informant.organisation, `informants[${at}].organisation`))
  file.sessions?.forEach((session, at) => {
    const place = `sessions[${at}]`
    if (session.wave !== undefined) need(names.waves, session.wave, `${place}.wave`)
    // A session that the study has keeps its wave; a new one must say which of several it belongs to.
    else if (names.waves.size > 1 && names.sessions.get(session.code)?.wave === undefined) problems.push({ where: `${place}.wave`, problem: 'ambiguous' })
    if (typeof session.guide === 'string' && !names.guides.has(session.guide)) {
      problems.push({ where: `${place}.guide`, problem: names.severalVersions.has(session.guide) ? 'ambiguous' : 'unknown-reference' })
    }
    session.revisions?.forEach((revision, order) => need(names.informants, revision.informant, `${place}.revisions[${order}].informant`))
    need(names.findingSets, session.findingSet, `${place}.findingSet`)
    session.inputs?.forEach((input, order) => input.effects?.forEach((effect, line) => {
      const spot = `${place}.inputs[${order}].effects[${line}]`
      // Only something new may stand alone, and a finding is known by its list and its key together.
      if ((effect.set === undefined) !== (effect.finding === undefined) || (effect.set === undefined && effect.effect !== 'new')) problems.push({ where: spot, problem: 'ambiguous' })
      else if (effect.set !== undefined) need(names.frozenFindings, JSON.stringify([effect.set, effect.finding]), spot)
    }))
    need(names.coders, session.askedBy, `${place}.askedBy`)
    need(names.coders, session.typedBy, `${place}.typedBy`)
    session.participants?.forEach((participant, order) =>
      need(names.informants, typeof participant === 'string' ? participant : participant.informant, `${place}.participants[${order}]`))
    needCoders(session.memos, place)
    needDecisions(session.decisions, place)
    session.answers?.forEach((answer, order) => needDecisions(answer.decisions, `${place}.answers[${order}]`))
  })
  file.doubleCodings?.forEach((round, at) => {
    round.sessions.forEach((code, order) => need(names.sessions, code, `doubleCodings[${at}].sessions[${order}]`))
    round.coders.forEach(({ coder }, order) => need(names.coders, coder, `doubleCodings[${at}].coders[${order}].coder`))
  })
  file.cellSummaries?.forEach((summary, at) => {
    need(names.stanceRequired, summary.code, `cellSummaries[${at}].code`)
    need(names.organisations, summary.organisation, `cellSummaries[${at}].organisation`)
  })
  file.findingSets?.forEach((set, at) => set.findings?.forEach((frozen, order) => need(names.findings, frozen.finding, `findingSets[${at}].findings[${order}].finding`)))
  file.findings?.forEach((finding, at) => {
    need(names.stanceRequired, finding.code, `findings[${at}].code`)
    finding.evidence?.forEach((evidence, order) => need(names.codings, evidence.coding, `findings[${at}].evidence[${order}].coding`))
    needCoders(finding.memos, `findings[${at}]`)
  })
  file.assessments?.forEach((score, at) => {
    need(names.alternatives, score.alternative, `assessments[${at}].alternative`)
    need(names.criteria, score.criterion, `assessments[${at}].criterion`)
    need(names.coders, score.coder, `assessments[${at}].coder`)
  })
  return [...problems, ...checkKeyReferences(file, names)]
}

function checkKeyReferences({ key }: OpenStudy, names: OpenNames): OpenProblem[] {
  const problems: OpenProblem[] = []
  const unknown = (where: string) => problems.push({ where, problem: 'unknown-reference' })
  key?.identities?.forEach((identity, at) => {
    const place = `key.identities[${at}]`
    if ((identity.organisation === undefined) === (identity.informant === undefined)) problems.push({ where: place, problem: 'ambiguous' })
    if (identity.organisation !== undefined && !names.organisations.has(identity.organisation)) unknown(`${place}.organisation`)
    if (identity.informant !== undefined && !names.informants.has(identity.informant)) unknown(`${place}.informant`)
  })
  const guideOf = (session: string) => names.guides.get(names.sessions.get(session)?.guide ?? '')
  const answered = new Set<string>()
  key?.answers?.forEach((answer, at) => {
    const place = `key.answers[${at}]`
    if (!names.sessions.has(answer.session)) return unknown(`${place}.session`)
    const guide = guideOf(answer.session)
    const numbers = guide ? numbersMeant(guide, answer.question) : []
    if (numbers.length !== 1) return problems.push({ where: `${place}.question`, problem: numbers.length === 0 ? 'unknown-reference' : 'ambiguous' })
    const name = JSON.stringify([answer.session, numbers[0]])
    if (answered.has(name)) problems.push({ where: place, problem: 'duplicate' })
    return answered.add(name)
  })
  key?.fields?.forEach((field, at) => {
    const place = `key.fields[${at}]`
    if (!names.sessions.has(field.session)) unknown(`${place}.session`)
    else if (!guideOf(field.session)?.fields.has(`${field.section}/${field.field}`)) unknown(`${place}.field`)
  })
  key?.consents?.forEach((consent, at) => {
    if (!names.informants.has(consent.informant)) unknown(`key.consents[${at}].informant`)
  })
  key?.lettersSent?.forEach((sent, at) => {
    if (!names.informants.has(sent.informant)) unknown(`key.lettersSent[${at}].informant`)
    if (!names.letterVersions.has(JSON.stringify([sent.letter, sent.version, sent.language]))) unknown(`key.lettersSent[${at}].letter`)
  })
  return problems
}
