import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readNumber } from './number-reading.ts'

test('numbers are read in every way people type them', () => {
  const cases: [string, number | null][] = [
    ['12', 12],
    ['١٢٣', 123],
    ['۴۵', 45],
    ['1 234,5', 1234.5],
    ['1.234.567,50', 1234567.5],
    ['1,234.5', 1234.5],
    ['12 500 DH', 12500],
    ['٣٫٥', 3.5],
    ['-4', -4],
    ['20 %', 20],
    ['1e15', 1e15],
    ['2.5', 2.5],
    ['0,250', 0.25],
    ['', null],
    ['abc', null],
    ['12abc', null],
    ['.', null],
    ['1..2', null],
    ['--1', null],
    ['Infinity', null],
    ['1.2.3', null],
  ]
  for (const [typed, expected] of cases) assert.equal(readNumber(typed), expected, typed)
})

test('a grouped thousand is whole where a whole number is expected', () => {
  assert.equal(readNumber('1.500', 'whole'), 1500)
  assert.equal(readNumber('1.500'), 1.5)
})
