// The languages hang from the line in their own scripts, the present one under a thicker teal piece of it. More than
// three become one choice.

import { c } from './look.ts'

export interface Language {
  readonly code: string
  /** A syllable in its own script: "En", "हि". */
  readonly short: string
  /** The whole name in its own script. */
  readonly name: string
}

interface LanguagesProps {
  readonly label: string
  readonly all: readonly Language[]
  readonly current: string
  readonly onChoose: (code: string) => void
}

export const Languages = ({ label, all, current, onChoose }: LanguagesProps) =>
  all.length > 3 ? (
    <select
      className={c('language-choice')}
      aria-label={label}
      value={current}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {all.map(({ code, name }) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </select>
  ) : (
    <nav className={c('languages')} aria-label={label}>
      {all.map(({ code, short, name }) => (
        <button
          key={code}
          type="button"
          lang={code}
          className={c('language')}
          aria-current={code === current ? 'true' : undefined}
          onClick={() => onChoose(code)}
        >
          <span>{short}</span>
          <span className={c('unseen')}>{name}</span>
        </button>
      ))}
    </nav>
  )
