import type { Contest } from '../../domain/contest/contest.ts'
import { type ShownCall, shownCall } from '../../domain/contest/team-call.ts'
import type { Language } from '../../domain/basics/language.ts'
import type { Database } from '../../storage/database.ts'
import { readKnownCalls } from '../../storage/team-call/reads.ts'
import { paths } from '../paths.ts'
import { territoryText } from '../project/named.ts'
import type { Site } from '../site.ts'
import { OwnWords, Some, W } from '../words/w.tsx'
import { LACK_WORDS, teamCallWords as text } from './words.ts'

/** What everybody sees now; the latest first. */
export async function readShownCalls(
  db: Database,
  contest: Contest,
  now: Date,
): Promise<readonly ShownCall[]> {
  return (await readKnownCalls(db, contest)).flatMap((known) => shownCall(known, contest, now) ?? [])
}

/** By the title of its project where the public may read that, else by where it is. */
export function CallName({ site, call }: { site: Site; call: ShownCall }) {
  if (call.title !== null) return <OwnWords of={call.title} />
  return <W of={text.teamIn} with={{ place: territoryText(site, call.territory) }} />
}

export function CallBody({ contest, call }: { contest: Contest; call: ShownCall }) {
  const category = contest.plan.categories.find(({ id }) => id === call.category)
  return (
    <>
      {category === undefined ? null : (
        <p>
          <Some of={category.name} />
        </p>
      )}
      <p class="said">
        <bdi dir="auto" lang="">
          {call.words}
        </bdi>
      </p>
      <p>
        <W of={text.needs} />
        {': '}
        {call.lacking.map((lack) => (
          <>
            <span class="badge">
              <W of={LACK_WORDS[lack]} />
            </span>{' '}
          </>
        ))}
      </p>
    </>
  )
}

type Props = {
  readonly site: Site
  readonly language: Language
  readonly contest: Contest
  readonly calls: readonly ShownCall[]
}

/** On the page of a contest, while teams are being made; nothing where no team looks. */
export function TeamCallsSection({ site, language, contest, calls }: Props) {
  if (calls.length === 0) return null
  return (
    <section aria-labelledby="teams">
      <h2 id="teams">
        <W of={text.listTitle} />
      </h2>
      <p>
        <W of={text.listLead} />
      </p>
      <ul class="plain">
        {calls.map((call) => (
          <li class="card">
            <h3 id={`team-${call.id}`}>
              <CallName site={site} call={call} />
            </h3>
            <CallBody contest={contest} call={call} />
            <p>
              <a
                class="button quiet"
                id={`join-${call.id}`}
                aria-labelledby={`join-${call.id} team-${call.id}`}
                href={paths.teamCall(language, contest.id, call.id)}
              >
                <W of={text.join} />
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
