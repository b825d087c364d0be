/** The founding at a glance: the way, what comes next, what the law says of the file, deadlines, data and papers. */
import { urgencyOf } from '../../domain/founding/deadlines.ts'
import { PARTS } from '../../domain/founding/founding.ts'
import { nextStep, STEPS, type StepId } from '../../domain/founding/steps.ts'
import { DossierCrumbs } from '../dossier/crumbs.tsx'
import { Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { dayWord } from '../words/format.ts'
import { words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { Articles, FindingsList } from './findings-list.tsx'
import type { OpenFounding } from './open-founding.ts'
import { PAPERS } from './papers/papers.ts'
import { DEADLINE_WORDS, STEP_TEXTS } from './step-words.ts'
import { foundingWords as w, PAPER_WORDS, PART_TITLES, STATE_WORDS, URGENCY_WORDS } from './words.ts'

type Props = { readonly of: OpenFounding }

export function hubPage(of: OpenFounding): Page {
  const { language, open } = of
  return {
    keep: false,
    head: { language, title: words(language, w.title), section: 'projects' },
    content: (
      <Wrap>
        <DossierCrumbs language={language} open={open} here={<W of={w.title} />} />
        <h1>
          <W of={w.title} />
        </h1>
        <p class="lead">
          <W of={w.lead} />
        </p>
        <LawNotice of={of} />
        <Next of={of} />
        <Path of={of} />
        <section aria-labelledby="findings">
          <h2 id="findings">
            <W of={w.check} />
          </h2>
          <FindingsList findings={of.findings} dossier={open.dossier.id} />
        </section>
        <Data of={of} />
        <Deadlines of={of} />
        <Papers of={of} />
      </Wrap>
    ),
  }
}

export function civilDay(iso: string) {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return dayWord({ year, month, day })
}

export function LawNotice({ of: { site } }: { of: Pick<OpenFounding, 'site'> }) {
  return (
    <Notice kind="warn">
      <p>
        <W of={w.notAdvice} with={{ date: civilDay(site.library.law.asOf) }} />
      </p>
    </Notice>
  )
}

function Next({ of: { states, language, open } }: Props) {
  const next = nextStep(states)
  if (next === null)
    return (
      <Notice>
        <p>
          <W of={w.allDone} />
        </p>
      </Notice>
    )
  return (
    <section class="card" aria-labelledby="next">
      <h2 id="next">
        <W of={w.next} with={{ step: STEP_TEXTS[next].title }} />
      </h2>
      <p>
        <a class="button" href={paths.foundingStep(language, open.dossier.id, next)}>
          <W of={w.go} />
        </a>
      </p>
    </section>
  )
}

/** The same list is the picture: a line with a mark a step. */
function Path({ of: { states, language, open } }: Props) {
  const next = nextStep(states)
  const state = (id: StepId) => states[id]
  return (
    <section aria-labelledby="path">
      <h2 id="path">
        <W of={w.path} />
      </h2>
      <ol class="founding-path">
        {STEPS.map((id) => (
          <li class={state(id).word} aria-current={id === next ? 'step' : undefined}>
            <a href={paths.foundingStep(language, open.dossier.id, id)}>
              <W of={STEP_TEXTS[id].title} />
            </a>
            <span class="muted">
              <W of={STATE_WORDS[state(id).word]} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Data({ of: { language, open, founding, kept } }: Props) {
  return (
    <section aria-labelledby="data">
      <h2 id="data">
        <W of={w.data} />
      </h2>
      <p>
        <W of={w.dataLead} />
      </p>
      <ul class="plain">
        {PARTS.map((part) => (
          <li>
            <a class="touch" href={paths.foundingStep(language, open.dossier.id, part)}>
              <W of={PART_TITLES[part]} />
              {part === 'members' && founding.members.length > 0 ? ` (${founding.members.length})` : ''}
            </a>{' '}
            {kept.versions[part] === 0 ? (
              <span class="badge">
                <W of={STATE_WORDS['to-do']} />
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Deadlines({ of: { deadlines, today, language, open } }: Props) {
  return (
    <section aria-labelledby="deadlines">
      <h2 id="deadlines">
        <W of={w.deadlines} />
      </h2>
      <p class="muted">
        <W of={w.holidays} />
      </p>
      {deadlines.length === 0 ? (
        <p>
          <W of={w.noDeadline} />
        </p>
      ) : (
        <>
          <ul class="plain findings">
            {deadlines.map((one) => {
              const urgency = urgencyOf(one, today)
              const tone = { met: 'good', past: 'bad', 'last-day': 'bad', soon: 'warn', ahead: '' }[urgency]
              return (
                <li>
                  <strong>
                    <W of={DEADLINE_WORDS[one.id]} />
                  </strong>{' '}
                  <span class={`badge ${tone}`}>
                    <W of={URGENCY_WORDS[urgency]} />
                  </span>
                  <br />
                  <W of={w.by} with={{ safe: dayWord(one.safe), last: dayWord(one.last) }} />{' '}
                  <span class="muted">
                    <Articles of={one.basis.article} />
                  </span>{' '}
                  {one.basis.status === 'read' ? null : (
                    <span class="badge warn">
                      <W of={w.toConfirm} />
                    </span>
                  )}
                </li>
              )
            })}
          </ul>
          <p>
            <a class="touch" href={paths.foundingCalendar(language, open.dossier.id)} download>
              <W of={w.calendar} />
            </a>
          </p>
        </>
      )}
    </section>
  )
}

function Papers({ of: { language, open } }: Props) {
  const address = (paper: string, tongue: 'ar' | 'fr') =>
    paths.foundingPaper(language, open.dossier.id, paper, { in: tongue })
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">
        <W of={w.papers} />
      </h2>
      <p>
        <W of={w.papersLead} />
      </p>
      <ul class="plain founding-papers">
        {PAPERS.map((paper) => (
          <li>
            <span id={`paper-${paper}`}>
              <W of={PAPER_WORDS[paper]} />
            </span>
            <span class="row">
              {(['ar', 'fr'] as const).map((tongue) => (
                <a
                  class="touch"
                  id={`${paper}-${tongue}`}
                  href={address(paper, tongue)}
                  aria-labelledby={`${paper}-${tongue} paper-${paper}`}
                >
                  <W of={tongue === 'ar' ? w.inArabic : w.inFrench} />
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
