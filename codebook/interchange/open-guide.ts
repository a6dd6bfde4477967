import { z } from 'zod'
import { codeOrigins } from '../codes/code.ts'
import { languages, storages } from '../guide/guide.ts'
import { openId, openKey, openMemos, openText, openTime, textUpTo } from './open-values.ts'

export const openCode = z.strictObject({
  id: openId.optional(),
  key: openKey,
  label: textUpTo(200).pipe(z.string().min(1)).optional(),
  labelNn: openText.nullable().optional(),
  definition: openText.optional(),
  fullDefinition: openText.optional(),
  whenToUse: openText.optional(),
  whenNot: openText.optional(),
  example: openText.optional(),
  synonyms: z.array(openText).optional(),
  origin: z.enum(codeOrigins).optional(),
  facet: openText.nullable().optional(),
  stanceRequired: z.boolean().optional().describe('Whether each coding must say for, against, divided or neutral'),
  crossCutting: z.boolean().optional(),
  color: z.int().min(0).max(11).optional(),
  parent: openKey.nullable().optional().describe('Key of the code above; null or absent at the top. Three levels at most'),
  retired: openTime.nullable().optional(),
  successor: openKey.nullable().optional().describe('Key of the code to use instead of a retired one'),
  network: openKey.nullable().optional().describe('Key of the network or actor that the code stands for: it is a tag then, at the top with nothing under it, and the only one of its entry'),
  memos: openMemos,
})

/** A question asked only when the main one got a certain answer; read from the database too. */
export const openFollowUp = z.strictObject({
  when: openText, text: openText, then: z.array(openText).optional(), textNn: openText.optional(), thenNn: z.array(openText).optional(),
})

export const openQuestion = z.strictObject({
  number: z.int().min(1).max(999),
  key: openKey.optional().describe('The question\'s identity across guides; questions with the same key are counted together'),
  text: openText,
  textCorrected: openText.nullable().optional(),
  textNn: openText.nullable().optional(),
  facet: openText.optional(),
  examples: openText.nullable().optional(),
  note: openText.nullable().optional(),
  examplesNn: openText.nullable().optional(),
  noteNn: openText.nullable().optional(),
  promptsLabel: openText.nullable().optional(),
  prompts: z.array(openText).optional(),
  followUps: z.array(openFollowUp).optional(),
  subQuestions: z.array(openText).optional(),
  promptsNn: z.array(openText).optional().describe('The prompts in nynorsk, in the same order'),
  subQuestionsNn: z.array(openText).optional(),
  dependsOn: z.int().nullable().optional().describe('Number of the question that this one builds on'),
  defaultCodes: z.array(openKey).optional().describe('Keys of the codes the question is about: they decide who counts as asked'),
  storage: z.enum(storages).optional().describe('key: answers identify a person and are kept in the key file'),
  codable: z.boolean().optional(),
})
export type OpenQuestion = z.infer<typeof openQuestion>

export const openSection = z.strictObject({
  key: openKey.describe('Unique in its guide version'),
  title: openText.optional(),
  titleNn: openText.nullable().optional(),
  minutes: z.int().min(0).max(600).nullable().optional().describe('Minutes planned for the section'),
  fields: z.array(z.strictObject({ key: openKey, label: openText.optional(), labelNn: openText.nullable().optional(), storage: z.enum(storages).optional() })).optional(),
  questions: z.array(openQuestion).optional(),
})
export type OpenSection = z.infer<typeof openSection>

export const openGuideVersion = z.strictObject({
  id: openId.optional(),
  version: openText.optional().describe('1.0 unless told'),
  intro: z.array(openText).optional(),
  introNn: z.array(openText).optional(),
  basedOn: openText.nullable().optional().describe('The version of the same guide that this one was made from'),
  note: openText.optional().describe('What is new in it'),
  created: openTime.nullable().optional(),
  locked: openTime.nullable().optional(),
  sections: z.array(openSection).optional(),
})
export type OpenGuideVersion = z.infer<typeof openGuideVersion>

export const openGuide = z.strictObject({
  id: openId.optional(),
  key: openKey,
  title: openText.optional(),
  titleNn: openText.nullable().optional(),
  language: z.enum(languages).optional(),
  audience: z.array(openKey).optional().describe('Keys of the informant groups that the guide is for'),
  versions: z.array(openGuideVersion).optional(),
})
export type OpenGuide = z.infer<typeof openGuide>
