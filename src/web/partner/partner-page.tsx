import type { Language, Text } from '../../domain/basics/language.ts'
import { NATION } from '../../domain/basics/territory-code.ts'
import type { Exchanged, Partner } from '../../domain/partner/partner.ts'
import { Locator } from '../map/locator.tsx'
import { Crumbs, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { hostOf, isWebAddress } from '../programme/evidence-said.tsx'
import type { Site } from '../site.ts'
import { siteWords } from '../words/site.ts'
import { type Word, words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { ReadIn } from './evidence.tsx'
import { Places, Roles } from './partner-card.tsx'
import { schemaOrg } from './schema-org.ts'
import { EXCHANGE_WORDS, partnerWords } from './words.ts'

type Props = { readonly site: Site; readonly language: Language; readonly partner: Partner }

/** What a body gives, what it seeks, where, and where each statement was read. */
export function partnerPage(site: Site, language: Language, partner: Partner): Page {
  const name = words(language, partner.name)
  return {
    head: { language, section: 'partners', title: name, description: words(language, partner.summary) },
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={siteWords.home} />, href: paths.home(language) },
            { label: <W of={partnerWords.title} />, href: paths.partners(language) },
            { label: <W of={partner.name} /> },
          ]}
        />
        <h1>
          <bdi>
            <W of={partner.name} />
          </bdi>
        </h1>
        <Roles partner={partner} />
        <p class="lead">
          <bdi>
            <W of={partner.summary} />
          </bdi>
        </p>
        <p>
          <W of={partnerWords.whoSaysSo} /> <ReadIn evidence={partner.evidence} />
        </p>
        <Exchanges heading="offers" list={partner.offers} none={partnerWords.noOffers} />
        <Exchanges heading="needs" list={partner.needs} none={partnerWords.noNeeds} />
        <ItsProgrammes site={site} language={language} partner={partner} />
        <Where site={site} language={language} partner={partner} />
        <p class="row">
          <a href={paths.partners(language, { territory: placeOf(partner) })}>
            <W of={placeOf(partner) === undefined ? partnerWords.backToList : partnerWords.allSame} />
          </a>
          <a href={paths.newIdea(language, { territory: placeOf(partner) })}>
            <W of={partnerWords.putIn} />
          </a>
        </p>
        <DataBlock site={site} language={language} partner={partner} />
      </Wrap>
    ),
  }
}

function placeOf({ territories }: Partner): string | undefined {
  return territories.find((code) => code !== NATION)
}

function Exchanges({
  heading,
  list,
  none,
}: {
  heading: 'offers' | 'needs'
  list: readonly Exchanged[]
  none: Word
}) {
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>
        <W of={partnerWords[heading]} />
      </h2>
      {list.length === 0 ? (
        <p class="muted">
          <W of={none} />
        </p>
      ) : (
        <ul class="grid">
          {list.map(({ kind, text, evidence }) => (
            <li class="card">
              <strong>
                <W of={EXCHANGE_WORDS[kind]} />
              </strong>
              <p>
                <bdi>
                  <W of={text} />
                </bdi>
              </p>
              <p>
                <ReadIn evidence={evidence} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Links to those of its programmes that the guide to money has, whichever of the two names the other. */
function ItsProgrammes({ site, language, partner }: Props) {
  const known = site
    .guide()
    .programmes.filter(({ id, body }) => partner.programmes.includes(id) || body.partner === partner.id)
  if (known.length === 0) return null
  return (
    <section aria-labelledby="programmes">
      <h2 id="programmes">
        <W of={partnerWords.programmes} />
      </h2>
      <ul class="plain">
        {known.map(({ id, name }) => (
          <li class="region-line">
            <a href={paths.programme(language, id)}>
              <bdi>
                <W of={name} />
              </bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Where({ site, language, partner }: Props) {
  const { seat, website, territories } = partner
  const shown = site.atlas().territories.get(seat ?? territories[0] ?? NATION)
  const address = website !== null && isWebAddress(website) ? website : null
  return (
    <section aria-labelledby="where">
      <h2 id="where">
        <W of={partnerWords.works} />
      </h2>
      <div class="two">
        <div>
          <p class="row">
            <Places site={site} language={language} codes={territories} linked />
          </p>
          {seat === null ? null : (
            <p class="row">
              <W of={partnerWords.seat} /> <Places site={site} language={language} codes={[seat]} linked />{' '}
              <span class="muted small">
                <W of={partnerWords.seatNote} />
              </span>
            </p>
          )}
          <p>
            <W of={partnerWords.sectors} /> <SectorNames site={site} partner={partner} />
          </p>
          {address === null ? (
            <p class="muted">
              <W of={partnerWords.noContact} />
            </p>
          ) : (
            <p class="row">
              <W of={partnerWords.website} />{' '}
              <a href={address} rel="noopener noreferrer">
                <bdi dir="ltr">{hostOf(address)}</bdi>
              </a>
            </p>
          )}
        </div>
        {shown === undefined || shown.level === 'nation' ? null : (
          <Locator site={site} language={language} territory={shown} />
        )}
      </div>
    </section>
  )
}

function sectorNames(site: Site, { sectors }: Partner): readonly Text[] {
  return site.library.activities.sectors.ten.filter(({ id }) => sectors.includes(id)).map(({ name }) => name)
}

function SectorNames({ site, partner }: Pick<Props, 'site' | 'partner'>) {
  const names = sectorNames(site, partner)
  if (names.length === 0) return <W of={partnerWords.allSectors} />
  return (
    <>
      {names.map((name, i) => (
        <>
          {i === 0 ? '' : '\u00a0· '}
          <W of={name} />
        </>
      ))}
    </>
  )
}

/** For machines: data, which no browser executes. `<` is escaped, so that no text can end the element. */
function DataBlock({ site, language, partner }: Props) {
  const address = `${site.settings.publicOrigin ?? ''}${paths.partner(language, partner.id)}`
  const data = schemaOrg(partner, address, site.atlas(), sectorNames(site, partner))
  const json = JSON.stringify(data).replace(/</g, '\\u003c')
  // the text of a script element is data: Preact's escaping would corrupt it
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
