import type { Language } from '../../domain/basics/language.ts'
import { NATION } from '../../domain/basics/territory-code.ts'
import { CLOSENESS, type NearPartner, partnersFor } from '../../domain/partner/partners-for.ts'
import { Crumbs, Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { TerritoryName, territoryName } from '../territory/territory-name.tsx'
import { siteWords } from '../words/site.ts'
import { isolated, type Word, words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { FilterForm } from './filter-form.tsx'
import { PartnerCard } from './partner-card.tsx'
import { type DirectoryQuestion, placeField } from './question.ts'
import { CLOSENESS_WORDS, partnerWords } from './words.ts'

type Props = { readonly site: Site; readonly language: Language; readonly question: DirectoryQuestion }

/** The directory: what was asked, how many answer, and they in groups, the nearest first. */
export function listPage(site: Site, language: Language, question: DirectoryQuestion): Page {
  const found = partnersFor(site.guide().partners, question.asked)
  return {
    head: {
      language,
      section: 'partners',
      title: words(language, partnerWords.title),
      description: words(language, partnerWords.lead),
    },
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={siteWords.home} />, href: paths.home(language) },
            { label: <W of={partnerWords.title} /> },
          ]}
        />
        <h1>
          <W of={partnerWords.title} />
        </h1>
        <p class="lead">
          <W of={partnerWords.lead} />
        </p>
        <p>
          <W of={partnerWords.independent} />
        </p>
        <p class="row">
          <a href={paths.partners(language, { view: 'exchange', territory: question.asked.territory })}>
            <W of={partnerWords.seeExchange} />
          </a>
        </p>
        <FilterForm
          site={site}
          language={language}
          question={question}
          place={placeShown(site, language, question)}
        />
        <Understood site={site} language={language} question={question} />
        <Found site={site} language={language} question={question} found={found} />
        <p class="row">
          <a href={paths.dataFile('partners.hsds.json')}>
            <W of={partnerWords.download} />
          </a>
        </p>
      </Wrap>
    ),
  }
}

/** The name of the place that was understood, else what was typed. */
export function placeShown(site: Site, language: Language, { asked, typed }: DirectoryQuestion): string {
  const territory = asked.territory === undefined ? undefined : site.atlas().territories.get(asked.territory)
  return territory === undefined
    ? typed.territory
    : placeField(site.atlas(), territory.code, territoryName(territory, language))
}

/** What the place typed was taken for, and what else it may be. */
export function Understood({ site, language, question }: Props) {
  const { territories } = site.atlas()
  const { asked, typed, placeUnknown, otherPlaces, view } = question
  if (placeUnknown)
    return (
      <Notice kind="warn">
        <p>
          <W of={partnerWords.placeUnknown} with={{ typed: isolated(typed.territory) }} />
        </p>
      </Notice>
    )
  if (otherPlaces.length === 0) return null
  return (
    <p class="row">
      <W of={partnerWords.otherPlaces} />
      {otherPlaces.map((code) => {
        const territory = territories.get(code)
        const query = { ...asked, territory: code, view: view === 'list' ? undefined : view }
        return territory === undefined ? null : (
          <a href={paths.partners(language, query)}>
            <TerritoryName territory={territory} />
          </a>
        )
      })}
    </p>
  )
}

function Found({ site, language, question, found }: Props & { found: readonly NearPartner[] }) {
  const { territory } = question.asked
  const commune = territory === undefined ? undefined : site.atlas().territories.get(territory)
  return (
    <section aria-labelledby="found">
      <p class="lead" id="found">
        <strong>
          <W of={partnerWords.count} with={{ n: found.length }} />
        </strong>
      </p>
      {found.length === 0 ? (
        <p>
          <W of={partnerWords.emptyHint} />
        </p>
      ) : null}
      {commune?.level === 'commune' ? (
        <p class="row">
          <a href={paths.territory(language, commune.code)}>
            <W of={partnerWords.askCommune} />
          </a>
        </p>
      ) : null}
      {groupsOf(site, found, territory === undefined).map(({ heading, partners }) => (
        <>
          <h2 class="group-title">
            <bdi>
              <W of={heading} />
            </bdi>{' '}
            <span class="muted">({partners.length})</span>
          </h2>
          <ul class="grid">
            {partners.map(({ partner }) => (
              <PartnerCard site={site} language={language} partner={partner} />
            ))}
          </ul>
        </>
      ))}
    </section>
  )
}

type Group = { readonly heading: Word; readonly partners: readonly NearPartner[] }

/** By closeness to the place asked for; where none was, the whole country first and then region by region. */
function groupsOf(site: Site, found: readonly NearPartner[], everywhere: boolean): readonly Group[] {
  if (!everywhere)
    return CLOSENESS.map((closeness) => ({
      heading: CLOSENESS_WORDS[closeness],
      partners: found.filter((one) => one.closeness === closeness),
    })).filter(({ partners }) => partners.length > 0)
  const atlas = site.atlas()
  const regions = (atlas.childrenOf.get(NATION) ?? []).flatMap((code) => atlas.territories.get(code) ?? [])
  return [
    { heading: CLOSENESS_WORDS.nation, partners: found.filter(({ through }) => through === NATION) },
    ...regions.map((region) => ({
      heading: region.name,
      partners: found.filter(({ through }) => through.slice(0, 2) === region.code),
    })),
  ].filter(({ partners }) => partners.length > 0)
}
