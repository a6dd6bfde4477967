import { useState } from 'react'
import { languages, type Language } from '../../../codebook/guide/guide.ts'
import type { Guide } from '../../../electron/contract/guides.ts'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { TextField } from '../../components/field.tsx'
import { Select } from '../../components/select.tsx'
import { useCall } from '../../hooks/client.ts'
import { useRegister } from '../../hooks/use-register.ts'
import { useOpenStudy } from '../../hooks/use-study.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { textOrNull } from './lines-text.ts'

export interface GuideDialogProps {
  /** The guide to change, null to make one. */
  readonly guide: Guide | null
  /** Guides that a new one may begin with. */
  readonly guides: readonly Guide[]
  readonly onDone: (versionId: string) => void
  readonly onClose: () => void
}

const [blank, template] = ['blank', 'template']

/** What a guide is called and who it is for; and what a new one begins with. */
export function GuideDialog({ guide, guides, onDone, onClose }: GuideDialogProps) {
  const { guides: m, common } = useMessages()
  const study = useOpenStudy()
  const groups = useRegister()?.groups ?? []
  const [create, edit] = [useCall('guides.create'), useCall('guides.edit')]
  const [title, setTitle] = useState(guide?.title ?? '')
  const [titleNn, setTitleNn] = useState(guide?.titleNn ?? '')
  const [language, setLanguage] = useState<Language>(guide?.language ?? study.language)
  const [groupIds, setGroupIds] = useState<readonly string[]>(guide?.groupIds ?? [])
  const [from, setFrom] = useState(blank ?? '')
  const names = { title, titleNn: language === 'nb' ? textOrNull(titleNn) : null, language, groupIds: [...groupIds] }

  async function save(): Promise<void> {
    if (guide !== null) {
      if ((await edit.run({ guideId: guide.guideId, ...names })).ok) onDone('')
      return
    }
    const made = await create.run({ ...names, key: null, from: from === blank || from === template ? { kind: from === template ? 'template' : 'blank' } : { kind: 'version', versionId: from } })
    if (made.ok) onDone(made.value.versionId)
  }
  return (
    <Dialog title={guide === null ? m.newGuide : m.edit} isOpen onClose={onClose} actions={(
      <>
        <Button onPress={onClose}>{common.cancel}</Button>
        <Button look="primary" isDisabled={title.trim() === '' || create.busy || edit.busy} onPress={() => { void save() }}>{guide === null ? m.make : common.save}</Button>
      </>
    )}>
      <div className="fields">
        <TextField autoFocus label={m.guideTitle} value={title} onChange={setTitle} maxLength={300} />
        {language === 'nb' && <TextField label={m.nn(m.guideTitle)} note={`(${common.optional})`} value={titleNn} onChange={setTitleNn} maxLength={300} />}
        <Select label={m.language} value={language} choices={languages.map((id) => ({ id, label: common.names[id] }))} onChange={(id) => { const chosen = languages.find((one) => one === id); if (chosen) setLanguage(chosen) }} />
        {guide === null && (
          <Select label={m.from} value={from} onChange={(id) => { setFrom(id ?? blank ?? '') }} choices={[
            { id: blank ?? '', label: m.fromBlank }, { id: template ?? '', label: m.fromTemplate },
            ...guides.flatMap((one) => one.versions.map((version) => ({ id: version.versionId, label: `${one.title} ${version.version}` }))),
          ]} />
        )}
        {groups.length > 0 && (
          <fieldset className="guide-audience">
            <legend className="label">{m.audience}</legend>
            {groups.map((group) => (
              <Checkbox key={group.id} isSelected={groupIds.includes(group.id)} onChange={(isFor) => { setGroupIds(isFor ? [...groupIds, group.id] : groupIds.filter((id) => id !== group.id)) }}>
                <strong>{group.key}</strong> {group.label}
              </Checkbox>
            ))}
          </fieldset>
        )}
        <FailureBanner failure={create.failure ?? edit.failure} />
      </div>
    </Dialog>
  )
}
