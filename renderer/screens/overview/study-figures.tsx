import type { Overview } from '../../../electron/contract/study.ts'
import { useFormat, useMessages } from '../../messages/use-messages.tsx'

/** The study in a few numbers. Interviews and group interviews are never added up. */
export function StudyFigures({ counts }: { readonly counts: Overview['counts'] }) {
  const m = useMessages()
  const format = useFormat()
  const held = format.list(m.overview.held(counts.interviews, counts.groupInterviews, counts.seminars))
  const shown = ['organisations', 'informants', 'words', 'codes', 'codings'] as const
  return (
    <section className="figures">
      <p className="figures-held">{held.charAt(0).toLocaleUpperCase('nb')}{held.slice(1)}</p>
      <dl>
        {shown.map((key) => (
          <div key={key} className="figure"><dt>{m.overview.facts[key]}</dt><dd>{format.number(counts[key])}</dd></div>
        ))}
      </dl>
    </section>
  )
}
