import type { Language } from '../../domain/basics/language.ts'
import { FACT_IDS } from '../../domain/programme/facts.ts'
import { periodState } from '../../domain/programme/period-state.ts'
import type { Programme } from '../../domain/programme/programme.ts'
import { Crumbs, Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { useLanguage, W } from '../words/w.tsx'
import { ApplySection, BodySection, DocumentsSection, PeriodsSection } from './apply-sections.tsx'
import { CriterionSaid } from './criterion-said.tsx'
import { EvidenceSaid, NotConfirmed } from './evidence-said.tsx'
import type { Names } from './fact-value-word.ts'
import { namesOf } from './names-of-site.ts'
import { Headline, Instruments } from './programme-card.tsx'
import { factsOf } from './rule-word.ts'
import { MoreFigures, Priorities, TermsList } from './terms-list.tsx'
import { WhenBadge } from './when.tsx'
import { hasUnconfirmed, sectorsWord, whereWord, whoWord } from './who-where.ts'
import { programmeWords } from './words.ts'

/**
 * Everything that is known of one programme, section by section. Each section draws one part of the record, so that
 * the body that owns it can be given the same parts to correct.
 */
export function programmePage(site: Site, language: Language, programme: Programme, today: Date): Page {
  const names = namesOf(site)
  return {
    head: {
      language,
      section: 'funding',
      title: words(language, programme.name),
      description: words(language, programme.summary),
    },
    keep: false, // what is open changes with the day
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={programmeWords.crumb} />, href: paths.programmes(language) },
            { label: <W of={programme.name} /> },
          ]}
        />
        <h1>
          <W of={programme.name} />
        </h1>
        <p class="muted">
          <W of={programme.body.name} />
        </p>
        <Headline programme={programme} />
        <p class="row badges">
          <Instruments programme={programme} />
          <WhenBadge programme={programme} today={today} />
          {hasUnconfirmed(programme) ? <NotConfirmed /> : null}
        </p>
        <p class="lead">
          <W of={programme.summary} />
        </p>
        <CanI programme={programme} />
        <Standing programme={programme} today={today} />
        {programme.caution === null ? null : (
          <Notice kind="warn">
            <p>
              <strong>
                <W of={programmeWords.caution} />
              </strong>{' '}
              <W of={programme.caution} />
            </p>
          </Notice>
        )}
        <Conditions programme={programme} names={names} />
        <section aria-labelledby="how-much">
          <h2 id="how-much">
            <W of={programmeWords.howMuch} />
          </h2>
          <TermsList programme={programme} />
        </section>
        <MoreFigures programme={programme} />
        <Priorities programme={programme} names={names} />
        <PeriodsSection programme={programme} />
        <DocumentsSection programme={programme} />
        <ApplySection programme={programme} />
        <BodySection site={site} programme={programme} />
        <section aria-labelledby="source">
          <h2 id="source">
            <W of={programmeWords.source} />
          </h2>
          <p>
            <EvidenceSaid evidence={programme.evidence} />
          </p>
          <p class="muted small">
            <W of={programmeWords.yours} />
          </p>
        </section>
      </Wrap>
    ),
  }
}

function CanI({ programme }: { programme: Programme }) {
  const language = useLanguage()
  const facts = new Set(programme.criteria.flatMap(({ rule }) => factsOf(rule)))
  const first = FACT_IDS.find((fact) => facts.has(fact))
  return (
    <p class="row no-print">
      <a class="button" href={paths.fundingMatch(language, { change: first })}>
        <W of={programmeWords.canI} />
      </a>
      <span class="muted small">
        <W of={programmeWords.canILead} />
      </span>
    </p>
  )
}

function Standing({ programme, today }: { programme: Programme; today: Date }) {
  if (periodState(programme, today) !== 'expired') return null
  return (
    <Notice kind="bad">
      <p>
        <W of={programme.standing === 'closed' ? programmeWords.closedNote : programmeWords.endedAsk} />
      </p>
    </Notice>
  )
}

function Conditions({ programme, names }: { programme: Programme; names: Names }) {
  return (
    <section aria-labelledby="conditions">
      <h2 id="conditions">
        <W of={programmeWords.conditions} />
      </h2>
      {programme.criteria.length === 0 ? (
        <p>
          <W of={programmeWords.noConditions} />
        </p>
      ) : (
        <ol class="plain conditions">
          {programme.criteria.map((criterion) => (
            <li id={`criterion-${criterion.id}`}>
              <CriterionSaid criterion={criterion} names={names} />
            </li>
          ))}
        </ol>
      )}
      <dl class="pairs">
        <div>
          <dt>
            <W of={programmeWords.forWhom} />
          </dt>
          <dd>
            <W of={whoWord(programme, names)} />
          </dd>
        </div>
        <div>
          <dt>
            <W of={programmeWords.where} />
          </dt>
          <dd>
            <W of={whereWord(programme, names)} />
          </dd>
        </div>
        <div>
          <dt>
            <W of={programmeWords.sectors} />
          </dt>
          <dd>
            <W of={sectorsWord(programme, names)} />
          </dd>
        </div>
      </dl>
    </section>
  )
}
