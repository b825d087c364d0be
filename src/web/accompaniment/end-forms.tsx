import { addDays, dayOf } from '../../domain/accompaniment/days.ts'
import { REROUTE_AFTER_DAYS } from '../../domain/accompaniment/due.ts'
import { HELP_RESULTS, waitingOffer } from '../../domain/accompaniment/help.ts'
import { errorOf } from '../form/error-summary.tsx'
import { AreaField, Choices } from '../form/field.tsx'
import { paths } from '../paths.ts'
import { W } from '../words/w.tsx'
import { DeedForm, Submit } from './fields.tsx'
import type { ShownHelp } from './shown-help.ts'
import { dayAsWord } from './said.ts'
import { accompanimentWords as text, HELP_RESULT_WORDS } from './words.ts'

type Props = { readonly shown: ShownHelp }

/** Take it, or say why not. */
export function OfferForms({ shown: { language, help, form } }: Props) {
  const action = paths.helpRequest(language, help.id)
  const offer = waitingOffer(help)
  return (
    <section aria-labelledby="offer" class="card">
      <h2 id="offer">
        <W of={text.offerTitle} />
      </h2>
      {offer === null ? null : (
        <p>
          <W
            of={text.offerTerm}
            with={{ date: dayAsWord(addDays(dayOf(offer.offeredAt), REROUTE_AFTER_DAYS)) }}
          />
        </p>
      )}
      <DeedForm action={action} deed="take">
        <Submit>
          <W of={text.take} />
        </Submit>
      </DeedForm>
      <details open={errorOf(form.errors, 'reason') !== null}>
        <summary>
          <W of={text.decline} />
        </summary>
        <DeedForm action={action} deed="decline">
          <AreaField
            id="reason"
            label={<W of={text.reason} />}
            error={errorOf(form.errors, 'reason')}
            value={form.entry.reason ?? ''}
            rows={3}
          />
          <Submit quiet>
            <W of={text.decline} />
          </Submit>
        </DeedForm>
      </details>
    </section>
  )
}

export function CloseForm({ shown: { language, help, form } }: Props) {
  const wrong = ['result', 'closing'].some((field) => errorOf(form.errors, field) !== null)
  return (
    <details open={wrong} id="close">
      <summary>
        <W of={text.closeTitle} />
      </summary>
      <DeedForm action={paths.helpRequest(language, help.id)} deed="close">
        <Choices
          id="result"
          label={<W of={text.result} />}
          error={errorOf(form.errors, 'result')}
          value={form.entry.result ?? ''}
          options={HELP_RESULTS.map((value) => ({ value, label: <W of={HELP_RESULT_WORDS[value]} /> }))}
        />
        <AreaField
          id="closing"
          label={<W of={text.closingWords} />}
          error={errorOf(form.errors, 'closing')}
          value={form.entry.closing ?? ''}
          rows={3}
        />
        <Submit>
          <W of={text.closeButton} />
        </Submit>
      </DeedForm>
    </details>
  )
}

export function ReopenForm({ shown: { language, help } }: Props) {
  return (
    <DeedForm action={paths.helpRequest(language, help.id)} deed="reopen">
      <p>
        <Submit quiet>
          <W of={text.reopen} />
        </Submit>
      </p>
    </DeedForm>
  )
}

export function WithdrawForm({ shown: { language, help } }: Props) {
  return (
    <details id="withdraw">
      <summary>
        <W of={text.withdraw} />
      </summary>
      <DeedForm action={paths.helpRequest(language, help.id)} deed="withdraw">
        <Submit quiet>
          <W of={text.withdraw} />
        </Submit>
      </DeedForm>
    </details>
  )
}
