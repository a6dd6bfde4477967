import { Label, ProgressBar } from 'react-aria-components'
import { useMessages } from '../../messages/use-messages.tsx'

/** How much of the file is written; `share` is 0–1. */
export function ExportProgress({ share }: { readonly share: number }) {
  const words = useMessages().exports
  return (
    <ProgressBar className="progress" value={share * 100}>
      {({ percentage, valueText }) => (
        <>
          <div className="progress-words"><Label>{words.running}</Label><span className="tabular faint">{valueText}</span></div>
          <div className="progress-track"><span style={{ width: `${percentage ?? 0}%` }} /></div>
        </>
      )}
    </ProgressBar>
  )
}
