import { type StepId, type StepWord, WORDS_OF_STEP } from '../../domain/founding/steps.ts'
import { type CivilDate, dateText, parseCivilDate } from '../../domain/law/clear-periods.ts'
import { takeFoundingStep } from '../../operations/take-founding-step.ts'
import { paths } from '../paths.ts'
import { words } from '../words/word.ts'
import type { Typed } from './entry.ts'
import type { OpenFounding } from './open-founding.ts'
import type { Answer } from './part-answers.ts'
import { stepPage } from './step-page.tsx'
import { STEP_REFUSALS } from './step-words.ts'
import { foundingWords as w } from './words.ts'

export async function answerStep(of: OpenFounding, step: StepId, typed: Typed): Promise<Answer> {
  const { language, open, site } = of
  const word: StepWord = WORDS_OF_STEP.find((one) => one === typed.word) ?? 'begun'
  const happened = word === 'begun' || word === 'done'
  const note = (typed.note ?? '').replaceAll('\0', '').trim()
  const outcome = await takeFoundingStep(
    site.db,
    { dossier: open.dossier.id, step, word, on: happened ? dayIn(typed) : null, note },
    { actor: open.actor, now: new Date() },
  )
  if (outcome.ok) return { to: `${paths.founding(language, open.dossier.id)}#path` }
  const errors = outcome.reasons.map(({ kind }) =>
    kind === 'no-such-dossier' || kind === 'may-not-write'
      ? { field: 'word', message: words(language, w.mayNotWrite) }
      : { field: FIELD[kind] ?? 'note', message: words(language, STEP_REFUSALS[kind]) },
  )
  return { page: stepPage({ of, step, typed, errors }) }
}

const FIELD: Readonly<Record<string, string>> = {
  'day-needed': 'day',
  'day-to-come': 'day',
  blocked: 'word',
  'always-needed': 'word',
  'nothing-to-undo': 'word',
}

/** Null when the three do not make a day of the calendar. */
function dayIn({ year, month, day }: Typed): CivilDate | null {
  return parseCivilDate(dateText({ year: Number(year), month: Number(month), day: Number(day) }))
}
