import type { Language } from '../../domain/basics/language.ts'
import type { JoinRequest, TeamCall } from '../../domain/contest/team-call.ts'
import type { Contact } from '../../domain/person/contact.ts'
import type { OpenEntry } from '../entry/open-entry.ts'
import { Ltr } from '../page/parts.tsx'
import { paths } from '../paths.ts'
import { W } from '../words/w.tsx'
import { teamCallWords as text } from './words.ts'

/** Who asks to join: the name she goes by, and how to reach her, as she agreed. */
export type Waiting = JoinRequest & { readonly name: string | null; readonly contact: Contact | null }

type Props = {
  readonly language: Language
  readonly open: OpenEntry
  readonly call: TeamCall | null
  readonly waiting: readonly Waiting[] | null
}

export function Requests({ language, open, call, waiting }: Props) {
  if (call === null) return null
  return (
    <section aria-labelledby="requests">
      <h2 id="requests">
        <W of={text.requests} />
      </h2>
      {waiting === null ? (
        <p>
          <W of={text.ownerAnswers} />
        </p>
      ) : waiting.length === 0 ? (
        <p class="muted">
          <W of={text.noRequests} />
        </p>
      ) : (
        <>
          <p>
            <W of={text.acceptNote} />
          </p>
          <ul class="plain">
            {waiting.map((request) => (
              <li class="card">
                <Asker request={request} />
                <form method="post" action={paths.entryTeam(language, open.entry.id)} class="row">
                  <input type="hidden" name="request" value={request.id} />
                  <button type="submit" class="button" name="deed" value="accept">
                    <W of={text.accept} />
                  </button>
                  <button type="submit" class="button quiet" name="deed" value="decline">
                    <W of={text.decline} />
                  </button>
                </form>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Asker({ request: { name, contact, words: said } }: { request: Waiting }) {
  return (
    <>
      <h3>
        {name === null ? (
          <W of={text.noName} />
        ) : (
          <bdi dir="auto" lang="">
            {name}
          </bdi>
        )}
      </h3>
      <p class="said">
        <bdi dir="auto" lang="">
          {said}
        </bdi>
      </p>
      {contact === null ? null : (
        <p>
          <W of={text.contact} />
          {': '}
          <Ltr>{contact.address}</Ltr>
        </p>
      )}
    </>
  )
}
