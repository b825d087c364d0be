import { NATION, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import { grantableRoles } from '../../domain/office/grants.ts'
import type { Agent } from '../../storage/office/people.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { TextField } from '../form/field.tsx'
import { Notice } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { territoryText } from '../project/named.ts'
import { words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { officePage } from './frame.tsx'
import type { Office } from './office.ts'
import { peopleWords as text } from './people-words.ts'
import { ROLE_WORDS } from './words.ts'

export const MOST_AGENTS = 500

type Props = {
  readonly agents: readonly Agent[]
  /** what was looked for and not found */
  readonly missed: string | null
}

/** A person is found by what she has told the agent; agents are listed by region. */
export function peoplePage(office: Office, { agents, missed }: Props): Page {
  const { language, actor } = office
  const wrong = missed === null ? null : words(language, text.notFound)
  return officePage(office, {
    part: 'people',
    wrong: wrong !== null,
    content: (
      <>
        {wrong === null ? null : <ErrorSummary errors={[{ field: 'who', message: wrong }]} />}
        {grantableRoles(actor).length === 0 ? null : (
          <form method="post" action={paths.officePart(language, 'people')} class="card">
            <h2>
              <W of={text.find} />
            </h2>
            <TextField
              id="who"
              label={<W of={text.who} />}
              hint={<W of={text.whoHint} />}
              error={wrong}
              value={missed ?? ''}
              maxLength={254}
              ltr
            />
            <button type="submit" class="button">
              <W of={text.search} />
            </button>
          </form>
        )}
        <h2>
          <W of={text.agents} />
        </h2>
        {agents.length === MOST_AGENTS ? (
          <Notice>
            <W of={text.mostAgents} with={{ n: MOST_AGENTS }} />
          </Notice>
        ) : null}
        {agents.length === 0 ? (
          <p>
            <W of={text.noAgents} />
          </p>
        ) : (
          byRegion(agents).map(([region, here]) => <Region office={office} region={region} agents={here} />)
        )}
      </>
    ),
  })
}

function byRegion(agents: readonly Agent[]): readonly (readonly [TerritoryCode, readonly Agent[]])[] {
  const regions = new Map<TerritoryCode, Agent[]>()
  for (const agent of agents) {
    const region = agent.territory.slice(0, 2) as TerritoryCode
    regions.set(region, [...(regions.get(region) ?? []), agent])
  }
  return [...regions]
}

type RegionProps = { office: Office; region: TerritoryCode; agents: readonly Agent[] }

function Region({ office: { site, language }, region, agents }: RegionProps) {
  return (
    <section class="card" aria-labelledby={`region-${region}`}>
      <h3 id={`region-${region}`}>
        <W of={territoryText(site, region)} />
      </h3>
      <ul class="plain">
        {agents.map(({ person, name, role, territory }) => (
          <li class="region-line">
            <a href={`${paths.officePart(language, 'people')}/${person}`}>
              {name === null ? (
                <bdi dir="ltr">{person}</bdi>
              ) : (
                <bdi dir="auto" lang="">
                  {name}
                </bdi>
              )}
            </a>
            <span>
              <W of={ROLE_WORDS[role]} />
              {territory === region || territory === NATION ? null : (
                <span class="muted">
                  {' – '}
                  <W of={territoryText(site, territory)} />
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
