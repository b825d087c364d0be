/** The diploma of a prize as a tagged PDF (PDF/UA-1), set by typst; the template is fixed, the rest goes in as data. */
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Language } from '../../domain/basics/language.ts'
import { legalTime } from '../../domain/basics/legal-time.ts'
import { readSome } from '../../domain/basics/some-text.ts'
import { type Contest, contestPhase } from '../../domain/contest/contest.ts'
import type { Entry } from '../../domain/contest/entry.ts'
import { entryNumber } from '../../domain/jury/packet.ts'
import { prizeName } from '../../operations/record-awards.ts'
import type { Database } from '../../storage/database.ts'
import { listAwards } from '../../storage/results/reads.ts'
import { pieceOf, type Piece } from '../dossier/pdf/paper.ts'
import { drawable, type Fonts, readFonts } from '../simulation-papers/pdf/fonts.ts'
import { day } from '../words/format.ts'
import { siteWords } from '../words/site.ts'
import { type Word, words } from '../words/word.ts'
import { resultWords as text } from './words.ts'

type Paper = {
  readonly language: 'ar' | 'fr' | 'en'
  readonly title: Piece
  readonly lead: Piece
  readonly project: Piece
  readonly prizes: readonly Piece[]
  readonly contest: Piece
  readonly facts: readonly { readonly label: Piece; readonly value: Piece }[]
  readonly foot: Piece
}

type Typesetter = { readonly compiler: NodeCompiler; readonly template: string; readonly fonts: Fonts }

let ready: Typesetter | null = null

function typesetter(): Typesetter {
  if (ready !== null) return ready
  const fonts = readFonts()
  const workspace = mkdtempSync(join(tmpdir(), 'twiza-diploma-'))
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: [...fonts.files] }] })
  const template = readFileSync(new URL('./diploma.typ', import.meta.url), 'utf8')
  ready = { compiler, template, fonts }
  return ready
}

/** The diploma of a published prize; null: this entry has none. A Tamazight page gives the Arabic one. */
export async function diplomaFor(
  db: Database,
  language: Language,
  contest: Contest,
  entry: Entry,
): Promise<Buffer | null> {
  const { publishedAt } = contest
  if (publishedAt === null || contestPhase(contest, new Date()) !== 'published') return null
  const awards = (await listAwards(db, contest.id)).filter((award) => award.entry === entry.id)
  if (awards.length === 0) return null
  const said = language === 'zgh' ? 'ar' : language
  const page = said === 'ar' ? 'rtl' : 'ltr'
  const piece = (words: string) => pieceOf(words, page)
  const word = (one: Word) => piece(words(said, one))
  const some = (one: Parameters<typeof readSome>[0]) => piece(readSome(one, said)?.words ?? '')
  return typeset(
    {
      language: said,
      title: word(text.diplomaTitle),
      lead: word(text.diplomaText),
      project: piece(entry.content.title),
      prizes: awards.map(({ prize }) => some(prizeName(contest.plan, prize))),
      contest: some(contest.plan.title),
      facts: [
        { label: word(text.diplomaDate), value: piece(day(said, legalTime(publishedAt))) },
        { label: word(text.diplomaNumber), value: piece(entryNumber(entry.number)) },
      ],
      foot: word(siteWords.independent),
    },
    Math.floor(publishedAt.getTime() / 1000),
  )
}

function typeset(paper: Paper, at: number): Buffer {
  const { compiler, template, fonts } = typesetter()
  const json = JSON.stringify(paper, (_key, value: unknown) =>
    typeof value === 'string' ? drawable(value, fonts) : value,
  )
  const compiled = compiler.compile({ mainFileContent: template, inputs: { paper: json } })
  const document = compiled.result
  if (document === null) {
    const faults = compiled.takeDiagnostics()?.shortDiagnostics ?? []
    throw new Error(`the diploma could not be set: ${JSON.stringify(faults).slice(0, 2000)}`)
  }
  const bytes = compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: at })
  compiler.evictCache(1)
  return bytes
}
