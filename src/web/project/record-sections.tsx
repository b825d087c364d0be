import type { ComponentChildren } from 'preact'
import type { LifeEvent, Project } from '../../domain/project/project.ts'
import { paths } from '../paths.ts'
import { number } from '../words/format.ts'
import type { Word } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { MoneyTable, Results, SourceName } from './attested.tsx'
import { EventDate } from './event-date.tsx'
import { Fact } from './facts.tsx'
import { modelName } from './named.ts'
import { Own } from './own.tsx'
import type { RecordProps } from './record-props.ts'
import { recordWords } from './record-words.ts'

/** The headings of a life that have something to say; then, plainly, what nobody has said. */
export function RecordSections(props: RecordProps) {
  const { site, language, project } = props
  const { life } = project
  return (
    <>
      {life.need === null ? null : (
        <Section id="need" title={recordWords.need}>
          <p>
            <Own of={life.need} />
          </p>
        </Section>
      )}
      {life.model === null && modelName(site, project.model) === null ? null : <Model {...props} />}
      {hasTeam(project) ? <Team {...props} /> : null}
      {life.money.length === 0 ? null : (
        <Section id="money" title={recordWords.money}>
          <MoneyTable language={language} lines={life.money} />
        </Section>
      )}
      {life.results.length === 0 ? null : (
        <Section id="project-results" title={recordWords.results}>
          <Results language={language} lines={life.results} />
        </Section>
      )}
      {life.events.length === 0 ? null : <Events events={life.events} />}
      {life.partners.length === 0 ? null : (
        <Section id="partners" title={recordWords.partners}>
          <ul>
            {life.partners.map((partner) => (
              <li>
                <Own of={partner} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Missing {...props} />
    </>
  )
}

function Section(props: { id: string; title: Word; children: ComponentChildren }) {
  return (
    <section aria-labelledby={props.id}>
      <h2 id={props.id}>
        <W of={props.title} />
      </h2>
      {props.children}
    </section>
  )
}

function Model({ site, language, project }: RecordProps) {
  const name = modelName(site, project.model)
  const { model } = project.life
  return (
    <Section id="model" title={recordWords.model}>
      {model === null ? null : (
        <p>
          <Own of={model} />
        </p>
      )}
      {name === null || project.model === null ? null : (
        <p>
          <W of={recordWords.followsModel} />{' '}
          <a href={paths.model(language, project.model)}>
            <W of={name} />
          </a>
        </p>
      )}
    </Section>
  )
}

function hasTeam({ life: { team } }: Project): boolean {
  return team.carrier !== null || team.beneficiaries !== null || team.people !== null
}

function Team({ language, project }: RecordProps) {
  const { carrier, beneficiaries, people } = project.life.team
  return (
    <Section id="team" title={recordWords.team}>
      <dl class="sheet-facts">
        {carrier === null ? null : (
          <Fact term={recordWords.carrier}>
            <Own of={carrier} />
          </Fact>
        )}
        {beneficiaries === null ? null : (
          <Fact term={recordWords.beneficiaries}>
            <Own of={beneficiaries} />
          </Fact>
        )}
        {people === null ? null : <Fact term={recordWords.people}>{number(language, people)}</Fact>}
      </dl>
    </Section>
  )
}

/** Oldest first, however they were written down. */
function Events({ events }: { events: readonly LifeEvent[] }) {
  const inOrder = [...events].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  return (
    <Section id="events" title={recordWords.events}>
      <ol class="told dated">
        {inOrder.map((event) => (
          <li>
            <strong>
              <EventDate at={event.at} />
            </strong>{' '}
            <Own of={event.text} />{' '}
            <span class="source">
              <SourceName source={event.source} url={event.sourceUrl} />
            </span>
          </li>
        ))}
      </ol>
    </Section>
  )
}

function Missing({ site, project }: RecordProps) {
  const { life } = project
  const missing: readonly Word[] = [
    ...(life.need === null ? [recordWords.missingNeed] : []),
    ...(life.model === null && modelName(site, project.model) === null ? [recordWords.missingModel] : []),
    ...(hasTeam(project) ? [] : [recordWords.missingTeam]),
    ...(life.money.length === 0 ? [recordWords.missingMoney] : []),
    ...(life.results.length === 0 ? [recordWords.missingResults] : []),
    ...(life.events.length === 0 ? [recordWords.missingEvents] : []),
    ...(life.partners.length === 0 ? [recordWords.missingPartners] : []),
  ]
  if (missing.length === 0) return null
  const sourced = life.sources.length > 0
  return (
    <section aria-labelledby="missing" class="missing">
      <h2 id="missing">
        <W of={sourced ? recordWords.missingSourced : recordWords.missingAuthor} />
      </h2>
      <ul class="chips">
        {missing.map((word) => (
          <li class="badge">
            <W of={word} />
          </li>
        ))}
      </ul>
    </section>
  )
}
