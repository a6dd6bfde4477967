import { useMemo, useRef, useState } from 'react'
import { passageUnits } from '../../../codebook/coding/passages-around.ts'
import type { Stance } from '../../../codebook/coding/coding.ts'
import type { Code } from '../../../electron/contract/coding.ts'
import { useCommands } from '../../commands/use-commands.tsx'
import { Button } from '../../components/button.tsx'
import { useNotices, useRun } from '../../components/notices.tsx'
import { Select } from '../../components/select.tsx'
import { useCodebook } from '../../hooks/use-codebook.ts'
import { useNetworks } from '../../hooks/use-networks.ts'
import { useLanguage, useMessages } from '../../messages/use-messages.tsx'
import { codeName } from '../codebook/code-label.ts'
import { CodePalette } from '../coding/code-palette.tsx'
import { paletteCodes } from '../coding/palette-codes.ts'
import { rememberUse, useRecentCodes } from '../coding/recent-store.ts'
import type { Review } from './use-review.ts'

/** The way from hits to codings: go through them, choose how much is coded, choose the code; then all in one step. */
export function ReviewBar({ review, hits }: { readonly review: Review; readonly hits: number }) {
  const m = useMessages()
  const language = useLanguage()
  const run = useRun()
  const { notify } = useNotices()
  const { codes, byId } = useCodebook()
  const networks = useNetworks()
  const offered = useMemo(() => paletteCodes(codes, networks, false), [codes, networks])
  const recent = useRecentCodes()
  const bar = useRef<HTMLDivElement>(null)
  const [isChoosing, setChoosing] = useState(false)
  const words = m.search.review
  const { ticked } = review
  const choose = () => { setChoosing(true) }

  async function code(chosen: Code, stance: Stance | null): Promise<void> {
    setChoosing(false)
    const coded = await run('coding.addMany', {
      hits: ticked.map(({ answerId, version, start, end }) => ({ answerId, version, start, end })), around: review.around, codeId: chosen.id, stance, facet: null,
    })
    if (coded === undefined) return
    rememberUse(chosen.id)
    review.end()
    const text = words.done(codeName(chosen, language), coded.coded, coded.already, coded.notCodable)
    notify(coded.coded === 0 ? { text } : { text, action: { label: m.common.undo, run: () => { void run('history.undo', {}) } } })
  }
  useCommands([
    { id: 'search.review', label: (w) => w.search.review.begin, group: 'search', keys: 'Ctrl+Enter', when: () => !review.isOn && hits > 0, run: review.begin },
    { id: 'search.code', label: (w) => w.search.review.code, group: 'search', keys: 'Ctrl+Enter', when: () => review.isOn && ticked.length > 0 && !isChoosing, run: choose },
    { id: 'search.end-review', label: (w) => w.common.cancel, group: 'search', keys: 'Escape', hidden: true, when: () => review.isOn && !isChoosing, run: review.end },
  ])
  if (!review.isOn) return <Button size="s" icon="code" keys="Ctrl+Enter" onPress={review.begin}>{words.begin}</Button>
  return (
    <div className="review-bar" ref={bar} role="group" aria-label={words.label}>
      <span role="status">{words.ticked(ticked.length, hits)}</span>
      <Button size="s" look="quiet" isDisabled={ticked.length === hits} onPress={review.tickAll}>{words.all}</Button>
      <Button size="s" look="quiet" isDisabled={ticked.length === 0} onPress={review.tickNone}>{words.none}</Button>
      <Select label={words.around} className="review-around" value={review.around} choices={passageUnits.map((id) => ({ id, label: words.units[id] }))}
        onChange={(id) => { review.setAround(passageUnits.find((unit) => unit === id) ?? 'sentence') }} />
      <Button size="s" look="primary" keys="Ctrl+Enter" isDisabled={ticked.length === 0} onPress={choose}>{words.code}</Button>
      <Button size="s" look="quiet" keys="Escape" onPress={review.end}>{m.common.cancel}</Button>
      {isChoosing && (
        <CodePalette anchor={bar} title={words.title(ticked.length)} text={ticked.slice(0, mostForSuggestions).map(({ before, text, after }) => before + text + after).join('\n')} codes={offered} byId={byId} recent={recent} chosen={null} canCreate={false}
          onChoose={(chosen, stance) => { void code(chosen, stance) }} onMake={() => undefined} onClose={() => { setChoosing(false) }} />
      )}
    </div>
  )
}

/** Hits whose words codes are suggested by. */
const mostForSuggestions = 20
