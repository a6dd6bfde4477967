import { createHash } from 'node:crypto'

/** A register as a table, some of it in the study and some odd. */
export const fuzzTable = 'Virksomhet;Gruppe;Navn;Rolle;E-post;Telefon;Målform\nVirksomhet nummer a;G1;Kari Nordmann;leder;k@x.no;1;nynorsk\n"Sør; ""Vik""\u0007";G2;Ola\u00A0\u0301;;;;\nNordvik;ukjent;👍🏽;=1+1;odd;;kvensk\n;;Ingen;;;;\n'

/** What the app makes of its bytes, so that importing it is not always of another file. */
export const fuzzFingerprint = createHash('sha256').update(fuzzTable).digest('hex')
