import type { GuideContent } from '../../../codebook/guide/guide-content.ts'
import { TextField } from '../../components/field.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import type { Editing } from './guide-document.tsx'
import { linesOfText, textOfLines } from './lines-text.ts'
import { Row } from './row.tsx'

export interface IntroItemProps {
  readonly content: GuideContent
  readonly inBothForms: boolean
  readonly editing: Editing
}

/** What is said before the first question. */
export function IntroItem({ content, inBothForms, editing }: IntroItemProps) {
  const m = useMessages().guides
  if (editing.openId !== 'intro') {
    return (
      <Row id="intro" isLocked={editing.isLocked} className="guide-intro" onOpen={() => { editing.open('intro') }}>
        {content.intro.length === 0 ? <span className="faint">{m.noIntro}</span> : content.intro.map((text) => <span key={text} className="guide-paragraph">{text}</span>)}
      </Row>
    )
  }
  return (
    <div data-item="intro" className="guide-open">
      <div className={inBothForms ? 'fields fields-2' : 'fields'}>
        <TextField autoFocus label={m.intro} hint={m.introHint} rows={6} value={textOfLines(content.intro)} onChange={(text) => { editing.change({ ...content, intro: linesOfText(text) }, 'intro') }} />
        {inBothForms && <TextField label={m.nn(m.intro)} rows={6} value={textOfLines(content.introNn)} onChange={(text) => { editing.change({ ...content, introNn: linesOfText(text) }, 'intro') }} />}
      </div>
      {editing.tools('intro', false)}
    </div>
  )
}
