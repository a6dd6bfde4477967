/**
 * What a new version may be called: a small step and a large one, both unused.
 *
 * nextVersions('1.0', ['1.0', '1.1'])  →  { minor: '1.2', major: '2.0' }
 */
export function nextVersions(from: string, taken: readonly string[]): { readonly minor: string; readonly major: string } {
  const match = /^(\d+)(?:\.(\d+))?/u.exec(from)
  const [whole, part] = [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)]
  const used = new Set(taken)
  let minor = part + 1
  while (used.has(`${whole}.${minor}`)) minor += 1
  let major = whole + 1
  while (used.has(`${major}.0`)) major += 1
  return { minor: `${whole}.${minor}`, major: `${major}.0` }
}
