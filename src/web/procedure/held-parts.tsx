/** On the holder's own page: until when she is answered, and how she asks for a second look. */
import type { Language } from '../../domain/basics/language.ts'
import { clockOf } from '../../domain/procedure/clock.ts'
import { LONGEST_APPEAL } from '../../operations/appeal-refusal.ts'
import type { KeptAppeal } from '../../storage/procedure/reads.ts'
import { AreaField } from '../form/field.tsx'
import { legalWhen } from '../idea/when.ts'
import { Notice } from '../page/parts.tsx'
import { paths } from '../paths.ts'
import { day, number } from '../words/format.ts'
import { isolated } from '../words/word.ts'
import { useLanguage, W } from '../words/w.tsx'
import { procedureWords as text } from './words.ts'

/** The day counter of what she has filed. */
export function AnswerBy({ filedAt, now }: { filedAt: Date; now: Date }) {
  const language = useLanguage()
  const clock = clockOf('idea', filedAt, now)
  const until = isolated(day(language, clock.until))
  if (clock.heed === 'over')
    return (
      <Notice kind="warn">
        <p>
          <W of={text.answerLate} with={{ until }} />
        </p>
      </Notice>
    )
  const values = { until, day: number(language, clock.day), days: number(language, clock.days) }
  return (
    <p>
      <W of={text.answerBy} with={values} />
    </p>
  )
}

export type AppealProps = {
  readonly language: Language
  readonly id: string
  readonly secret: string
  /** made with the form, so that sending it twice is one appeal */
  readonly formKey: string
  readonly refused: boolean
  readonly appeals: readonly KeptAppeal[]
  readonly typed: string
  readonly error: string | null
}

/** What she has asked and was answered; and the form, while a refusal stands that nobody looks at again. */
export function Appeals({ language, id, secret, formKey, refused, appeals, typed, error }: AppealProps) {
  const open = appeals.some(({ decidedAt }) => decidedAt === null)
  if (appeals.length === 0 && !refused) return null
  return (
    <section aria-labelledby="appeal" class="card no-print">
      <h2 id="appeal">
        <W of={text.appealTitle} />
      </h2>
      {appeals.map((appeal) => (
        <Told appeal={appeal} />
      ))}
      {refused && !open ? (
        <form method="post" action={`${paths.ideas(language)}/${id}/appeal`} class="stack">
          <p>
            <W of={text.appealLead} />
          </p>
          <input type="hidden" name="key" value={secret} />
          <input type="hidden" name="appealKey" value={formKey} />
          <AreaField
            id="appealWords"
            label={<W of={text.appealWhy} />}
            error={error}
            value={typed}
            maxLength={LONGEST_APPEAL}
          />
          <p>
            <button type="submit" class="button quiet">
              <W of={text.appealSend} />
            </button>
          </p>
        </form>
      ) : null}
    </section>
  )
}

function Told({ appeal }: { appeal: KeptAppeal }) {
  const language = useLanguage()
  const { day: on, time } = legalWhen(appeal.at)
  const clock = clockOf('appeal', appeal.at, new Date())
  return (
    <div class="stack">
      <p>
        <W of={text.appealSent} with={{ day: on, time }} />
      </p>
      <blockquote>
        <bdi dir="auto" lang="">
          {appeal.words}
        </bdi>
      </blockquote>
      {appeal.decidedAt === null ? (
        <p>
          <W
            of={text.answerBy}
            with={{
              until: isolated(day(language, clock.until)),
              day: number(language, clock.day),
              days: number(language, clock.days),
            }}
          />
        </p>
      ) : appeal.granted === true ? (
        <p>
          <W of={text.appealGranted} />
        </p>
      ) : (
        <>
          <p>
            <W of={text.appealUpheld} />
          </p>
          <blockquote>
            <bdi dir="auto" lang="">
              {appeal.reason}
            </bdi>
          </blockquote>
        </>
      )}
    </div>
  )
}
