/** Whether a code was decided beforehand or found in the material. */
export const codeOrigins = ['deductive', 'inductive'] as const
export type CodeOrigin = (typeof codeOrigins)[number]

/** How many colours codes share; each is a place in the palette, from 0. */
export const codeColors = 12

/** Synonyms that a code has at most: far above what anyone writes. */
export const mostSynonyms = 50

/** Codes nest at most this deep: category, sub-code, detail. */
export const maxCodeLevels = 3
