import { appChannels, type Settings } from './contract/app.ts'
import type { Request } from './contract/contract.ts'
import { jsonFile, type JsonFile } from './json-file.ts'

const initial: Settings = { language: 'nb', theme: 'system', suggestions: false, splitSelections: true }
/** As written: by an earlier Funn, too, which knew fewer settings. */
const written = appChannels['app.settings'].reply.partial().transform((known): Settings => changeSettings(initial, known))

/** Opens the user's settings, which belong to the machine and not to a study. */
export function openSettings(path: string): JsonFile<Settings> {
  return jsonFile(path, written, initial)
}

/** The settings with those changed that were named. */
export function changeSettings(settings: Settings, change: Request<'app.settings'>): Settings {
  return {
    language: change.language ?? settings.language, theme: change.theme ?? settings.theme, suggestions: change.suggestions ?? settings.suggestions,
    splitSelections: change.splitSelections ?? settings.splitSelections,
  }
}
