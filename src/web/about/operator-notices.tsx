import { directionOf } from '../../domain/basics/language.ts'
import type { Site } from '../site.ts'
import { siteWords } from '../words/site.ts'
import { useLanguage, W } from '../words/w.tsx'
import { aboutWords } from './words.ts'

const ORDERS = {
  ar: ['ar', 'fr', 'en'],
  zgh: ['ar', 'fr', 'en'],
  fr: ['fr', 'ar', 'en'],
  en: ['en', 'fr', 'ar'],
} as const

/** The legal notices of whoever runs the site, in their own words and marked as such; nothing where none were written. */
export function OperatorNotices({ site }: { site: Site }) {
  const language = useLanguage()
  const notices = site.chosen?.latest().notices
  const written = ORDERS[language].find((each) => (notices?.[each] ?? '') !== '')
  if (notices === undefined || written === undefined) return null
  const { operatorName } = site.settings
  return (
    <div class="card" id="legal">
      <h3>
        <W of={aboutWords.noticesTitle} />
      </h3>
      <p class="muted">
        {operatorName === null ? (
          <W of={aboutWords.noticesOwn} />
        ) : (
          <W of={siteWords.operator} with={{ name: operatorName }} />
        )}
      </p>
      {notices[written].split(/\n+/).map((line) => (
        <p lang={written} dir={directionOf(written)}>
          {line}
        </p>
      ))}
    </div>
  )
}
