import type { Language } from '../../domain/basics/language.ts'
import type { Law, LegalParameter, LegalStatus } from '../../domain/law/parameters.ts'
import { LEGAL_STATUSES } from '../../domain/law/parameters.ts'
import { Ltr, Notice, Scroll } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { number, percent, dayWord } from '../words/format.ts'
import { Unit } from '../words/unit.tsx'
import type { Word } from '../words/word.ts'
import { useWords, W, Said } from '../words/w.tsx'
import { aboutPage, P, Part } from './frame.tsx'
import { LAW_GROUPS } from './law-groups.ts'
import { LEGAL_STATUS_WORDS, lawWords } from './law-words.ts'

const w = lawWords
type AnyParameter = LegalParameter<string, number | readonly number[]>

/** Every parameter of the law file with its article, how sure it is, its source and the day it was checked. */
export function lawPage(site: Site, language: Language): Page {
  const { law } = site.library
  const byId = parametersOf(law)
  const sources = sourcesOf(byId.values())
  return aboutPage(
    language,
    { title: w.title, lead: w.lead, path: paths.law },
    <>
      <Notice kind="warn">
        <P of={law.warning} />
      </Notice>
      <p>
        <a class="touch" href={paths.foundingSteps(language)}>
          <W of={w.steps} />
        </a>
      </p>
      <P of={w.asOf} with={{ day: civilDay(law.asOf) }} />
      <P of={w.amendments} />
      <P of={w.twoLimits} />
      <P of={w.editable} />
      <Part id="marks" title={w.statusTitle}>
        <ul class="plain">
          {LEGAL_STATUSES.map((status) => (
            <li>
              <Mark status={status} /> <W of={LEGAL_STATUS_WORDS[status].meaning} />
            </li>
          ))}
        </ul>
      </Part>
      {LAW_GROUPS.map(({ id, title, note, parameters }) => (
        <Part id={id} title={title}>
          {note === undefined ? null : <P of={note} />}
          <Rules
            language={language}
            title={title}
            rules={parameters.flatMap((name) => byId.get(name) ?? [])}
            sources={sources}
          />
        </Part>
      ))}
      <Part id="sources" title={w.sourcesTitle}>
        <Sources sources={sources} />
      </Part>
    </>,
  )
}

export function parametersOf(law: Law): ReadonlyMap<string, AnyParameter> {
  const all: readonly AnyParameter[] = [...Object.values(law.numbers), ...Object.values(law.lists)]
  return new Map(all.map((parameter) => [parameter.id, parameter]))
}

function Rules({
  language,
  title,
  rules,
  sources,
}: {
  language: Language
  title: Word
  rules: readonly AnyParameter[]
  sources: readonly LegalSource[]
}) {
  const t = useWords()
  return (
    <Scroll label={t(w.table, { title: t(title) })}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <W of={w.rule} />
            </th>
            <th scope="col">
              <W of={w.value} />
            </th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <tr id={rule.id}>
              <th scope="row">
                <W of={rule.label} />
                <About
                  rule={rule}
                  source={
                    1 +
                    sources.findIndex((one) => one.source === rule.source && one.sourceUrl === rule.sourceUrl)
                  }
                />
              </th>
              <td>
                <Amount language={language} rule={rule} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

/** Under a rule: its mark, its article, its source, the day it was checked, its doubt. */
function About({ rule, source }: { rule: AnyParameter; source: number }) {
  const { word, article } = articleWord(rule.article)
  return (
    <span class="hint">
      <Mark status={rule.status} /> <W of={word} with={{ article: `\u2068${article}\u2069` }} />
      {' · '}
      <a href={`#source-${source}`}>
        <W of={w.source} with={{ n: source }} />
      </a>
      {' · '}
      <Ltr>{rule.asOf}</Ltr>
      {rule.note === null ? null : (
        <>
          <br />
          <W of={rule.note} />
        </>
      )}
    </span>
  )
}

/** The article of the data ("112-12 art. 7, 26", "CGI 19", "—") in the words of the page. */
export function articleWord(text: string): { readonly word: Word; readonly article: string } {
  const named = [
    { pattern: /^112-12 art\. ([^,]+)$/, word: w.article },
    { pattern: /^112-12 art\. (.+,.+)$/, word: w.articles },
    { pattern: /^CGI (\d.*)$/, word: w.taxCode },
    { pattern: /^CGI (\(article not read\))$/, word: w.taxCodeUnread },
    { pattern: /^47-06 art\. (.+)$/, word: w.localTax },
  ]
  for (const { pattern, word } of named) {
    const article = pattern.exec(text)?.[1]
    if (article !== undefined) return { word, article }
  }
  return { word: w.noArticle, article: '' }
}

/** Each source once, in the order in which the rules meet it. */
export function sourcesOf(rules: Iterable<AnyParameter>): readonly LegalSource[] {
  const sources = new Map<string, LegalSource>()
  for (const { source, sourceUrl } of rules) sources.set(`${source} ${sourceUrl}`, { source, sourceUrl })
  return [...sources.values()]
}
type LegalSource = Pick<AnyParameter, 'source' | 'sourceUrl'>

function Sources({ sources }: { sources: readonly LegalSource[] }) {
  return (
    <ol>
      {sources.map(({ source, sourceUrl }, i) => (
        <li id={`source-${i + 1}`}>
          {sourceUrl === null ? (
            <Said>{source}</Said>
          ) : (
            <a href={sourceUrl} rel="external noreferrer">
              <Said>{source}</Said>
            </a>
          )}
        </li>
      ))}
    </ol>
  )
}

function Mark({ status }: { status: LegalStatus }) {
  const kind = { read: 'good', secondary: '', 'to-confirm': 'warn' }[status]
  return (
    <span class={`badge ${kind}`.trim()}>
      <W of={LEGAL_STATUS_WORDS[status].mark} />
    </span>
  )
}

function Amount({ language, rule }: { language: Language; rule: AnyParameter }) {
  const values = typeof rule.value === 'number' ? [rule.value] : rule.value
  const shown = values.map((value) => shownValue(language, rule.unit, value)).join(' – ')
  const last = values[values.length - 1] ?? 0
  return (
    <>
      <Ltr>{shown}</Ltr>{' '}
      {rule.unit === '%' ? null : (
        <span class="number">
          <Unit unit={rule.unit} value={last} />
        </span>
      )}
    </>
  )
}

/** Shares are fractions in the file; thirds are shown to one decimal. */
function shownValue(language: Language, unit: string, value: number): string {
  if (unit !== '%') return number(language, value)
  const hundredths = value * 100
  const decimals = Number.isInteger(Number(hundredths.toFixed(6))) ? 0 : hundredths < 1 ? 2 : 1
  return percent(language, value, decimals)
}

function civilDay(iso: string): Required<Word> {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number)
  return dayWord({ year, month, day: date })
}
