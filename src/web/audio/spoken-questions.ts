/** What is read aloud: each question of the dossier with its help, as the page writes them. */
import { type QuestionId, QUESTIONS } from '../../domain/dossier/questions.ts'
import { RECORDED_LANGUAGES, type RecordedLanguage } from '../../storage/reference/recordings-file.ts'
import { QUESTION_WORDS } from '../dossier/question-words.ts'

export type SpokenQuestion = {
  readonly question: QuestionId
  readonly language: RecordedLanguage
  /** null: the site has no words for it in this language yet; they come first */
  readonly text: string | null
}

export function spokenText(question: QuestionId, language: RecordedLanguage): string | null {
  const { label, help } = QUESTION_WORDS[question]
  const [asked, helped] = [label[language], help[language]]
  return asked === undefined || helped === undefined ? null : `${asked}\n${helped}`
}

export function spokenQuestions(): readonly SpokenQuestion[] {
  return RECORDED_LANGUAGES.flatMap((language) =>
    QUESTIONS.map(({ id }) => ({ question: id, language, text: spokenText(id, language) })),
  )
}
