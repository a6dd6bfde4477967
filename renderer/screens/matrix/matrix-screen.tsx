import { useCallback, useMemo, useRef, useState } from 'react'
import { isTag } from '../../../codebook/codes/is-tag.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { Icon } from '../../components/icon.tsx'
import { SplitView } from '../../components/split-view.tsx'
import { Tag } from '../../components/tag.tsx'
import { failureOf } from '../../hooks/client.ts'
import { useCodebook } from '../../hooks/use-codebook.ts'
import { useGroupNames } from '../../hooks/use-group-names.ts'
import { passagesOf, useMatrix, type MatrixRequest } from '../../hooks/use-matrix.ts'
import { useOpenStudy } from '../../hooks/use-study.ts'
import { useLanguage, useMessages } from '../../messages/use-messages.tsx'
import { codeLabel } from '../codebook/code-label.ts'
import { codeHue } from '../coding/code-hue.ts'
import { viewCell } from './cell-view.ts'
import type { GridPosition } from './grid-moves.ts'
import { Inspector } from './inspector.tsx'
import { MatrixGrid } from './matrix-grid.tsx'
import { MatrixRule } from './matrix-rule.tsx'
import { MatrixTools } from './matrix-tools.tsx'
import { useMatrixView } from './matrix-view.ts'
import { NoResult } from './no-result.tsx'
import { ProfileSelect } from './profile-select.tsx'
import { PassagePanel } from './passage-panel.tsx'
import { useMatrixCommands } from './use-matrix-commands.ts'
import { expandable, visibleRows } from './visible-rows.ts'

/** Who says what: needs by informant group, in numbers that open to the passages behind them. */
export function MatrixScreen() {
  const m = useMessages()
  const language = useLanguage()
  const study = useOpenStudy()
  const [view, change] = useMatrixView(study.fileName)
  const { codes, byId } = useCodebook()
  const hasTags = useMemo(() => codes.some(isTag), [codes])
  const request = useMemo<MatrixRequest>(() => ({ unit: view.unit, codes: view.rows === 'tags' ? 'tags' : 'all', profile: view.profile, filter: view.filter }), [view.unit, view.rows, view.profile, view.filter])
  const { matrix, error } = useMatrix(request)
  const groups = useGroupNames()
  const [pointed, setPointed] = useState<GridPosition | null>(null)
  const body = useRef<HTMLDivElement>(null)
  const coders = useMemo(() => new Map(study.coders.map((coder) => [coder.id, coder.label])), [study.coders])
  const rows = useMemo(() => (matrix === undefined ? [] : visibleRows(matrix.rows, view.expanded)), [matrix, view.expanded])
  const parents = useMemo(() => expandable(matrix?.rows ?? []), [matrix])
  const hueOf = useCallback((codeId: string) => codeHue(byId.get(codeId)?.color ?? 0), [byId])
  const labelOf = useCallback((codeId: string, label: string) => {
    const code = byId.get(codeId)
    return code === undefined ? label : codeLabel(code, language)
  }, [byId, language])
  const expandAll = (all: boolean): void => { change({ expanded: all ? parents : new Set() }) }
  useMatrixCommands(view, change, expandAll)

  const openRow = view.open === null ? undefined : matrix?.rows.find((row) => row.codeId === view.open?.codeId)
  const openColumn = view.open?.columnKey === null ? matrix?.columns.length ?? 0 : matrix?.columns.findIndex((column) => column.key === view.open?.columnKey) ?? -1
  const openCell = openRow === undefined ? undefined : view.open?.columnKey === null ? openRow.total : openRow.cells[openColumn]
  const openAt = rows.findIndex((visible) => visible.row.codeId === view.open?.codeId)

  function open(at: GridPosition): void {
    const row = rows[at.row - 1]?.row
    const column = matrix?.columns[at.column - 1]
    if (row !== undefined) change({ position: at, open: { codeId: row.codeId, groupIds: column?.groupIds ?? null, columnKey: column?.key ?? null } })
  }
  function close(): void {
    change({ open: null })
    body.current?.querySelector<HTMLElement>('[role=treegrid] [tabindex="0"]')?.focus()
  }
  const isFiltered = Object.values(view.filter).some((value) => value !== null)
  const isEmpty = matrix !== undefined && passagesOf(matrix) === 0 && view.profile === 'internal'
  return (
    <div className="screen screen-fill matrix-screen" ref={body}>
      <header className="screen-head">
        <div className="screen-title"><h1>{m.matrix.titles[view.unit]}</h1></div>
        {view.profile === 'internal' && <Tag tone="warn"><Icon name="lock" size={12} />{m.matrix.internal}</Tag>}
        <ProfileSelect profile={view.profile} onChange={(profile) => { change({ profile, open: null }) }} />
        <MatrixTools view={view} hasTags={hasTags} coders={study.coders} areAllExpanded={parents.size > 0 && view.expanded.size >= parents.size} onChange={change} onExpandAll={expandAll} />
      </header>
      <div className="screen-body">
        <FailureBanner failure={failureOf(error)} />
        {matrix !== undefined && isEmpty && isFiltered && <NoResult request={request} coders={study.coders} onFilter={(filter) => { change({ filter }) }} />}
        {matrix !== undefined && matrix.rows.length === 0 && <EmptyState icon="matrix" title={m.matrix.empty}><p>{m.matrix.emptyMore}</p></EmptyState>}
        {matrix !== undefined && matrix.rows.length > 0 && !(isEmpty && isFiltered) && (
          <SplitView label={m.matrix.passages.title} sized="second" initial={420} min={320} max={720} first={(
            <div className="matrix-pane">
              <div className="matrix-scroll" data-scrolls-x>
                <MatrixGrid matrix={matrix} rows={rows} hueOf={hueOf} labelOf={labelOf} groups={groups} position={view.position}
                  open={openAt < 0 ? null : { row: openAt + 1, column: openColumn + 1 }} onMove={(position) => { change({ position }) }} onPoint={setPointed} onOpen={open}
                  onToggle={(codeId) => { change({ expanded: view.expanded.has(codeId) ? new Set([...view.expanded].filter((id) => id !== codeId)) : new Set([...view.expanded, codeId]) }) }} />
                <MatrixRule unit={view.unit} profile={view.profile} />
              </div>
              <Inspector matrix={matrix} rows={rows} labelOf={labelOf} groups={groups} position={pointed ?? view.position} />
            </div>
          )} second={view.open === null || openRow === undefined || openCell === undefined ? null : (
            <PassagePanel key={`${view.open.codeId} ${view.open.columnKey ?? ''}`} codeId={view.open.codeId} groupIds={view.open.groupIds} filter={view.filter} code={`${openRow.key} ${labelOf(openRow.codeId, openRow.label)}`}
              group={view.open.columnKey === null ? m.matrix.passages.all : matrix.columns[openColumn]?.label ?? ''} count={viewCell(m, view.unit, openRow.inGuide, openCell).words}
              codes={byId} coders={coders} onClose={close} />
          )} />
        )}
      </div>
    </div>
  )
}
