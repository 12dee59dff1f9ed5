// A house in which two bodies may agree to emergency openings, for their tests: girls who are held, somebody who asks, and the jobs that follow.
import type { Role } from '@sajha/record'
import { sql } from 'kysely'
import { askFind } from '../../find/ask-find.ts'
import { findTasks } from '../../find/tasks.ts'
import { noticeTasks } from '../../notices/tasks.ts'
import { asReader } from '../../platform/database.ts'
import type { Payload } from '../../platform/jobs.ts'
import {
  aCase,
  aHouse,
  anOrganisation,
  aPerson,
  seals,
  type TestHouse,
  type TestPerson,
  writes,
} from '../../testing/index.ts'
import { answerOpening } from '../answer-opening.ts'
import { myOpenings } from '../my-openings.ts'
import { nameOpener } from '../openers.ts'
import { openingTasks } from '../tasks.ts'

export const DANGER = { what: 'He is outside the house', where: 'Raniganj' }
export const WHY = 'her cousin called our office'
export const SAYS = 'I know the house and the man'

type Planned = { readonly id: string; readonly task: string; readonly payload: Payload; readonly due: boolean }

/** Planned for a time of the house's own clock; everything else is planned for at once. */
const LATER = ['opening-over', 'opening-account']

/** What is planned and due, taken off the list. */
const dueJobs = async (house: TestHouse): Promise<readonly Planned[]> => {
  const { rows } = await house.db.owner.query<Planned>(
    `select j.id, t.identifier as task, j.payload, t.identifier <> all($2) or j.run_at <= $1::timestamptz as due
       from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier <> 'keep-match' order by j.id`,
    [house.clock.now().toString(), LATER],
  )
  const due = rows.filter((it) => it.due)
  const ids = due.map((it) => it.id)
  await house.db.owner.query('delete from graphile_worker._private_jobs where id = any($1::bigint[])', [ids])
  return due
}

/** What the database itself shows somebody of a book: by compartment, in every table that has one, and of the book as a whole. */
const shownIn = (house: TestHouse, book: string, who: TestPerson) =>
  asReader(
    house.db,
    who.id,
    async (tx) => {
      const shown = new Set<string>()
      for (const table of ['entry', 'book_key', 'duty', 'question', 'fact']) {
        const { rows } = await sql<{ compartment: string }>`
          select distinct compartment from ${sql.table(table)} where book = ${book}`.execute(tx)
        for (const it of rows) shown.add(it.compartment)
      }
      const { rows } = await sql<{ n: number }>`
        select (select count(*) from book where id = ${book}) + (select count(*) from book_summary where book = ${book}) as n`.execute(
        tx,
      )
      return { compartments: [...shown].sort(), ofTheBook: Number(rows[0]?.n) }
    },
    house.clock.now(),
  )

export type Question = { readonly asked: string; readonly ask: string }

/** Close the house when done. Kavita holds the girls; Farida, of her body, and Sunita, of the Committee, may agree. */
export const anOpeningHouse = async () => {
  const house = await aHouse()
  const ngo = await anOrganisation(house)
  const kavita = await aPerson(house, { at: ngo })
  const farida = await aPerson(house, { name: 'Farida', roles: ['manager', 'administrator'], at: ngo })
  const committee = await anOrganisation(house, { name: 'Child Welfare Committee', sort: 'committee' })
  const sunita = await aPerson(house, { name: 'Sunita', roles: ['cwc'], at: committee })
  const head = await aPerson(house, { name: 'Head', roles: ['administrator'], at: committee })
  await nameOpener(house, head.me, sunita.id, true)
  await nameOpener(house, farida.me, farida.id, true)

  /** Runs what is planned and due, as the jobs do, until nothing more follows. */
  const runsJobs = async (): Promise<void> => {
    const tasks = { ...noticeTasks(house), ...findTasks(house), ...openingTasks(house) }
    for (let due = await dueJobs(house); due.length > 0; due = await dueJobs(house)) {
      for (const it of due) await tasks[it.task]?.(it.payload, { id: it.id, attempt: 1 })
    }
  }

  let girls = 0
  return {
    house,
    kavita,
    farida,
    sunita,
    runsJobs,
    /** A girl whom Kavita holds, by a name of her own unless one is given. */
    holds: async (name = `Rita ${++girls} Kumari`) => {
      const book = await aCase(kavita)
      const bornOn = { from: '2011-01-01', to: '2011-12-31', said: 'the year of the flood' }
      await seals(
        kavita,
        await writes(kavita, 'person-identified', { name, bornOn }, { book }),
        await writes(kavita, 'safety-concern', { what: ['threat'], urgency: 'now' }, { book }),
        await writes(kavita, 'note', { text: 'She sings' }, { book }),
      )
      await runsJobs()
      return { book, name }
    },
    /** Somebody of a body of their own. */
    anAsker: (roles: readonly Exclude<Role, 'server'>[] = ['caseworker']) => aPerson(house, { name: 'Anita', roles }),
    /** Asks with danger, and returns what whoever may agree needs to answer. */
    asks: async (who: TestPerson, name: string): Promise<Question> => {
      await askFind(house, who.me, { name, year: 2011, why: WHY, danger: DANGER })
      await runsJobs()
      const [mine] = (await myOpenings(house, who.me)).mine
      if (!mine) throw new Error('nothing was asked')
      return { asked: mine.asked, ask: mine.ask }
    },
    answers: async (who: TestPerson, it: Question, answer: 'agrees' | 'declines' = 'agrees'): Promise<void> => {
      await answerOpening(house, who.me, { ...it, answer, why: SAYS })
      await runsJobs()
    },
    /** The books that are open for somebody now. */
    openFor: async (who: TestPerson) => (await myOpenings(house, who.me)).opened.map((it) => it.book),
    shownOf: (book: string, who: TestPerson) => shownIn(house, book, who),
  }
}
