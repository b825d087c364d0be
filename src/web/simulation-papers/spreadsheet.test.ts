import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Language } from '../../domain/basics/language.ts'
import type { InputChanges } from '../../domain/model/model.ts'
import { writeSpreadsheet } from './sheet/write-spreadsheet.ts'
import { hasLibreOffice, recalculated } from './testing/libre-office.ts'
import {
  changeInputs,
  differences,
  faultyCells,
  formulaCells,
  openWorkbook,
} from './testing/read-workbook.ts'
import { models, sampleDossier } from './testing/sample.ts'

/** Every fifth model, from first to last: a file takes half a second to write and read. */
const SOME = models.filter((_, i) => i % 5 === 0)

test('the results stored in the file of ready models are those of the engine', async () => {
  for (const [i, { id }] of SOME.entries()) {
    const dossier = sampleDossier(i % 2 === 0 ? 'ar' : 'fr', id)
    const workbook = await openWorkbook(await writeSpreadsheet(dossier))
    assert.deepEqual(differences(workbook, dossier, dossier.simulation), [], id)
    assert.deepEqual(faultyCells(workbook), [], id)
    assert.ok(formulaCells(workbook) > 8000, `${id} holds live formulas`)
  }
})

/** Each case is a file as downloaded, then what a person types into it. */
const CASES: readonly (readonly [Language, string, InputChanges])[] = [
  ['ar', 'argan-oil', {}],
  [
    'fr',
    'argan-oil',
    { members: 61, volume: 2150.5, loan: 333_333, horizonYears: 7, startMonth: 9, sellingMonths: 5 },
  ],
  [
    'ar',
    'composting',
    { customerDelayDays: 75, supplierDelayDays: 40, loanGraceMonths: 7, loanMonths: 30, horizonYears: 3 },
  ],
  [
    'fr',
    'shared-handicraft-equipment',
    { loan: 0, grant: 0, shareInterest: 0.06, priceGrowth: 0.03, costGrowth: 0.07 },
  ],
  [
    'en',
    'dairy-collection',
    { volume: 900, refundShare: 0.35, horizonYears: 6, rampYear1: 0.2, rampYear2: 0.5 },
  ],
  ['zgh', 'olive-oil-press', { horizonYears: 7, startMonth: 12, costGrowth: 0.1, volume: 40 }],
  ['fr', 'saffron', { horizonYears: 7, sellingMonths: 12, employerCharges: 0.3, discountRate: 0.2 }],
  ['ar', 'poultry-eggs', { horizonYears: 7, startMonth: 4, loanRate: 0 }],
]

test('LibreOffice recalculates to the same totals with no error, also after inputs are changed', async (t) => {
  if (!hasLibreOffice()) {
    assert.notEqual(process.env.CI, 'true', 'soffice (package libreoffice-calc) is missing')
    t.skip('soffice is not installed (package libreoffice-calc)')
    return
  }
  const files = await Promise.all(
    CASES.map(async ([language, id, changes]) => {
      const dossier = sampleDossier(language, id)
      const workbook = await openWorkbook(await writeSpreadsheet(dossier))
      changeInputs(workbook, dossier, changes)
      return Buffer.from(await workbook.xlsx.writeBuffer())
    }),
  )
  const after = recalculated(files)
  for (const [i, [language, id, changes]] of CASES.entries()) {
    const dossier = sampleDossier(language, id, changes)
    const workbook = await openWorkbook(after[i] ?? Buffer.alloc(0))
    assert.deepEqual(faultyCells(workbook), [], `${id} ${JSON.stringify(changes)}`)
    assert.deepEqual(
      differences(workbook, dossier, dossier.simulation),
      [],
      `${id} ${JSON.stringify(changes)}`,
    )
  }
})
