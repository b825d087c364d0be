/** For everybody: the steps from five people to a registered cooperative, with their articles and deadlines. */
import { STEP, STEPS } from '../../domain/founding/steps.ts'
import type { Language } from '../../domain/basics/language.ts'
import type { Law, NumberParameterId } from '../../domain/law/parameters.ts'
import { Crumbs, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { siteWords } from '../words/site.ts'
import { words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { Articles } from './findings-list.tsx'
import { LawNotice } from './hub-page.tsx'
import { lawFigures } from './law-figures.ts'
import { DEADLINE_WORDS, STEP_TEXTS, WHO_WORDS } from './step-words.ts'
import { foundingWords as w } from './words.ts'
import type { DeadlineId } from '../../domain/founding/deadlines.ts'

const PERIODS: readonly (readonly [DeadlineId, NumberParameterId])[] = [
  ['name-approval', 'nameApprovalDays'],
  ['bank-deposit', 'blockFundsDays'],
  ['clerk-to-odco', 'clerkToOdcoDays'],
  ['ministry-notice', 'ministryNoticeDays'],
  ['pay-up', 'payUpYears'],
  ['first-assembly', 'agmMonths'],
  ['accounts-to-members', 'accountsToMembersDays'],
  ['member-list-deposit', 'memberListDepositDays'],
  ['accounts-filing', 'filingDays'],
  ['amending-entry', 'amendmentDays'],
]

export function publicPage(site: Site, language: Language): Page {
  const { law } = site.library
  return {
    head: { language, title: words(language, w.publicTitle), section: 'about' },
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={siteWords.home} />, href: paths.home(language) },
            { label: <W of={siteWords.law} />, href: paths.law(language) },
            { label: <W of={w.publicTitle} /> },
          ]}
        />
        <h1>
          <W of={w.publicTitle} />
        </h1>
        <p class="lead">
          <W of={w.publicLead} />
        </p>
        <LawNotice of={{ site }} />
        <ol class="founding-path">
          {STEPS.map((id) => (
            <li>
              <h2 id={id}>
                <W of={STEP_TEXTS[id].title} />
              </h2>
              <p>
                <W of={STEP_TEXTS[id].what} with={lawFigures(law, language)} />
              </p>
              <p class="muted">
                <W of={WHO_WORDS[STEP[id].who]} /> – <Articles of={STEP[id].articles} />
              </p>
              <ul>
                {STEP_TEXTS[id].documents.map((document) => (
                  <li>
                    <W of={document} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
        <h2 id="deadlines">
          <W of={w.deadlines} />
        </h2>
        <p class="muted">
          <W of={w.holidays} />
        </p>
        <ul class="plain findings">
          {PERIODS.map(([deadline, id]) => (
            <Period deadline={deadline} parameter={law.numbers[id]} />
          ))}
        </ul>
        <p>
          <a class="button" href={paths.newDossier(language)}>
            <W of={w.startDossier} />
          </a>
        </p>
      </Wrap>
    ),
  }
}

function Period({
  deadline,
  parameter,
}: {
  deadline: DeadlineId
  parameter: Law['numbers'][NumberParameterId]
}) {
  const { unit, value, article, status } = parameter
  const word = unit === 'year' ? w.periodYears : unit === 'month' ? w.periodMonths : w.periodDays
  return (
    <li>
      <strong>
        <W of={DEADLINE_WORDS[deadline]} />
      </strong>
      <br />
      <W of={word} with={{ n: value }} />{' '}
      <span class="muted">
        <Articles of={article} />
      </span>{' '}
      {status === 'read' ? null : (
        <span class="badge warn">
          <W of={w.toConfirm} />
        </span>
      )}
    </li>
  )
}
