/**
 * Whether an error says that a row was to refer to one that is not there.
 *
 * What a message names may be gone by the time it arrives: undone, removed, or never there. SQLite sees it in every
 * table, and the step it happened in has left nothing.
 */
export function isMissingReference(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY'
}
