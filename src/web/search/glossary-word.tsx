import { LANGUAGES } from '../../domain/basics/language.ts'
import type { Hit } from '../../domain/search/document.ts'
import type { Word as GlossaryEntry } from '../../storage/reference/words-file.ts'
import { LANGUAGE_NAMES } from '../words/site.ts'
import { useLanguage, W } from '../words/w.tsx'
import { wordId } from './address.ts'
import { MarkedTitle } from './marked-title.tsx'
import { STATUS_WORDS, searchWords } from './words.ts'

const BADGES = { attested: 'badge good', composed: 'badge warn', missing: 'badge' } as const

/** A word in the four languages, the page's own in its title, and how far its Tamazight can be trusted. */
export function GlossaryWord({ hit, entry }: { hit: Hit; entry: GlossaryEntry }) {
  const here = useLanguage()
  const others = LANGUAGES.filter((language) => language === 'zgh' || language !== here)
  return (
    <li class="card" id={wordId(entry.key)}>
      <h3>
        <MarkedTitle hit={hit} />
      </h3>
      <dl class="meaning">
        {others.map((language) => (
          <div>
            <dt lang={language}>{LANGUAGE_NAMES[language]}</dt>
            <dd>{language === 'zgh' ? <Tamazight entry={entry} /> : <Said of={entry} in={language} />}</dd>
          </div>
        ))}
      </dl>
    </li>
  )
}

function Said({ of: { text }, in: language }: { of: GlossaryEntry; in: 'ar' | 'fr' | 'en' }) {
  return <bdi lang={language}>{text[language]}</bdi>
}

function Tamazight({ entry: { text, latin, status } }: { entry: GlossaryEntry }) {
  if (text.zgh === undefined)
    return (
      <span class="muted">
        <W of={searchWords.noTamazight} />
      </span>
    )
  return (
    <>
      <bdi lang="zgh">{text.zgh}</bdi>{' '}
      {latin === null ? null : (
        <bdi lang="zgh-Latn" class="muted">
          {latin}
        </bdi>
      )}{' '}
      <span class={BADGES[status]}>
        <W of={STATUS_WORDS[status]} />
      </span>
    </>
  )
}
