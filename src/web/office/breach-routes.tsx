/** What to do when data leaked, with the letter to those concerned: a page to print. */
import type { FastifyInstance } from 'fastify'
import { directionOf, type Language } from '../../domain/basics/language.ts'
import { sendPage } from '../page/send-page.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { breachWords as text, noticeWords } from './breach-words.ts'
import { officePage } from './frame.tsx'
import { enterOffice, type Office } from './office.ts'

const COMMAND = 'twiza breach --from 2026-11-01 --to 2026-11-03 --actor 0612345678'
/** Tamazight follows when its words are attested. */
const LETTERS: readonly Language[] = ['ar', 'fr', 'en']

export function breachRoutes(app: FastifyInstance, site: Site, language: Language): void {
  app.get(`${paths.officePart(language, 'journal')}/breach`, async (request, reply) => {
    const office = await enterOffice(site, language, 'journal', request, reply)
    if (office === null) return reply
    return sendPage(site, request, reply, breachPage(office))
  })
}

function breachPage(office: Office): Page {
  return officePage(office, {
    part: 'journal',
    title: text.title,
    content: (
      <>
        <div class="no-print">
          <p class="lead">
            <W of={text.lead} />
          </p>
          <ol class="stack">
            <li>
              <W of={text.step1} />
            </li>
            <li>
              <W of={text.step2} />
              <pre class="command" dir="ltr">
                {COMMAND}
              </pre>
            </li>
            <li>
              <W of={text.step3} />
            </li>
            <li>
              <W of={text.step4} />
            </li>
          </ol>
          <p class="muted">
            <W of={text.model} />
          </p>
          <p>
            <W of={text.print} /> <W of={text.noZgh} />
          </p>
        </div>
        {LETTERS.map((one) => (
          <Letter language={one} office={office} />
        ))}
      </>
    ),
  })
}

function Letter({ language, office: { site } }: { language: Language; office: Office }) {
  const { title, ...lines } = noticeWords
  const { operatorName } = site.settings
  return (
    <article class="card sheet" lang={language} dir={directionOf(language)}>
      <h2>{words(language, title)}</h2>
      {Object.values(lines).map((line) => (
        <p>{words(language, line)}</p>
      ))}
      {operatorName === null ? null : (
        <p>
          <bdi>{operatorName}</bdi>
        </p>
      )}
    </article>
  )
}
