import { NATION } from '../../domain/basics/territory-code.ts'
import { Ltr } from '../page/parts.tsx'
import { paths } from '../paths.ts'
import { W } from '../words/w.tsx'
import { SourceName } from './attested.tsx'
import { EventDate } from './event-date.tsx'
import { modelName } from './named.ts'
import { ownWords } from './own.tsx'
import type { RecordProps } from './record-props.ts'
import { recordWords } from './record-words.ts'

/** Who can fund it, who can help, and its model to calculate with. */
export function Next({ site, language, project }: RecordProps) {
  const open = project.visibility === 'public'
  const place = project.territory === NATION ? {} : { territory: project.territory }
  return (
    <section aria-labelledby="next" class="card no-print next">
      <h2 id="next">
        <W of={recordWords.next} />
      </h2>
      <p class="row">
        <a class="button" href={paths.fundingMatch(language, { project: project.id })}>
          <W of={recordWords.whoCanFund} />
        </a>
        <a class="button quiet" href={paths.partners(language, { ...place, sector: project.sector })}>
          <W of={recordWords.whoCanHelp} />
        </a>
        {!open || project.model === null || modelName(site, project.model) === null ? null : (
          <a class="button quiet" href={paths.newSimulation(language, { model: project.model, ...place })}>
            <W of={recordWords.simulate} />
          </a>
        )}
        {!open || project.simulation === null ? null : (
          <a class="button quiet" href={paths.simulation(language, project.simulation)}>
            <W of={recordWords.itsSimulation} />
          </a>
        )}
      </p>
    </section>
  )
}

/** Where the record was read, when, and how far it may be trusted. */
export function Certainty({ project }: RecordProps) {
  const { sources } = project.life
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">
        <W of={recordWords.sources} />
      </h2>
      <p>
        {project.sample ? (
          <W of={recordWords.sampleNote} />
        ) : sources.length === 0 ? (
          <W of={recordWords.sureAuthor} />
        ) : (
          <W of={recordWords.sureSources} with={{ n: sources.length }} />
        )}
      </p>
      {sources.length === 0 ? null : (
        <ul>
          {sources.map((source) => (
            <li>
              <SourceName source={source.title} url={source.url} />
              {source.asOf === null ? null : (
                <span class="muted small">
                  {' – '}
                  <EventDate at={source.asOf} />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The page to pass on: WhatsApp, a link to copy; and what to do when something is wrong. */
export function Share({ language, project, address }: RecordProps & { address: string }) {
  const message = `${ownWords(language, project.title)}\n${address}`
  return (
    <section aria-labelledby="share">
      <h2 id="share">
        <W of={recordWords.share} />
      </h2>
      <p>
        <W of={recordWords.link} /> <Ltr>{address}</Ltr>
      </p>
      <p class="row no-print">
        <a
          class="button quiet"
          href={`https://wa.me/?text=${encodeURIComponent(message.toWellFormed())}`}
          rel="noreferrer"
        >
          <W of={recordWords.whatsapp} />
        </a>
        <a href={paths.reportProject(language, project.id)} rel="nofollow">
          <W of={recordWords.report} />
        </a>
      </p>
    </section>
  )
}
