// What a list of notices is called, so that a device that has it is not sent it again. Notices are only added, and only become seen: a
// list with as many of them, as many seen, and the same newest one is the same list.

/** @param notices each with its number, which only grows, and whether it was seen */
export const noticesName = (notices: readonly { readonly id: number; readonly seen: boolean }[]): string => {
  const newest = notices.reduce((most, it) => Math.max(most, it.id), 0)
  return `${notices.length}.${notices.filter((it) => it.seen).length}.${newest}`
}
