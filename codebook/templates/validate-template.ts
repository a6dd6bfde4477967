import type { GuideDraft } from '../guide/guide.ts'
import { allCodes } from './all-codes.ts'
import type { StudyTemplate } from './template.ts'

/**
 * Lists what is broken in a template: keys used twice and references that lead nowhere.
 *
 * One plain sentence per fault, for developers; an empty list means a study can be made from it.
 */
export function validateTemplate(template: StudyTemplate): readonly string[] {
  const codes = allCodes(template.codes)
  const dimensionValues = template.dimensions.flatMap((dimension) => dimension.values)
  return [
    ...repeatedKeys('research question', template.researchQuestions.flatMap((question) => [question, ...question.parts])),
    ...repeatedKeys('group', template.groups),
    ...repeatedKeys('guide', template.guides),
    ...repeatedKeys('code', codes),
    ...repeatedKeys('dimension', template.dimensions),
    ...repeatedKeys('dimension value', dimensionValues),
    ...repeatedKeys('effect goal', template.goals.effectGoals),
    ...repeatedKeys('alternative', template.alternatives),
    ...repeatedKeys('criterion', template.criteria),
    ...repeatedKeys('instruction part', template.instructionQuestions.flatMap((question) => question.parts)),
    ...repeatedKeys('network', template.networks),
    ...repeatedKeys('success criterion', template.successCriteria),
    ...template.guides.flatMap((guide) =>
      guideFaults(guide, new Set(keysOf(template.groups)), new Set(keysOf(codes))),
    ),
    ...dimensionValues
      .filter((value) => (value.type === 'one-of' || value.type === 'some-of') !== value.options.length > 0)
      .map((value) => `dimension value ${value.key} is ${value.type} with ${value.options.length} options`),
    ...template.networks.flatMap((network) =>
      dangling(`network ${network.key}`, 'dimension value', network.reachValues, new Set(keysOf(dimensionValues))),
    ),
    ...template.criteria.flatMap((criterion) =>
      dangling(`criterion ${criterion.key}`, 'effect goal', criterion.goals, new Set(keysOf(template.goals.effectGoals))),
    ),
    ...scoreFaults(template),
  ]
}

function guideFaults(
  guide: GuideDraft,
  groups: ReadonlySet<string>,
  codes: ReadonlySet<string>,
): readonly string[] {
  const questions = guide.sections.flatMap((section) => section.questions)
  const where = `guide ${guide.key}`
  return [
    ...dangling(where, 'group', guide.audience, groups),
    ...repeatedKeys(`section in ${where}:`, guide.sections),
    ...repeated(`question in ${where}:`, questions.map((question) => question.questionKey)),
    ...repeated(`question number in ${where}:`, questions.map((question) => String(question.number))),
    ...questions.flatMap((question) => {
      const place = `question ${question.number} of ${where}`
      const earlier = questions.some((other) => other.number === question.dependsOn && other.number < question.number)
      return [
        ...dangling(place, 'code', question.defaultCodes, codes),
        ...(question.dependsOn === undefined || earlier
          ? []
          : [`${place} depends on ${question.dependsOn}, which is no earlier question`]),
        ...(question.codable || question.defaultCodes.length === 0
          ? []
          : [`${place} cannot be coded but has default codes`]),
      ]
    }),
  ]
}

function scoreFaults(template: StudyTemplate): readonly string[] {
  const references = template.alternatives.filter((alternative) => alternative.reference)
  const scored = template.alternatives.filter((alternative) => !alternative.reference)
  return [
    ...(references.length === 1 ? [] : [`${references.length} reference alternatives instead of one`]),
    ...repeated('score', template.exampleScores.map((score) => `${score.alternative} × ${score.criterion}`)),
    ...template.exampleScores.flatMap((score) => {
      const place = `score ${score.alternative} × ${score.criterion}`
      return [
        ...dangling(place, 'scored alternative', [score.alternative], new Set(keysOf(scored))),
        ...dangling(place, 'criterion', [score.criterion], new Set(keysOf(template.criteria))),
        ...(Number.isInteger(score.score) && Math.abs(score.score) <= 3
          ? []
          : [`${place} is ${score.score}, off the scale −3 to +3`]),
      ]
    }),
  ]
}

function keysOf(items: readonly { readonly key: string }[]): readonly string[] {
  return items.map((item) => item.key)
}

function repeatedKeys(kind: string, items: readonly { readonly key: string }[]): readonly string[] {
  return repeated(kind, keysOf(items))
}

function repeated(kind: string, keys: readonly string[]): readonly string[] {
  const twice = new Set(keys.filter((key, index) => keys.indexOf(key) !== index))
  return [...twice].map((key) => `${kind} ${key} is there more than once`)
}

function dangling(
  where: string,
  kind: string,
  keys: readonly string[],
  known: ReadonlySet<string>,
): readonly string[] {
  return keys.filter((key) => !known.has(key)).map((key) => `${where} names ${kind} ${key}, which does not exist`)
}
