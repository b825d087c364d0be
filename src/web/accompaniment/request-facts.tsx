import { clockOf } from '../../domain/accompaniment/due.ts'
import { isTeam, mayReadWork, maySeeContact } from '../../domain/accompaniment/permission.ts'
import { Ltr, Notice } from '../page/parts.tsx'
import { territoryText } from '../project/named.ts'
import { LANGUAGE_NAMES } from '../words/site.ts'
import { W } from '../words/w.tsx'
import { Own } from './fields.tsx'
import type { ShownHelp } from './shown-help.ts'
import { dayAsWord, numberOfHelp, whenAsWords } from './said.ts'
import { accompanimentWords as text, HELP_RESULT_WORDS, HELP_STATE_WORDS, OFFER_WORDS } from './words.ts'

type Props = { readonly shown: ShownHelp }

/** The receipt and what was asked. */
export function Facts({ shown }: Props) {
  const { site, help, actor } = shown
  const { day, time } = whenAsWords(help.createdAt)
  return (
    <>
      <p>
        <W of={text.receipt} /> <Ltr>{numberOfHelp(help)}</Ltr>.{' '}
        <W of={text.receivedOn} with={{ day, time }} />
      </p>
      <dl class="facts">
        <div>
          <dt>
            <W of={text.state} />
          </dt>
          <dd id="help-state" data-state={help.state}>
            <W of={HELP_STATE_WORDS[help.state]} />
          </dd>
        </div>
        <div>
          <dt>
            <W of={text.place} />
          </dt>
          <dd>
            <bdi>
              <W of={territoryText(site, help.territory)} />
            </bdi>
          </dd>
        </div>
        <div>
          <dt>
            <W of={text.languageWanted} />
          </dt>
          <dd lang={help.language}>{LANGUAGE_NAMES[help.language]}</dd>
        </div>
        {help.adviser !== null && mayReadWork(actor, help) ? (
          <div>
            <dt>
              <W of={text.adviser} />
            </dt>
            <dd>{shown.adviserName === null ? <W of={text.noName} /> : <bdi>{shown.adviserName}</bdi>}</dd>
          </div>
        ) : null}
        {isTeam(actor, help) ? null : <Contact shown={shown} />}
      </dl>
      <h2>
        <W of={text.yourWords} />
      </h2>
      <Own>{help.words}</Own>
      {help.result === null || !mayReadWork(actor, help) ? null : (
        <Notice>
          <p>
            <strong>
              <W of={text.result} />
            </strong>
            <W of={text.colon} /> <W of={HELP_RESULT_WORDS[help.result]} />
          </p>
          <Own>{help.resultWords ?? ''}</Own>
        </Notice>
      )}
    </>
  )
}

function Contact({ shown: { help, actor, contact, personName } }: Props) {
  const works = mayReadWork(actor, help)
  return (
    <div>
      <dt>
        <W of={text.contact} />
      </dt>
      <dd id="help-contact">
        {maySeeContact(actor, help) && contact !== null ? (
          <>
            {personName === null ? null : <bdi>{personName} </bdi>}
            <Ltr>{contact}</Ltr>
          </>
        ) : (
          <small>
            <W of={works ? text.contactHidden : text.contactLater} />
          </small>
        )}
      </dd>
    </div>
  )
}

/** Where the request stands in its 60 days, and what happens when. */
export function WhatNext({ shown }: Props) {
  const { help, now } = shown
  const clock = clockOf(help, now)
  if (!clock.running)
    return help.takenAt === null ? null : (
      <>
        <p class="muted">
          <W of={text.answeredAfter} with={{ n: clock.days }} />
        </p>
        <NextOfWork shown={shown} />
      </>
    )
  const steps =
    help.state === 'offered' && help.offers.length === 1
      ? [
          <W of={text.nextReminder} with={{ date: dayAsWord(clock.reminderOn) }} />,
          <W of={text.nextPassOn} with={{ date: dayAsWord(clock.passedOnOn) }} />,
        ]
      : []
  return (
    <section aria-labelledby="next">
      <h2 id="next">
        <W of={text.nextTitle} />
      </h2>
      <p>
        <W of={text.dayCount} with={{ n: clock.days }} />
      </p>
      <ul>
        {[...steps, <W of={text.nextAnswer} with={{ date: dayAsWord(clock.answerBy) }} />].map((step) => (
          <li>{step}</li>
        ))}
      </ul>
      <p class="hint">
        <W of={text.termSource} />
      </p>
    </section>
  )
}

/** Of a request that somebody has taken: the next meeting, or who writes first; once it has ended, what we ask later. */
function NextOfWork({ shown: { actor, help, work, now } }: Props) {
  if (!mayReadWork(actor, help) || help.state === 'withdrawn') return null
  const next = work.appointments
    .filter(({ state, startsAt }) => state !== 'cancelled' && startsAt > now)
    .toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime())[0]
  const waiting = isTeam(actor, help) ? text.nextNoMeeting : text.nextForAdviser
  return (
    <section aria-labelledby="next">
      <h2 id="next">
        <W of={text.nextTitle} />
      </h2>
      <p>
        {help.state === 'closed' ? (
          <W of={text.nextSurvey} />
        ) : next === undefined ? (
          <W of={waiting} />
        ) : (
          <W of={text.nextMeeting} with={whenAsWords(next.startsAt)} />
        )}
      </p>
    </section>
  )
}

/** For the delegate: who was asked when, and what they said. */
export function Offers({ shown: { help, asked } }: Props) {
  if (help.offers.length === 0) return null
  return (
    <section aria-labelledby="offers">
      <h2 id="offers">
        <W of={text.historyTitle} />
      </h2>
      <ol class="plain stack">
        {help.offers.map(({ adviser, offeredAt, answer, reason }) => (
          <li class="card">
            <p>
              <bdi>{asked.get(adviser) ?? <W of={text.noName} />}</bdi>{' '}
              <span class="muted">
                <W of={whenAsWords(offeredAt).day} />
              </span>{' '}
              <span class="badge">
                <W of={OFFER_WORDS[answer ?? 'waiting']} />
              </span>
            </p>
            {reason === null ? null : <Own>{reason}</Own>}
          </li>
        ))}
      </ol>
    </section>
  )
}
