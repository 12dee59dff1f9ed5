// A filled form is read; whatever could fetch, multiply or hide something is refused.
import { expect, test } from 'vitest'
import { readXml } from './xml.ts'

test('elements, attributes, text and the five entities are read, and prefixes are left off', () => {
  const root = readXml(
    `<?xml version="1.0"?><!-- sent --><data id="f" xmlns:orx='x'><a>1 &lt; 2 &amp; &#x928;</a><b/><orx:meta><orx:instanceID><![CDATA[<u>]]></orx:instanceID></orx:meta></data>\n`,
  )
  expect(root.name).toBe('data')
  expect(root.attributes['id']).toBe('f')
  expect(root.children.map((it) => [it.name, it.text])).toEqual([
    ['a', '1 < 2 & न'],
    ['b', ''],
    ['meta', ''],
  ])
  expect(root.children[2]?.children[0]?.text).toBe('<u>')
})

test.each([
  ['a document type', '<!DOCTYPE d [<!ENTITY a "b">]><d>&a;</d>'],
  ['an entity of its own', '<d>&a;</d>'],
  ['a lone ampersand', '<d>a & b</d>'],
  ['a character that does not exist', '<d>&#0;</d>'],
  ['tags that cross', '<d><a></d></a>'],
  ['an end too early', '<d><a>'],
  ['an end too many', '<d></d></d>'],
  ['a second root', '<d/><e/>'],
  ['text outside', 'x<d/>'],
  ['an attribute without quotes', '<d a=1/>'],
  ['a hundred levels', `${'<a>'.repeat(100)}${'</a>'.repeat(100)}`],
  ['nothing', ''],
])('%s is refused', (_, text) => {
  expect(() => readXml(text)).toThrow(expect.objectContaining({ name: 'Unreadable' }))
})
