import { expect, test } from 'vitest'
import { contentOfDraft } from '../../../codebook/guide/content-of-draft.ts'
import { guideText } from '../../../codebook/guide/guide-text.ts'
import { missingNynorsk, wordGuide } from '../../../codebook/guide/guide-wording.ts'
import { readGuideLines } from '../../../codebook/guide/read-guide-lines.ts'
import { municipalGuide } from '../../../codebook/templates/needs-and-alternatives/guide.ts'

let ids = 0
const content = contentOfDraft(municipalGuide, new Map(), () => { ids += 1; return `x${ids}` })
const guide = { title: municipalGuide.title, titleNn: municipalGuide.titleNn ?? null, language: 'nb', content } as const

test('the template\'s guide is whole in nynorsk', () => {
  expect(missingNynorsk(guide)).toEqual([])
})

test('what is missing in nynorsk stands in bokmål, and is listed with its number', () => {
  const [first, ...sections] = content.sections
  const lacking = { ...guide, content: { ...content, sections: [{ ...first!, titleNn: null }, ...sections.map((section) => ({ ...section, questions: section.questions.map((question) => ({ ...question, textNn: question.dependsOn === null ? question.textNn : null })) }))] } }
  expect(wordGuide(lacking, 'nn').sections[0]?.title).toEqual({ text: 'Innledning', isFallback: true })
  expect(missingNynorsk(lacking).map(({ part, number }) => [part, number])).toEqual([['section', null], ['question', 3], ['question', 5], ['question', 6]])
  expect(missingNynorsk({ ...lacking, language: 'nn' })).toEqual([])
})

test('a guide written as text is read back as the same guide', () => {
  const text = guideText(wordGuide(guide, 'nb'), '(bokmål)')
  const read = readGuideLines(text.split('\n').map((line) => ({ text: line, heading: line.startsWith('#'), listNumber: null })), true)
  if (!read.ok) throw new Error(read.failure)
  const wanted = wordGuide(guide, 'nb')
  expect(read.value.title).toBe(guide.title)
  expect(read.value.intro).toEqual(content.intro)
  expect(read.value.leftOut).toEqual([])
  expect(read.value.sections.map(({ title, fields, questions }) => ({ title, fields: fields.map(({ label }) => label), questions: questions.map((one) => [
    one.text, one.note ?? null, one.prompts ?? [], (one.followUps ?? []).map(({ text: asked, then = [] }) => [asked, ...then]), one.subQuestions ?? [],
  ]) }))).toEqual(wanted.sections.map((section) => ({ title: section.title.text, fields: section.fields.map(({ text: label }) => label), questions: section.questions.map((one) => [
    one.text.text, one.note?.text ?? null, one.prompts.map((prompt) => prompt.text), one.followUps.map((followUp) => [followUp.text.text, ...followUp.then.map((then) => then.text)]), one.subQuestions.map((sub) => sub.text),
  ]) })))
})
