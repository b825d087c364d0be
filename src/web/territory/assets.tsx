import type { Language } from '../../domain/basics/language.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import type { RelatedAsset } from '../../domain/territory/territory-assets.ts'
import { assetsWithin } from '../../domain/territory/territory-assets.ts'
import type { Site } from '../site.ts'
import { W } from '../words/w.tsx'
import { territoryName } from './territory-name.tsx'
import { KIND_WORDS, territoryWords } from './words.ts'

const FIRST = 8

/** What the census does not know: labelled products, forests, crafts, sites … with source and status. */
export function Assets({ site, language, code }: { site: Site; language: Language; code: TerritoryCode }) {
  const assets = assetsWithin(site.atlas(), code)
  return (
    <section aria-labelledby="assets">
      <h2 id="assets">
        <W of={territoryWords.assets} />
      </h2>
      <p class="muted">
        <W of={assets.length === 0 ? territoryWords.noAssets : territoryWords.assetsNote} />
      </p>
      <AssetList site={site} language={language} assets={assets.slice(0, FIRST)} />
      {assets.length > FIRST ? (
        <details>
          <summary>
            <W
              of={{
                ar: `المزيد (${assets.length - FIRST})`,
                fr: `Voir plus (${assets.length - FIRST})`,
                en: `More (${assets.length - FIRST})`,
              }}
            />
          </summary>
          <AssetList site={site} language={language} assets={assets.slice(FIRST)} />
        </details>
      ) : null}
    </section>
  )
}

function AssetList({
  site,
  language,
  assets,
}: {
  site: Site
  language: Language
  assets: readonly RelatedAsset[]
}) {
  return (
    <ul class="grid">
      {assets.map((related) => (
        <AssetCard site={site} language={language} related={related} />
      ))}
    </ul>
  )
}

function AssetCard({ site, language, related }: { site: Site; language: Language; related: RelatedAsset }) {
  const { asset, relation } = related
  const owner = site.atlas().territories.get(asset.territory)
  const where =
    relation === 'own'
      ? territoryWords.ownAsset
      : relation === 'contained'
        ? territoryWords.containedAsset
        : territoryWords.containingAsset
  const kind = KIND_WORDS[asset.kind]
  return (
    <li class="card">
      <strong>
        <bdi>
          <W of={asset.name} />
        </bdi>
      </strong>
      <br />
      {kind === undefined ? null : (
        <span class="muted">
          <W of={kind} /> ·{' '}
        </span>
      )}
      <span class="muted">
        <W of={where} with={{ name: owner === undefined ? '' : territoryName(owner, language) }} />
      </span>
      <br />
      <span class={asset.status === 'verified' ? 'badge good' : 'badge warn'}>
        <W of={asset.status === 'verified' ? territoryWords.verified : territoryWords.unverified} />
      </span>
      {asset.source === null ? null : (
        <span class="source">
          {' '}
          <bdi>
            {asset.sourceUrl === null ? asset.source : <a href={asset.sourceUrl}>{asset.source}</a>}
            {asset.year === null ? '' : `, ${asset.year}`}
          </bdi>
        </span>
      )}
    </li>
  )
}
