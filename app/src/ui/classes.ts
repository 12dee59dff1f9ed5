// Class names out of a CSS module. A name that the stylesheet lacks is left out; css.test.ts finds such names.

type Wanted = string | false | undefined

/** `classes(names)('button', full && 'full')` gives the attribute of those class names that hold. */
export const classes =
  (names: Readonly<Record<string, string>>) =>
  (...wanted: readonly Wanted[]): string =>
    wanted.flatMap((name) => (name && names[name]) || []).join(' ')
