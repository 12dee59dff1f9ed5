// Whoever is in has no more to do at an address for coming in: it leads on to today.
import { go } from '../../address.ts'
import { paths, ROUTES, routeOf } from '../../paths.ts'

const ENTRANCES: readonly (string | null)[] = [ROUTES.signIn, ROUTES.join, ROUTES.setUp, ROUTES.practice]

export const leaveEntrance = (): void => {
  if (ENTRANCES.includes(routeOf(location.pathname))) go(paths.today(), { instead: true })
}
