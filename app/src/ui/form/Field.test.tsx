// What the server would send of a form: names, hints and faults must hang together without a line of script.

import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Choice, Field, Part, Parts, TextInput, Tick, YesNo } from './index.ts'

const html = (element: ReactElement): string => renderToStaticMarkup(element)
const attribute = (markup: string, tag: string, name: string): string | undefined =>
  new RegExp(`<${tag}[^>]*\\s${name}="([^"]*)"`).exec(markup)?.[1]

const nothing = () => {}

test('the label of a question names its line', () => {
  const markup = html(
    <Field id="village" label="Village">
      <TextInput value={undefined} onChange={nothing} />
    </Field>,
  )
  expect(attribute(markup, 'label', 'for')).toBe('village')
  expect(attribute(markup, 'input', 'id')).toBe('village')
  expect(attribute(markup, 'input', 'aria-describedby')).toBeUndefined()
})

test('hint and fault are read with the line they belong to', () => {
  const markup = html(
    <Field id="village" label="Village" help="As she says it" error="Which block?">
      <TextInput value="Belwa" onChange={nothing} />
    </Field>,
  )
  expect(attribute(markup, 'input', 'aria-describedby')).toBe('village-help village-error')
  expect(attribute(markup, 'input', 'aria-invalid')).toBe('true')
  expect(markup).toContain('id="village-help"')
  expect(markup).toContain('id="village-error"')
})

test('a group of choices carries the name, the fault and the mark of the whole', () => {
  const markup = html(
    <Field id="stay" group label="Length of stay" error="Please choose one">
      <Choice none="" options={[{ value: 'night', label: 'Overnight' }]} value={undefined} onChange={nothing} />
    </Field>,
  )
  const group = /<div[^>]*role="radiogroup"[^>]*>/.exec(markup)?.[0] ?? ''
  expect(group).toContain('aria-labelledby="stay-label"')
  expect(group).toContain('aria-describedby="stay-error"')
  expect(group).toContain('aria-invalid="true"')
})

test('a second input in one field has an id of its own', () => {
  const markup = html(
    <Field id="words" label="What she said">
      <TextInput value="" onChange={nothing} />
      <TextInput id="words-language" value="mai" onChange={nothing} />
    </Field>,
  )
  expect([...markup.matchAll(/<input[^>]* id="([^"]*)"/g)].map(([, id]) => id)).toEqual(['words', 'words-language'])
})

test('a part of an answer is named by its own label, not by that of the whole', () => {
  const markup = html(
    <Field id="home" group label="Home">
      <Parts>
        <Part id="home-name" label="Its name">
          <TextInput id="home-name" value="" onChange={nothing} />
        </Part>
      </Parts>
    </Field>,
  )
  expect(attribute(markup, 'fieldset', 'aria-labelledby')).toBe('home-label')
  expect(attribute(markup, 'label', 'for')).toBe('home-name')
  expect(attribute(markup, 'input', 'aria-labelledby')).toBeUndefined()
})

test('what was not asked is neither yes nor no', () => {
  const answered = (value: boolean | undefined) =>
    html(<YesNo labels={{ yes: 'Yes', no: 'No', unsaid: 'Not asked' }} value={value} onChange={nothing} />).match(
      /checked=""/g,
    )
  expect(answered(undefined)).toBeNull()
  expect(answered(false)).toHaveLength(1)
})

test('a box to tick is named by its own words', () => {
  const markup = html(
    <Tick value onChange={nothing}>
      She agreed
    </Tick>,
  )
  expect(markup).toMatch(/<label[^>]*>.*<input[^>]*type="checkbox"[^>]*checked="".*She agreed/)
})
