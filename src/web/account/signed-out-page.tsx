/** A form that came from somebody who is not signed in (any more): what she typed is on this page, and loses nothing. */
import type { Language } from '../../domain/basics/language.ts'
import { Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { words } from '../words/word.ts'
import { OwnWords, W } from '../words/w.tsx'
import { accountWords as text } from './words.ts'

/** The fields of a form in their order; one that was sent twice stands there twice. */
export type SentFields = readonly (readonly [name: string, value: string])[]

/** More would be no form of this site. */
const MOST_FIELDS = 2_000

/** Null: nothing was typed that could be lost (a button, or a document that the browser must send again). */
export function sentFields(body: unknown): SentFields | null {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null
  const fields = Object.entries(body).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one) => [name, String(one ?? '')] as const),
  )
  return fields.length === 0 || fields.length > MOST_FIELDS ? null : fields
}

/** Two steps without JavaScript: sign in on a page beside this one, then send from here what was typed. */
export function signedOutPage(
  language: Language,
  { address, fields }: { readonly address: string; readonly fields: SentFields },
): Page {
  return {
    keep: false,
    head: { language, title: words(language, text.signedOut), wrong: true, address: paths.me(language) },
    content: (
      <Wrap>
        <h1>
          <W of={text.signedOut} />
        </h1>
        <p class="lead">
          <W of={text.signedOutLead} />
        </p>
        <ol class="stack">
          <li>
            <a
              class="button"
              href={paths.signIn(language, { next: paths.me(language) })}
              target="_blank"
              rel="noopener"
            >
              <W of={text.signInBeside} />
            </a>
          </li>
          <li>
            <form method="post" action={address} id="send-again">
              {fields.map(([name, value]) => (
                <input type="hidden" name={name} value={value} />
              ))}
              <button type="submit" class="button">
                <W of={text.sendAgain} />
              </button>
            </form>
          </li>
        </ol>
        <Typed fields={fields} />
      </Wrap>
    ),
  }
}

/** What people wrote, to be read and copied; keys and choices are not words of theirs. */
function Typed({ fields }: { readonly fields: SentFields }) {
  const said = fields.filter(([, value]) => /[^\x21-\x7e]/.test(value.trim()))
  if (said.length === 0) return null
  return (
    <section aria-labelledby="typed">
      <h2 id="typed">
        <W of={text.youTyped} />
      </h2>
      {said.map(([, value]) => (
        <p class="said">
          <OwnWords of={{ own: value }} />
        </p>
      ))}
    </section>
  )
}
