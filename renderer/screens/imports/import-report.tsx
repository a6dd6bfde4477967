import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { failureText } from '../../messages/failure-text.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import type { ImportItem } from './import-item.ts'

export interface ImportReportProps {
  readonly items: readonly ImportItem[]
  readonly onTidy: () => void
}

/** What became of the files: how many are in, what was left out of them, and what could not be imported and why. */
export function ImportReport({ items, onTidy }: ImportReportProps) {
  const m = useMessages()
  const words = m.imports
  const done = items.filter((item) => item.done !== null)
  const failed = items.flatMap(({ key, name, failure }) => (failure === null ? [] : [{ key, name, failure }]))
  // Of one file alone, its own place says it all.
  if (done.length === 0 || items.length === 1) return null
  const answers = done.reduce((sum, item) => sum + (item.done?.answers ?? 0), 0)
  const leftOut = done.reduce((sum, item) => sum + (item.done?.leftOut ?? 0), 0)
  return (
    <section aria-label={words.report}>
      <Banner tone={failed.length > 0 ? 'warn' : 'good'} role="status" actions={<Button size="s" onPress={onTidy}>{words.tidy}</Button>}>
        <p>{words.reported(done.length, answers)}{leftOut > 0 ? ` ${words.leftOut(leftOut)}` : ''}</p>
        {failed.length > 0 && (
          <>
            <p>{words.notImported(failed.length)}</p>
            <ul className="import-remarks">{failed.map(({ key, name, failure }) => <li key={key}>{saidOf(name, failureText(m, failure))}</li>)}</ul>
          </>
        )}
      </Banner>
    </section>
  )
}

/** What became of a file, with its name, which some refusals say themselves. */
function saidOf(name: string, text: string): string {
  return text.includes(name) ? text : `${name}: ${text}`
}
