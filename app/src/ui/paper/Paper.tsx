// A page for the printer: A4, black on white, form name and rule on top, number, date and page in a band, and boxes that
// a thumb fits. It must survive a photocopy of a photocopy. Her words print beside what they dispute, with a thick bar.

import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import css from './paper.module.css'

const c = classes(css)

interface PaperProps {
  readonly lang: string
  /** The name of the form. */
  readonly title: ReactNode
  /** The rule it follows, and a plain line under it. */
  readonly rule?: ReactNode
  readonly plain?: ReactNode
  /** A code that carries an opaque number and nothing personal. */
  readonly code?: ReactNode
  /** Three words in the band: number, date, page. */
  readonly band: readonly [ReactNode, ReactNode, ReactNode]
  readonly foot?: readonly [ReactNode, ReactNode]
  /** May run over several sheets: breaks between its parts, and its boxes follow what is written. */
  readonly flows?: boolean
  readonly children: ReactNode
}

export const Paper = ({ lang, title, rule, plain, code, band, foot, flows, children }: PaperProps) => (
  <article className={c('paper', flows && 'flows')} lang={lang}>
    <header className={c('top')}>
      <div>
        <h1 className={c('title')}>{title}</h1>
        {rule ? <p className={c('sub')}>{rule}</p> : null}
        {plain ? <p className={c('sub')}>{plain}</p> : null}
      </div>
      {code ? <div className={c('code')}>{code}</div> : null}
    </header>
    <div className={c('band')}>
      <span>{band[0]}</span>
      <span>{band[1]}</span>
      <span>{band[2]}</span>
    </div>
    <div className={c('body')}>{children}</div>
    {foot ? (
      <footer className={c('foot')}>
        <span>{foot[0]}</span>
        <span>{foot[1]}</span>
      </footer>
    ) : null}
  </article>
)

/** Prints nothing but what is in it, wherever on the page it stands. */
export const PrintedAlone = ({ children }: { readonly children: ReactNode }) => <div data-print="alone">{children}</div>

export interface PaperFact {
  readonly key: string
  readonly label: ReactNode
  readonly value: ReactNode
  readonly wide?: boolean
}

/** Boxes with their names, two in a line. */
export const PaperFacts = ({ facts }: { readonly facts: readonly PaperFact[] }) => (
  <dl className={c('facts')}>
    {facts.map(({ key, label, value, wide }) => (
      <div key={key} className={c('fact', wide && 'wide')}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)

interface SideProps {
  readonly label: ReactNode
  readonly lang?: string
  readonly text: ReactNode
}

/** What was written, and what she says to it. */
export const PaperBeside = ({ written, hers }: { readonly written: SideProps; readonly hers: SideProps }) => (
  <div className={c('beside')}>
    <div lang={written.lang}>
      <small>{written.label}</small>
      {written.text}
    </div>
    <div className={c('hers')} lang={hers.lang}>
      <small>{hers.label}</small>
      <b>{hers.text}</b>
    </div>
  </div>
)

export interface PaperBox {
  readonly key: string
  readonly label: ReactNode
  readonly note?: ReactNode
  /** Marked with the ring of a thumb. */
  readonly thumb?: boolean
}

/** Empty boxes to sign, stamp or press a thumb in. The first is as wide as a thumb; `even` for boxes of one sort. */
export const PaperBoxes = ({ boxes, even }: { readonly boxes: readonly PaperBox[]; readonly even?: boolean }) => (
  <div className={c('boxes', even && 'even')}>
    {boxes.map(({ key, label, note, thumb }) => (
      <div key={key}>
        <div className={c('box', thumb && 'thumb')} />
        {label}
        {note ? <div>{note}</div> : null}
      </div>
    ))}
  </div>
)

export const PaperTick = ({ ticked, children }: { readonly ticked: boolean; readonly children: ReactNode }) => (
  <span className={c('tick-line')}>
    <span className={c('tick')} aria-hidden="true">
      {ticked ? '✓' : ''}
    </span>
    {children}
  </span>
)

export const PaperHeading = ({ children }: { readonly children: ReactNode }) => (
  <h2 className={c('heading')}>{children}</h2>
)

/** What is asked for, numbered. */
export const PaperAsks = ({ title, asks }: { readonly title: ReactNode; readonly asks: readonly string[] }) => (
  <section>
    <p>{title}</p>
    <ol className={c('asks')}>
      {asks.map((it) => (
        <li key={it}>{it}</li>
      ))}
    </ol>
  </section>
)

export interface PaperLine {
  readonly key: string
  readonly when: ReactNode
  readonly text: ReactNode
}

/** Dated lines, in their order. */
export const PaperTold = ({ lines }: { readonly lines: readonly PaperLine[] }) => (
  <ul className={c('told')}>
    {lines.map(({ key, when, text }) => (
      <li key={key}>
        <span>{when}</span>
        <b>{text}</b>
      </li>
    ))}
  </ul>
)

/** Empty lines to write on by hand. */
export const PaperLines = ({ title, count }: { readonly title: ReactNode; readonly count: number }) => (
  <section className={c('lines')}>
    <p>{title}</p>
    {Array.from({ length: count }, (_, line) => `line ${line}`).map((key) => (
      <div key={key} className={c('rule')} />
    ))}
  </section>
)

/** Says on every page that nothing on it is real. */
export const PaperPractice = ({ children }: { readonly children: ReactNode }) => (
  <p className={c('practice')}>{children}</p>
)
