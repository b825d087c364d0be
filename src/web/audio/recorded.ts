/** Which questions can be heard: a recording is played only while its text is the one on the page. */
import {
  type Recording,
  type RecordedLanguage,
  readingHash,
} from '../../storage/reference/recordings-file.ts'
import { type SpokenId, type SpokenQuestion, spokenQuestions, spokenText } from './spoken-questions.ts'

export type ToRecord = SpokenQuestion & {
  /** `stale`: there is one, of another text; `no-words`: the text itself is missing in this language */
  readonly state: 'missing' | 'stale' | 'no-words'
  readonly textSha256: string | null
}

/** Of a question in a language, if its text has not changed since. */
export function recordingOf(
  recordings: readonly Recording[],
  question: SpokenId,
  language: RecordedLanguage,
): Recording | null {
  const text = spokenText(question, language)
  const found = recordings.find((each) => each.question === question && each.language === language)
  return found !== undefined && text !== null && found.textSha256 === readingHash(text) ? found : null
}

/** What the office still has to have recorded, in the order of the forms, language by language. */
export function toRecord(
  recordings: readonly Recording[],
  spoken: readonly SpokenQuestion[] = spokenQuestions(),
): readonly ToRecord[] {
  return spoken.flatMap((each): readonly ToRecord[] => {
    const { question, language, text } = each
    if (text === null) return [{ ...each, state: 'no-words', textSha256: null }]
    const textSha256 = readingHash(text)
    const found = recordings.find((one) => one.question === question && one.language === language)
    if (found?.textSha256 === textSha256) return []
    return [{ ...each, state: found === undefined ? 'missing' : 'stale', textSha256 }]
  })
}

/** Recordings of questions that nothing asks (any more). */
export function strayRecordings(recordings: readonly Recording[]): readonly Recording[] {
  const known = new Set(spokenQuestions().map(({ question, language }) => `${language}/${question}`))
  return recordings.filter(({ question, language }) => !known.has(`${language}/${question}`))
}
