// The one tick of HTCDS stands for everything it could stand for, or it is not set.
import { expect, test } from 'vitest'
import type { Consent } from '../folds/consent.ts'
import { consentTick, oldTick } from './consent-tick.ts'

const consent = (purpose: string, state: Consent['state'] = 'agreed', content = ['identity', 'story']): Consent => ({
  entry: purpose,
  purpose,
  recipient: 'IOM Patna',
  content,
  until: null,
  asksAgain: false,
  understood: true,
  askedAt: '2026-11-23T10:00+05:30',
  state,
  decidedBy: purpose,
})
const service = { purpose: 'service', recipient: ' iom  patna ', content: ['identity'] }
const research = { purpose: 'research', recipient: 'IOM Patna', content: ['story'] }

test('the tick is set only if she agreed to every purpose involved', () => {
  expect(consentTick([consent('service'), consent('research')], [service, research])).toBe(true)
  expect(consentTick([consent('service')], [service, research])).toBe(false)
  expect(consentTick([consent('service'), consent('research', 'withdrawn')], [service, research])).toBe(false)
  expect(consentTick([consent('service', 'expired')], [service])).toBe(false)
  expect(consentTick([consent('service', 'refused')], [service])).toBe(false)
})

test('the tick is not set for another receiver, for more than she agreed to, or where nothing was asked', () => {
  expect(consentTick([consent('service')], [{ ...service, recipient: 'Police' }])).toBe(false)
  expect(consentTick([consent('service')], [{ ...service, content: ['identity', 'health'] }])).toBe(false)
  expect(consentTick([consent('service')], [])).toBe(false)
  expect(consentTick([], [service])).toBe(false)
})

test('the tick of an old file falls with anything taken back since, and is never set by us', () => {
  expect(oldTick(true, [])).toBe(true)
  expect(oldTick(true, [consent('service')])).toBe(true)
  expect(oldTick(true, [consent('service'), consent('story', 'refused')])).toBe(false)
  expect(oldTick(true, [consent('service', 'withdrawn')])).toBe(false)
  expect(oldTick(false, [consent('service')])).toBe(false)
})
