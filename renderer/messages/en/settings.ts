import type { settings as nb } from '../nb/settings.ts'

export const settings: typeof nb = {
  title: 'Settings',
  coder: 'Who is at work',
  manageCoders: 'Add or change …',
  appearance: 'Appearance',
  language: 'Language',
  languageHint: 'Of the screen. The study and the report have their own language.',
  theme: 'Theme',
  themes: { system: 'Follow the system', light: 'Light', dark: 'Dark' },
  coders: 'Coders',
  codersHint: 'Choose who is at work now. Codings and changes carry the name.',
  addCoder: 'Add a coder',
  coderName: 'Name or initials',
  chooseCoder: (name) => `Work as ${name}`,
  renameCoder: (name) => `Change the name ${name}`,
  current: 'At work now',
  about: 'About Funn',
  version: (version) => `Version ${version}`,
  aboutText: 'Funn never goes online. The study is encrypted in the file you chose, and nowhere else.',
}
