import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hasPoppler, pdfInfo, pdfText } from '../../simulation-papers/testing/pdf-programs.ts'
import { codeOf } from './paper-of.ts'
import { type Block, type DossierPaper, pieceOf } from './paper.ts'
import { typesetDossier } from './typeset.ts'

const piece = (text: string) => pieceOf(text, 'ltr')
const answers = (count: number): Block[] =>
  Array.from({ length: count }, () => ({ kind: 'answer', lines: [piece('Une ligne.')] }))
const paper = (blocks: readonly Block[]): DossierPaper => ({
  language: 'fr',
  title: 'Amandes',
  name: piece('Amandes'),
  subtitle: [],
  foot: 'Twiza',
  pages: 'Page',
  at: 0,
  code: codeOf('https://twiza.example/fr/dossiers/0123456789abcdef', 'Code du dossier'),
  blocks,
})

test('the first page holds what is essential and where the rest stands; the rest begins on the second', {
  skip: !hasPoppler(),
}, () => {
  const bytes = typesetDossier(
    paper([
      { kind: 'section', text: piece('L’essentiel') },
      { kind: 'facts', facts: [{ label: piece('Coût'), value: piece('12 000 DH') }] },
      { kind: 'contents', text: piece('Sommaire') },
      { kind: 'section', text: piece('Le besoin') },
      ...answers(1),
    ]),
  )
  const [first = '', second = ''] = pdfText(bytes).split('\f')
  assert.match(first, /12 000 DH[\s\S]*Sommaire[\s\S]*Le besoin[ .\u2060]*2/)
  assert.match(first, /Code du dossier: https:\/\/twiza\.example\/fr\/dossiers\/0123456789abcdef/)
  assert.match(second, /Le besoin[\s\S]*Une ligne/)
  assert.match(pdfInfo(bytes), /Title:\s+Amandes[\s\S]*Tagged:\s+yes/)
})

test('a heading is never the last thing on a page, wherever it falls', { skip: !hasPoppler() }, () => {
  for (let count = 28; count < 60; count += 1) {
    const section: Block = { kind: 'section', text: piece('Les risques') }
    const pages = pdfText(typesetDossier(paper([...answers(count), section, ...answers(3)]))).split('\f')
    const page = pages.find((text) => text.includes('Les risques')) ?? ''
    assert.match(page, /Les risques\s+Une ligne/, `after ${count} lines`)
  }
})
