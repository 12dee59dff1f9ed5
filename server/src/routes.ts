// Every route of one house, in one list. The practice house has one feature more.
import type { FastifyInstance } from 'fastify'
import { attachmentRoutes } from './attachments/routes.ts'
import { bookRoutes } from './books/routes.ts'
import { calendarRoutes } from './calendar/routes.ts'
import { directoryRoutes } from './directory/routes.ts'
import { copyRoutes } from './exports/copies/routes.ts'
import { exportRoutes } from './exports/routes.ts'
import { findRoutes } from './find/routes.ts'
import { handoverRoutes } from './handover/routes.ts'
import type { House } from './house.ts'
import { logRoutes } from './log/routes.ts'
import { logKeyRoutes } from './log-keys/routes.ts'
import { noticeRoutes } from './notices/routes.ts'
import { openApiRoutes } from './open-api/routes.ts'
import { openingRoutes } from './openings/routes.ts'
import { packetRoutes } from './packets/routes.ts'
import { peopleRoutes } from './people/routes.ts'
import { practiceRoutes } from './practice/routes.ts'
import { retentionRoutes } from './retention/routes.ts'
import { syncRoutes } from './sync/routes.ts'
import { watchRoutes } from './watch/routes.ts'
import { witnessRoutes } from './witnesses/routes.ts'

export const routesOf = (http: FastifyInstance, house: House): void => {
  // First, because it listens to the others being registered.
  openApiRoutes(http, house)
  peopleRoutes(http, house)
  handoverRoutes(http, house)
  syncRoutes(http, house)
  bookRoutes(http, house)
  noticeRoutes(http, house)
  packetRoutes(http, house)
  findRoutes(http, house)
  openingRoutes(http, house)
  calendarRoutes(http, house)
  directoryRoutes(http, house)
  attachmentRoutes(http, house)
  exportRoutes(http, house)
  copyRoutes(http, house)
  watchRoutes(http, house)
  logRoutes(http, house)
  logKeyRoutes(http, house)
  witnessRoutes(http, house)
  retentionRoutes(http, house)
  if (house.realm === 'practice') practiceRoutes(http, house)
}
