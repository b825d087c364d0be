/** From a dossier to what is printed of it: every question that has an answer, and which needed ones have none. */
import type { CountedWord, Values, Word } from '../../words/word.ts'
import { directionOf, type Language } from '../../../domain/basics/language.ts'
import { legalTime } from '../../../domain/basics/legal-time.ts'
import { isOwn } from '../../../domain/basics/own-text.ts'
import type { AnswerValue } from '../../../domain/dossier/answer.ts'
import { dossierProgress } from '../../../domain/dossier/completeness.ts'
import {
  DOSSIER_SECTIONS,
  type Question,
  questionOf,
  questionsOf,
} from '../../../domain/dossier/questions.ts'
import type { DossierFile } from '../../../domain/file/file.ts'
import type { Simulation } from '../../../domain/model/statements.ts'
import { qrSvg } from '../../chart/qr-path.ts'
import { KIND_WORDS } from '../../file/words.ts'
import { paths } from '../../paths.ts'
import { territoryText } from '../../project/named.ts'
import { STAGE_WORDS } from '../../project/words.ts'
import { financingBlocks, incomeBlocks } from '../../simulation-papers/pdf/money-blocks.ts'
import { piecesIn } from '../../simulation-papers/pdf/pieces.ts'
import { paperWords } from '../../simulation-papers/pdf/words.ts'
import type { Site } from '../../site.ts'
import { day, number } from '../../words/format.ts'
import { siteWords } from '../../words/site.ts'
import { words } from '../../words/word.ts'
import type { InsideSimulation } from '../inside-simulation.tsx'
import type { OpenDossier } from '../open.ts'
import { QUESTION_WORDS, SECTION_WORDS } from '../question-words.ts'
import { numberText, wordOfChoice } from '../shown-answer.tsx'
import { dossierWords, printWords } from '../words.ts'
import { type Block, type DossierPaper, pieceOf } from './paper.ts'

export type PrintedLanguage = DossierPaper['language']

type Printing = {
  readonly site: Site
  readonly language: PrintedLanguage
  readonly open: OpenDossier
  readonly simulation: InsideSimulation | null
  readonly files: readonly DossierFile[]
  readonly now: Date
  /** where the site is: `https://twiza.example` */
  readonly origin: string
}

/** Tamazight is printed in Arabic: its words are too few yet for a paper that others are handed. */
export function printedLanguage(language: Language): PrintedLanguage {
  return language === 'zgh' ? 'ar' : language
}

export function paperOf({ site, language, open, simulation, files, now, origin }: Printing): DossierPaper {
  const { project, answers } = open
  const side = directionOf(language)
  const say = (word: Word | CountedWord, values: Values = {}) => pieceOf(words(language, word, values), side)
  const title = isOwn(project.title) ? project.title.own : project.title[language]
  const progress = dossierProgress(answers)
  const place = words(language, territoryText(site, project.territory))
  return {
    language,
    title: title.slice(0, 200) || 'Twiza',
    name: pieceOf(title, side),
    subtitle: [
      say(dossierWords.dossier),
      pieceOf(`${place} · ${words(language, STAGE_WORDS[project.stage])}`, side),
      say(printWords.printedOn, { day: day(language, legalTime(now)) }),
      say(dossierWords.progress, { done: progress.neededDone, needed: progress.needed }),
    ],
    foot: [site.settings.operatorName, words(language, printWords.foot, { site: siteWords.name })]
      .filter((part) => part !== null)
      .join(' · ')
      .slice(0, 240),
    pages: words(language, paperWords.page),
    at: Math.floor(now.getTime() / 1000),
    code: codeOf(`${origin}${paths.dossier(language, open.dossier.id)}`, words(language, printWords.code)),
    blocks: [
      ...briefBlocks(language, open),
      ...DOSSIER_SECTIONS.flatMap((section): Block[] => [
        { kind: 'section', text: say(SECTION_WORDS[section]) },
        ...questionsOf(section).flatMap((question) => blocksOf(site, language, open, question)),
        ...(section === 'figures' ? simulationBlocks(language, simulation) : []),
      ]),
      ...annexBlocks(language, files),
    ],
  }
}

/** The address as a picture for a telephone, and as text for who has none. */
export function codeOf(address: string, alt: string): DossierPaper['code'] {
  return { svg: qrSvg(address), alt, address }
}

