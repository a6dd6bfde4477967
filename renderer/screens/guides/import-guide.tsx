import { useState } from 'react'
import { allQuestions, numbersOf } from '../../../codebook/guide/guide-content.ts'
import type { ChosenFile } from '../../../electron/contract/app.ts'
import type { Value } from '../../../electron/contract/contract.ts'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { TextField } from '../../components/field.tsx'
import { FileField } from '../../components/file-field.tsx'
import { useCall } from '../../hooks/client.ts'
import { useOpenStudy } from '../../hooks/use-study.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { QuestionLine } from './question-line.tsx'

export interface ImportGuideProps {
  readonly onDone: (versionId: string) => void
  readonly onClose: () => void
}

/** A guide out of a Word or text file: shown as it was understood, then saved. */
export function ImportGuide({ onDone, onClose }: ImportGuideProps) {
  const { guides: m, common } = useMessages()
  const { language } = useOpenStudy()
  const [read, create] = [useCall('guides.read'), useCall('guides.create')]
  const [file, setFile] = useState<ChosenFile | null>(null)
  const [found, setFound] = useState<Value<'guides.read'> | null>(null)
  const [title, setTitle] = useState('')

  async function choose(chosen: ChosenFile): Promise<void> {
    setFile(chosen)
    const reply = await read.run({ file: chosen.token })
    setFound(reply.ok ? reply.value : null)
    if (reply.ok) setTitle(reply.value.title)
  }
  async function save(): Promise<void> {
    if (found === null) return
    const made = await create.run({ key: null, title, titleNn: null, language, groupIds: [], from: { kind: 'content', content: found.content } })
    if (made.ok) onDone(made.value.versionId)
  }
  return (
    <Dialog title={m.importTitle} width="l" isOpen onClose={onClose} actions={(
      <>
        <Button onPress={onClose}>{common.cancel}</Button>
        <Button look="primary" isDisabled={found === null || title.trim() === '' || create.busy} onPress={() => { void save() }}>{m.make}</Button>
      </>
    )}>
      <FileField label={m.importFile} purpose="open-guide" suggestedName="" value={file} onChange={(chosen) => { void choose(chosen) }} />
      <FailureBanner failure={read.failure ?? create.failure} />
      {found !== null && <TextField label={m.guideTitle} value={title} onChange={setTitle} maxLength={300} />}
      {found !== null && <Preview found={found} />}
    </Dialog>
  )
}

function Preview({ found }: { readonly found: Value<'guides.read'> }) {
  const m = useMessages().guides
  const { content, leftOut } = found
  const numbers = numbersOf(content)
  return (
    <>
      <p role="status">{m.importLead(allQuestions(content).length, content.sections.length)}</p>
      {leftOut.length > 0 && <Banner tone="warn"><p>{m.leftOut}</p><ul>{leftOut.map((text) => <li key={text}>{text}</li>)}</ul></Banner>}
      <section className="guide-preview" aria-label={m.preview}>
        {content.intro.map((text) => <p key={text}>{text}</p>)}
        {content.sections.map((section) => (
          <div key={section.id}>
            <h3>{section.title === '' ? m.noTitle : section.title}{section.minutes !== null && <span className="guide-minutes">{m.minutes(section.minutes)}</span>}</h3>
            {section.fields.map((field) => <p key={field.id} className="guide-field">► {field.label}</p>)}
            {section.questions.map((question) => <QuestionLine key={question.id} question={question} number={numbers.get(question.id) ?? 0} sameAs={[]} codeKeys={[]} />)}
          </div>
        ))}
      </section>
    </>
  )
}
