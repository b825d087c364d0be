import { type LifeEvent, type Project, STAGES, type Stage } from '../../domain/project/project.ts'
import { W } from '../words/w.tsx'
import { EventDate } from './event-date.tsx'
import { recordWords } from './record-words.ts'
import { STAGE_WORDS } from './words.ts'

type State = 'passed' | 'known' | 'now' | 'ahead'
type Step = { readonly stage: Stage; readonly state: State; readonly event: LifeEvent | null }

/**
 * The stages of a life as one may know them. What stands before the present stage is passed; what an event tells is
 * known with its date. Funding may come before the cooperative runs: the stages before it are passed only if told.
 */
export function stepsOf({ stage, life }: Pick<Project, 'stage' | 'life'>): readonly Step[] {
  const last = stage === 'awarded' ? 'awarded' : 'funded'
  const line: Stage[] = ['idea', 'project', 'founding', 'running', last]
  if (stage === 'closed') line.push('closed')
  return line.map((each) => {
    const event = life.events.find((one) => one.stage === each) ?? null
    if (each === stage) return { stage: each, state: 'now', event }
    if (event !== null) return { stage: each, state: 'known', event }
    return { stage: each, state: isPassed(each, stage) ? 'passed' : 'ahead', event }
  })
}

/** Up to running the stages follow each other; what is funded or closed had been thought of, no more is known. */
function isPassed(each: Stage, now: Stage): boolean {
  const follows = STAGES.indexOf(now) <= STAGES.indexOf('running')
  return STAGES.indexOf(each) < STAGES.indexOf(now) && (follows || each === 'idea' || each === 'project')
}

/** From idea to running and funded, in the direction of the page; under each other on a phone. */
export function LifeLine({ project }: { project: Project }) {
  return (
    <ol class="life-line">
      {stepsOf(project).map(({ stage, state, event }) => (
        <li class={state} aria-current={state === 'now' ? 'step' : undefined}>
          <i class="line" aria-hidden="true" />
          <i class="dot" aria-hidden="true" />
          <strong>
            <W of={STAGE_WORDS[stage]} />
          </strong>
          {event === null ? null : (
            <span class="small">
              <EventDate at={event.at} />
            </span>
          )}
          <span class={state === 'ahead' ? 'hidden-visually' : 'small'}>
            {state === 'now' ? (
              <W of={recordWords.now} />
            ) : state === 'known' ? null : (
              <W of={state === 'passed' ? recordWords.passed : recordWords.ahead} />
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}

const DOTS = ['idea', 'project', 'founding', 'running', 'funded'] as const

/** The same at a glance, for a card: filled up to the present stage. The badge beside it says it in words. */
export function StageDots({ stage }: { stage: Stage }) {
  const at = Math.min(STAGES.indexOf(stage), DOTS.length - 1)
  return (
    <span class={stage === 'closed' ? 'dots closed' : 'dots'} aria-hidden="true">
      {DOTS.map((dot, k) => (
        <i class={k === at ? 'now' : isPassed(dot, stage) ? 'passed' : undefined} />
      ))}
    </span>
  )
}
