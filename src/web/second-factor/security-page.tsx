import { legalTime } from '../../domain/basics/legal-time.ts'
import type { Language } from '../../domain/basics/language.ts'
import type { Factor } from '../../domain/person/second-factor.ts'
import type { AuthenticatorOffer } from '../../operations/second-factor.ts'
import { errorOf, ErrorSummary, type FieldError } from '../form/error-summary.tsx'
import { TextField } from '../form/field.tsx'
import { Crumbs, Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { dayWord } from '../words/format.ts'
import { siteWords } from '../words/site.ts'
import { words } from '../words/word.ts'
import { useWords, W } from '../words/w.tsx'
import { PasskeyButton } from './passkey-button.tsx'
import { factorsPath } from './paths.ts'
import { QrCode } from './qr-code.tsx'
import { secondFactorWords as text } from './words.ts'

export type SecurityView = {
  readonly factors: readonly Factor[]
  readonly recoveryLeft: number
  /** null: another may not be set up in this session */
  readonly offer: Pick<AuthenticatorOffer, 'secret' | 'uri' | 'sealed'> | null
  readonly removable: boolean
  readonly strong: boolean
  /** an agent without one: the back office is closed to her */
  readonly needed: boolean
  readonly errors: readonly FieldError[]
}

export function securityPage(language: Language, view: SecurityView): Page {
  const { factors, offer, needed, strong, errors } = view
  return {
    keep: false,
    head: {
      language,
      title: words(language, text.title),
      wrong: errors.length > 0,
      address: factorsPath(language),
      islands: offer === null ? [] : ['passkey-island'],
    },
    content: (
      <Wrap>
        <SecurityCrumbs language={language} />
        <h1>
          <W of={text.title} />
        </h1>
        <ErrorSummary errors={errors} />
        <p class="lead">
          <W of={text.lead} />
        </p>
        {needed ? (
          <Notice kind="warn">
            <W of={text.needed} />
          </Notice>
        ) : null}
        <OwnFactors language={language} view={view} />
        {strong && factors.length > 0 ? <Recovery language={language} left={view.recoveryLeft} /> : null}
        {!strong && factors.length > 0 ? (
          <p>
            <a class="button" href={paths.signInStrong(language, { next: factorsPath(language) })}>
              <W of={text.showFirst} />
            </a>
          </p>
        ) : null}
        {offer === null ? null : <Offer language={language} offer={offer} errors={errors} />}
      </Wrap>
    ),
  }
}

function SecurityCrumbs({ language }: { language: Language }) {
  return (
    <Crumbs
      crumbs={[
        { label: <W of={siteWords.home} />, href: paths.home(language) },
        { label: <W of={text.back} />, href: paths.mySecurity(language) },
        { label: <W of={text.title} /> },
      ]}
    />
  )
}

function OwnFactors({ language, view }: { language: Language; view: SecurityView }) {
  const t = useWords()
  return (
    <section aria-labelledby="own">
      <h2 id="own">
        <W of={text.own} />
      </h2>
      {view.factors.length === 0 ? (
        <p>
          <W of={text.none} />
        </p>
      ) : (
        <ul class="plain stack">
          {view.factors.map(({ id, kind, createdAt }) => {
            const date = dayWord(legalTime(createdAt))
            return (
              <li class="card">
                <h3>
                  <W of={text[kind]} />
                </h3>
                <p class="small">
                  <W of={text.since} with={{ date }} />
                </p>
                {view.removable ? (
                  <form method="post" action={`${factorsPath(language)}/remove`}>
                    <input type="hidden" name="factor" value={id} />
                    <button
                      type="submit"
                      class="button quiet"
                      aria-label={t(text.removeWhich, { what: text[kind], date })}
                    >
                      <W of={text.remove} />
                    </button>
                  </form>
                ) : null}
              </li>
            )
          })}
        </ul>
      )}
      {view.strong && !view.removable && view.factors.length === 1 ? (
        <p class="small">
          <W of={text.lastOne} />
        </p>
      ) : null}
    </section>
  )
}

function Recovery({ language, left }: { language: Language; left: number }) {
  return (
    <section aria-labelledby="recovery">
      <h2 id="recovery">
        <W of={text.recovery} />
      </h2>
      <p>
        <W of={text.recoveryText} />
      </p>
      <p>
        <W of={text.recoveryLeft} with={{ n: left }} />
      </p>
      <form method="post" action={`${factorsPath(language)}/recovery-codes`}>
        <button type="submit" class={left === 0 ? 'button' : 'button quiet'}>
          <W of={text.makeRecovery} />
        </button>
      </form>
      {left > 0 ? (
        <p class="small">
          <W of={text.recoveryOld} />
        </p>
      ) : null}
    </section>
  )
}

type OfferProps = {
  language: Language
  offer: Pick<AuthenticatorOffer, 'secret' | 'uri' | 'sealed'>
  errors: readonly FieldError[]
}

function Offer({ language, offer, errors }: OfferProps) {
  const t = useWords()
  return (
    <>
      <section aria-labelledby="passkey">
        <h2 id="passkey">
          <W of={text.addPasskey} />
        </h2>
        <p>
          <W of={text.passkeyText} />
        </p>
        <PasskeyButton
          purpose="enrol"
          label={<W of={text.addPasskey} />}
          address={`${factorsPath(language)}/passkey`}
          next=""
        />
      </section>
      <section aria-labelledby="app">
        <h2 id="app">
          <W of={text.addApp} />
        </h2>
        <p>
          <W of={text.scan} />
        </p>
        <p>
          <QrCode text={offer.uri} label={t(text.qr)} />
        </p>
        <p>
          <W of={text.secret} />{' '}
          <bdi dir="ltr" class="long">
            <code>{(offer.secret.match(/.{1,4}/g) ?? []).join(' ')}</code>
          </bdi>
        </p>
        <form method="post" action={factorsPath(language)} class="stack">
          <input type="hidden" name="offer" value={offer.sealed} />
          <p>
            <W of={text.typeThem} />
          </p>
          <TextField
            id="code"
            label={<W of={text.sixDigits} />}
            error={errorOf(errors, 'code')}
            value=""
            maxLength={10}
            numeric
            ltr
            autocomplete="one-time-code"
          />
          <p>
            <button type="submit" class="button">
              <W of={text.add} />
            </button>
          </p>
        </form>
      </section>
    </>
  )
}

/** Shown once, in the answer to the form that made them. */
export function recoveryPage(language: Language, codes: readonly string[]): Page {
  return {
    keep: false,
    head: { language, title: words(language, text.recoveryTitle), address: factorsPath(language) },
    content: (
      <Wrap>
        <SecurityCrumbs language={language} />
        <h1>
          <W of={text.recoveryTitle} />
        </h1>
        <Notice kind="warn">
          <W of={text.recoveryOnce} />
        </Notice>
        <ol>
          {codes.map((code) => (
            <li>
              <bdi dir="ltr">
                <code>{code}</code>
              </bdi>
            </li>
          ))}
        </ol>
        <p>
          <a class="button" href={factorsPath(language)}>
            <W of={text.recoveryKept} />
          </a>
        </p>
      </Wrap>
    ),
  }
}
