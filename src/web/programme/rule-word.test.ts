import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import {
  FACT_IDS,
  FACTS,
  type FactDefinition,
  type FactId,
  LEGAL_FORMS,
} from '../../domain/programme/facts.ts'
import type { Leaf, Rule } from '../../domain/programme/programme.ts'
import { say, type Word, words } from '../words/word.ts'
import { FACT_HINTS, FACT_LABELS, FACT_QUESTIONS } from './fact-words.ts'
import { factValueWord, monthsWord, type Names } from './fact-value-word.ts'
import { ruleWord } from './rule-word.ts'

const names: Names = {
  territory: (code) => (code === '09.581' ? { ar: 'إقليم تيزنيت', fr: 'Tiznit', en: 'Tiznit' } : null),
  sector: (id) =>
    ({
      agriculture: { ar: 'الفلاحة', fr: 'Agriculture', en: 'Agriculture' },
      tourism: { ar: 'السياحة', fr: 'Tourisme', en: 'Tourism' },
    })[id] ?? null,
}
const tiznit = '09.581' as TerritoryCode

function inThree(word: Word): readonly string[] {
  return [words('ar', word), words('fr', word), words('en', word)]
}

const SENTENCES: readonly (readonly [rule: Rule, ar: string, fr: string, en: string])[] = [
  [
    { kind: 'one-of', fact: 'legal-form', values: ['cooperative', 'union', 'gie'] },
    'صاحب الطلب: تعاونية، اتحاد تعاونيات أو مجموعة ذات نفع اقتصادي',
    'Demandeur : coopérative, union de coopératives ou groupement d’intérêt économique (GIE)',
    'Applicant: a cooperative, a union of cooperatives or an economic interest grouping',
  ],
  [
    { kind: 'none-of', fact: 'sector', values: ['tourism'] },
    'القطاع: غير السياحة',
    'Secteur : sauf Tourisme',
    'Sector: not Tourism',
  ],
  [
    { kind: 'none-of', fact: 'trade', values: ['property-development', 'deep-sea-fishing'] },
    'نوع النشاط: غير إنعاش عقاري أو صيد في أعالي البحار',
    'Métier : sauf promotion immobilière ou pêche hauturière',
    'Trade: not property development or deep-sea fishing',
  ],
  [
    { kind: 'within', fact: 'territory', territories: [tiznit] },
    'مكان المشروع: إقليم تيزنيت',
    'Lieu du projet : Tiznit',
    'Place of the project: Tiznit',
  ],
  [
    { kind: 'at-most', fact: 'amount-asked', value: 30_000_000 },
    'المبلغ المطلوب: 300.000\u00a0درهم على الأكثر',
    'Montant demandé : au plus 300\u202f000\u00a0DH',
    'Amount asked for: at most MAD\u00a0300,000',
  ],
  [
    { kind: 'at-least', fact: 'women-youth-share', value: 0.3, strictly: true },
    'نسبة النساء والشباب معا: أكثر من 30%',
    'Part des femmes et des jeunes ensemble : plus de 30\u00a0%',
    'Share of women and young people together: more than 30%',
  ],
  [
    { kind: 'at-least', fact: 'own-share', value: 0.4 },
    'المساهمة الذاتية: 40% على الأقل',
    'Apport propre : au moins 40\u00a0%',
    'Own share: at least 40%',
  ],
  [
    { kind: 'at-most', fact: 'age-months', value: 60 },
    'المدة منذ التسجيل: 5 سنوات على الأكثر',
    'Temps depuis l’immatriculation : au plus 5 ans',
    'Time since registration: at most 5 years',
  ],
  [
    { kind: 'at-most', fact: 'age-months', value: 18, strictly: true },
    'المدة منذ التسجيل: أقل من سنة واحدة و6 أشهر',
    'Temps depuis l’immatriculation : moins de 1 an et 6 mois',
    'Time since registration: less than 1 year and 6 months',
  ],
  [
    { kind: 'at-least', fact: 'members', value: 5 },
    'عدد الأعضاء: 5 على الأقل',
    'Nombre de membres : au moins 5',
    'Number of members: at least 5',
  ],
  [
    { kind: 'at-least', fact: 'person-age', value: 18 },
    'سن صاحب الطلب: 18 سنة على الأقل',
    'Âge du demandeur : au moins 18 ans',
    'Age of the applicant: at least 18 years',
  ],
  [
    { kind: 'is', fact: 'value-chain', value: true },
    'استثمار ضمن سلسلة قيمة محلية',
    'Un investissement dans une chaîne de valeur locale',
    'An investment in a local value chain',
  ],
  [
    {
      kind: 'any',
      of: [
        { kind: 'is', fact: 'registered', value: true },
        {
          kind: 'all',
          of: [
            { kind: 'one-of', fact: 'legal-form', values: ['none'] },
            { kind: 'at-least', fact: 'members', value: 5 },
          ],
        },
      ],
    },
    'واحد من هذه الشروط: مسجل قانونيا؛ أو (كل هذه الشروط: صاحب الطلب: مجموعة لم تتأسس بعد؛ عدد الأعضاء: 5 على الأقل)',
    'Une de ces conditions : Être immatriculé ; ou (Toutes ces conditions : Demandeur : groupe pas encore constitué ; Nombre de membres : au moins 5)',
    'One of these: Registered in law; or (All of these: Applicant: a group not founded yet; Number of members: at least 5)',
  ],
]

