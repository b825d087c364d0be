import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Applicant, FactId, FactValue } from '../../domain/programme/facts.ts'
import type { Criterion, Rule } from '../../domain/programme/programme.ts'
import { words } from '../words/word.ts'
import type { Names } from './fact-value-word.ts'
import { newcomers, stepWord } from './step-word.ts'
import { unmetPart } from './unmet-part.ts'

const names: Names = { territory: () => null, sector: () => null }
const evidence = { source: 's', sourceUrl: null, asOf: '2023', confidence: 'press' } as const
const criteria: readonly Criterion[] = [
  { id: 'age', rule: { kind: 'at-least', fact: 'person-age', value: 18 }, evidence },
]

function said(fact: FactId, from: FactValue | undefined, to: FactValue, applicant: Applicant = {}) {
  const word = stepWord({ fact, from, to }, { applicant, programme: { criteria } }, names)
  return [words('ar', word), words('fr', word), words('en', word)]
}

test('each step is an order that can be followed, in three languages', () => {
  assert.deepEqual(said('women-share', 0.2, 0.3, { members: 10 }), [
    'أضيفوا امرأتين: من 20% إلى 30%',
    'Admettez 2 femmes de plus : de 20\u00a0% à 30\u00a0%',
    'Admit 2 more women: from 20% to 30%',
  ])
  assert.deepEqual(said('members', 3, 5), [
    'أضيفوا عضوين: من 3 إلى 5',
    'Admettez 2 membres de plus : de 3 à 5',
    'Admit 2 more members: from 3 to 5',
  ])
  assert.deepEqual(said('legal-form', 'none', 'cooperative'), [
    'أسسوا تعاونية',
    'Créez la coopérative',
    'Found the cooperative',
  ])
  assert.deepEqual(said('registered', false, true), [
    'سجلوا أنفسكم قانونيا',
    'Faites-vous immatriculer',
    'Register in law',
  ])
  assert.deepEqual(said('amount-asked', 40_000_000, 25_000_000), [
    'اطلبوا 250.000\u00a0درهم بدل 400.000\u00a0درهم',
    'Demandez 250\u202f000\u00a0DH au lieu de 400\u202f000\u00a0DH',
    'Ask for MAD\u00a0250,000 instead of MAD\u00a0400,000',
  ])
  assert.deepEqual(said('own-share', 0.2, 0.4, { 'project-cost': 50_000_000 }), [
    'ارفعوا مساهمتكم من 20% إلى 40%، أي 200.000\u00a0درهم',
    'Passez votre apport de 20\u00a0% à 40\u00a0%, soit 200\u202f000\u00a0DH',
    'Raise your own share from 20% to 40%, that is MAD\u00a0200,000',
  ])
  assert.deepEqual(said('age-months', 8, 12), [
    'انتظروا 4 أشهر: المدة منذ التسجيل سنة واحدة',
    'Attendez 4 mois : Temps depuis l’immatriculation, 1 an',
    'Wait 4 months: Time since registration, 1 year',
  ])
  assert.deepEqual(said('well-permit', false, true), [
    'وفروا هذا: رخصة البئر متوفرة',
    'À obtenir : Avoir l’autorisation du puits',
    'To obtain: Holds the permit of the well',
  ])
})

test('of a fact that nobody has told, the condition says what it has to be', () => {
  assert.deepEqual(said('person-age', undefined, 18), [
    'تأكدوا من هذا: سن صاحب الطلب: 18 سنة على الأقل',
    'À vérifier : Âge du demandeur : au moins 18 ans',
    'To check: Age of the applicant: at least 18 years',
  ])
})

test('as many newcomers as are said reach the share, and one fewer would not', () => {
  const share = fc.integer({ min: 1, max: 90 }).map((n) => n / 100)
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 400 }), share, fc.nat(), (members, to, seed) => {
      const women = seed % Math.max(1, Math.ceil(to * members))
      if (women / members >= to) return
      const n = newcomers({ from: women / members, to }, { members })
      const reached = (k: number) => (women + k) / (members + k) >= to - 1e-9
      assert.ok(reached(n))
      assert.ok(n === 1 || !reached(n - 1))
    }),
  )
})

test('what is missing names the nearest way of several, without what holds already', () => {
  const form = (values: readonly string[]): Rule => ({ kind: 'one-of', fact: 'legal-form', values })
  const most = (value: number): Rule => ({ kind: 'at-most', fact: 'amount-asked', value })
  const rule: Rule = {
    kind: 'any',
    of: [
      { kind: 'all', of: [form(['cooperative']), most(30_000_000)] },
      { kind: 'all', of: [form(['gie']), most(10_000_000)] },
    ],
  }
  const applicant = { 'legal-form': 'cooperative', 'amount-asked': 40_000_000 }
  assert.deepEqual(unmetPart(rule, applicant), most(30_000_000))
})
