import { z } from 'zod'
import { themes } from './choices.ts'
import { fileToken, language, line, nothing, done } from './values.ts'

const settings = z.strictObject({
  language, theme: z.enum(themes),
  /** Whether codes are suggested beside a text that is to be coded. */
  suggestions: z.boolean(),
  /** Whether a selection that goes over several answers is coded in each of them; else it is refused. */
  splitSelections: z.boolean(),
})
export type Settings = z.infer<typeof settings>

/** What a chosen file is for; decides the dialog's title, kind and file ending. */
export const filePurposes = [
  'open-study', 'new-study', 'open-key', 'new-key', 'export-word', 'export-plan', 'export-csv', 'export-codebook', 'export-qdc', 'export-networks', 'export-memos', 'export-json', 'save-text', 'copy-study', 'copy-key', 'open-returned', 'open-guide', 'open-register', 'open-codebook',
] as const
export type FilePurpose = (typeof filePurposes)[number]

export const chosenFile = z.object({
  token: fileToken,
  name: z.string(),
  /** The same for files in the same folder, and says nothing more. */
  place: z.string(),
})
export type ChosenFile = z.infer<typeof chosenFile>

const recentStudy = z.object({
  token: fileToken, name: z.string(), folder: z.string(), openedAt: z.number(), exists: z.boolean(),
  /** Whether backups of it lie there, also where it is gone itself. */
  hasBackups: z.boolean(),
})
export type RecentStudy = z.infer<typeof recentStudy>

/** The menus of the window's menu bar, in this order. */
export const menus = ['file', 'edit', 'view', 'go', 'help'] as const

const menuItem = z.strictObject({
  id: line, label: line, menu: z.enum(menus),
  /** Shown beside the item; the renderer itself listens to the keys. */
  keys: line.nullable(), enabled: z.boolean(),
})
export type MenuItem = z.infer<typeof menuItem>

/** Channels that main answers itself: settings, dialogs, recent files. */
export const appChannels = {
  'app.info': { request: nothing, reply: z.object({ version: z.string(), platform: z.string(), settings }) },
  'app.settings': { request: settings.partial(), reply: settings },
  'app.recent': { request: nothing, reply: z.array(recentStudy) },
  'app.forget': { request: z.strictObject({ token: fileToken }), reply: done },
  /** Opens the system's dialog; null where the user cancels. */
  'app.chooseFile': { request: z.strictObject({ purpose: z.enum(filePurposes), suggestedName: line }), reply: chosenFile.nullable() },
  /** Lets the user choose several files to import, or a folder of them; none where they cancel. `more` is how many a folder has beyond what is taken at once. */
  'app.chooseFiles': { request: z.strictObject({ from: z.enum(['files', 'folder']) }), reply: z.object({ files: z.array(chosenFile), more: z.number() }) },
  /** Builds the menu bar from the renderer's commands and its words for the menus; a click comes back as a `command` event. */
  'app.menu': {
    request: z.strictObject({ titles: z.record(z.enum(menus), line), items: z.array(menuItem).max(200) }),
    reply: done,
  },
  /** Answers the `closing` event: whether all is written; where it is not, the user is asked first. Without an answer the window closes after two seconds. */
  'app.saved': { request: z.strictObject({ all: z.boolean() }), reply: done },
  /** Writes text that the study could not take, such as notes when the disk is full, to a plain file that the user chose. */
  'app.writeText': { request: z.strictObject({ file: fileToken, text: z.string().max(20_000_000) }), reply: done },
  'app.showFile': { request: z.strictObject({ token: fileToken }), reply: done },
} as const
