/** Hues that styles/tokens.css defines, `--code-0` and `--code-0-tint` and so on. */
export const codeHues = 12

/** The hue of a code from its stored colour index, which may be any whole number. */
export function codeHue(color: number): number {
  return ((color % codeHues) + codeHues) % codeHues
}
