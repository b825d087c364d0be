import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSameOrigin } from './same-origin.ts'

const from = (headers: Record<string, string>) => isSameOrigin({ headers, host: 'twiza.example' })

test('a form of this site is accepted, by whichever header the browser sends', () => {
  assert.ok(from({ 'sec-fetch-site': 'same-origin' }))
  assert.ok(from({ origin: 'https://twiza.example' }))
  assert.ok(from({ referer: 'https://twiza.example/ar/simulations/new?model=x' }))
})

test('a form of another site, of a sister host or of nowhere is refused', () => {
  assert.ok(!from({ 'sec-fetch-site': 'cross-site', origin: 'https://twiza.example' }))
  assert.ok(!from({ 'sec-fetch-site': 'same-site' }))
  assert.ok(!from({ origin: 'https://evil.example' }))
  assert.ok(!from({ origin: 'null' }))
  assert.ok(!from({ referer: 'https://evil.example/twiza.example' }))
  assert.ok(!from({}))
})
