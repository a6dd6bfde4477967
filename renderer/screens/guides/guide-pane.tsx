import { useState } from 'react'
import { missingNynorsk } from '../../../codebook/guide/guide-wording.ts'
import type { Guide, GuideVersion } from '../../../electron/contract/guides.ts'
import { Banner } from '../../components/banner.tsx'
import { Button, IconButton } from '../../components/button.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { Menu } from '../../components/menu.tsx'
import { useNotices, useRun } from '../../components/notices.tsx'
import { Tag } from '../../components/tag.tsx'
import { failureOf } from '../../hooks/client.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { CompareDialog } from './compare-dialog.tsx'
import { GuideDialog } from './guide-dialog.tsx'
import { GuideDocument } from './guide-document.tsx'
import { useGuideDraft } from './use-guide-draft.ts'
import { usePrintGuide } from './use-print-guide.ts'
import { VersionDialog } from './version-dialog.tsx'

export interface GuidePaneProps {
  readonly guide: Guide
  readonly version: GuideVersion
  readonly onChoose: (versionId: string) => void
}

/** One version of a guide: what can be done with it, and what it says. */
export function GuidePane({ guide, version, onChoose }: GuidePaneProps) {
  const m = useMessages().guides
  const run = useRun()
  const { notify } = useNotices()
  const print = usePrintGuide(guide, version)
  const { content, error, change } = useGuideDraft(version.versionId)
  const [dialog, setDialog] = useState<'version' | 'compare' | 'edit' | null>(null)
  const close = () => { setDialog(null) }
  const missing = content === undefined ? [] : missingNynorsk({ title: guide.title, titleNn: guide.titleNn, language: guide.language, content })

  async function remove(): Promise<void> {
    if ((await run('guides.remove', { versionId: version.versionId })) !== undefined) notify({ text: m.removedNotice(guide.title, version.version) })
  }
  return (
    <section className="guide-pane" aria-label={m.document(guide.title)}>
      <header className="guide-tools">
        <span className="guide-tools-facts">
          <Tag>{m.version(version.version)}</Tag>
          {version.locked && <Tag tone="warn">{m.locked}</Tag>}
          <span className="faint">{m.questions(version.questions)}{version.minutes > 0 && ` · ${m.minutes(version.minutes)}`}</span>
        </span>
        {missing.length > 0 && (
          <Menu label={m.missingNynorsk(missing.length)} trigger={<Button size="s" icon="warning">{m.missingNynorsk(missing.length)}</Button>}
            entries={missing.map(({ part, number, text }, at) => ({ id: String(at), label: `${m.missingParts[part]}${number === null ? '' : ` ${number}`}`, hint: text.slice(0, 120), run: () => undefined }))} />
        )}
        <Button size="s" onPress={() => { setDialog('version') }}>{m.newVersion}</Button>
        {guide.versions.length > 1 && <Button size="s" onPress={() => { setDialog('compare') }}>{m.compare}</Button>}
        <Menu label={m.print} trigger={<Button size="s" icon="export">{m.print}</Button>} entries={[
          { id: 'word', label: m.printWord, icon: 'file', run: () => { void print('word', 'nb') } }, { id: 'word-nn', label: m.printWordNn, icon: 'file', run: () => { void print('word', 'nn') } },
          { id: 'text', label: m.printText, run: () => { void print('text', 'nb') } }, { id: 'json', label: m.printJson, run: () => { void print('json', 'nb') } },
        ]} />
        <Menu label={m.more} trigger={<IconButton icon="more" label={m.more} />} entries={[
          { id: 'edit', label: m.edit, icon: 'edit', run: () => { setDialog('edit') } },
          version.locked
            ? { id: 'unlock', label: m.unlock, icon: 'unlock', isDisabled: version.sessions > version.planned, run: () => { void run('guides.lock', { versionId: version.versionId, locked: false }) } }
            : { id: 'lock', label: m.lock, icon: 'lock', run: () => { void run('guides.lock', { versionId: version.versionId, locked: true }) } },
          { id: 'remove', label: m.remove, icon: 'trash', isDanger: true, isDisabled: version.sessions > 0, run: () => { void remove() } },
        ]} />
      </header>
      {error !== null && <FailureBanner failure={failureOf(error)} />}
      <div className="guide-scroll">
        {version.locked && <Banner icon="lock" actions={<Button size="s" onPress={() => { setDialog('version') }}>{m.newVersion}</Button>}>{m.lockedText}</Banner>}
        {content !== undefined && <GuideDocument guide={guide} content={content} isLocked={version.locked} onChange={change} />}
      </div>
      {dialog === 'version' && <VersionDialog guide={guide} version={version} onDone={(id) => { close(); onChoose(id) }} onClose={close} />}
      {dialog === 'compare' && <CompareDialog guide={guide} version={version} onClose={close} />}
      {dialog === 'edit' && <GuideDialog guide={guide} guides={[]} onDone={close} onClose={close} />}
    </section>
  )
}
