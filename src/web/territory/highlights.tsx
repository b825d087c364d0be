import type { Language } from '../../domain/basics/language.ts'
import type { Profile, ProfileLine } from '../../domain/territory/profile.ts'
import { outstanding } from '../../domain/territory/profile.ts'
import type { Site } from '../site.ts'
import { W, Said } from '../words/w.tsx'
import { figure } from './figure.tsx'
import { AXIS_WORDS, JUDGEMENT_WORDS, territoryWords } from './words.ts'
import { territoryName } from './territory-name.tsx'

const SHOWN = 5

/** The needs and strengths that stand out most among comparable territories. */
export function Highlights({
  site,
  language,
  profile,
}: {
  site: Site
  language: Language
  profile: Profile
}) {
  return (
    <>
      <div class="two">
        {(['need', 'potential'] as const).map((role) => {
          const lines = outstanding(profile, role).slice(0, SHOWN)
          return (
            <section aria-labelledby={`stand-out-${role}`}>
              <h2 id={`stand-out-${role}`}>
                <W of={role === 'need' ? territoryWords.needs : territoryWords.potential} />
              </h2>
              {lines.length === 0 ? (
                <p>
                  <W of={role === 'need' ? territoryWords.noNeed : territoryWords.noPotential} />
                </p>
              ) : (
                <ul class="plain stack">
                  {lines.map((line) => (
                    <Highlight site={site} language={language} line={line} role={role} />
                  ))}
                </ul>
              )}
            </section>
          )
        })}
      </div>
      {profile.comparable.length === 0 ? null : (
        <p class="muted">
          <W of={territoryWords.comparedWith} with={{ n: profile.comparable.length }} />
        </p>
      )}
    </>
  )
}

type Line = { site: Site; language: Language; line: ProfileLine; role: 'need' | 'potential' }

function Highlight({ site, language, line, role }: Line) {
  const { indicator, standing } = line
  const owner = site.atlas().territories.get(standing.from)
  const bad = role === 'need'
  return (
    <li class="card">
      <strong>
        <W of={indicator.label} />: <Said number>{figure(language, indicator, standing.figure.value)}</Said>
      </strong>{' '}
      <span class={`badge ${indicator.axis}`}>
        <W of={AXIS_WORDS[indicator.axis]} />
      </span>
      <br />
      {standing.judgement === null ? null : (
        <span class={`badge ${bad ? 'warn' : 'good'}`}>
          <W of={JUDGEMENT_WORDS[role][standing.judgement]} />
        </span>
      )}
      {standing.median === null ? null : (
        <span class="small">
          {' '}
          <W of={territoryWords.comparable} />:{' '}
          <Said number>{figure(language, indicator, standing.median)}</Said>
        </span>
      )}
      {line.inherited && owner !== undefined ? (
        <span class="hint">
          <W of={territoryWords.inherited} with={{ name: territoryName(owner, language) }} />
        </span>
      ) : null}
    </li>
  )
}
