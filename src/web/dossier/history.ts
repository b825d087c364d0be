/**
 * The history of a record in one line of time: the idea as it was put in, every version of every answer of its dossier,
 * and everything else that was done.
 */
import type { Dossier } from '../../domain/dossier/dossier.ts'
import { isStep, type StepId, type StepWord, WORDS_OF_STEP } from '../../domain/founding/steps.ts'
import { type PersonId, parsePersonId } from '../../domain/person/person.ts'
import type { JournalLine } from '../../domain/journal/line.ts'
import type { Database } from '../../storage/database.ts'
import { type KeptVersion, readVersions } from '../../storage/dossier/versions.ts'
import { readJournal } from '../../storage/journal/reads.ts'

export type HistoryLine =
  /** `before`: the version that its writer had; null: there was none */
  | {
      readonly kind: 'answer'
      readonly at: Date
      readonly who: PersonId | null
      readonly version: KeptVersion
      readonly before: KeptVersion | null
    }
  /** `who` null: whoever put an idea in without an account, or whose account is gone */
  | {
      readonly kind: 'event'
      readonly at: Date
      readonly who: PersonId | null
      readonly action: string
      /** of the founding: which step, and what was said of it */
      readonly step: { readonly id: StepId; readonly word: StepWord } | null
    }

/** More than any team does by hand. */
const MOST_EVENTS = 1000

/** The latest first. */
export async function historyOf(
  db: Database,
  { id, project }: Pick<Dossier, 'id' | 'project'>,
): Promise<readonly HistoryLine[]> {
  const [versions, ofDossier, ofRecord] = await Promise.all([
    readVersions(db, id),
    readJournal(db, { subject: `dossier:${id}`, limit: MOST_EVENTS }),
    readJournal(db, { subject: `project:${project}`, limit: MOST_EVENTS }),
  ])
  const journal = [...ofDossier, ...ofRecord.filter(({ action }) => action === 'submit-idea')]
  const answers = versions.map((version): HistoryLine => {
    const before = versions.find(
      (each) => each.question === version.question && each.version === version.base,
    )
    return { kind: 'answer', at: version.at, who: version.author, version, before: before ?? null }
  })
  const events = journal
    .filter(({ action }) => action !== 'save-answers')
    .map(({ at, actor, action, detail }): HistoryLine => {
      const who = actor.startsWith('person:') ? parsePersonId(actor.slice('person:'.length)) : null
      return { kind: 'event', at, who, action, step: stepIn(detail) }
    })
  return [...answers, ...events].toSorted((a, b) => b.at.getTime() - a.at.getTime())
}

function stepIn({ step, word }: JournalLine['detail']) {
  const said = WORDS_OF_STEP.find((one) => one === word)
  return typeof step === 'string' && isStep(step) && said !== undefined ? { id: step, word: said } : null
}
