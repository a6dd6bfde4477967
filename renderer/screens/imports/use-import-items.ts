import { call } from '../../hooks/client.ts'
import { createKept } from '../../hooks/kept-value.ts'
import { keptFrom, proposedBy, requestFor, stateOf, type ImportChoices, type ImportItem } from './import-item.ts'

export interface ImportItems {
  readonly items: readonly ImportItem[]
  /** Whether files are being read or stored. */
  readonly busy: boolean
  readonly add: (sources: readonly Pick<ImportItem, 'name' | 'what'>[]) => Promise<void>
  readonly choose: (key: string, change: Partial<ImportChoices>) => void
  /** Reads an item anew: by another guide, or whole. */
  readonly reread: (key: string, how: { readonly guide?: string | null; readonly whole?: boolean }) => Promise<void>
  readonly remove: (key: string) => void
  /** Takes out all that is done. */
  readonly tidy: () => void
  /** Stores items one by one, each as a step of its own; what is refused says why and the rest goes on. */
  readonly store: (keys: readonly string[]) => Promise<void>
}

interface KeptItems {
  /** The study that the items are meant for; those of another are gone. */
  readonly study: string
  readonly items: readonly ImportItem[]
  readonly busy: boolean
}

const kept = createKept<KeptItems>({ study: '', items: [], busy: false })

/** Forgets what is on its way in. */
export const forgetImports = kept.reset

function put(key: string, change: (item: ImportItem) => ImportItem): void {
  kept.update((all) => ({ ...all, items: all.items.map((item) => (item.key === key ? change(item) : item)) }))
}

async function read(item: ImportItem): Promise<void> {
  const reply = await call('import.preview', { ...item.what, guide: item.guide, whole: item.whole })
  put(item.key, (before) => {
    if (!reply.ok) return { ...before, failure: reply.failure }
    // The guide that fitted best stays the one, also when the study gets others meanwhile.
    return {
      ...before, guide: reply.value.guideVersionId, whole: item.whole, isChanged: item.isChanged, preview: reply.value, failure: null,
      choices: { ...proposedBy(reply.value), ...keptFrom(before) },
    }
  })
}

async function storeOne(item: ImportItem): Promise<void> {
  const request = requestFor(item)
  if (request === undefined) return
  const reply = await call('import.chosen', request)
  if (!reply.ok && reply.failure.kind === 'stale') await read({ ...item, isChanged: true })
  else put(item.key, (before) => (reply.ok ? { ...before, done: reply.value } : { ...before, failure: reply.failure }))
}

async function whileBusy(work: () => Promise<void>): Promise<void> {
  kept.update((all) => ({ ...all, busy: true }))
  try {
    await work()
  } finally {
    kept.update((all) => ({ ...all, busy: false }))
  }
}

/** The files that are on their way into a study, with what was decided for each; they stay while one looks at other screens. */
export function useImportItems(study: string): ImportItems {
  const [all] = kept.use()
  const { items, busy } = all.study === study ? all : { items: [], busy: false }
  return {
    items, busy,
    async add(sources) {
      const fresh = sources.map(({ name, what }): ImportItem => ({ key: crypto.randomUUID(), name, what, guide: 'best', whole: false, preview: null, choices: null, failure: null, isChanged: false, done: null }))
      kept.update((before) => ({ study, busy: before.busy, items: [...before.study === study ? before.items : [], ...fresh] }))
      await whileBusy(async () => { for (const item of fresh) await read(item) })
    },
    choose(key, change) {
      put(key, (item) => (item.choices === null ? item : { ...item, choices: { ...item.choices, ...change } }))
    },
    async reread(key, how) {
      const item = items.find((one) => one.key === key)
      if (item) await whileBusy(() => read({ ...item, ...how, isChanged: false }))
    },
    remove(key) {
      kept.update((before) => ({ ...before, items: before.items.filter((item) => item.key !== key) }))
    },
    tidy() {
      kept.update((before) => ({ ...before, items: before.items.filter(({ done }) => done === null) }))
    },
    async store(keys) {
      await whileBusy(async () => {
        for (const item of items.filter((one) => keys.includes(one.key) && stateOf(one) === 'ready')) await storeOne(item)
      })
    },
  }
}
