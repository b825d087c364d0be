import type { Language } from '../../domain/basics/language.ts'
import type { JoinState } from '../../domain/contest/team-call.ts'
import type { OwnRequest } from '../../storage/team-call/reads.ts'
import { paths } from '../paths.ts'
import { Some, W } from '../words/w.tsx'
import { JOIN_STATE_WORDS, teamCallWords as text } from './words.ts'

export const JOIN_BADGES: Readonly<Record<JoinState, string>> = {
  open: 'badge warn',
  accepted: 'badge good',
  declined: 'badge',
  'taken-back': 'badge',
}

/** In a person's own space; nothing where she has asked no team. */
export function OwnRequests({ language, requests }: { language: Language; requests: readonly OwnRequest[] }) {
  if (requests.length === 0) return null
  return (
    <section aria-labelledby="team-requests">
      <h2 id="team-requests">
        <W of={text.ownRequests} />
      </h2>
      <ul class="plain">
        {requests.map(({ call, contest, contestTitle, state }) => (
          <li class="card">
            <h3>
              <a href={paths.teamCall(language, contest, call)}>
                <Some of={contestTitle} />
              </a>
            </h3>
            <p>
              <span class={JOIN_BADGES[state]}>
                <W of={JOIN_STATE_WORDS[state]} />
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
