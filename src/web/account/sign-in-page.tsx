import type { Language } from '../../domain/basics/language.ts'
import { maskedContact, type Contact } from '../../domain/person/contact.ts'
import { errorOf, ErrorSummary, type FieldError } from '../form/error-summary.tsx'
import { TextField } from '../form/field.tsx'
import { Ltr, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { isolated, words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { accountWords as text, waitWords } from './words.ts'

/** Longest number or address that is read. */
const LONGEST = 254

type SignIn = {
  /** as it was typed */
  readonly contact: string
  /** where to go afterwards; empty: one's own space */
  readonly next: string
  readonly errors: readonly FieldError[]
  /** another service whose account signs in here too; null: none */
  readonly elsewhere: string | null
}

/** One field: a telephone number or an e-mail address. */
export function signInPage(language: Language, { contact, next, errors, elsewhere }: SignIn): Page {
  return {
    keep: false,
    head: {
      language,
      title: words(language, text.signIn),
      wrong: errors.length > 0,
      address: paths.signIn(language, { next }),
    },
    content: (
      <Wrap>
        <h1>
          <W of={text.signIn} />
        </h1>
        <p class="lead">
          <W of={text.signInLead} />
        </p>
        <ErrorSummary errors={errors} />
        <form method="post" action={paths.signIn(language)}>
          <input type="hidden" name="next" value={next} />
          <TextField
            id="contact"
            label={<W of={text.contact} />}
            hint={<W of={text.contactHint} />}
            error={errorOf(errors, 'contact')}
            value={contact}
            maxLength={LONGEST}
            autocomplete="username"
            ltr
          />
          <p>
            <button type="submit" class="button wide">
              <W of={text.sendCode} />
            </button>
          </p>
        </form>
        <p class="muted">
          <W of={text.whyContact} />
        </p>
        {elsewhere === null ? null : (
          <p>
            <a class="touch" href={paths.signInElsewhere(language, { next })}>
              <W of={text.elsewhere} with={{ name: isolated(elsewhere) }} />
            </a>
          </p>
        )}
      </Wrap>
    ),
  }
}

type CodeEntry = {
  readonly contact: Contact
  /** as it was typed */
  readonly code: string
  readonly next: string
  /** seconds until another code may be asked for; 0: now */
  readonly wait: number
  readonly errors: readonly FieldError[]
}

/** The code that was sent, and another one when it does not come. */
export function codePage(language: Language, { contact, code, next, wait, errors }: CodeEntry): Page {
  const sent = contact.channel === 'phone' ? text.sentByPhone : text.sentByEmail
  return {
    keep: false,
    head: {
      language,
      title: words(language, text.codeTitle),
      wrong: errors.length > 0,
      address: paths.signInCode(language, { next }),
    },
    content: (
      <Wrap>
        <h1>
          <W of={text.codeTitle} />
        </h1>
        <p class="lead">
          <W of={sent} with={{ address: isolatedLtr(maskedContact(contact)) }} />
        </p>
        <ErrorSummary errors={errors} />
        <form method="post" action={paths.signInCode(language)}>
          <input type="hidden" name="next" value={next} />
          <CodeField code={code} error={errorOf(errors, 'code')} />
          <p>
            <button type="submit" class="button wide">
              <W of={text.enter} />
            </button>
          </p>
        </form>
        <Again language={language} next={next} wait={wait} />
      </Wrap>
    ),
  }
}

/** A number is read from the left inside a sentence of any direction. */
const isolatedLtr = (masked: string) => isolated(masked).replace('\u2068', '\u2066')

/** The telephone's own keys for digits; what is pasted is never cut short: spaces and a whole message are read too. */
function CodeField({ code, error }: { code: string; error: string | null }) {
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label for="code">
        <W of={text.code} />
      </label>
      <span class="hint" id="code-hint">
        <W of={text.codeHint} />
      </span>
      {error ? (
        <span class="error" id="code-error">
          {error}
        </span>
      ) : null}
      <input
        type="text"
        id="code"
        name="code"
        class="short"
        dir="ltr"
        value={code}
        inputMode="numeric"
        autocomplete="one-time-code"
        spellcheck={false}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={error ? 'code-hint code-error' : 'code-hint'}
      />
    </div>
  )
}

function Again({ language, next, wait }: { language: Language; next: string; wait: number }) {
  return (
    <section aria-labelledby="again">
      <h2 id="again">
        <W of={text.notArrived} />
      </h2>
      <p>
        <W of={waitWords.seconds} with={{ n: wait }} />
      </p>
      <form method="post" action={paths.signInCode(language)}>
        <input type="hidden" name="next" value={next} />
        <p class="row">
          <button type="submit" name="again" value="1" class="button quiet">
            <W of={text.again} />
          </button>
          <a class="touch" href={paths.signIn(language, { next })}>
            <W of={text.otherContact} />
          </a>
        </p>
      </form>
    </section>
  )
}

/** A masked number or address by itself. */
export function Masked({ contact }: { contact: Contact }) {
  return <Ltr>{maskedContact(contact)}</Ltr>
}
