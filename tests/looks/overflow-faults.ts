/**
 * What on the page is cut off, spills over or makes it scroll sideways, one line a fault.
 *
 * Stands by itself, so that it can also be sent into a page of its own. Text that ends in «…» on purpose is no fault, and what is
 * made to scroll sideways (`[data-scrolls-x]`: the matrix and other wide tables) may do so.
 */
export function overflowFaults(): string[] {
  const slack = 1.5
  const nameOf = (element: Element): string => {
    const classes = [...element.classList].join('.')
    const words = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)
    return `${element.tagName.toLowerCase()}${classes === '' ? '' : `.${classes}`} «${words}»`
  }
  const faults: string[] = []
  const isHidden = (element: Element): boolean =>
    !element.checkVisibility({ opacityProperty: false, visibilityProperty: true }) || element.closest('.sr-only, [aria-hidden="true"] svg, .skip, [hidden]') !== null
  const fades = (style: CSSStyleDeclaration): boolean => style.maskImage !== 'none'
  const isShortened = (style: CSSStyleDeclaration): boolean => style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none'
  const page = document.documentElement
  if (page.scrollWidth > page.clientWidth + slack) faults.push(`the page is ${page.scrollWidth} wide in a window of ${page.clientWidth}`)

  for (const element of document.body.querySelectorAll('*')) {
    if (element instanceof SVGElement || isHidden(element)) continue
    const style = getComputedStyle(element)
    if (element.clientWidth <= 1 || style.display === 'inline' || style.clipPath !== 'none' || fades(style)) continue
    const wider = element.scrollWidth > element.clientWidth + slack
    const higher = element.scrollHeight > element.clientHeight + slack
    if (wider && (style.overflowX === 'auto' || style.overflowX === 'scroll') && !element.hasAttribute('data-scrolls-x') && element.closest('.cm-editor') === null) {
      faults.push(`scrolls sideways, ${element.scrollWidth} in ${element.clientWidth}: ${nameOf(element)}`)
    }
    if (isShortened(style) || element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) continue
    if (wider && (style.overflowX === 'hidden' || style.overflowX === 'clip')) faults.push(`cut off, ${element.scrollWidth} in ${element.clientWidth}: ${nameOf(element)}`)
    if (higher && (style.overflowY === 'hidden' || style.overflowY === 'clip')) faults.push(`cut off below, ${element.scrollHeight} in ${element.clientHeight}: ${nameOf(element)}`)
  }

  // Words and controls that stand outside of what shows them.
  const controls = 'button, input, textarea, select, a, [role=radio], [role=switch], [role=option], [role=combobox]'
  for (const element of document.body.querySelectorAll('*')) {
    if (element instanceof SVGElement || isHidden(element)) continue
    const hasWords = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '')
    if (!hasWords && !element.matches(controls)) continue
    const box = element.getBoundingClientRect()
    if (box.width <= 1 || box.height <= 1) continue
    for (let around = element.parentElement; around !== null; around = around.parentElement) {
      const style = getComputedStyle(around)
      if (isShortened(style) || fades(style) || around.clientWidth <= 1 || style.clipPath !== 'none' || around.hasAttribute('data-scrolls-x') || around.classList.contains('cm-editor')) break
      // What is fixed stands in the window, whatever it lies in.
      const isWindow = around === document.body || style.position === 'fixed'
      const frame = isWindow ? { left: 0, right: window.innerWidth } : around.getBoundingClientRect()
      if (style.overflowX === 'visible' && !isWindow) continue
      if (box.right > frame.right + slack || box.left < frame.left - slack) {
        faults.push(`stands outside, ${Math.round(box.left)}–${Math.round(box.right)} of ${Math.round(frame.left)}–${Math.round(frame.right)}: ${nameOf(element)}`)
      }
      break
    }
  }
  return [...new Set(faults)]
}
