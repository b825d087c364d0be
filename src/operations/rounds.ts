/** What is done by itself, again and again: reminders, retention, files nobody owns. Each round is listed here. */
import type { Database } from '../storage/database.ts'
import { alarmDeadlines } from './alarm-deadlines.ts'
import { mixBallots } from './mix-ballots.ts'
import { publishResults } from './publish-results.ts'
import { recordAwards } from './record-awards.ts'
import { remindTasks } from './minutes-tasks.ts'
import { remindHelp } from './remind-help.ts'
import { remindJurorsBeforeEnd } from './remind-jurors.ts'
import { remindOfMeetings, settleMeetings } from './settle-meetings.ts'
import { sendFollowUp } from './send-follow-up.ts'
import { sealJournal } from './journal-seal.ts'
import { forgetInvited } from './forget-invited.ts'
import { forgetProbes } from './forget-probes.ts'
import { forgetTeamCalls } from './forget-team-calls.ts'
import { forgetSignIns } from './sign-in-retention.ts'

/** Does what is due at `now` and tells how much it did. Done again at once it does nothing: state lives in the tables. */
export type Round = {
  readonly name: string
  readonly everyMinutes: number
  /** `origin`: how people reach the site (PUBLIC_URL), for links in letters; null: not set */
  readonly run: (
    db: Database,
    circumstances: { readonly now: Date; readonly origin: string | null },
  ) => Promise<number>
}

export const ROUNDS: readonly Round[] = [
  { name: 'remind advisers', everyMinutes: 60, run: remindHelp },
  { name: 'remind of tasks', everyMinutes: 60, run: remindTasks },
  { name: 'alarm deadlines', everyMinutes: 60, run: alarmDeadlines },
  { name: 'follow up after help', everyMinutes: 60, run: sendFollowUp },
  { name: 'seal the journal', everyMinutes: 1, run: sealJournal },
  { name: 'forget sign-ins', everyMinutes: 15, run: forgetSignIns },
  { name: 'seats and news of meetings', everyMinutes: 1, run: settleMeetings },
  { name: 'remind of meetings', everyMinutes: 30, run: remindOfMeetings },
  { name: 'forget tries of submissions', everyMinutes: 24 * 60, run: forgetProbes },
  { name: 'forget whom invitations went to', everyMinutes: 60, run: forgetInvited },
  { name: 'remind jurors', everyMinutes: 30, run: remindJurorsBeforeEnd },
  { name: 'forget who looked for a team', everyMinutes: 24 * 60, run: forgetTeamCalls },
  { name: 'mix ballots', everyMinutes: 5, run: mixBallots },
  { name: 'publish results', everyMinutes: 0, run: publishResults },
  { name: 'write prizes on records', everyMinutes: 1, run: recordAwards },
]
