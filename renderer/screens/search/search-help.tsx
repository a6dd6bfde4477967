import { useMessages } from '../../messages/use-messages.tsx'

/** What can be written in the field, in one quiet line; each example can be tried. */
export function SearchHelp({ onTry }: { readonly onTry: (example: string) => void }) {
  const m = useMessages()
  const { examples } = m.search
  return (
    <p className="search-help">
      <span>{m.search.help}</span>
      <span><button type="button" className="search-example" onClick={() => { onTry(examples.exact) }}>{examples.exact}</button> {m.search.helpExact}</span>
      <span><button type="button" className="search-example" onClick={() => { onTry(examples.prefix) }}>{examples.prefix}</button> {m.search.helpPrefix}</span>
      <span><button type="button" className="search-example" onClick={() => { onTry(examples.ending) }}>{examples.ending}</button> {m.search.helpEnding}</span>
    </p>
  )
}
