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
import { blueParrot } from './whole/blue-parrot.ts'
import { greenElephant } from './whole/green-elephant.ts'
import { marigoldButterfly } from './whole/marigold-butterfly.ts'
import { whiteRabbit } from './whole/white-rabbit.ts'

export const STORY: readonly Step[] = [
  ...agreements,
  ...blueMyna,
  ...greenRohu,
  ...greenRohuPackets,
  ...marigoldSquirrel,
  ...turquoiseDeer,
  ...whiteCrane,
  ...whiteTurtle,
  ...blueParrot,
  ...greenElephant,
  ...marigoldButterfly,
  ...whiteRabbit,
]
