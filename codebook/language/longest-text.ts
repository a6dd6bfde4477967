/** UTF-16 units that one answer or note may have: eight hundred thousand words, some hundred interviews. Beyond it, searching would stall. */
export const longestText = 5_000_000
