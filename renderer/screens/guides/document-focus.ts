/** The part of the document with an id. */
export function itemIn(page: HTMLElement | null, id: string): HTMLElement | null {
  return page?.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"]`) ?? null
}

/** The id of the part that something stands in. */
export function idOfItem(target: EventTarget | null): string | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-item]')?.dataset['item'] ?? null : null
}

/** The part that takes the focus when one goes: the next one, or the one before. */
export function focusBeside(page: HTMLElement | null, id: string): string | null {
  const ids = [...(page?.querySelectorAll<HTMLElement>('[data-item]') ?? [])].map((item) => item.dataset['item'] ?? '')
  const at = ids.indexOf(id)
  return ids[at + 1] ?? ids[at - 1] ?? null
}
