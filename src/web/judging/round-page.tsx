import { asksMarks } from '../../domain/jury/desk.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { ROUND_WORDS } from '../jury/words.ts'
import { officePage } from '../office/frame.tsx'
import { Notice } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { Some, W } from '../words/w.tsx'
import { Deliberation } from './deliberation.tsx'
import { DrawSection } from './draw-section.tsx'
import type { Lead } from './leader.ts'
import { ProgressSection } from './progress-section.tsx'
import type { RoundContent, RoundProps } from './round-content.ts'
import { ResultSection } from './result-section.tsx'
import { SetupForm } from './setup-form.tsx'
import { judgingWords as text } from './words.ts'

export function roundPage(lead: Lead, content: RoundContent): Page {
  const { office, contest } = lead
  const { language } = office
  const { state, errors, done } = content
  const props = { lead, content }
  return officePage(office, {
    part: 'contests',
    title: text.roundTitle,
    values: { round: ROUND_WORDS[state.round.kind] },
    wrong: errors.length > 0,
    address: paths.officeRound(language, contest.id, state.round.id),
    content: (
      <>
        <p>
          <a href={paths.officeContest(language, contest.id)} class="touch">
            <Some of={contest.plan.title} />
          </a>
          {' · '}
          <a href={paths.officeJury(language, contest.id)} class="touch">
            <W of={text.title} />
          </a>
        </p>
        <ErrorSummary errors={errors} />
        {done === null ? null : (
          <Notice>
            <W of={done === 'saved' ? text.done : text.reminded} />
          </Notice>
        )}
        {state.decision === null ? (
          <>
            <SetupForm {...props} />
            {asksMarks(state.round) ? <DrawSection {...props} /> : null}
          </>
        ) : (
          <Deliberation {...props} decision={state.decision} />
        )}
        <ProgressSection {...props} />
        <ResultSection {...props} />
        {state.decision === null ? <OpenForm {...props} /> : null}
      </>
    ),
  })
}

function OpenForm({ lead: { office, contest }, content: { state } }: RoundProps) {
  return (
    <form
      method="post"
      action={paths.officeRound(office.language, contest.id, state.round.id)}
      class="card"
      id="open"
    >
      <h2>
        <W of={text.deliberation} />
      </h2>
      <p>
        <W of={text.openHint} />
      </p>
      <input type="hidden" name="do" value="open" />
      <button type="submit" class="button">
        <W of={text.open} />
      </button>
    </form>
  )
}
