import { expect, test } from 'vitest'
import { matched } from './address.ts'
import { paths, ROUTES, routeOf } from './paths.ts'
import { placeOf } from './sync/place.ts'

test('the practice district is another place than the record', () => {
  expect(placeOf('/practice/').practice).toBe(true)
  expect(placeOf('/practice').base).toBe('/practice/')
  expect(placeOf('/practices').practice).toBe(false)
  expect(placeOf('/book/x').base).toBe('/')
})

test('an address of the other record is not followed here', () => {
  expect(routeOf('/book/abc?x=1')).toBe('/book/abc?x=1')
  expect(routeOf('/practice/book/abc')).toBeNull()
})

test('every path is matched by its own route, with its parts', () => {
  const routes = Object.entries(ROUTES).map(([name, pattern]) => ({ name, pattern }))
  const found = (href: string) => {
    const it = matched(routes, new URL(href, 'https://sajha.example').pathname)
    return it && [it.route.name, it.parts]
  }
  expect(found(paths.today())).toEqual(['today', {}])
  expect(found(paths.book('book-1'))).toEqual(['book', { id: 'book-1' }])
  expect(found(paths.book('book-1', 'papers'))).toEqual(['bookPart', { id: 'book-1', part: 'papers' }])
  expect(found(paths.write('visit', { book: 'book-1', of: 'e' }))).toEqual(['write', { kind: 'visit' }])
  expect(found('/nowhere')).toBeNull()
})
