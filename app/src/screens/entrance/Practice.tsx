// Who to be in the practice district, and what each of them will see.
import { isRole, READS, ROLES, type Role } from '@sajha/record'
import { useState } from 'react'
import { go } from '../../address.ts'
import { paths } from '../../paths.ts'
import { type PracticePerson, practicePeople, signInToPractice, signOut, useSession } from '../../sync/index.ts'
import { Ask } from '../../ui/book/index.ts'
import { Button, Link } from '../../ui/button/index.ts'
import type { DrawingName } from '../../ui/drawings/index.ts'
import { Head, Page, Row, Text } from '../../ui/layout/index.ts'
import { ActRow, Rows } from '../../ui/rows/index.ts'
import { type Speaking, useWords } from '../../words/index.ts'
import { FromServer } from '../account/FromServer.tsx'
import { useTold } from '../account/use-told.ts'
import { useTry } from '../account/use-try.ts'
import { Wrong } from '../account/Wrong.tsx'
import { OpenPractice } from '../coming-in/OpenPractice.tsx'

const DRAWN: { readonly [R in Role]?: DrawingName } = {
  caseworker: 'visit',
  manager: 'talk',
  cwc: 'sitting',
  home: 'bed',
  helpline: 'call',
  lawyer: 'court',
  doctor: 'hospital',
  counsellor: 'speak',
  official: 'money',
  community: 'circle',
}

/** Whoever works with people first, in the order in which roles are named. */
const placeOf = ({ roles }: PracticePerson): number => ROLES.findIndex((it) => roles.includes(it))

/** The parts of a book these roles read, in words. */
const seenBy = (roles: readonly Role[], { words, say }: Speaking): string => {
  const parts = new Set(roles.flatMap((it) => READS[it]))
  const { sees, seesNothing } = words.account.practice
  if (parts.size === 0) return seesNothing
  const named = [...parts].map((it) => words.compartments[it])
  const joined = named.reduce((first, second) => say(words.app.values.and, { first, second }))
  return say(sees, { what: joined })
}

type OneProps = { readonly it: PracticePerson; readonly onBe: (person: string) => void }

const One = ({ it, onBe }: OneProps) => {
  const speaking = useWords()
  const { words } = speaking
  const roles = it.roles.filter(isRole)
  const drawing = roles.map((role) => DRAWN[role]).find(Boolean) ?? 'papers'
  return (
    <ActRow
      drawing={drawing}
      title={it.name}
      who={
        <>
          {roles.map((role) => words.roles[role]).join(' · ')}
          <br />
          {it.organisationName}
        </>
      }
      note={seenBy(roles, speaking)}
      href={paths.practice()}
      onClick={(event) => {
        event.preventDefault()
        onBe(it.person)
      }}
    />
  )
}

/** Becoming somebody else: whoever is here now signs out first, and is asked when something of theirs waits. */
const useBecoming = () => {
  const { stage, me } = useSession()
  const { busy, run, said } = useTry()
  const [asked, setAsked] = useState<{ readonly person: string; readonly waiting: number } | null>(null)
  /** False when something of theirs waits and nobody said yes yet. */
  const leave = async (person: string): Promise<boolean> => {
    const { waiting } = await signOut(asked?.person === person ? { confirmed: 'twice' } : undefined)
    if (waiting > 0) setAsked({ person, waiting })
    return waiting === 0
  }
  const change = async (person: string) => {
    const open = stage === 'open'
    if (!open || me?.person !== person) {
      if (open && !(await leave(person))) return
      await signInToPractice(person)
    }
    go(paths.today())
  }
  const become = (person: string) => void run(() => change(person))
  return { busy, said, become, asked, stay: () => setAsked(null) }
}

const Choosing = () => {
  const { words, say } = useWords()
  const { practiceTitle, practiceWhy, leavePractice, outWaiting, outLose, stay: stayWord } = words.app.signIn
  const people = useTold(practicePeople)
  const { busy, said, become, asked, stay } = useBecoming()
  return (
    <Page width="work">
      <Head title={practiceTitle} note={practiceWhy} />
      <Wrong said={said} />
      {asked ? (
        <Ask
          title={say(outWaiting, { n: asked.waiting })}
          act={
            <Row>
              <Button onPress={stay}>{stayWord}</Button>
              <Button kind="quiet" onPress={() => become(asked.person)}>
                {outLose}
              </Button>
            </Row>
          }
        />
      ) : null}
      <div role="status">{busy ? <Text>{words.account.phrase.opening}</Text> : null}</div>
      <FromServer from={people}>
        {(all) => (
          <Rows label={practiceTitle}>
            {all
              .toSorted((a, b) => placeOf(a) - placeOf(b))
              .map((it) => (
                <One key={it.person} it={it} onBe={become} />
              ))}
          </Rows>
        )}
      </FromServer>
      <Link href={paths.toRecord()}>{leavePractice}</Link>
    </Page>
  )
}

export const Practice = () => (useSession().stage === 'no-record-here' ? <OpenPractice /> : <Choosing />)
