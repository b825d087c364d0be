import type { Language } from '../../domain/basics/language.ts'
import { maskedContact } from '../../domain/person/contact.ts'
import { receiptLine } from '../../domain/idea/receipt.ts'
import type { HeldIdea } from '../../storage/idea/reads.ts'
import type { KeptDecision } from '../../storage/publication/reads.ts'
import { KeepIdea } from '../account/keep-idea.tsx'
import { Ltr, Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { PlaceLink } from '../project/place.tsx'
import { Decisions } from '../publication/decisions.tsx'
import { AnswerBy, Appeals } from '../procedure/held-parts.tsx'
import type { KeptAppeal } from '../../storage/procedure/reads.ts'
import type { Site } from '../site.ts'
import { isolated, words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { ReceiptCard, WhatItProves } from './receipt-card.tsx'
import { receiptWords, STATE_WORDS } from './receipt-words.ts'
import { legalWhen } from './when.ts'

export type HeldProps = {
  readonly site: Site
  readonly language: Language
  readonly held: HeldIdea
  /** the secret of the holder's link */
  readonly secret: string
  readonly decisions: readonly KeptDecision[]
  readonly origin: string
  /** somebody has signed in and may take the idea into her own space */
  readonly signedIn: boolean
  readonly appeals: readonly KeptAppeal[]
  /** an appeal that was refused: as typed, and why */
  readonly appeal: { readonly typed: string; readonly error: string | null; readonly formKey: string }
}

/** The holder's own page: her receipt, what became of the idea, and the way back. */
export function heldPage(props: HeldProps): Page {
  const { language, held } = props
  const { number } = held.receipt
  const gone = held.publication === 'withdrawn'
  const title = gone ? receiptWords.withdrawnTitle : receiptWords.heldTitle
  return {
    keep: false,
    head: {
      language,
      section: 'projects',
      title: `${words(language, title)} ${isolated(number)}`,
      islands: ['idea-island'],
    },
    content: (
      <Wrap>
        <h1>
          <W of={title} />
        </h1>
        <p class="lead">
          <W of={gone ? receiptWords.withdrawnLead : receiptWords.thanks} />
        </p>
        <section
          aria-label={words(language, receiptWords.receipt)}
          data-received={held.idempotencyKey}
          id="held"
        >
          <ReceiptCard receipt={held.receipt} />
        </section>
        <State {...props} />
        {held.publication === 'waiting' && held.visibility !== 'hidden' ? (
          <AnswerBy filedAt={new Date(held.receipt.received)} now={new Date()} />
        ) : null}
        <Decisions decisions={props.decisions} />
        <Appeals
          language={language}
          id={held.projectId}
          secret={props.secret}
          refused={held.publication === 'refused'}
          appeals={props.appeals}
          {...props.appeal}
        />
        <KeepLink {...props} />
        {props.signedIn ? <KeepIdea language={language} id={held.projectId} secret={props.secret} /> : null}
        <Said {...props} />
        <WhatItProves />
        <Next {...props} />
        <Withdraw {...props} />
      </Wrap>
    ),
  }
}

function State({ held, language }: HeldProps) {
  const { publication, visibility } = held
  const badge = { waiting: 'badge warn', published: 'badge good', refused: 'badge bad', withdrawn: 'badge' }
  const seen = publication === 'published' && visibility !== 'hidden'
  return (
    <p>
      <strong>
        <W of={receiptWords.state} />
      </strong>{' '}
      <span class={badge[publication]}>
        <W of={STATE_WORDS[publication]} />
      </span>{' '}
      {publication === 'withdrawn' ? (
        <W of={receiptWords.contactForgotten} />
      ) : visibility === 'hidden' ? (
        <W of={receiptWords.hiddenMeans} />
      ) : publication === 'waiting' ? (
        <W of={receiptWords.waitingMeans} />
      ) : null}
      {seen ? (
        <a href={paths.project(language, held.projectId)}>
          <W of={receiptWords.seePublished} />
        </a>
      ) : null}
    </p>
  )
}

function KeepLink({ language, held, secret, origin }: HeldProps) {
  const { receipt } = held
  const link = `${origin}${paths.heldIdea(language, held.projectId, secret)}`
  const toSelf = words(language, receiptWords.privateMessage, { number: receipt.number, link })
  const { day, time } = legalWhen(new Date(receipt.received))
  const proof = words(language, receiptWords.proofMessage, {
    number: receipt.number,
    when: words(language, receiptWords.when, { day, time }),
    link: `${origin}${paths.verifyReceipt(language)}`,
    line: receiptLine(receipt),
  })
  return (
    <section aria-labelledby="keep" class="card no-print">
      <h2 id="keep">
        <W of={receiptWords.keepTitle} />
      </h2>
      <p>
        <W of={receiptWords.keepText} />
      </p>
      <p>
        <Ltr>{link}</Ltr>
      </p>
      <p class="row">
        <a class="button" href={`https://wa.me/?text=${encodeURIComponent(toSelf)}`} rel="noreferrer">
          <W of={receiptWords.keepByWhatsApp} />
        </a>
        <a class="button quiet" href={`https://wa.me/?text=${encodeURIComponent(proof)}`} rel="noreferrer">
          <W of={receiptWords.shareProof} />
        </a>
        <a
          class="button quiet"
          href={`/${language}/ideas/${held.projectId}/receipt.json?key=${secret}`}
          download
        >
          <W of={receiptWords.download} />
        </a>
        <button type="button" class="button quiet" id="print" hidden>
          <W of={receiptWords.print} />
        </button>
      </p>
    </section>
  )
}

/** The very words that the receipt is about. */
function Said({ site, language, held }: HeldProps) {
  const { title, idea } = JSON.parse(held.content) as { title: string; idea: string }
  return (
    <section aria-labelledby="said">
      <h2 id="said">
        <W of={receiptWords.yourIdea} />
      </h2>
      <div class="card">
        <h3>
          <bdi dir="auto" lang="">
            {title}
          </bdi>
        </h3>
        <p class="said">
          <bdi dir="auto" lang="">
            {idea}
          </bdi>
        </p>
        <p class="held-place">
          <PlaceLink site={site} language={language} code={held.territory} />
        </p>
        {held.contact === null ? null : (
          <p class="muted">
            <W of={receiptWords.contactKept} with={{ contact: isolated(maskedContact(held.contact)) }} />
          </p>
        )}
      </div>
    </section>
  )
}

function Next({ language, held }: HeldProps) {
  return (
    <section aria-labelledby="next" class="no-print">
      <h2 id="next">
        <W of={receiptWords.whatNext} />
      </h2>
      <p class="row">
        <a class="button quiet" href={paths.programmes(language)}>
          <W of={receiptWords.whoCanFund} />
        </a>
        <a class="button quiet" href={paths.partners(language, { territory: held.territory })}>
          <W of={receiptWords.whoCanHelp} />
        </a>
        <a class="button quiet" href={paths.newIdea(language)}>
          <W of={receiptWords.another} />
        </a>
      </p>
    </section>
  )
}

/** Two taps: the first says what will happen. */
function Withdraw({ language, held, secret }: HeldProps) {
  if (held.publication === 'withdrawn') return null
  return (
    <details class="no-print">
      <summary>
        <W of={receiptWords.withdrawTitle} />
      </summary>
      <Notice kind="warn">
        <p>
          <W of={receiptWords.withdrawText} />
        </p>
      </Notice>
      <form method="post" action={`/${language}/ideas/${held.projectId}/withdraw`}>
        <input type="hidden" name="key" value={secret} />
        <p>
          <button type="submit" class="button quiet">
            <W of={receiptWords.withdraw} />
          </button>
        </p>
      </form>
    </details>
  )
}
