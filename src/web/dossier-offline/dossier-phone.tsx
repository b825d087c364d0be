/** Where the phone says what it keeps of a dossier; empty, and not shown, without JavaScript. */
import type { Language } from '../../domain/basics/language.ts'
import type { DossierId } from '../../domain/dossier/dossier.ts'
import { neighboursOf, type QuestionId, QUESTIONS } from '../../domain/dossier/questions.ts'
import type { PersonId } from '../../domain/person/person.ts'
import { paths } from '../paths.ts'

/** The island of a page that carries `DossierPhone`. */
export const DOSSIER_ISLAND = 'dossier-island'

type Props = {
  readonly language: Language
  readonly dossier: DossierId
  readonly person: PersonId
  /** the question of the page; null: the dossier's own page */
  readonly question: QuestionId | null
}

export function DossierPhone({ language, dossier, person, question }: Props) {
  const after = question === null ? null : neighboursOf(question).after
  const folder = paths.dossier(language, dossier)
  return (
    <div
      id="dossier-phone"
      data-dossier={dossier}
      data-person={person}
      data-folder={folder}
      data-answers={paths.dossierAnswers(language, dossier)}
      data-sign-in={paths.signIn(language, {
        next: question === null ? folder : paths.dossierQuestion(language, dossier, question),
      })}
      data-question={question ?? undefined}
      data-next={after === null ? folder : paths.dossierQuestion(language, dossier, after.id)}
      data-questions={QUESTIONS.map(({ id }) => id).join(' ')}
    >
      <div id="dossier-queue" role="status" />
      <div id="dossier-copy" />
    </div>
  )
}
