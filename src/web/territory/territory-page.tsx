import type { Language } from '../../domain/basics/language.ts'
import { parentOf, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { Profile } from '../../domain/territory/profile.ts'
import type { SaidNeed } from '../../storage/minutes/reads.ts'
import { Locator } from '../map/locator.tsx'
import { NeedsSaid } from '../minutes/needs-said.tsx'
import type { Crumb } from '../page/parts.tsx'
import { Crumbs, Ltr, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { HelpHere } from '../partner/help-here.tsx'
import { paths } from '../paths.ts'
import { ProgrammesFor } from '../programme/funding-links.tsx'
import { BankLink } from '../project/bank-link.tsx'
import { bankLinkWords } from '../project/record-words.ts'
import type { Site } from '../site.ts'
import { siteWords } from '../words/site.ts'
import { number, percent } from '../words/format.ts'
import { words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { Assets } from './assets.tsx'
import { Figures } from './figures.tsx'
import { Inside, SimilarOnes } from './neighbours.tsx'
import { Highlights } from './highlights.tsx'
import { TopActivities } from './top-activities.tsx'
import { TerritoryName, territoryName } from './territory-name.tsx'
import { LEVEL_WORDS, territoryWords } from './words.ts'

/** What a territory needs and what it has, against its province, its region, the nation and those most like it. */
export function territoryPage(
  site: Site,
  language: Language,
  profile: Profile,
  /** how many projects of the bank are in it, and what people said there that it needs */
  { projects, needs }: { readonly projects: number; readonly needs: readonly SaidNeed[] },
): Page {
  const { territory } = profile
  return {
    head: { language, title: territoryName(territory, language), section: 'territories' },
    content: (
      <Wrap>
        <Crumbs crumbs={territoryCrumbs(site, language, territory.code)} />
        <h1>
          <TerritoryName territory={territory} />
        </h1>
        <p class="muted">
          <W of={LEVEL_WORDS[territory.level]} /> · <W of={territoryWords.code} with={{ code: '' }} />{' '}
          <Ltr>{territory.code}</Ltr>
        </p>
        <div class="two">
          <Facts language={language} profile={profile} />
          <Locator site={site} language={language} territory={territory} />
        </div>
        <BankLink
          language={language}
          filter={territory.level === 'nation' ? {} : { territory: territory.code }}
          total={projects}
          word={bankLinkWords.here}
        />
        <ProgrammesFor
          language={language}
          query={territory.level === 'nation' ? {} : { territory: territory.code }}
        />
        <TopActivities site={site} language={language} code={territory.code} />
        <Highlights site={site} language={language} profile={profile} />
        <NeedsSaid language={language} needs={needs} />
        <Assets site={site} language={language} code={territory.code} />
        <Figures site={site} language={language} profile={profile} />
        <HelpHere site={site} language={language} code={territory.code} />
        <SimilarOnes site={site} language={language} code={territory.code} />
        <Inside site={site} language={language} code={territory.code} />
      </Wrap>
    ),
  }
}

/** Home, then every territory that contains this one, then itself. */
export function territoryCrumbs(
  site: Site,
  language: Language,
  code: TerritoryCode,
  more: readonly Crumb[] = [],
): Crumb[] {
  const atlas = site.atlas()
  const chain: Crumb[] = []
  for (let at: TerritoryCode | null = code; at !== null; at = parentOf(at)) {
    const territory = atlas.territories.get(at)
    if (territory === undefined || territory.level === 'nation') continue
    const label = <TerritoryName territory={territory} />
    chain.unshift(
      at === code && more.length === 0 ? { label } : { label, href: paths.territory(language, at) },
    )
  }
  return [{ label: <W of={siteWords.territories} />, href: paths.territories(language) }, ...chain, ...more]
}

function Facts({ language, profile }: { language: Language; profile: Profile }) {
  const { territory } = profile
  const change = profile.groups
    .flatMap((group) => group.lines)
    .find((line) => line.indicator.id === 'population-change' && !line.inherited)
  const missing = words(language, territoryWords.notPublished)
  return (
    <dl class="facts">
      <div>
        <dt>
          <W of={territoryWords.population} />
        </dt>
        <dd>{territory.population === null ? missing : number(language, territory.population)}</dd>
      </div>
      <div>
        <dt>
          <W of={territoryWords.households} />
        </dt>
        <dd>{territory.households === null ? missing : number(language, territory.households)}</dd>
      </div>
      {change === undefined ? null : (
        <div>
          <dt>
            <W of={territoryWords.change} />
          </dt>
          <dd>{percent(language, change.standing.figure.value / 100, 1)}</dd>
        </div>
      )}
    </dl>
  )
}
