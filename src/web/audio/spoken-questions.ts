/**
 * What is read aloud, as the page writes it: each question of a dossier with its help, and each of the form of an idea,
 * with the choices that are sentences and all of the consent.
 */
import { type QuestionId, QUESTIONS } from '../../domain/dossier/questions.ts'
import { VISIBILITIES } from '../../domain/project/project.ts'
import { RECORDED_LANGUAGES, type RecordedLanguage } from '../../storage/reference/recordings-file.ts'
import { QUESTION_WORDS } from '../dossier/question-words.ts'
import { consentWords, ideaWords, VISIBILITY_WORDS } from '../idea/words.ts'
import type { Word } from '../words/word.ts'

/** The first word is what the question is called. */
type Spoken = readonly [Word, ...Word[]]

const IDEA_QUESTIONS = {
  'idea-title': [ideaWords.name, ideaWords.nameHint],
  'idea-idea': [ideaWords.idea, ideaWords.ideaHint],
  'idea-territory': [ideaWords.territory, ideaWords.territoryHint],
  'idea-sector': [ideaWords.sector],
  'idea-source': [ideaWords.source],
  'idea-visibility': [
    ideaWords.visibility,
    ideaWords.visibilityHint,
    ...VISIBILITIES.flatMap((one) => [VISIBILITY_WORDS[one].name, VISIBILITY_WORDS[one].meaning]),
  ],
  'idea-contact': [ideaWords.contact, ideaWords.contactHint],
  'idea-consent': [ideaWords.consentLabel, ...Object.values(consentWords)],
} as const satisfies Readonly<Record<string, Spoken>>

/** The name of a recording's file; no question of a dossier begins with `idea-`. */
export type SpokenId = QuestionId | keyof typeof IDEA_QUESTIONS

export type SpokenQuestion = {
  readonly question: SpokenId
  readonly language: RecordedLanguage
  /** null: the site has no words for it in this language yet; they come first */
  readonly text: string | null
}

export const SPOKEN: ReadonlyMap<SpokenId, Spoken> = new Map<SpokenId, Spoken>([
  ...QUESTIONS.map(({ id }) => [id, [QUESTION_WORDS[id].label, QUESTION_WORDS[id].help]] as const),
  ...Object.entries(IDEA_QUESTIONS).map(([id, said]) => [id as SpokenId, said] as const),
])

/** A line for each sentence. */
export function spokenText(question: SpokenId, language: RecordedLanguage): string | null {
  const lines = (SPOKEN.get(question) ?? []).map((word) => word[language])
  return lines.every((line) => line !== undefined) && lines.length > 0 ? lines.join('\n') : null
}

export function spokenQuestions(): readonly SpokenQuestion[] {
  return RECORDED_LANGUAGES.flatMap((language) =>
    [...SPOKEN.keys()].map((question) => ({ question, language, text: spokenText(question, language) })),
  )
}