function blocksOf(
  site: Site,
  language: PrintedLanguage,
  { answers }: OpenDossier,
  question: Question,
): Block[] {
  const side = directionOf(language)
  const state = answers.get(question.id)
  const value = state?.current?.value ?? null
  const asked: Block = {
    kind: 'question',
    text: pieceOf(words(language, QUESTION_WORDS[question.id].label), side),
  }
  const note = (word: Word): Block => ({ kind: 'note', text: pieceOf(words(language, word), side) })
  if (value === null) return question.needed ? [asked, note(dossierWords.noAnswer)] : []
  const open = (state?.beside.length ?? 0) > 0 ? [note(printWords.twoTexts)] : []
  const isFigure = question.kind === 'number' || question.kind === 'money'
  const figure = isFigure ? figureOf(language, question, value) : null
  if (figure !== null) return [asked, { kind: 'answer', lines: [pieceOf(figure, side)] }, ...open]
  if (question.kind === 'one' || typeof value !== 'string') {
    const chosen = typeof value === 'string' ? [value] : value
    const items = chosen.map((each) => {
      const word = wordOfChoice(site, question, each)
      return pieceOf(word === null ? each : words(language, word), side)
    })
    return [asked, { kind: 'list', items }, ...open]
  }
  const lines = value
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => pieceOf(line, side))
  return [asked, { kind: 'answer', lines }, ...open]
}

function simulationBlocks(language: PrintedLanguage, simulation: InsideSimulation | null): Block[] {
  const side = directionOf(language)
  if (simulation === null || simulation.figures === null) return []
  const facts = simulation.figures.map(({ label, value }) => ({
    label: pieceOf(label, side),
    value: pieceOf(value, side),
  }))
  const title = pieceOf(words(language, dossierWords.simulation), side)
  const name = pieceOf(words(language, printWords.simulationCode, { id: simulation.id }), side)
  return [
    { kind: 'question', text: title },
    { kind: 'note', text: name },
    { kind: 'facts', facts },
    ...statementBlocks(language, simulation.computed),
  ]
}

/** Need and sources of money, results year by year: the statements that whoever lends or grants asks for first. */
function statementBlocks(language: PrintedLanguage, simulation: Simulation | null): Block[] {
  if (simulation === null) return []
  const side = directionOf(language)
  const pieces = piecesIn(language, { files: [], draws: () => true })
  const own = ({ t }: { readonly t: string }) => pieceOf(t, side)
  return [...financingBlocks({ simulation }, pieces), ...incomeBlocks({ simulation }, pieces)].flatMap(
    (block): Block[] => {
      if (block.kind === 'heading') return [{ kind: 'question', text: own(block.text) }]
      if (block.kind === 'text') return [{ kind: 'note', text: own(block.text) }]
      if (block.kind !== 'table') return []
      const { head, rows, widths } = block
      const shown = rows.map(({ cells, total }) => ({ cells: cells.map(own), total }))
      return [{ kind: 'table', head: head.map(own), rows: shown, widths }]
    },
  )
}

const BRIEF = [
  ['members-count', printWords.members],
  ['cost', printWords.cost],
  ['own-share', printWords.ownShare],
  ['asked-amount', printWords.asked],
  ['sales-year', printWords.salesYear],
  ['costs-year', printWords.costsYear],
] as const

/** The first page: what a committee reads before all else, and where the rest stands. */
function briefBlocks(language: PrintedLanguage, { answers }: OpenDossier): Block[] {
  const side = directionOf(language)
  const say = (word: Word) => pieceOf(words(language, word), side)
  const facts = BRIEF.map(([id, label]) => {
    const question = questionOf(id)
    const value = answers.get(id)?.current?.value ?? null
    const figure = question === null || value === null ? null : figureOf(language, question, value)
    return { label: say(label), value: pieceOf(figure ?? '–', side) }
  })
  return [
    { kind: 'section', text: say(printWords.brief) },
    { kind: 'facts', facts },
    { kind: 'note', text: say(printWords.teamSays) },
    { kind: 'contents', text: say(printWords.contents) },
  ]
}

/** Money with its currency, counts of people without. */
function figureOf(language: PrintedLanguage, question: Question, value: AnswerValue): string {
  const counted = typeof value === 'string' && question.kind === 'number' ? Number(value) : Number.NaN
  if (Number.isSafeInteger(counted)) return number(language, counted)
  return numberText(language, question, value) ?? '–'
}

function annexBlocks(language: PrintedLanguage, files: readonly DossierFile[]): Block[] {
  const side = directionOf(language)
  const say = (word: Word) => pieceOf(words(language, word), side)
  // the kind first: a name in Latin letters would carry its line to the other side
  const items = files.map(({ name, kind }) => pieceOf(`${words(language, KIND_WORDS[kind])} · ${name}`, side))
  return [
    { kind: 'section', text: say(printWords.annexes) },
    ...(items.length === 0
      ? [{ kind: 'note', text: say(printWords.noAnnexes) } as const]
      : [{ kind: 'list', items } as const, { kind: 'note', text: say(printWords.annexesApart) } as const]),
  ]
}
