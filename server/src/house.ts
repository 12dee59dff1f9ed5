// What every feature is handed: the database, the clock, the keys and where it is. One house is one record with one log; the
// practice district is another house, with its own database, keys and log, so that nothing can pass between them.
import type { Clock } from './platform/clock.ts'
import type { Config } from './platform/config.ts'
import type { Database } from './platform/database.ts'
import type { HouseKeys } from './platform/keys.ts'
import type { Log } from './platform/log.ts'

export type House = {
  /** 'record' keeps real people; 'practice' is the invented district. */
  readonly realm: 'record' | 'practice'
  readonly config: Config
  readonly db: Database
  readonly clock: Clock
  readonly keys: HouseKeys
  readonly log: Log
  /** The origin line of this house's log: what every envelope names. */
  readonly origin: string
  /** Where attachments lie. */
  readonly attachmentFolder: string
}
