import fc from 'fast-check'
import { codebookChangeKinds } from '../../codebook/codes/codebook-change.ts'
import { undefinedReasons } from '../../codebook/agreement/coefficients.ts'
import { decisionOutcomes } from '../../codebook/agreement/double-coding.ts'
import { statementTypes, stances, codingOrigins } from '../../codebook/coding/coding.ts'
import { attributions, evidenceRelations, findingStatuses, inputEffects, quoteStates } from '../../codebook/findings/finding.ts'
import type { OpenAnswer, OpenSession } from '../../codebook/interchange/open-sessions.ts'
import type { OpenStudy } from '../../codebook/interchange/open-study.ts'
import type { OpenMemo } from '../../codebook/interchange/open-values.ts'
import { pieceStates } from '../../codebook/coding/revision.ts'
import { invitationStates, proposers } from '../../codebook/informants/invitation.ts'
import { markKinds, sessionKinds, sessionModes, sessionStates, sourceWeights } from '../../codebook/informants/session.ts'
import { cleanText } from '../../codebook/language/clean-text.ts'
import { networkKinds } from '../../codebook/networks/network.ts'
import { letterKinds } from '../../codebook/privacy/letter.ts'
import { consentItems, consentStates } from '../../codebook/privacy/identity.ts'

/** Gives a value of an arbitrary, as fast-check's `gen` does. */
type Draw = <Value>(arb: fc.Arbitrary<Value>) => Value

const words = fc.array(fc.constantFrom('Vi', 'trenger', 'møteplass', 'på', 'én', 'blåbærsyltetøy', '«ja»', '–', '\u00A0', '👍🏽', '\n', '\n\n', 'e\u0323', '"', '\\', '100 %', '<b>'), { maxLength: 12 })
const text = words.map((list) => cleanText(list.join(' ')))
const line = text.map((value) => value.replaceAll('\n', ' '))
const time = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }).map((date) => date.toISOString())
const figure = fc.oneof(fc.double({ min: -1, max: 1, noNaN: true }).map((value) => value + 0), fc.constantFrom(...undefinedReasons))
const orNull = <Value>(arb: fc.Arbitrary<Value>) => fc.option(arb, { nil: null })

/**
 * A whole study in the open format as an export writes it: everything said, in the order of an export.
 *
 * It holds something in every part of the format. With `people`, also what belongs in the key file.
 */
export function randomOpenStudy(people: boolean): fc.Arbitrary<OpenStudy> {
  return fc.gen().map((draw) => build(draw, people))
}

