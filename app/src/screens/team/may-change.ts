// Whose posting somebody may change, as the server judges it: administrators everybody's, managers everybody's but an administrator's.
import type { Role } from '@sajha/record'

export const mayChange = (mine: readonly Role[], theirs: readonly Role[]): boolean =>
  mine.includes('administrator') || (mine.includes('manager') && !theirs.includes('administrator'))

export const mayInvite = (mine: readonly Role[]): boolean => mayChange(mine, [])