test('a rule reads as these very sentences in Arabic, French and English', () => {
  for (const [rule, ...expected] of SENTENCES) assert.deepEqual(inThree(ruleWord(rule, names)), expected)
})

test('on a Tamazight page a criterion stands in Arabic, as one sentence', () => {
  const said = say('zgh', ruleWord({ kind: 'at-least', fact: 'members', value: 5 }, names))
  assert.deepEqual(said, { words: 'عدد الأعضاء: 5 على الأقل', language: 'ar' })
})

test('months are said as years and months', () => {
  assert.deepEqual(inThree(monthsWord(24)), ['سنتان', '2 ans', '2 years'])
  assert.deepEqual(inThree(monthsWord(12)), ['سنة واحدة', '1 an', '1 year'])
  assert.deepEqual(inThree(monthsWord(4)), ['4 أشهر', '4 mois', '4 months'])
  assert.deepEqual(inThree(monthsWord(25)), ['سنتان وشهر واحد', '2 ans et 1 mois', '2 years and 1 month'])
})

test('a third keeps its tenth, and hectares their unit', () => {
  assert.equal(words('fr', factValueWord('women-share', 1 / 3, names)), '33,3\u00a0%')
  assert.equal(words('ar', factValueWord('farm-area', 2.5, names)), '2,5\u00a0هكتار')
})

test('every fact has a label, a question and a line of help in three languages', () => {
  for (const table of [FACT_LABELS, FACT_QUESTIONS, FACT_HINTS])
    for (const fact of FACT_IDS) for (const said of inThree(table[fact])) assert.notEqual(said.trim(), '')
})

const numeric = FACT_IDS.filter((fact) => kindOf(fact) === 'number')
const choices = FACT_IDS.filter((fact) => kindOf(fact) === 'choice')
const yesNo = FACT_IDS.filter((fact) => kindOf(fact) === 'yes-no')

function kindOf(fact: FactId): string {
  const definition: FactDefinition = FACTS[fact]
  return definition.is.kind
}

const leaf: fc.Arbitrary<Leaf> = fc.oneof(
  fc
    .record({
      kind: fc.constantFrom('at-least' as const, 'at-most' as const),
      fact: fc.constantFrom(...numeric),
      value: fc.integer({ min: 0, max: 5_000_000 }),
      strictly: fc.boolean(),
    })
    .map((some) => some as Leaf),
  fc
    .record({
      kind: fc.constantFrom('one-of' as const, 'none-of' as const),
      fact: fc.constantFrom(...choices),
      values: fc.uniqueArray(fc.constantFrom(...LEGAL_FORMS), { minLength: 1, maxLength: 4 }),
    })
    .map((some) => some as Leaf),
  fc.record({ kind: fc.constant('is' as const), fact: fc.constantFrom(...yesNo), value: fc.boolean() }),
  fc.constant({ kind: 'within' as const, fact: 'territory' as const, territories: [tiznit] }),
)

const { rule } = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.record({
      kind: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }),
    }),
  ),
}))

test('whatever its shape, a rule has words without holes in each language', () => {
  fc.assert(
    fc.property(rule, (some) => {
      const [ar = '', fr = '', en = ''] = inThree(ruleWord(some, names))
      for (const said of [ar, fr, en]) assert.match(said, /^[^{}]{3,}$/)
      assert.match(ar, /\p{Script=Arabic}/u)
      assert.doesNotMatch(fr + en, /\p{Script=Arabic}/u)
    }),
  )
})

test('a bound that is left out never reads like one that is included', () => {
  fc.assert(
    fc.property(fc.constantFrom(...numeric), fc.integer({ min: 1, max: 1000 }), (fact, value) => {
      const said = (kind: 'at-least' | 'at-most', strictly: boolean) =>
        inThree(ruleWord({ kind, fact, value, strictly } as Leaf, names)).join('|')
      const all = [
        said('at-least', false),
        said('at-least', true),
        said('at-most', false),
        said('at-most', true),
      ]
      assert.equal(new Set(all).size, 4)
    }),
  )
})
