import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildPdf } from './pdf/pdf.ts'
import { buildSpreadsheet } from './sheet/spreadsheet.ts'
import { sampleDossier } from './testing/sample.ts'

test('PDF and spreadsheet are made in another process, several at once, and this one may end', async () => {
  const dossier = sampleDossier('fr', 'school-transport')
  const [pdf, sheet, again] = await Promise.all([
    buildPdf(dossier),
    buildSpreadsheet(dossier),
    buildPdf(dossier),
  ])
  assert.equal(pdf.toString('latin1', 0, 5), '%PDF-')
  assert.equal(sheet.toString('latin1', 0, 2), 'PK')
  assert.equal(again.length, pdf.length)
})

test('a dossier that breaks is refused, and the next one is made', async () => {
  const dossier = sampleDossier('fr', 'school-transport')
  const broken = { ...dossier, simulation: { ...dossier.simulation, financing: undefined } }
  await assert.rejects(buildPdf(broken as never))
  assert.equal((await buildPdf(dossier)).toString('latin1', 0, 5), '%PDF-')
})
