// What was handed on and that nobody has said they look after. A name written at the top of a list is not yet a person who knows of it.
import { threshold } from '../../law/questions/questions.ts'
import { after, ask, day, type Ground, inIndia, number, type Question, type Rule } from '../questions/ask.ts'
import { handed, untaken } from './handed.ts'

/** One question a hand-over. It lies where what is not taken over lies: who does not read that is not asked. */
const notTaken = (it: Ground): readonly Question[] =>
  handed(it.entries, it.duties).flatMap((one) => {
    const left = untaken(one)
    const on = it.entry(one.entry)
    if (!on || left.length === 0) return []
    return ask('handed-not-taken', [on, ...left.map((what) => it.entry(what.of))], {
      from: after(one.at, threshold('handed-not-taken', 'wait')),
      missing: ['taken-over'],
      fill: { date: day(inIndia(one.at)), n: number(left.length) },
    })
  })

export const handedRules: readonly Rule[] = [{ needs: ['hand-over'], asks: notTaken }]
