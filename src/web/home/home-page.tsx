import type { Language } from '../../domain/basics/language.ts'
import { NATION } from '../../domain/basics/territory-code.ts'
import { TextField } from '../form/field.tsx'
import { RegionMap } from '../map/region-map.tsx'
import { MeetingsAtHome } from '../meeting/home-block.tsx'
import { contestWords } from '../contest/words.ts'
import type { NextMeetings } from '../meeting/next-meetings.ts'
import { Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { SEARCH_ISLAND, SearchBox } from '../search/search-box.tsx'
import type { Site } from '../site.ts'
import { TerritoryName } from '../territory/territory-name.tsx'
import { number } from '../words/format.ts'
import { words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { homeWords } from './words.ts'

const STEPS = [
  { title: homeWords.step1, text: homeWords.step1Text },
  { title: homeWords.step2, text: homeWords.step2Text },
  { title: homeWords.step3, text: homeWords.step3Text },
  { title: homeWords.step4, text: homeWords.step4Text },
] as const

/** Says in five seconds what Twiza does, and starts with the commune. */
export function homePage(site: Site, language: Language, meetings: NextMeetings): Page {
  return {
    // a meeting that is shown as coming is over some day
    keep: meetings.ahead.length === 0,
    head: {
      language,
      title: words(language, homeWords.title),
      description: words(language, homeWords.lead),
      islands: [SEARCH_ISLAND],
    },
    content: (
      <>
        <div class="hero">
          <Wrap>
            <h1>
              <W of={homeWords.title} />
            </h1>
            <p class="lead">
              <W of={homeWords.lead} />
            </p>
            <div class="hero-search">
              <SearchBox id="q" typed="" place="page" />
              <p>
                <a href={paths.territoryMap(language)}>
                  <W of={homeWords.orMap} />
                </a>
              </p>
            </div>
          </Wrap>
        </div>
        <Wrap>
          <Doors language={language} />
          <h2>
            <W of={homeWords.stepsTitle} />
          </h2>
          <ol class="grid steps">
            {STEPS.map((step) => (
              <li class="card">
                <h3>
                  <W of={step.title} />
                </h3>
                <p>
                  <W of={step.text} />
                </p>
              </li>
            ))}
          </ol>
          <MeetingsAtHome site={site} language={language} meetings={meetings} />
          <Regions site={site} language={language} />
          <Models site={site} language={language} />
        </Wrap>
      </>
    ),
  }
}

const DOORS = [
  { title: homeWords.doorBank, text: homeWords.doorBankText, path: paths.projects },
  { title: homeWords.doorFunding, text: homeWords.doorFundingText, path: paths.fundingMatch },
  { title: homeWords.doorPartners, text: homeWords.doorPartnersText, path: paths.partners },
  { title: homeWords.doorIdea, text: homeWords.doorIdeaText, path: paths.newIdea },
  { title: homeWords.doorDossier, text: homeWords.doorDossierText, path: paths.newDossier },
  { title: homeWords.doorFounding, text: homeWords.doorFoundingText, path: paths.foundingSteps },
  { title: contestWords.title, text: contestWords.lead, path: paths.contests },
  { title: homeWords.doorHelp, text: homeWords.doorHelpText, path: paths.newHelp },
] as const

/** What people come for when they know already what they look for. */
function Doors({ language }: { language: Language }) {
  return (
    <nav aria-labelledby="doors">
      <h2 id="doors" class="hidden-visually">
        <W of={homeWords.doorsTitle} />
      </h2>
      <ul class="grid doors">
        {DOORS.map(({ title, text, path }) => (
          <li>
            <a class="card door" href={path(language)}>
              <strong>
                <W of={title} />
              </strong>
              <span class="small">
                <W of={text} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** One box, one button; the list answers without JavaScript. */
export function CommuneSearch({ language, typed = '' }: { language: Language; typed?: string }) {
  return (
    <form action={paths.territories(language)} method="get" role="search" class="commune-search">
      <TextField
        id="q"
        label={<W of={homeWords.searchLabel} />}
        hint={<W of={homeWords.searchHint} />}
        value={typed}
        maxLength={80}
      />
      <p class="row">
        <button class="button" type="submit">
          <W of={homeWords.search} />
        </button>
        <a href={paths.territoryMap(language)}>
          <W of={homeWords.orMap} />
        </a>
      </p>
    </form>
  )
}

function Regions({ site, language }: { site: Site; language: Language }) {
  const atlas = site.atlas()
  const regions = atlas.childrenOf.get(NATION) ?? []
  return (
    <section aria-labelledby="regions">
      <h2 id="regions">
        <W of={homeWords.regionsTitle} />
      </h2>
      <div class="two">
        <RegionMap site={site} language={language} />
        <ul class="plain">
          {regions.map((code) => {
            const region = atlas.territories.get(code)
            if (region === undefined) return null
            return (
              <li class="region-line">
                <a href={paths.territory(language, code)}>
                  <TerritoryName territory={region} />
                </a>
                {region.population === null ? null : (
                  <span class="muted">
                    <W
                      of={homeWords.people}
                      with={{ n: region.population, shown: number(language, region.population) }}
                    />
                  </span>
                )}
              </li>
            )
          })}
        </ul>
      </div>
    </section>
  )
}

function Models({ site, language }: { site: Site; language: Language }) {
  const models = site.library.models
  return (
    <section aria-labelledby="models">
      <h2 id="models">
        <W of={homeWords.modelsTitle} />
      </h2>
      <ul class="grid">
        {models.slice(0, 6).map((model) => (
          <li>
            <a class="card" href={paths.model(language, model.id)}>
              <h3>
                <W of={model.name} />
              </h3>
              <p class="small">
                <W of={model.summary} />
              </p>
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a class="button quiet" href={paths.models(language)}>
          <W of={homeWords.allModels} with={{ n: models.length }} />
        </a>
      </p>
    </section>
  )
}
