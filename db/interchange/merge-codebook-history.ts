import type { FrozenCode } from '../../codebook/codes/frozen-code.ts'
import type { OpenStudy } from '../../codebook/interchange/open-study.ts'
import { millisecondsOf } from '../../codebook/interchange/open-values.ts'
import type { MergeContext } from './merge-context.ts'
import { given, joined } from './row-set.ts'

/** Merges the versions of the codebook and the log of its changes. An entry without an id is the one that says the same of the same time. */
export function mergeCodebookHistory({ sets, before, now, coderId }: MergeContext, file: OpenStudy): void {
  for (const version of file.codebookVersions ?? []) {
    const old = sets.codebook_version.find(joined(version.number))
    sets.codebook_version.put({
      id: old?.id ?? sets.codebook_version.newId(version.id), number: version.number, name: given(version.name, old?.name, String(version.number)),
      note: given(version.note, old?.note, ''), created_at: given(millisecondsOf(version.created), old?.created_at, now),
      frozen_at: given(millisecondsOf(version.frozen), old?.frozen_at, null), codes: given(version.codes && JSON.stringify(version.codes), old?.codes, null),
    })
  }
  const latest = sets.codebook_version.rows.toSorted((a, b) => b.number - a.number)[0]?.id ?? ''
  for (const change of file.codebookChanges ?? []) {
    const at = Date.parse(change.at)
    const old = change.id === undefined
      ? before.codebook_change.find((row) => row.changed_at === at && row.kind === change.kind && row.code_key === (change.code ?? null)) : sets.codebook_change.findId(change.id)
    const coder = change.coder === undefined || change.coder === null ? change.coder : sets.coder.idOf(change.coder)
    sets.codebook_change.put({
      id: old?.id ?? sets.codebook_change.newId(change.id), changed_at: at, coder_id: given(coder, old?.coder_id, coderId), kind: change.kind,
      code_key: given(change.code, old?.code_key, null), other_key: given(change.other, old?.other_key, null), reason: given(change.reason, old?.reason, ''),
      codebook_version_id: given(change.version === undefined ? undefined : sets.codebook_version.idOf(joined(change.version)), old?.codebook_version_id, latest),
      before: given(written(change.before), old?.before, null), after: given(written(change.after), old?.after, null),
    })
  }
}

function written(code: FrozenCode | null | undefined): string | null | undefined {
  return code === null || code === undefined ? code : JSON.stringify(code)
}
