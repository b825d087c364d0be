import type { Language } from '../../domain/basics/language.ts'
import { NATION, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { Partner } from '../../domain/partner/partner.ts'
import { paths } from '../paths.ts'
import { ConfidenceBadge } from '../programme/evidence-said.tsx'
import type { Site } from '../site.ts'
import { TerritoryName } from '../territory/territory-name.tsx'
import type { Word } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { EXCHANGE_WORDS, partnerWords, ROLE_WORDS } from './words.ts'

type Props = { readonly site: Site; readonly language: Language; readonly partner: Partner }

/** A partner in a list: name, roles, where it works, what it is, what it gives and seeks. */
export function PartnerCard({ site, language, partner }: Props) {
  return (
    <li class="card">
      <h3 class="card-title">
        <a href={paths.partner(language, partner.id)}>
          <bdi>
            <W of={partner.name} />
          </bdi>
        </a>
      </h3>
      <Roles partner={partner} />
      <p>
        <bdi>
          <W of={partner.summary} />
        </bdi>
      </p>
      <p class="small">
        <Places site={site} language={language} codes={partner.territories} linked={false} />
        <Kinds word={partnerWords.gives} kinds={partner.offers} />
        <Kinds word={partnerWords.seeks} kinds={partner.needs} />
      </p>
    </li>
  )
}

/** What it does, in badges; and that nothing confirms it, where nothing does. */
export function Roles({ partner }: { partner: Partner }) {
  return (
    <p class="row badges">
      {partner.roles.map((role) => (
        <span class="badge">
          <W of={ROLE_WORDS[role]} />
        </span>
      ))}
      {partner.evidence.confidence === 'unverified' ? <ConfidenceBadge confidence="unverified" /> : null}
    </p>
  )
}

function Kinds({ word, kinds }: { word: Word; kinds: Partner['offers'] }) {
  const each = [...new Set(kinds.map(({ kind }) => kind))]
  if (each.length === 0) return null
  return (
    <>
      <br />
      <span class="muted">
        <W of={word} />
      </span>{' '}
      {each.map((kind, i) => (
        <>
          {i === 0 ? '' : '\u00a0· '}
          <W of={EXCHANGE_WORDS[kind]} />
        </>
      ))}
    </>
  )
}

/** Names of territories in a row; the nation is said as such. */
export function Places({
  site,
  language,
  codes,
  linked,
}: {
  site: Site
  language: Language
  codes: readonly TerritoryCode[]
  linked: boolean
}) {
  const { territories } = site.atlas()
  return (
    <>
      {codes.map((code, i) => {
        const territory = territories.get(code)
        const name =
          code === NATION || territory === undefined ? (
            <W of={partnerWords.wholeCountry} />
          ) : (
            <TerritoryName territory={territory} />
          )
        return (
          <>
            {i === 0 ? '' : '\u00a0· '}
            {linked && code !== NATION ? <a href={paths.territory(language, code)}>{name}</a> : name}
          </>
        )
      })}
    </>
  )
}
