import type { Site } from '../site.ts'
import { isolated } from '../words/word.ts'
import { standInAttributes, useLanguage, W } from '../words/w.tsx'
import { consentHash } from './consent.ts'
import { consentWords, ideaWords, registerWords } from './words.ts'

type Props = { site: Site; ticked: boolean; error: string | null }

/** The consent, never ticked beforehand, with what happens to the contact one tap away (law 09-08, P-02). */
export function Consent({ site, ticked, error }: Props) {
  const language = useLanguage()
  const { operatorName } = site.settings
  const { number } = site.library.processing.idea.cndp
  return (
    <div class={error === null ? 'field' : 'field wrong'}>
      {error === null ? null : (
        <span class="error" id="consent-error" {...standInAttributes(language, error)}>
          {error}
        </span>
      )}
      <div class="choice">
        <input
          type="checkbox"
          id="consent"
          name="consent"
          value={consentHash(language)}
          checked={ticked}
          aria-invalid={error === null ? undefined : 'true'}
          aria-describedby={error === null ? undefined : 'consent-error'}
        />
        <label for="consent">
          <span>
            <W of={consentWords.tick} />
          </span>
        </label>
      </div>
      <details>
        <summary>
          <W of={ideaWords.privacyTitle} />
        </summary>
        <ul>
          {[consentWords.purpose, consentWords.who, consentWords.howLong, consentWords.rights].map((word) => (
            <li>
              <W of={word} />
            </li>
          ))}
          <li>
            {operatorName === null ? (
              <W of={registerWords.controllerUnnamed} />
            ) : (
              <W of={registerWords.controller} with={{ name: isolated(operatorName) }} />
            )}
          </li>
          <li>
            {number === null ? (
              <W of={registerWords.undeclared} />
            ) : (
              <W of={registerWords.declared} with={{ number }} />
            )}
          </li>
        </ul>
      </details>
    </div>
  )
}
