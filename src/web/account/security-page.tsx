import type { Language } from '../../domain/basics/language.ts'
import type { Contact } from '../../domain/person/contact.ts'
import type { OwnSession } from '../../storage/person/own-reads.ts'
import { legalWhen } from '../idea/when.ts'
import { Crumbs, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { Masked } from './sign-in-page.tsx'
import { SignOut } from './sign-out.tsx'
import { accountWords as text } from './words.ts'

type SecurityProps = {
  readonly language: Language
  readonly sessions: readonly OwnSession[]
  readonly contacts: readonly Contact[]
}

/** Where she is signed in, by what, and the way to end it. */
export function securityPage({ language, sessions, contacts }: SecurityProps): Page {
  return {
    keep: false,
    head: { language, title: words(language, text.security) },
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={text.mySpace} />, href: paths.me(language) },
            { label: <W of={text.security} /> },
          ]}
        />
        <h1>
          <W of={text.security} />
        </h1>
        <section aria-labelledby="contacts">
          <h2 id="contacts">
            <W of={text.contacts} />
          </h2>
          <ul class="plain">
            {contacts.map((contact) => (
              <li>
                <Masked contact={contact} />
              </li>
            ))}
          </ul>
        </section>
        <Sessions language={language} sessions={sessions} />
        <SignOut language={language} />
      </Wrap>
    ),
  }
}

function Sessions({ language, sessions }: Pick<SecurityProps, 'language' | 'sessions'>) {
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">
        <W of={text.sessions} />
      </h2>
      <ul class="plain">
        {sessions.map((session) => (
          <Session language={language} session={session} />
        ))}
      </ul>
      {sessions.length < 2 ? null : (
        <form method="post" action={paths.mySecurity(language)}>
          <p>
            <button type="submit" name="session" value="others" class="button quiet">
              <W of={text.endOthers} />
            </button>
          </p>
        </form>
      )}
    </section>
  )
}

function Session({ language, session }: { language: Language; session: OwnSession }) {
  const { name, current, createdAt, seenAt } = session
  return (
    <li class="card">
      <p>
        <strong>
          <W of={current ? text.thisDevice : text.anotherDevice} />
        </strong>
      </p>
      <p>
        <W of={text.since} with={minuteOf(createdAt)} />
        <br />
        <span class="muted">
          <W of={text.seen} with={minuteOf(seenAt)} />
        </span>
      </p>
      {current ? null : (
        <form method="post" action={paths.mySecurity(language)}>
          <p>
            <button type="submit" name="session" value={name} class="button quiet">
              <W of={text.endThis} />
            </button>
          </p>
        </form>
      )}
    </li>
  )
}

/** To the minute: a second says nothing here. */
function minuteOf(at: Date) {
  const { day, time } = legalWhen(at)
  return { day, time: time.slice(0, 5) }
}
