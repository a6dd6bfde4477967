import type { Language } from '../guide/guide.ts'

/** What the document for approval says around the notes, in one language. */
export interface ApprovalWords {
  readonly title: string
  readonly study: string
  readonly session: string
  readonly held: string
  readonly present: string
  readonly ourPeople: string
  readonly deadline: string
  readonly contact: string
  readonly intro: (firm: string, client: string) => string
  readonly howTo: string
  readonly mayChange: readonly string[]
  readonly mayNot: string
  readonly silence: (deadline: string) => string
  readonly others: string
  readonly leftOut: string
  readonly yourAnswers: string
  readonly note: string
  readonly end: string
  readonly thanks: string
  readonly unknown: string
}

const nb: ApprovalWords = {
  title: 'Referat til godkjenning', study: 'Oppdrag', session: 'Samtale', held: 'Dato', present: 'Til stede', ourPeople: 'Fra oss', deadline: 'Svarfrist', contact: 'Kontakt',
  intro: (firm, client) => `Takk for at du stilte til intervju. Under finner du referatet vårt fra samtalen${client === '' ? '' : `, som er en del av oppdraget for ${client}`}. Referatet brukes som grunnlag for analysen${firm === '' ? '' : ` til ${firm}`}. Se gjerne over at vi har forstått deg riktig.`,
  howTo: 'Rett direkte i dokumentet, med eller uten sporing av endringer, og send det tilbake til oss. La spørsmålene stå som de er, så finner vi igjen svarene dine. Har du ingen endringer, holder det å svare at referatet er i orden.',
  mayChange: ['Du kan rette faktiske feil og misforståelser.', 'Du kan endre egne formuleringer, og stryke det du ikke vil stå inne for.', 'Du kan si fra om hvordan du vil bli omtalt, og om noe ikke skal siteres.'],
  mayNot: 'Referatet gjengir samtalen. Nye synspunkter er velkomne, men skriv dem gjerne som et tillegg.',
  silence: (deadline) => `Hører vi ikke fra deg innen ${deadline}, bruker vi referatet slik det står. Du blir da ikke sitert med mer enn det vi allerede har avtalt.`,
  others: 'Samtalen hadde flere deltakere. Du får bare det du selv sa, og det som ikke er knyttet til noen. Tegnet […] viser hvor andres utsagn er tatt ut.',
  leftOut: 'Tegnet […] viser hvor vi har tatt ut opplysninger som ikke bør sendes. De er fortsatt med i notatene våre.',
  yourAnswers: 'Spørsmål og svar', note: 'Andre notater', end: 'Slutt på referatet', thanks: 'Takk for hjelpen.', unknown: 'Ikke oppgitt',
}

const nn: ApprovalWords = {
  title: 'Referat til godkjenning', study: 'Oppdrag', session: 'Samtale', held: 'Dato', present: 'Til stades', ourPeople: 'Frå oss', deadline: 'Svarfrist', contact: 'Kontakt',
  intro: (firm, client) => `Takk for at du stilte til intervju. Under finn du referatet vårt frå samtalen${client === '' ? '' : `, som er ein del av oppdraget for ${client}`}. Referatet blir brukt som grunnlag for analysen${firm === '' ? '' : ` til ${firm}`}. Sjå gjerne over at vi har forstått deg rett.`,
  howTo: 'Rett direkte i dokumentet, med eller utan sporing av endringar, og send det tilbake til oss. Lat spørsmåla stå som dei er, så finn vi att svara dine. Har du ingen endringar, held det å svare at referatet er i orden.',
  mayChange: ['Du kan rette faktiske feil og misforståingar.', 'Du kan endre eigne formuleringar, og stryke det du ikkje vil stå inne for.', 'Du kan seie frå om korleis du vil bli omtalt, og om noko ikkje skal siterast.'],
  mayNot: 'Referatet gjev att samtalen. Nye synspunkt er velkomne, men skriv dei gjerne som eit tillegg.',
  silence: (deadline) => `Høyrer vi ikkje frå deg innan ${deadline}, bruker vi referatet slik det står. Du blir då ikkje sitert med meir enn det vi alt har avtalt.`,
  others: 'Samtalen hadde fleire deltakarar. Du får berre det du sjølv sa, og det som ikkje er knytt til nokon. Teiknet […] viser kvar utsegnene til andre er tekne ut.',
  leftOut: 'Teiknet […] viser kvar vi har teke ut opplysningar som ikkje bør sendast. Dei er framleis med i notata våre.',
  yourAnswers: 'Spørsmål og svar', note: 'Andre notat', end: 'Slutt på referatet', thanks: 'Takk for hjelpa.', unknown: 'Ikkje oppgjeve',
}

const en: ApprovalWords = {
  title: 'Interview notes for approval', study: 'Assignment', session: 'Conversation', held: 'Date', present: 'Present', ourPeople: 'From us', deadline: 'Reply by', contact: 'Contact',
  intro: (firm, client) => `Thank you for the interview. Below are our notes of the conversation${client === '' ? '' : `, which is part of an assignment for ${client}`}. The notes are a basis for the analysis${firm === '' ? '' : ` by ${firm}`}. Please see whether we have understood you rightly.`,
  howTo: 'Correct the text in the document itself, with or without tracked changes, and send it back to us. Leave the questions as they are, so that we can find your answers. If you have no changes, it is enough to reply that the notes are in order.',
  mayChange: ['You can correct errors of fact and misunderstandings.', 'You can change your own wording, and take out what you do not want to stand by.', 'You can tell us how you want to be referred to, and whether something must not be quoted.'],
  mayNot: 'The notes tell what was said. New views are welcome, but please write them as an addition.',
  silence: (deadline) => `If we do not hear from you by ${deadline}, we use the notes as they stand. You will then not be quoted with more than we have already agreed.`,
  others: 'Several people took part. You get only what you said yourself and what is not tied to anybody. The sign […] shows where the words of others have been taken out.',
  leftOut: 'The sign […] shows where we have taken out information that should not be sent. It is still in our notes.',
  yourAnswers: 'Questions and answers', note: 'Other notes', end: 'End of the notes', thanks: 'Thank you for your help.', unknown: 'Not stated',
}

const all: Readonly<Record<Language, ApprovalWords>> = { nb, nn, en }

/** The words of the document for approval in the language of the informant's organisation. */
export function approvalWords(language: Language): ApprovalWords {
  return all[language]
}
