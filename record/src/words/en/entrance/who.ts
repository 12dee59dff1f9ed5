// What people and organisations are, by the lists that kinds ask with.
import { ORGANISATION_SORTS, ROLE_NAMES } from '../../../kinds/shared-choices.ts'

export const roles = ROLE_NAMES
export const organisationSorts = ORGANISATION_SORTS
