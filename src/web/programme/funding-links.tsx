import type { Language } from '../../domain/basics/language.ts'
import { paths } from '../paths.ts'
import type { Word } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { matchWords } from './match-words.ts'
import { programmeWords } from './words.ts'

type Query = Readonly<Record<string, string | undefined>>

/** From a simulation, a project or a model to "who can fund this?", with what is known of it. */
export function WhoFundsThis({ language, query }: { language: Language; query: Query }) {
  return (
    <p class="row no-print who-funds">
      <a class="button quiet" href={paths.fundingMatch(language, query)}>
        <W of={matchWords.title} />
      </a>
    </p>
  )
}

/** From a territory or an activity to the programmes that reach it. */
export function ProgrammesFor({ language, query, word }: { language: Language; query: Query; word?: Word }) {
  return (
    <p class="row">
      <a href={paths.programmes(language, query)}>
        <W of={word ?? programmeWords.fundersHere} />
      </a>
    </p>
  )
}
