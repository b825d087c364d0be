import { HELP_SUBJECT_WORDS } from '../../domain/accompaniment/letter-words.ts'
import {
  isAdviser,
  isDelegate,
  mayAnswerOffer,
  mayClose,
  mayReadWork,
  mayReopen,
  mayWithdraw,
} from '../../domain/accompaniment/permission.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Crumbs, Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { siteWords } from '../words/site.ts'
import { words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { DossierDoor } from './dossier-door.tsx'
import { CloseForm, OfferForms, ReopenForm, WithdrawForm } from './end-forms.tsx'
import { Appointments, Sessions } from './meetings.tsx'
import { Messages, Notes } from './messages.tsx'
import { Diagnosed, Plan } from './plan.tsx'
import { Facts, Offers, WhatNext } from './request-facts.tsx'
import type { ShownHelp } from './shown-help.ts'
import { accompanimentWords as text } from './words.ts'

/** One page for all who may see a request; each sees her part of it. */
export function helpPage(shown: ShownHelp): Page {
  const { language, actor, help, form } = shown
  const title = words(language, HELP_SUBJECT_WORDS[help.subject])
  const adviser = isAdviser(actor, help)
  const back =
    adviser || mayAnswerOffer(actor, help) ? paths.caseload(language) : paths.helpRequests(language)
  return {
    keep: false,
    head: { language, title, wrong: form.errors.length > 0 },
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={siteWords.home} />, href: paths.home(language) },
            {
              label: <W of={back === paths.caseload(language) ? text.caseloadTitle : text.myRequests} />,
              href: back,
            },
            { label: <W of={HELP_SUBJECT_WORDS[help.subject]} /> },
          ]}
        />
        <h1>
          <W of={HELP_SUBJECT_WORDS[help.subject]} />
        </h1>
        <ErrorSummary errors={form.errors} />
        {shown.saved ? (
          <Notice>
            <p id="saved">
              <W of={text.done} />
            </p>
          </Notice>
        ) : null}
        <Facts shown={shown} />
        {mayAnswerOffer(actor, help) ? <OfferForms shown={shown} /> : <WhatNext shown={shown} />}
        {isDelegate(actor, help) ? <Offers shown={shown} /> : null}
        {mayReadWork(actor, help) && help.takenAt !== null ? <Work shown={shown} /> : null}
        {mayReopen(actor, help) ? <ReopenForm shown={shown} /> : null}
        {mayWithdraw(actor, help) ? <WithdrawForm shown={shown} /> : null}
      </Wrap>
    ),
  }
}

/** What the team and the adviser do together: what comes soonest first. */
function Work({ shown }: { shown: ShownHelp }) {
  return (
    <>
      <Messages shown={shown} />
      <Appointments shown={shown} />
      <Plan shown={shown} />
      <Sessions shown={shown} />
      <Diagnosed shown={shown} />
      <Notes shown={shown} />
      <DossierDoor shown={shown} />
      {mayClose(shown.actor, shown.help) ? <CloseForm shown={shown} /> : null}
    </>
  )
}
