/** What stands before a hit, on one line; a line break in the notes is a stroke here. */
export function lineBefore(before: string): string {
  return oneLine(before).trimStart()
}

/** What stands after a hit, on one line. */
export function lineAfter(after: string): string {
  return oneLine(after).trimEnd()
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, ' / ').replace(/[^\S\n]+/gu, ' ')
}
