import type { Language } from '../../domain/basics/language.ts'
import type { EntryFault } from '../../domain/contest/entry-text.ts'
import type { DossierId } from '../../domain/dossier/dossier.ts'
import type { Question } from '../../domain/dossier/questions.ts'
import { QUESTION_WORDS } from '../dossier/question-words.ts'
import { paths } from '../paths.ts'
import { W } from '../words/w.tsx'
import { fieldOf } from './said-faults.ts'
import { ENTRY_FAULTS, entryWords as text } from './words.ts'

type Props = {
  readonly language: Language
  readonly faults: readonly EntryFault[]
  readonly unanswered: readonly Question[]
  readonly dossier: DossierId
}

export function MissingList({ language, faults, unanswered, dossier }: Props) {
  return (
    <section class="card" aria-labelledby="missing">
      <h2 id="missing">
        <W of={text.missing} />
      </h2>
      {faults.length === 0 ? (
        <p>
          <span class="badge good">
            <W of={text.nothingMissing} />
          </span>
        </p>
      ) : (
        <ul>
          {faults.map((fault) => (
            <li>
              <a class="target" href={`#${fieldOf(fault)}`}>
                <W of={ENTRY_FAULTS[fault.kind]} />
              </a>
            </li>
          ))}
        </ul>
      )}
      {unanswered.length === 0 ? null : (
        <>
          <ul>
            {unanswered.map(({ id }) => (
              <li>
                <a class="target" href={paths.dossierQuestion(language, dossier, id)}>
                  <W of={text.answerMissing} with={{ question: QUESTION_WORDS[id].label }} />
                </a>
              </li>
            ))}
          </ul>
          <p class="small muted">
            <W of={text.answerMayMiss} />
          </p>
        </>
      )}
    </section>
  )
}
