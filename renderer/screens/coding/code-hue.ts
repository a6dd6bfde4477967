/** Hues that styles/coding.css defines, `--code-tint-0` and so on. */
export const codeHues = 12

/** The hue of a code from its stored colour index, which may be any whole number. */
export function codeHue(color: number): number {
  return ((color % codeHues) + codeHues) % codeHues
}
