import type { Language } from '../../domain/basics/language.ts'
import { LANGUAGES } from '../../domain/basics/language.ts'
import { Notice, Scroll } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { number, percent } from '../words/format.ts'
import { LANGUAGE_NAMES } from '../words/site.ts'
import { useWords, W } from '../words/w.tsx'
import { aboutPage, P, Part, Points } from './frame.tsx'
import type { LanguageCoverage, MissingWord } from './language-coverage.ts'
import { languagesWords } from './languages-words.ts'

const w = languagesWords

/** `area`: the part of the site whose missing texts are listed; null: none is chosen. */
export function languagesPage(
  language: Language,
  coverage: LanguageCoverage,
  dataTexts: number,
  area: string | null,
): Page {
  const list = Object.fromEntries(
    Object.entries(coverage.list).map(([status, count]) => [status, number(language, count)]),
  )
  const missing = area === null ? undefined : coverage.missing.get(area)
  return aboutPage(
    language,
    { title: w.title, lead: w.lead, path: paths.languages },
    <>
      <Part id="coverage" title={w.coverageTitle}>
        <Coverage language={language} coverage={coverage} />
        <P of={w.attested} with={{ used: number(language, coverage.said.zgh) }} />
        <P of={w.list} with={list} />
      </Part>
      <Part id="rule" title={w.ruleTitle}>
        <Notice kind="warn">
          <P of={w.provisional} />
        </Notice>
        <Points of={[w.rule1, w.rule2, w.rule3]} />
      </Part>
      <Part id="missing" title={w.missingTitle}>
        <P of={w.missingNote} />
        <details open={area === null}>
          <summary>
            <W of={w.area} />
          </summary>
          <Areas language={language} coverage={coverage} chosen={area} />
        </details>
        {area === null || missing === undefined ? null : <Missing area={area} words={missing} />}
        <p>
          <a class="button quiet" href={paths.missingWords()} download>
            <W of={w.download} />
          </a>
        </p>
      </Part>
      <Part id="help" title={w.helpTitle}>
        <Points of={[w.help1, w.help2]} />
        <P of={w.help3} with={{ n: number(language, dataTexts) }} />
      </Part>
    </>,
  )
}

type Props = { language: Language; coverage: LanguageCoverage }

function Coverage({ language, coverage }: Props) {
  const t = useWords()
  return (
    <Scroll label={t(w.table)}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <W of={w.language} />
            </th>
            <th scope="col" class="numeric">
              <W of={w.texts} />
            </th>
            <th scope="col" class="numeric">
              <W of={w.share} />
            </th>
          </tr>
        </thead>
        <tbody>
          {LANGUAGES.map((one) => (
            <tr>
              <th scope="row" lang={one}>
                {LANGUAGE_NAMES[one]}
              </th>
              <td class="numeric">{number(language, coverage.said[one])}</td>
              <td class="numeric">
                <bdi>{percent(language, coverage.said[one] / coverage.total)}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

/** `home` for src/web/home/words.ts. */
function shortName(area: string): string {
  return area.replace(/^(web|domain\/model)\//, '').replace(/\/words$/, '')
}

function Areas({ language, coverage, chosen }: Props & { chosen: string | null }) {
  return (
    <ul class="plain">
      {[...coverage.missing].map(([area, words]) => (
        <li class="region-line">
          <a
            href={`${paths.languages(language, { area })}#list`}
            aria-current={area === chosen ? 'true' : undefined}
          >
            <bdi dir="ltr">{shortName(area)}</bdi>
          </a>
          <span class="muted small">
            <W of={w.missing} with={{ n: number(language, words.length) }} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function Missing({ area, words }: { area: string; words: readonly MissingWord[] }) {
  return (
    <section aria-labelledby="list">
      <h3 id="list">
        <bdi dir="ltr">{shortName(area)}</bdi>
      </h3>
      <P of={w.suggestionNote} />
      <dl>
        {words.map((word) => (
          <div class="card">
            <dt>
              <bdi dir="ltr">{word.key}</bdi>
            </dt>
            <dd lang="ar" dir="rtl">
              {word.ar}
            </dd>
            <dd lang="fr" dir="ltr">
              {word.fr}
            </dd>
            <dd lang="en" dir="ltr">
              {word.en}
            </dd>
            {word.near === null ? null : (
              <dd>
                <strong>
                  <W of={w.suggestion} />
                </strong>{' '}
                <bdi lang="zgh">{word.near}</bdi>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  )
}