function build(g: fc.GeneratorValue, people: boolean): OpenStudy {
  const draw: Draw = (arb) => g(() => arb)
  let ids = 0
  const id = () => {
    ids += 1
    return `x${String(ids).padStart(5, '0')}`
  }
  const many = <Item>(most: number, make: (at: number) => Item, least = 0): Item[] =>
    Array.from({ length: draw(fc.integer({ min: least, max: most })) }, (_, at) => make(at))
  const pick = <Item>(list: readonly Item[]): Item => draw(fc.constantFrom(...list))
  const some = <Item>(list: readonly Item[]): Item[] => list.filter(() => draw(fc.boolean()))
  const list = <Name extends string, Item>(name: Name, items: Item[]) => (items.length === 0 ? {} : { [name]: items })

  const coders = many(3, (at) => ({ key: 'ABC'[at] ?? '', label: draw(line) }), 1)
  const coderKeys = coders.map((coder) => coder.key)
  const memos = () => list('memos', many(2, (at): OpenMemo => ({
    id: id(), text: draw(text), coder: draw(orNull(fc.constantFrom(...coderKeys))), created: `2026-01-01T00:00:0${at}.000Z`,
  })))
  const waves = many(3, (at) => ({ number: at + 1, label: draw(line), started: draw(orNull(time)), ended: draw(orNull(time)) }), 1)
  const groups = many(4, (at) => ({
    id: id(), key: `G${at + 1}`, label: draw(line), parent: pick(['kommune', 'virksomhet']), populationPublic: draw(fc.boolean()), short: draw(line).slice(0, 20).toWellFormed(),
    populationSize: draw(orNull(fc.nat(50))), singular: draw(fc.boolean()),
  }), 1)
  const code = (key: string, parent: string | null) => ({
    id: id(), key, label: draw(line.filter((label) => label !== '')), labelNn: draw(orNull(line)), definition: draw(text), fullDefinition: draw(text),
    whenToUse: draw(text), whenNot: draw(text), example: draw(text), synonyms: many(2, () => draw(line)), origin: pick(['deductive', 'inductive'] as const),
    facet: draw(orNull(line)), stanceRequired: draw(fc.boolean()), crossCutting: draw(fc.boolean()), color: draw(fc.nat(11)), parent,
    retired: draw(orNull(time)), ...memos(),
  })
  const networks = many(2, (at) => ({
    id: id(), key: `N${at}`, name: draw(line), nameCorrected: draw(orNull(line)), description: draw(text), reach: draw(line), reachValues: many(2, () => draw(line)),
    fee: draw(line), feeNote: draw(line), url: draw(line), kind: pick(networkKinds),
  }))
  const tree = many(3, (at) => {
    const top = code(`B${at + 1}`, null)
    return [top, ...many(2, (order) => [code(`${top.key}.${order + 1}`, top.key), ...many(1, () => code(`${top.key}.${order + 1}.1`, `${top.key}.${order + 1}`))]).flat()]
  }, 1).flat()
  // Tags come after all other codes.
  const tags = some(networks).map((network, at) => ({ ...code(at % 2 === 0 ? network.key : `C${at}`, null), network: network.key }))
  const codeKeys = [...tree, ...tags].map((one) => one.key)
  const codes = [...tree.map((one) => ({ ...one, network: null })), ...tags].map(({ network, ...one }) => ({ ...one, successor: draw(orNull(fc.constantFrom(...codeKeys))), network }))
  const frozenCode = () => {
    const { key, label, labelNn, definition, fullDefinition, whenToUse, whenNot, example, synonyms, origin, facet, stanceRequired, crossCutting, color, parent, retired, successor, network } = pick(codes)
    return {
      key, label, labelNn, definition, fullDefinition, whenToUse, whenNot, example, synonyms, origin, facet, stanceRequired, crossCutting, color, parent,
      retired: retired !== null, successor, network,
    }
  }
  const codebookVersions = many(2, (at) => ({
    number: at + 1, name: draw(line), note: draw(text), created: draw(time), frozen: draw(orNull(time)), ...(draw(fc.boolean()) ? { codes: many(2, frozenCode) } : {}),
  }), 1)
  const codebookChanges = many(3, (at) => ({
    id: id(), at: `2026-02-01T00:00:0${at}.000Z`, coder: draw(orNull(fc.constantFrom(...coderKeys))), kind: pick(codebookChangeKinds), code: draw(orNull(fc.constantFrom(...codeKeys, 'borte'))),
    other: draw(orNull(fc.constantFrom(...codeKeys))), reason: draw(text), version: pick(codebookVersions).number,
    before: draw(fc.boolean()) ? frozenCode() : null, after: draw(fc.boolean()) ? frozenCode() : null,
  }))
  let number = 0
  const guides = many(2, (at) => ({
    id: id(), key: `guide-${at}`, title: draw(line), titleNn: draw(orNull(line)), language: pick(['nb', 'nn', 'en'] as const), ...list('audience', some(groups.map((group) => group.key))),
    versions: many(2, (order) => ({
      id: id(), version: `${order + 1}.0`, intro: many(2, () => draw(line)), introNn: many(2, () => draw(line)), basedOn: order === 0 ? null : draw(orNull(fc.constant('1.0'))), note: draw(line), created: draw(orNull(time)), locked: draw(orNull(time)),
      sections: many(2, (row) => ({
        key: `S${row}`, title: draw(line), titleNn: draw(orNull(line)), minutes: draw(orNull(fc.nat(600))),
        ...list('fields', many(2, (field) => ({ key: `felt${field}`, label: draw(line), labelNn: draw(orNull(line)), storage: pick(['study', 'key'] as const) }))),
        questions: many(3, () => {
          number += 1
          return {
            number, key: pick([`q${number}`, 'felles']), text: draw(line), textCorrected: draw(orNull(line)), textNn: draw(orNull(line)), facet: draw(line),
            examples: draw(orNull(text)), note: draw(orNull(text)), examplesNn: draw(orNull(text)), noteNn: draw(orNull(text)), promptsLabel: draw(orNull(line)), prompts: many(2, () => draw(line)),
            followUps: many(1, () => ({ when: 'ja', text: draw(line), ...list('then', many(1, () => draw(line))), ...(draw(fc.boolean()) ? { textNn: draw(line) } : {}), ...list('thenNn', many(1, () => draw(line))) })), subQuestions: many(2, () => draw(line)),
            promptsNn: many(2, () => draw(line)), subQuestionsNn: many(2, () => draw(line)),
            dependsOn: draw(orNull(fc.nat(18))), ...list('defaultCodes', some(codeKeys)), storage: pick(['study', 'study', 'key'] as const), codable: draw(fc.boolean()),
          }
        }, 1),
      }), 1),
    }), 1),
  }))
  const questionKeys = [...new Set(guides.flatMap((guide) => guide.versions).flatMap((version) => version.sections).flatMap((section) => section.questions).map((question) => question.key))].toSorted()
  const targets = waves.flatMap((wave) => some(groups).map((group) => ({ wave: wave.number, group: group.key, sessions: draw(fc.nat(40)) })))
  const combinedCounts = waves.flatMap((wave) => {
    const first = some(groups)
    const rest = some(groups.filter((group) => !first.includes(group)))
    return [first, rest].filter((members) => members.length > 0).map((members) => (
      { id: id(), wave: wave.number, groups: members.map((group) => group.key), interviews: draw(fc.nat(40)), note: draw(text) }))
  })
  const organisations = many(4, (at) => ({
    id: id(), code: `Kommune ${at + 1}`, language: pick(['nb', 'nn'] as const), note: draw(text),
    ...list('groups', some(waves).map((wave) => ({ wave: wave.number, group: pick(groups).key }))),
    ...list('invitations', some(waves).map((wave) => ({
      wave: wave.number, state: pick(invitationStates), proposedBy: draw(orNull(fc.constantFrom(...proposers))), invited: draw(orNull(time)), answered: draw(orNull(time)), note: draw(text),
    }))),
  }), 1)
  const informants = many(4, (at) => ({ id: id(), code: `P0${at + 1}`, organisation: pick(organisations).code }), 1)
  const people_ = informants.map((informant) => informant.code)

  const decisions = () => some(codeKeys.toSorted()).map((key) => ({
    code: key, outcome: pick(decisionOutcomes), note: draw(text), coder: pick(coderKeys), decided: draw(time),
  }))
  let revisions: readonly string[] = []
  let place = 0
  const answer = (question: number | null, other?: string): OpenAnswer => {
    const said = draw(text)
    const state = said === '' ? pick(['not-asked', 'no-answer', 'answered'] as const) : 'answered'
    const spans = <Made extends object>(make: (span: { start: number; end: number }) => Made) => many(3, () => {
      const [a, b] = [draw(fc.nat(said.length)), draw(fc.nat(said.length))]
      return { start: Math.min(a, b), end: Math.max(a, b) }
    }).toSorted((left, right) => left.start - right.start || left.end - right.end).map((span) => ({ id: id(), ...make(span) }))
    const coded = codes.length > 0 ? spans((span) => {
      const chosen = pick(codes)
      return {
        ...(span.start === 0 && span.end === said.length && draw(fc.boolean()) ? { whole: true as const } : span), code: chosen.key,
        stance: draw(orNull(fc.constantFrom(...stances))), facet: draw(orNull(fc.constantFrom(...statementTypes))), informant: draw(orNull(fc.constantFrom(...people_))),
        coder: pick(coderKeys), codebookVersion: pick(codebookVersions).number, origin: pick(codingOrigins), created: draw(time), ...memos(),
      }
    }) : []
    return {
      id: id(), question, ...(other === undefined ? {} : { guide: other }), state, text: said, updated: draw(time),
      ...list('marks', spans((span) => ({ ...span, kind: pick(markKinds), speaker: draw(orNull(fc.constantFrom(...people_))) }))), ...list('codings', coded),
      ...list('quotes', spans((span) => ({ ...span, editedText: draw(orNull(text)), state: pick(quoteStates), attribution: pick(attributions) }))),
      ...list('sentTexts', many(2, (at) => {
        const sent = draw(text)
        const kept: [number, number][] = sent === '' ? [] : [[0, draw(fc.nat(sent.length))]]
        return { id: id(), informant: draw(orNull(fc.constantFrom(...people_))), sent: `2026-02-0${at + 1}T00:00:00.000Z`, place: at, text: sent, ...list('kept', kept) }
      })),
      ...list('changes', revisions.flatMap((revision) => spans((span) => {
        place += 1
        return { revision, place, start: span.start, end: span.end, old: draw(text), new: draw(text), state: pick(pieceStates) }
      }))), ...list('decisions', decisions()), ...list('memos', [...memos()['memos'] ?? [], ...spans((span) => ({ text: draw(text), coder: pick(coderKeys), created: '2026-01-01T00:00:05.000Z', ...span }))]),
    }
  }
  const versions = guides.flatMap((guide) => guide.versions.map((version) => ({ name: `${guide.key}@${version.version}`, questions: version.sections.flatMap((section) => section.questions) })))
  const findingKeys = many(3, (at) => `F${at}`)
  const findingSets = many(2, (at) => ({
    id: id(), label: `v0.${at}`, note: draw(line), frozen: `2026-01-0${at + 1}T00:00:00.000Z`,
    ...list('findings', some(findingKeys).map((finding) => ({ finding, sentence: draw(line), outcome: draw(text) }))),
  }))
  // An export lists frozen findings by their place in the list, then by age of their row.
  const frozen = findingSets.flatMap((set) => ('findings' in set && Array.isArray(set.findings) ? set.findings : []).map(({ finding }: { finding: string }, place: number) => ({ set: set.label, finding, place })))
    .toSorted((left, right) => left.place - right.place)
  const sessions = many(3, (at): OpenSession => {
    const guide = versions.length > 0 && draw(fc.boolean()) ? pick(versions) : undefined
    const asked = some(guide?.questions.filter((question) => question.storage === 'study').map((question) => question.number) ?? [])
    const returned = many(2, (order) => ({ id: id(), received: `2026-03-0${order + 1}T00:00:00.000Z`, informant: draw(orNull(fc.constantFrom(...people_))), note: draw(line), closed: draw(orNull(time)) }))
    revisions = returned.map((revision) => revision.received)
    return {
      id: id(), code: `I0${at + 1}`, wave: pick(waves).number, kind: pick(sessionKinds), guide: guide?.name ?? null, state: pick(sessionStates), planned: draw(orNull(time)),
      held: draw(orNull(time)), mode: draw(orNull(fc.constantFrom(...sessionModes))), minutes: draw(orNull(fc.nat(1440))), askedBy: draw(orNull(fc.constantFrom(...coderKeys))),
      typedBy: draw(orNull(fc.constantFrom(...coderKeys))), externalParticipants: draw(orNull(fc.nat(40))), observers: draw(orNull(fc.nat(40))), title: draw(line),
      publisher: draw(line), url: draw(line), retrieved: draw(orNull(time)), weight: draw(orNull(fc.constantFrom(...sourceWeights))), findingSet: draw(orNull(fc.constantFrom(...findingSets.map((set) => set.label), null))), deviation: draw(text), letterWaiver: draw(line),
      sent: draw(orNull(time)), approved: draw(orNull(time)), created: draw(time),
      ...list('participants', some(people_).map((informant) => (draw(fc.boolean()) ? informant : { informant, role: 'observer' as const }))),
      ...list('revisions', returned),
      ...list('parked', (guide === undefined ? [] : some(guide.questions)).map((question, order) => ({ question: question.number, at: `2026-01-01T10:00:0${order}.000Z` }))),
      ...(draw(fc.boolean()) ? { debrief: { needs: many(3, () => draw(line)), surprise: draw(text), quote: draw(text), sensitivity: draw(text), written: draw(time) } } : {}),
      ...list('decisions', decisions()), ...memos(), ...list('inputs', many(3, () => ({
        id: id(), role: draw(line), text: draw(text), recorded: draw(time),
        ...list('effects', [
          ...some(frozen).map(({ set, finding }) => ({ set, finding, effect: pick(inputEffects) })), ...(draw(fc.boolean()) ? [{ effect: 'new' as const }] : []),
        ]),
      }))), ...list('answers', [
        ...[...asked, ...many(2, () => null)].map((number) => answer(number)),
        // What was answered before the session got another guide.
        ...versions.filter((version) => version !== guide).slice(0, 1).flatMap((version) =>
          some(version.questions.filter((question) => question.storage === 'study')).map((question) => answer(question.number, version.name))),
      ]),
    }
  })
  const letters = many(2, (at) => ({
    id: id(), key: `brev-${at}`, kind: pick(letterKinds), title: draw(line),
    versions: many(2, (order) => ({ id: id(), version: `${order + 1}`, language: pick(['nb', 'nn'] as const), body: draw(text), created: draw(time), locked: draw(orNull(time)) }), 1),
  }))
  const doubleCodings = many(2, (at) => ({
    id: id(), number: at + 1, seed: draw(orNull(fc.nat())), drawnFrom: draw(fc.nat(40)), created: draw(time), closed: draw(orNull(time)),
    sessions: sessions.filter((_, place) => place === 0 || draw(fc.boolean())).map((session) => session.code),
    coders: coderKeys.filter((_, place) => place < 2 || draw(fc.boolean())).map((coder) => ({ coder, done: draw(orNull(time)) })),
    result: draw(orNull(fc.record({
      units: fc.nat(50), sessions: fc.nat(9), dropped: fc.nat(9), percent: figure, kappa: figure, alpha: figure, ac1: figure,
    }))),
  }))
  const codings = sessions.flatMap((session) => session.answers ?? []).flatMap((one) => one.codings ?? []).flatMap((coding) => coding.id ?? []).toSorted()
  const alternatives = many(2, (at) => ({
    id: id(), key: `T${at}`, label: draw(line), text: draw(text), reference: at === 0, ...list('pros', many(3, () => draw(line))), ...list('cons', many(2, () => draw(line))),
  }))
  const criteria = many(2, (at) => ({ id: id(), key: `K${at}`, text: draw(line), goals: many(2, () => draw(line)) }))
  const keyQuestions = sessions.flatMap((session) => (versions.find((version) => version.name === session.guide)?.questions ?? [])
    .filter((question) => question.storage === 'key').map((question) => ({ session: session.code, question: question.number })))
  return {
    format: 'funn-study', version: 1,
    study: {
      title: draw(line.filter((title) => title !== '')), firm: draw(line), client: draw(line), clientPartner: draw(line), language: pick(['nb', 'nn', 'en'] as const),
      fictive: draw(fc.boolean()), template: draw(orNull(fc.constant('needs-and-alternatives'))), periodFrom: draw(orNull(time)), periodTo: draw(orNull(time)),
      legalBasis: draw(orNull(fc.constantFrom('consent', 'public-interest'))), controllerRole: draw(orNull(fc.constantFrom('joint', 'processor'))),
      deletionDate: draw(orNull(time)), created: draw(time), ...memos(),
    },
    waves,
    ...list('researchQuestions', many(3, (at) => ({ id: id(), key: `P${at}`, label: draw(line), facet: draw(orNull(line)), chapter: draw(line), parent: at === 0 ? null : draw(orNull(fc.constant('P0'))), ...list('questions', some(questionKeys)) }))),
    coders, groups, ...list('targets', targets), ...list('combinedCounts', combinedCounts), codebookVersions, ...list('codebookChanges', codebookChanges), codes, ...list('guides', guides), organisations, informants, ...list('findingSets', findingSets), ...list('sessions', sessions),
    ...list('cellSummaries', codeKeys.toSorted().flatMap((key) => some(organisations).map((organisation) => ({ code: key, organisation: organisation.code, text: draw(line), updated: draw(time) })))),
    ...list('findings', findingKeys.map((key) => ({
      id: id(), key, sentence: draw(line), code: draw(orNull(fc.constantFrom(...codeKeys))), status: pick(findingStatuses),
      ...list('evidence', some(codings).map((coding) => ({ coding, relation: pick(evidenceRelations), note: draw(line) }))), ...memos(),
    }))),
    ...list('goals', many(2, (at) => ({ id: id(), key: `E${at}`, kind: pick(['society', 'effect']), target: draw(line), text: draw(line), textCorrected: draw(orNull(line)) }))),
    ...list('instructionQuestions', many(3, (at) => ({ id: id(), number: at + 1, part: draw(line), text: draw(line), chapter: draw(line), answeredIn: draw(line) }))),
    ...list('alternatives', alternatives), ...list('criteria', criteria),
    ...list('assessments', alternatives.flatMap((alternative) => criteria.flatMap((criterion) => some([null, ...coderKeys]).map((coder) => ({
      alternative: alternative.key, criterion: criterion.key, coder, score: draw(fc.integer({ min: -3, max: 3 })), reason: draw(text), scored: draw(time),
    }))))),
    ...list('dimensions', many(2, (at) => ({ id: id(), key: `D${at}`, label: draw(line), ...list('values', many(2, (order) => ({ label: `verdi ${order}`, suggestedType: draw(line) }))) }))),
    ...list('networks', networks),
    ...list('successCriteria', many(2, (at) => ({ id: id(), key: `S${at}`, label: draw(line), source: draw(line) }))),
    ...list('doubleCodings', coderKeys.length < 2 || sessions.length === 0 ? [] : doubleCodings),
    ...list('letters', letters),
    ...(people ? {
      key: {
        ...list('identities', [...some(people_).map((informant) => ({ informant })), ...some(organisations).map((organisation) => ({ organisation: organisation.code }))].map((who) => ({
          ...who, name: draw(line), role: draw(line), email: draw(line), phone: draw(line),
        }))),
        ...list('answers', some(keyQuestions).map((place) => ({ ...place, state: 'answered', text: draw(text) }))),
        ...list('consents', people_.flatMap((informant) => some(consentItems.toSorted()).map((item) => ({
          informant, item, state: pick(consentStates), decided: draw(orNull(time)), channel: draw(line), letterVersion: draw(line),
        })))),
        ...list('lettersSent', people_.flatMap((informant) => letters.flatMap((letter) => some(letter.versions).map(({ version, language }) => ({
          informant, letter: letter.key, version, language, sent: '2026-01-01T00:00:00.000Z', channel: draw(line),
        }))))),
      },
    } : {}),
  }
}
