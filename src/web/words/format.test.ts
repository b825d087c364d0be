import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Centimes } from '../../domain/basics/money.ts'
import { day, list, money, number, percent } from './format.ts'

test('a number is grouped and marked as each language writes it in Morocco', () => {
  assert.equal(number('ar', 1234567.5, 2), '1.234.567,50')
  assert.equal(number('fr', 1234567.5, 2), '1\u202f234\u202f567,50')
  assert.equal(number('zgh', 1234.5, 1), '1\u00a0234,5')
  assert.equal(number('en', 1234567.5, 2), '1,234,567.50')
  assert.equal(number('fr', 999), '999')
})

test('a minus sign stays before its number in Arabic, and minus zero is zero', () => {
  assert.equal(number('ar', -5), '\u200f\u200e-5')
  assert.equal(number('fr', -0.4), '0')
  assert.equal(number('en', Number.NaN), '–')
})

test('money is written with the sign its readers use', () => {
  const amount = 1_250_000 as Centimes
  assert.equal(money('ar', amount), '12.500\u00a0درهم')
  assert.equal(money('fr', amount), '12\u202f500\u00a0DH')
  assert.equal(money('zgh', amount, 2), '12\u00a0500,00\u00a0MAD')
  assert.equal(money('en', amount), 'MAD\u00a012,500')
})

test('percentages, days and lists follow each language', () => {
  assert.equal(percent('fr', 0.253, 1), '25,3\u00a0%')
  assert.equal(percent('ar', 0.25), '25%')
  assert.equal(day('ar', { year: 2026, month: 8, day: 3 }), '3 غشت 2026')
  assert.equal(day('zgh', { year: 2026, month: 10, day: 3 }), '3 ⴽⵟⵓⴱⵕ 2026')
  assert.equal(list('ar', ['أ', 'ب', 'ج']), 'أ، ب وج')
  assert.equal(list('fr', ['a', 'b', 'c']), 'a, b et c')
  assert.equal(list('zgh', ['ⴰ', 'ⴱ']), 'ⴰ ⴷ ⴱ')
})
