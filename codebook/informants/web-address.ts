/** With or without `https://`: a name with a dot in it, then what one likes but spaces. */
const address = /^(?:https?:\/\/)?(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}(?::\d{1,5})?(?:[/?#]\S*)?$/iu

/**
 * Whether a text looks like the address of a web page; nothing asks whether it is there.
 *
 * isWebAddress('fjordby.kommune.no/klimaplan')  →  true
 */
export function isWebAddress(text: string): boolean {
  return address.test(text.trim())
}
