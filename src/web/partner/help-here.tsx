import type { Language } from '../../domain/basics/language.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import { partnersFor } from '../../domain/partner/partners-for.ts'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { W } from '../words/w.tsx'
import { CLOSENESS_WORDS, partnerWords } from './words.ts'

const SHOWN = 5

/** The nearest partners of a territory, and the way to all of them; nothing while the guide is empty. */
export function HelpHere({ site, language, code }: { site: Site; language: Language; code: TerritoryCode }) {
  const found = partnersFor(site.guide().partners, { territory: code })
  if (found.length === 0) return null
  return (
    <section aria-labelledby="help-here">
      <h2 id="help-here">
        <W of={partnerWords.helpHere} />
      </h2>
      <ul class="plain">
        {found.slice(0, SHOWN).map(({ partner, closeness }) => (
          <li class="region-line">
            <a href={paths.partner(language, partner.id)}>
              <bdi>
                <W of={partner.name} />
              </bdi>
            </a>{' '}
            <span class="muted small">
              <W of={CLOSENESS_WORDS[closeness]} />
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a class="button quiet" href={paths.partners(language, { territory: code })}>
          <W of={partnerWords.seeAll} with={{ n: found.length }} />
        </a>
      </p>
    </section>
  )
}
