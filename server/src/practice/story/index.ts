// Every book of the practice district.
import type { Step } from '../step.ts'
import { agreements } from './agreements.ts'
import { blueMyna } from './blue-myna.ts'
import { greenRohu } from './green-rohu.ts'
import { greenRohuPackets } from './green-rohu-packets.ts'
import { marigoldSquirrel } from './marigold-squirrel.ts'
import { turquoiseDeer } from './turquoise-deer.ts'
import { whiteCrane } from './white-crane.ts'
import { whiteTurtle } from './white-turtle.ts'

export const STORY: readonly Step[] = [
  ...agreements,
  ...blueMyna,
  ...greenRohu,
  ...greenRohuPackets,
  ...marigoldSquirrel,
  ...turquoiseDeer,
  ...whiteCrane,
  ...whiteTurtle,
]
