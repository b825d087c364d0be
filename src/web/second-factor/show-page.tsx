import type { Language } from '../../domain/basics/language.ts'
import { errorOf, ErrorSummary, type FieldError } from '../form/error-summary.tsx'
import { TextField } from '../form/field.tsx'
import { Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { PasskeyButton } from './passkey-button.tsx'
import { secondFactorWords as text } from './words.ts'

export type ShowView = {
  readonly next: string
  readonly hasPasskey: boolean
  readonly errors: readonly FieldError[]
}

/** One field for either kind of code; the passkey where the browser can use one. */
export function showPage(language: Language, { next, hasPasskey, errors }: ShowView): Page {
  return {
    keep: false,
    head: {
      language,
      title: words(language, text.showTitle),
      wrong: errors.length > 0,
      address: paths.signInStrong(language),
      islands: hasPasskey ? ['passkey-island'] : [],
    },
    content: (
      <Wrap>
        <h1>
          <W of={text.showTitle} />
        </h1>
        <ErrorSummary errors={errors} />
        <p class="lead">
          <W of={text.showLead} />
        </p>
        {hasPasskey ? (
          <PasskeyButton
            purpose="show"
            label={<W of={text.usePasskey} />}
            address={`${paths.signInStrong(language)}/passkey`}
            next={next}
          />
        ) : null}
        <form method="post" action={paths.signInStrong(language)} class="stack">
          <input type="hidden" name="next" value={next} />
          <TextField
            id="code"
            label={<W of={text.code} />}
            hint={<W of={text.codeHint} />}
            error={errorOf(errors, 'code')}
            value=""
            maxLength={20}
            ltr
            short
            autocomplete="one-time-code"
          />
          <p>
            <button type="submit" class="button">
              <W of={text.goOn} />
            </button>
          </p>
        </form>
        <p class="small">
          <W of={text.lost} />
        </p>
      </Wrap>
    ),
  }
}
