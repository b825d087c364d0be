/** Published minutes as what is printed of them: the typesetter of dossiers draws it. */
import { legalTime } from '../../domain/basics/legal-time.ts'
import { directionOf } from '../../domain/basics/language.ts'
import { readSome } from '../../domain/basics/some-text.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { type MinutesBody, SECTIONS } from '../../domain/minutes/body.ts'
import type { MeetingFile } from '../../storage/capture/reads.ts'
import type { GivenAnswer, KeptTask, PublishedMinutes } from '../../storage/minutes/reads.ts'
import { SPEAKER_WORDS } from '../capture/words.ts'
import { codeOf, type PrintedLanguage } from '../dossier/pdf/paper-of.ts'
import { type Block, type DossierPaper, type Piece, pieceOf } from '../dossier/pdf/paper.ts'
import { paths } from '../paths.ts'
import { territoryText } from '../project/named.ts'
import { paperWords } from '../simulation-papers/pdf/words.ts'
import type { Site } from '../site.ts'
import { day, number } from '../words/format.ts'
import { type CountedWord, type Values, type Word, words } from '../words/word.ts'
import { minutesWords as text, SECTION_WORDS, TASK_STATE_WORDS } from './words.ts'

type Printing = {
  readonly site: Site
  readonly language: PrintedLanguage
  readonly meeting: Meeting
  readonly shown: PublishedMinutes
  readonly tasks: readonly KeptTask[]
  readonly files: readonly MeetingFile[]
  readonly objections: readonly GivenAnswer[]
  readonly now: Date
  /** where the site is: `https://twiza.example` */
  readonly origin: string
}

export function minutesPaper(printing: Printing): DossierPaper {
  const { site, language, meeting, shown, now, origin } = printing
  const side = directionOf(language)
  const say = (word: Word | CountedWord, values: Values = {}) => pieceOf(words(language, word, values), side)
  const title = words(language, text.title)
  const name = readSome(meeting.title, language)?.words ?? title
  const city = readSome(meeting.city, language)?.words ?? ''
  const published = { n: shown.number, day: day(language, legalTime(shown.at)) }
  const note = shown.note
  return {
    language,
    title: `${title}: ${name}`.slice(0, 200),
    name: pieceOf(name, side),
    subtitle: [
      say(text.title),
      pieceOf(
        [city, words(language, territoryText(site, meeting.territory))].filter(Boolean).join(' · '),
        side,
      ),
      say(text.version, published),
      ...(note === null ? [] : [say(text.corrected, { note })]),
    ],
    foot: [site.settings.operatorName, title]
      .filter((part) => part !== null)
      .join(' · ')
      .slice(0, 240),
    pages: words(language, paperWords.page),
    at: Math.floor(now.getTime() / 1000),
    code: codeOf(`${origin}${paths.minutes(language, meeting.id)}`, title),
    blocks: [
      ...(shown.body.opening === '' ? [] : [answer(shown.body.opening, side)]),
      ...attendance(language, shown.body, say),
      ...sections(printing, say),
      ...tasks(printing, say),
      ...presentations(printing, say),
      ...objections(printing, say),
    ],
  }
}

type Say = (word: Word | CountedWord, values?: Values) => Piece

function answer(said: string, side: 'ltr' | 'rtl'): Block {
  return { kind: 'answer', lines: said.split('\n').map((line) => pieceOf(line, side)) }
}

function attendance(language: PrintedLanguage, { attended }: MinutesBody, say: Say): Block[] {
  const head: Block = { kind: 'section', text: say(text.attendance) }
  if (attended === null) return [head, { kind: 'note', text: say(text.notCounted) }]
  const side = directionOf(language)
  const items = attended.by.map(({ category, count }) => {
    const word = SPEAKER_WORDS[category as keyof typeof SPEAKER_WORDS] ?? text.attendance
    return pieceOf(`${words(language, word)}: ${number(language, count)}`, side)
  })
  return [
    head,
    { kind: 'note', text: say(text.attended, { n: attended.total }) },
    ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
  ]
}

function sections({ language, site, shown }: Printing, say: Say): Block[] {
  const side = directionOf(language)
  return SECTIONS.flatMap((section): Block[] => {
    const lines = shown.body.lines.filter((line) => line.section === section && line.shown)
    if (lines.length === 0) return []
    return [
      { kind: 'section', text: say(SECTION_WORDS[section]) },
      ...lines.flatMap((line): Block[] => {
        const about = [
          line.speaker === null ? null : words(language, SPEAKER_WORDS[line.speaker]),
          line.territory === null ? null : words(language, territoryText(site, line.territory)),
        ].filter((one) => one !== null)
        const said = line.words.split('\n').map((one) => pieceOf(one, side))
        return [
          section === 'question'
            ? { kind: 'question', text: pieceOf(line.words, side) }
            : { kind: 'list', items: said },
          ...(about.length === 0 ? [] : [{ kind: 'note', text: pieceOf(about.join(' · '), side) } as const]),
          ...(section === 'question' && line.answers.length === 0
            ? [{ kind: 'note', text: say(text.unanswered) } as const]
            : line.answers.map((each) => answer(each.words, side))),
        ]
      }),
    ]
  })
}

function tasks({ language, tasks }: Printing, say: Say): Block[] {
  if (tasks.length === 0) return []
  const side = directionOf(language)
  return [
    { kind: 'section', text: say(text.tasks) },
    ...tasks.flatMap(({ words: said, owner, due, state, reason }): Block[] => {
      const [year = 0, month = 1, date = 1] = due.split('-').map(Number)
      const line = [
        words(language, TASK_STATE_WORDS[state]),
        words(language, text.owner, { owner }),
        words(language, text.due, { day: day(language, { year, month, day: date }) }),
      ].join(' · ')
      return [
        { kind: 'list', items: [pieceOf(said, side)] },
        { kind: 'note', text: pieceOf(line, side) },
        ...(reason === null ? [] : [{ kind: 'note', text: say(text.why, { reason }) } as const]),
      ]
    }),
  ]
}

function presentations({ language, files }: Printing, say: Say): Block[] {
  const shown = files.filter(({ releasedAt }) => releasedAt !== null)
  if (shown.length === 0) return []
  const items = shown.map(({ title, speaker }) =>
    pieceOf(speaker === null ? title : `${title} · ${speaker}`, directionOf(language)),
  )
  return [
    { kind: 'section', text: say(text.presentations) },
    { kind: 'list', items },
  ]
}

function objections({ language, objections: all }: Printing, say: Say): Block[] {
  const shown = all.filter(({ moderation }) => moderation === 'shown')
  if (shown.length === 0) return []
  const side = directionOf(language)
  return [
    { kind: 'section', text: say(text.objections) },
    ...shown.flatMap(({ reason, reply }): Block[] => [
      { kind: 'question', text: pieceOf(reason ?? '', side) },
      answer(words(language, text.reply, { words: reply ?? '' }), side),
    ]),
  ]
}
