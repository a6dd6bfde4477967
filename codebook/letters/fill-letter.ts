import type { DocumentBlock } from '../approval/document-model.ts'
import type { Language } from '../guide/guide.ts'
import type { ControllerRole, LegalBasis } from '../study/study.ts'

/** What the placeholders of a letter stand for. Days are written in words; what is not known yet is null. */
export interface LetterFacts {
  readonly title: string
  readonly firm: string
  readonly client: string
  readonly legalBasis: LegalBasis | null
  readonly controllerRole: ControllerRole | null
  readonly deletionDay: string | null
  readonly deadline: string | null
  readonly contact: string
  /** Null in a letter to nobody in particular. */
  readonly name: string | null
  readonly organisation: string | null
}

/** The placeholders that a letter may have. */
export const placeholders = ['navn', 'virksomhet', 'tittel', 'firma', 'oppdragsgiver', 'ansvarlig', 'grunnlag', 'slettedato', 'kontakt', 'frist'] as const
export type Placeholder = (typeof placeholders)[number]

/** What stands where a fact is missing, so that nobody sends it by mistake. */
const blank = '…………'

/** A letter with its placeholders filled, and those for which there was nothing. */
export interface FilledLetter {
  readonly blocks: readonly DocumentBlock[]
  readonly missing: readonly Placeholder[]
}

/**
 * Fills a letter and divides it into headings, items and paragraphs; the first heading is its title.
 *
 * Only the placeholders are filled, once: a name that holds braces stays as it is.
 */
export function fillLetter(body: string, language: Language, facts: LetterFacts): FilledLetter {
  const values = valuesOf(language, facts)
  const missing = new Set<Placeholder>()
  const fill = (text: string) => (facts.name === null ? text.replaceAll(' {navn}', '') : text).replace(/\{([a-z]+)\}/g, (whole, name: string) => {
    const placeholder = placeholders.find((one) => one === name)
    if (placeholder === undefined) return whole
    const value = values[placeholder]
    if (value === '') missing.add(placeholder)
    return value === '' ? blank : value
  })
  let hasTitle = false
  const blocks = body.split(/\n\s*\n/).flatMap((paragraph) => paragraph.split(/\n(?=- )/)).map((text) => text.trim()).filter((text) => text !== '')
    .map((text): DocumentBlock => {
      if (text.startsWith('# ')) {
        const heading = fill(text.slice(2).replaceAll('\n', ' '))
        if (hasTitle) return { kind: 'heading', level: 1, text: heading }
        hasTitle = true
        return { kind: 'title', text: heading }
      }
      return text.startsWith('- ') ? { kind: 'bullet', text: fill(text.slice(2)) } : { kind: 'paragraph', text: fill(text) }
    })
  return { blocks, missing: [...missing] }
}

function valuesOf(language: Language, facts: LetterFacts): Readonly<Record<Placeholder, string>> {
  const words = language === 'nn' ? nynorsk : bokmal
  return {
    navn: facts.name ?? '', virksomhet: facts.organisation ?? words.yourPlace, tittel: facts.title, firma: facts.firm, oppdragsgiver: facts.client,
    ansvarlig: facts.controllerRole === null ? '' : words.controller[facts.controllerRole](facts.firm === '' ? blank : facts.firm, facts.client === '' ? blank : facts.client),
    grunnlag: facts.legalBasis === null ? '' : words.basis[facts.legalBasis], slettedato: facts.deletionDay ?? '', kontakt: facts.contact.trim(), frist: facts.deadline ?? '',
  }
}

interface Words {
  readonly yourPlace: string
  readonly controller: Readonly<Record<ControllerRole, (firm: string, client: string) => string>>
  readonly basis: Readonly<Record<LegalBasis, string>>
}

const bokmal: Words = {
  yourPlace: 'virksomheten din',
  controller: {
    controller: (firm) => `${firm} er behandlingsansvarlig for personopplysningene.`,
    joint: (firm, client) => `${firm} og ${client} er sammen behandlingsansvarlige for personopplysningene.`,
    processor: (firm, client) => `${client} er behandlingsansvarlig. ${firm} behandler opplysningene på vegne av ${client}.`,
  },
  basis: {
    'consent': 'Grunnlaget for behandlingen er samtykket ditt (personvernforordningen artikkel 6 nr. 1 bokstav a). Du kan når som helst trekke det tilbake.',
    'public-interest': 'Grunnlaget for behandlingen er at oppdraget er en oppgave i allmennhetens interesse (personvernforordningen artikkel 6 nr. 1 bokstav e). Du kan protestere mot behandlingen.',
    'legitimate-interest': 'Grunnlaget for behandlingen er en berettiget interesse i å gjennomføre oppdraget (personvernforordningen artikkel 6 nr. 1 bokstav f). Du kan protestere mot behandlingen.',
  },
}

const nynorsk: Words = {
  yourPlace: 'verksemda di',
  controller: {
    controller: (firm) => `${firm} er behandlingsansvarleg for personopplysningane.`,
    joint: (firm, client) => `${firm} og ${client} er saman behandlingsansvarlege for personopplysningane.`,
    processor: (firm, client) => `${client} er behandlingsansvarleg. ${firm} behandlar opplysningane på vegner av ${client}.`,
  },
  basis: {
    'consent': 'Grunnlaget for behandlinga er samtykket ditt (personvernforordninga artikkel 6 nr. 1 bokstav a). Du kan når som helst trekkje det tilbake.',
    'public-interest': 'Grunnlaget for behandlinga er at oppdraget er ei oppgåve i interessa til ålmenta (personvernforordninga artikkel 6 nr. 1 bokstav e). Du kan protestere mot behandlinga.',
    'legitimate-interest': 'Grunnlaget for behandlinga er ei rettkomen interesse i å gjennomføre oppdraget (personvernforordninga artikkel 6 nr. 1 bokstav f). Du kan protestere mot behandlinga.',
  },
}
