/**
 * A dossier set as a tagged PDF (PDF/UA-1) by typst. The template is fixed; everything else goes in as data, so that no
 * text of a person can be read as markup. The compiler and its fonts are made once.
 */
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { directionOf } from '../../../domain/basics/language.ts'
import type { Dossier } from '../dossier.ts'
import type { Paper } from './blocks.ts'
import { type Fonts, readFonts } from './fonts.ts'
import {
  impactBlocks,
  lawBlocks,
  profitabilityBlocks,
  riskBlocks,
  subtitleOf,
  summaryBlocks,
  surplusBlocks,
} from './judgement-blocks.ts'
import { inputBlocks, sheetBlocks } from './model-blocks.ts'
import { balanceBlocks, cashBlocks, financingBlocks, incomeBlocks, loanBlocks } from './money-blocks.ts'
import { type Pieces, piecesIn } from './pieces.ts'
import { siteWords } from '../../words/site.ts'
import { paperWords } from './words.ts'

type Typesetter = { readonly compiler: NodeCompiler; readonly template: string; readonly fonts: Fonts }

let ready: Typesetter | null = null

function typesetter(): Typesetter {
  if (ready !== null) return ready
  const fonts = readFonts()
  const workspace = mkdtempSync(join(tmpdir(), 'twiza-paper-'))
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: [...fonts.files] }] })
  const template = readFileSync(new URL('./dossier.typ', import.meta.url), 'utf8')
  ready = { compiler, template, fonts }
  return ready
}

/** Throws when the template itself is broken: no content of a dossier makes it fail. */
export function typeset(dossier: Dossier): Buffer {
  const { compiler, template, fonts } = typesetter()
  const paper = paperOf(dossier, piecesIn(dossier.language, fonts))
  const inputs = { paper: JSON.stringify(paper) }
  const compiled = compiler.compile({ mainFileContent: template, inputs })
  const document = compiled.result
  if (document === null) {
    const faults = compiled.takeDiagnostics()?.shortDiagnostics ?? []
    throw new Error(`the dossier could not be set: ${JSON.stringify(faults).slice(0, 2000)}`)
  }
  const bytes = compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: momentOf(dossier) })
  compiler.evictCache(1)
  return bytes
}

function momentOf({ savedAt }: Dossier): number {
  return savedAt === null ? 0 : Date.UTC(savedAt.year, savedAt.month - 1, savedAt.day) / 1000
}

export function paperOf(dossier: Dossier, pieces: Pieces): Paper {
  const { language, shortLink, operator } = dossier
  const { word, own } = pieces
  const foot = [shortLink, operator, word(paperWords.credits, { site: siteWords.name }).t]
    .filter((part) => part !== null)
    .join(' · ')
  const name = own(dossier.title)
  return {
    language,
    direction: directionOf(language),
    title: name.t.slice(0, 200) || 'Twiza',
    name: name.t === '' ? word(dossier.model.name) : name,
    subtitle: [word(paperWords.dossier), ...subtitleOf(dossier, pieces)],
    foot: { t: pieces.clean(foot).slice(0, 240), l: language === 'zgh' ? 'ar' : null },
    pages: word(paperWords.page),
    blocks: [
      ...summaryBlocks(dossier, pieces),
      { kind: 'page' },
      ...financingBlocks(dossier, pieces),
      ...loanBlocks(dossier, pieces),
      ...incomeBlocks(dossier, pieces),
      { kind: 'page' },
      ...cashBlocks(dossier, pieces),
      ...balanceBlocks(dossier, pieces),
      ...profitabilityBlocks(dossier, pieces),
      ...surplusBlocks(dossier, pieces),
      ...lawBlocks(dossier, pieces),
      ...impactBlocks(dossier, pieces),
      ...riskBlocks(dossier, pieces),
      ...sheetBlocks(dossier, pieces),
      ...inputBlocks(dossier, pieces),
    ],
  }
}
