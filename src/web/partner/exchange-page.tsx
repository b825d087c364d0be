import type { Language } from '../../domain/basics/language.ts'
import type { Exchange, Exchanged, Partner } from '../../domain/partner/partner.ts'
import { partnersFor } from '../../domain/partner/partners-for.ts'
import { Crumbs, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { siteWords } from '../words/site.ts'
import { type Word, words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { FilterForm } from './filter-form.tsx'
import { placeShown, Understood } from './list-page.tsx'
import type { DirectoryQuestion } from './question.ts'
import { EXCHANGE_WORDS, partnerWords } from './words.ts'

/** What a transfer is about: not money, market or papers. Materials are what a recovery project transforms. */
const TRANSFERRED: ReadonlySet<Exchange> = new Set([
  'technology',
  'knowledge',
  'training',
  'equipment',
  'materials',
])

type Side = 'offers' | 'needs'
type Line = { readonly partner: Partner; readonly exchanged: Exchanged }
type SectorLines = { readonly name: Word; readonly offers: readonly Line[]; readonly needs: readonly Line[] }

/** Offers beside needs of technology and knowledge, sector by sector. */
export function exchangePage(site: Site, language: Language, question: DirectoryQuestion): Page {
  const partners = partnersFor(site.guide().partners, question.asked).map(({ partner }) => partner)
  const sectors = bySector(site, partners, question.asked.sector)
  return {
    head: {
      language,
      section: 'partners',
      title: words(language, partnerWords.exchangeTitle),
      description: words(language, partnerWords.exchangeLead),
    },
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={siteWords.home} />, href: paths.home(language) },
            { label: <W of={partnerWords.title} />, href: paths.partners(language) },
            { label: <W of={partnerWords.exchangeTitle} /> },
          ]}
        />
        <h1>
          <W of={partnerWords.exchangeTitle} />
        </h1>
        <p class="lead">
          <W of={partnerWords.exchangeLead} />
        </p>
        <FilterForm
          site={site}
          language={language}
          question={question}
          place={placeShown(site, language, question)}
        />
        <Understood site={site} language={language} question={question} />
        {sectors.length === 0 ? (
          <p>
            <W of={partnerWords.emptyHint} />
          </p>
        ) : null}
        {sectors.map((sector) => (
          <SectorExchange language={language} sector={sector} />
        ))}
      </Wrap>
    ),
  }
}

/** The sectors about which somebody gives or seeks; bodies of all sectors stand once, at the end. */
function bySector(
  site: Site,
  partners: readonly Partner[],
  asked: string | undefined,
): readonly SectorLines[] {
  const named = site.library.activities.sectors.ten
    .filter(({ id }) => asked === undefined || id === asked)
    .map(({ id, name }) => {
      const own = partners.filter(({ sectors }) => sectors.includes(id))
      return { name, offers: linesOf(own, 'offers'), needs: linesOf(own, 'needs') }
    })
  const open = partners.filter(({ sectors }) => sectors.length === 0)
  const all = {
    name: partnerWords.allSectors,
    offers: linesOf(open, 'offers'),
    needs: linesOf(open, 'needs'),
  }
  return [...named, all].filter(({ offers, needs }) => offers.length + needs.length > 0)
}

function linesOf(partners: readonly Partner[], side: Side): readonly Line[] {
  return partners.flatMap((partner) =>
    partner[side].filter(({ kind }) => TRANSFERRED.has(kind)).map((exchanged) => ({ partner, exchanged })),
  )
}

function SectorExchange({ language, sector }: { language: Language; sector: SectorLines }) {
  return (
    <section>
      <h2>
        <W of={sector.name} />
      </h2>
      <div class="two">
        <div>
          <h3 class="group-title">
            <W of={partnerWords.givers} />
          </h3>
          <Lines language={language} lines={sector.offers} none={partnerWords.noGiver} />
        </div>
        <div>
          <h3 class="group-title">
            <W of={partnerWords.seekers} />
          </h3>
          <Lines language={language} lines={sector.needs} none={partnerWords.noSeeker} />
        </div>
      </div>
    </section>
  )
}

function Lines({ language, lines, none }: { language: Language; lines: readonly Line[]; none: Word }) {
  if (lines.length === 0)
    return (
      <p class="muted">
        <W of={none} />
      </p>
    )
  return (
    <ul class="plain stack">
      {merged(lines).map(({ exchanged, partners }) => (
        <li class="card">
          <p>
            <span class="badge">
              <W of={EXCHANGE_WORDS[exchanged.kind]} />
            </span>{' '}
            <bdi>
              <W of={exchanged.text} />
            </bdi>
          </p>
          <p class="row">
            {partners.map((partner) => (
              <a href={paths.partner(language, partner.id)}>
                <bdi>
                  <W of={partner.name} />
                </bdi>
              </a>
            ))}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** The same words of several bodies (eight communes of one service) stand once. */
function merged(lines: readonly Line[]) {
  const groups = Map.groupBy(lines, ({ exchanged }) => `${exchanged.kind} ${exchanged.text.ar}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return first === undefined
      ? []
      : [{ exchanged: first.exchanged, partners: group.map(({ partner }) => partner) }]
  })
}
