/** What minutes are made of: sections of lines that the machine draws up from the notes and that people then edit. */
import type { Language } from '../basics/language.ts'
import type { TerritoryCode } from '../basics/territory-code.ts'
import type { NoteContent, NoteKind, Speaker } from '../capture/note.ts'

export const SECTIONS = ['need', 'idea', 'question', 'decision', 'remark'] as const
export type Section = (typeof SECTIONS)[number]

export type MinutesLine = {
  readonly note: string
  readonly section: Section
  readonly words: string
  /** as the machine drew it up: what differs was edited */
  readonly drawn: string
  readonly language: Language
  readonly territory: TerritoryCode | null
  readonly sector: string | null
  readonly speaker: Speaker | null
  /** false: left out of what is published */
  readonly shown: boolean
  /** of a question */
  readonly answers: readonly {
    readonly note: string
    readonly words: string
    readonly language: Language
  }[]
}

/** `total` counts people who were there; by category where that is known. */
export type Attended = {
  readonly total: number
  readonly by: readonly { readonly category: string; readonly count: number }[]
}

export type MinutesBody = {
  /** in the words of who edits; empty: none */
  readonly opening: string
  /** null: nobody was counted at the door */
  readonly attended: Attended | null
  readonly lines: readonly MinutesLine[]
}

const SECTION_OF: Readonly<Record<NoteKind, Section>> = {
  need: 'need',
  idea: 'idea',
  question: 'question',
  answer: 'remark',
  decision: 'decision',
  remark: 'remark',
}

export type StandingNote = NoteContent & { readonly id: string }

/**
 * From the notes that stand, in the order they were written. An answer goes below its question, also below one that was
 * made from the question it names (`origins`); an answer to no question is a remark.
 */
export function draftMinutes(
  notes: readonly StandingNote[],
  attended: Attended | null,
  origins: (note: string) => readonly string[],
): MinutesBody {
  const questions = notes.filter(({ kind }) => kind === 'question')
  const questionOf = ({ answers }: StandingNote) =>
    answers === null ? undefined : questions.find(({ id }) => id === answers || origins(id).includes(answers))
  const placed = new Set(
    notes.filter((note) => note.kind === 'answer' && questionOf(note) !== undefined).map(({ id }) => id),
  )
  const lines = notes
    .filter(({ id }) => !placed.has(id))
    .map((note): MinutesLine => {
      const { id, words, language, territory, sector, speaker } = note
      const answers = notes
        .filter((each) => placed.has(each.id) && questionOf(each)?.id === id)
        .map((each) => ({ note: each.id, words: each.words, language: each.language }))
      const section = SECTION_OF[note.kind]
      return {
        note: id,
        section,
        words,
        drawn: words,
        language,
        territory,
        sector,
        speaker,
        shown: true,
        answers,
      }
    })
  return { opening: '', attended, lines }
}

/** Drawn up again after more was captured: what people have edited or left out stays as they left it. */
export function redraft(edited: MinutesBody, fresh: MinutesBody): MinutesBody {
  const lines = fresh.lines.map((line) => {
    const now = edited.lines.find(({ note }) => note === line.note)
    if (now === undefined) return line
    return { ...line, words: now.words === now.drawn ? line.words : now.words, shown: now.shown }
  })
  return { ...fresh, opening: edited.opening, lines }
}

/** What everybody reads. */
export function publishedBody(body: MinutesBody): MinutesBody {
  const shown = body.lines.filter((line) => line.shown)
  return { ...body, lines: shown.map((line) => ({ ...line, drawn: line.words })) }
}
