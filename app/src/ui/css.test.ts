// CSS is kept in one place and kept small: no class is asked for that no stylesheet has, none is written that nobody asks
// for, no colour is written outside tokens.css, and Devanagari is never spaced, slanted or capitalised.

import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const here = fileURLToPath(new URL('.', import.meta.url))
const read = (path: string): string => readFileSync(join(here, path), 'utf8')
const files = (pattern: string): readonly string[] => globSync(pattern, { cwd: here }).sort()

const stylesheets = files('**/*.css')
const modules = stylesheets.filter((path) => path.endsWith('.module.css'))
const components = files('**/*.{ts,tsx}').filter((path) => !/\.test\.|gallery|\.d\.ts$/.test(path))

const plain = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '')

const classesOf = (path: string): ReadonlySet<string> => {
  const selectors = plain(read(path)).replace(/\{[^{}]*\}/g, '{}')
  return new Set([...selectors.matchAll(/\.([a-z][a-z0-9-]*)/g)].map(([, name = '']) => name))
}

/** The files that import a stylesheet, or the module that joins two of them. */
const usersOf = (path: string): readonly string[] => {
  const name = path.split('/').at(-1) ?? path
  const direct = components.filter((it) => dirname(it) === dirname(path) && read(it).includes(`'./${name}'`))
  const joined = direct.filter((it) => it.endsWith('look.ts'))
  const through = components.filter((it) => joined.some((look) => dirname(look) === dirname(it)))
  return [...direct, ...through]
}

/** Every word in quotes, and what a template may become: `columns-${n}` counts for columns-1, columns-2 … */
const asked = (source: string) => {
  const words = new Set([...source.matchAll(/['"]([a-z][a-z0-9-]*)['"]/g)].map(([, word = '']) => word))
  const shapes = [...source.matchAll(/`([a-z]+-)?\$\{[^{}]+\}(-[a-z]+)?`/g)]
    .filter(([, before, after]) => before || after)
    .map(([, before = '', after = '']) => new RegExp(`^${before}.+${after}$`))
  return (name: string) => words.has(name) || shapes.some((shape) => shape.test(name))
}

/** Names handed on from another file: the values of a type, the kinds of a part. */
const EVERYWHERE = components.map(read).join('\n')

test('every class that is written is asked for', () => {
  const anywhere = asked(EVERYWHERE)
  const unused = modules.flatMap((path) => {
    const users = usersOf(path)
    expect(users, path).not.toEqual([])
    const has = asked(users.map(read).join('\n'))
    return [...classesOf(path)].filter((name) => !has(name) && !anywhere(name)).map((name) => `${path}: ${name}`)
  })
  expect(unused).toEqual([])
})

test('no component asks for a class that its stylesheet lacks', () => {
  const lacking = components.flatMap((path) => {
    const known = new Set(modules.filter((sheet) => usersOf(sheet).includes(path)).flatMap((it) => [...classesOf(it)]))
    const calls = [...read(path).matchAll(/\bc\(([^()]*)\)/g)].flatMap(([, inside = '']) => inside.split(','))
    const wanted = calls.flatMap((part) => (/^\s*(?:[\w. !]+&&\s*)?'([a-z0-9-]+)'\s*$/.exec(part) ?? []).slice(1))
    return wanted.filter((name) => !known.has(name)).map((name) => `${path}: ${name}`)
  })
  expect(lacking).toEqual([])
})

/** Where in all stylesheets (but these) a pattern occurs. */
const found = (pattern: RegExp, except: readonly string[] = []): readonly string[] =>
  stylesheets
    .filter((path) => !except.includes(path))
    .flatMap((path) => (plain(read(path)).match(pattern) ?? []).map((it) => `${path}: ${it}`))

test('every stylesheet opens with what it is for', () => {
  expect(stylesheets.filter((path) => !read(path).startsWith('/*'))).toEqual([])
})

test('colours are written in tokens.css alone, and as black and white for the printer', () => {
  const printed = ['tokens.css', 'print.css', 'paper/paper.module.css']
  expect(found(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/gi, printed)).toEqual([])
})

test('words are never spaced, slanted, capitalised or cut, and nothing moves', () => {
  expect(found(/letter-spacing:(?!\s*0;)[^;]+/g)).toEqual([])
  expect(found(/font-style:\s*(?:italic|oblique)/g)).toEqual([])
  expect(found(/text-transform:(?!\s*none)[^;]+/g)).toEqual([])
  expect(found(/text-overflow:\s*ellipsis|line-clamp/g)).toEqual([])
  expect(found(/\b(?:transition|animation)(?:-[a-z]+)?:/g)).toEqual([])
})

test('only tokens that exist are used', () => {
  const defined = new Set(found(/--[a-z0-9-]+(?=:)/g).map((it) => it.split(': ')[1]))
  expect(found(/(?<=var\()--[a-z0-9-]+/g).filter((it) => !defined.has(it.split(': ')[1]))).toEqual([])
})
