/** Brings what is still in an editor into the study; resolves with whether all of it is stored. */
export type SaveWork = () => Promise<boolean>

const holders = new Set<SaveWork>()

/** Names someone who may hold text that is not stored yet. Gives back the function that takes the name away. */
export function holdUnsavedWork(save: SaveWork): () => void {
  holders.add(save)
  return () => { holders.delete(save) }
}

/** Stores what editors still hold: before undo, before a study is closed. Resolves with whether nothing is left unsaved. */
export async function saveUnsavedWork(): Promise<boolean> {
  const saved = await Promise.all([...holders].map((save) => save()))
  return saved.every(Boolean)
}
