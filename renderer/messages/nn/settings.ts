import type { settings as nb } from '../nb/settings.ts'

export const settings: typeof nb = {
  title: 'Innstillingar',
  coder: 'Den som arbeider',
  manageCoders: 'Legg til eller endre …',
  appearance: 'Utsjånad',
  language: 'Språk',
  languageHint: 'Gjeld skjermen. Studien og rapporten har sitt eige språk.',
  theme: 'Tema',
  themes: { system: 'Følg systemet', light: 'Lyst', dark: 'Mørkt' },
  coders: 'Kodarar',
  codersHint: 'Vel kven som arbeider no. Kodingar og endringar blir merkte med namnet.',
  addCoder: 'Legg til kodar',
  coderName: 'Namn eller initialar',
  chooseCoder: (name) => `Arbeid som ${name}`,
  renameCoder: (name) => `Endre namnet ${name}`,
  current: 'Arbeider no',
  about: 'Om Funn',
  version: (version) => `Versjon ${version}`,
  aboutText: 'Funn går aldri på nett. Studien ligg kryptert i fila du valde, og ingen andre stader.',
}
