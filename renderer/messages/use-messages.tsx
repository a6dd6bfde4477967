import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react'
import type { Language } from '../../codebook/guide/guide.ts'
import { en } from './en.ts'
import { formatFor, type Format } from './format.ts'
import { nb, type Messages } from './nb.ts'
import { nn } from './nn.ts'

const all: Readonly<Record<Language, Messages>> = { nb, nn, en }

interface Speech { readonly language: Language; readonly messages: Messages; readonly format: Format }

const Context = createContext<Speech>({ language: 'nb', messages: nb, format: formatFor('nb') })

/** Gives all below it the words of one language, and says so on the page. */
export function MessagesProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  useEffect(() => { document.documentElement.lang = language }, [language])
  const speech = useMemo(() => ({ language, messages: all[language], format: formatFor(language) }), [language])
  return <Context value={speech}>{children}</Context>
}

/** The words of the chosen language. */
export function useMessages(): Messages {
  return useContext(Context).messages
}

/** Numbers and dates in the way of the chosen language. */
export function useFormat(): Format {
  return useContext(Context).format
}

export function useLanguage(): Language {
  return useContext(Context).language
}
