// Bikram Sambat beside the Gregorian calendar: shown, never stored. A file of its own so that it is fetched only for Nepali.
export { bikramOf, gregorianOf } from '@sajha/record'
