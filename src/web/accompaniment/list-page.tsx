import { clockOf } from '../../domain/accompaniment/due.ts'
import type { HelpRequest } from '../../domain/accompaniment/help.ts'
import { HELP_SUBJECT_WORDS } from '../../domain/accompaniment/letter-words.ts'
import type { Language } from '../../domain/basics/language.ts'
import { Crumbs, Ltr, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { territoryText } from '../project/named.ts'
import type { Site } from '../site.ts'
import { siteWords } from '../words/site.ts'
import { words } from '../words/word.ts'
import { useLanguage, W } from '../words/w.tsx'
import { numberOfHelp } from './said.ts'
import { accompanimentWords as text, HELP_STATE_WORDS } from './words.ts'

/** What I, or the team of one of my dossiers, have asked for. */
export function listPage(
  site: Site,
  language: Language,
  { helps, now }: { readonly helps: readonly HelpRequest[]; readonly now: Date },
): Page {
  return {
    keep: false,
    head: { language, title: words(language, text.myRequests) },
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={siteWords.home} />, href: paths.home(language) },
            { label: <W of={text.myRequests} /> },
          ]}
        />
        <h1>
          <W of={text.myRequests} />
        </h1>
        <p>
          <a class="button" href={paths.newHelp(language)}>
            <W of={text.askTitle} />
          </a>
        </p>
        {helps.length === 0 ? (
          <p>
            <W of={text.noRequests} />
          </p>
        ) : (
          <HelpCards site={site} helps={helps} now={now} />
        )}
      </Wrap>
    ),
  }
}

/** A request a card: what about, where, its state and its days. */
export function HelpCards({ site, helps, now }: { site: Site; helps: readonly HelpRequest[]; now: Date }) {
  const language = useLanguage()
  return (
    <ul class="plain stack">
      {helps.map((help) => {
        const clock = clockOf(help, now)
        return (
          <li>
            <a class="card" href={paths.helpRequest(language, help.id)}>
              <strong>
                <W of={HELP_SUBJECT_WORDS[help.subject]} />
              </strong>{' '}
              <span class="muted">
                <Ltr>{numberOfHelp(help)}</Ltr>
              </span>
              <br />
              <bdi>
                <W of={territoryText(site, help.territory)} />
              </bdi>
              <br />
              <span class={help.state === 'open' ? 'badge good' : 'badge'}>
                <W of={HELP_STATE_WORDS[help.state]} />
              </span>{' '}
              {clock.running ? (
                <span class="muted">
                  <W of={text.dayCount} with={{ n: clock.days }} />
                </span>
              ) : null}
            </a>
          </li>
        )
      })}
    </ul>
  )
}
