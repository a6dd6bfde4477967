import type { ContentField, ContentQuestion, ContentSection, GuideContent } from './guide-content.ts'

/** Changes one section; the others stay the same values. */
export function editSection(content: GuideContent, id: string, edit: (section: ContentSection) => ContentSection): GuideContent {
  return { ...content, sections: content.sections.map((section) => (section.id === id ? edit(section) : section)) }
}

export function replaceQuestion(content: GuideContent, question: ContentQuestion): GuideContent {
  return { ...content, sections: content.sections.map((section) => (
    section.questions.some(({ id }) => id === question.id) ? { ...section, questions: section.questions.map((one) => (one.id === question.id ? question : one)) } : section
  )) }
}

export function replaceField(content: GuideContent, field: ContentField): GuideContent {
  return { ...content, sections: content.sections.map((section) => ({ ...section, fields: section.fields.map((one) => (one.id === field.id ? field : one)) })) }
}

/** Puts a question after another one, or first in a section. */
export function insertQuestion(content: GuideContent, place: { readonly after: string } | { readonly section: string }, question: ContentQuestion): GuideContent {
  if ('section' in place) return editSection(content, place.section, (section) => ({ ...section, questions: [question, ...section.questions] }))
  return { ...content, sections: content.sections.map((section) => {
    const at = section.questions.findIndex(({ id }) => id === place.after)
    return at < 0 ? section : { ...section, questions: section.questions.toSpliced(at + 1, 0, question) }
  }) }
}

/** Takes a question away; those that built on it stand by themselves. */
export function removeQuestion(content: GuideContent, id: string): GuideContent {
  return { ...content, sections: content.sections.map((section) => ({
    ...section,
    questions: section.questions.filter((question) => question.id !== id).map((question) => (question.dependsOn === id ? { ...question, dependsOn: null } : question)),
  })) }
}

/** Puts a section after another one, or last. */
export function insertSection(content: GuideContent, after: string | null, section: ContentSection): GuideContent {
  const at = content.sections.findIndex(({ id }) => id === after)
  return { ...content, sections: content.sections.toSpliced(at < 0 ? content.sections.length : at + 1, 0, section) }
}

/** Takes a heading away: what stood below it goes to the section before, or to the one after. */
export function removeSection(content: GuideContent, id: string): GuideContent {
  const at = content.sections.findIndex((section) => section.id === id)
  const gone = content.sections[at]
  if (!gone) return content
  const others = content.sections.toSpliced(at, 1)
  const heir = others[Math.max(0, at - 1)]
  if (!heir) return { ...content, sections: [] }
  const join = <Item>(own: readonly Item[], left: readonly Item[]) => (at === 0 ? [...left, ...own] : [...own, ...left])
  return { ...content, sections: others.map((section) => (section === heir
    ? { ...section, fields: join(section.fields, gone.fields), questions: join(section.questions, gone.questions) }
    : section)) }
}

export function removeField(content: GuideContent, id: string): GuideContent {
  return { ...content, sections: content.sections.map((section) => ({ ...section, fields: section.fields.filter((field) => field.id !== id) })) }
}

/**
 * Moves a question, field or section one place up (−1) or down (1).
 *
 * A question at the edge of its section goes into the next one. The same content where it can go no further.
 */
export function moveItem(content: GuideContent, id: string, way: -1 | 1): GuideContent {
  const sectionAt = content.sections.findIndex((section) => section.id === id)
  if (sectionAt >= 0) return swapped(content.sections, sectionAt, way, (sections) => ({ ...content, sections })) ?? content
  for (const [place, section] of content.sections.entries()) {
    const fieldAt = section.fields.findIndex((field) => field.id === id)
    if (fieldAt >= 0) return swapped(section.fields, fieldAt, way, (fields) => withSection(content, { ...section, fields })) ?? content
    const at = section.questions.findIndex((question) => question.id === id)
    if (at >= 0) return swapped(section.questions, at, way, (questions) => withSection(content, { ...section, questions })) ?? intoNeighbour(content, place, at, way)
  }
  return content
}

function intoNeighbour(content: GuideContent, place: number, at: number, way: -1 | 1): GuideContent {
  const [section, neighbour] = [content.sections[place], content.sections[place + way]]
  const question = section?.questions[at]
  if (!section || !neighbour || !question) return content
  const left = withSection(content, { ...section, questions: section.questions.toSpliced(at, 1) })
  return withSection(left, { ...neighbour, questions: way < 0 ? [...neighbour.questions, question] : [question, ...neighbour.questions] })
}

function withSection(content: GuideContent, section: ContentSection): GuideContent {
  return editSection(content, section.id, () => section)
}

function swapped<Item, Whole>(items: readonly Item[], at: number, way: -1 | 1, put: (items: readonly Item[]) => Whole): Whole | undefined {
  const [item, other] = [items[at], items[at + way]]
  return item === undefined || other === undefined ? undefined : put(items.with(at, other).with(at + way, item))
}
