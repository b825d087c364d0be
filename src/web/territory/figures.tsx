import type { Language } from '../../domain/basics/language.ts'
import type { Profile, ProfileGroup, ProfileLine } from '../../domain/territory/profile.ts'
import { Scroll } from '../page/parts.tsx'
import type { Site } from '../site.ts'
import { standInAttributes, useWords, W } from '../words/w.tsx'
import { figure } from './figure.tsx'
import { AXIS_WORDS, JUDGEMENT_WORDS, ROLE_WORDS, territoryWords } from './words.ts'
import { territoryName } from './territory-name.tsx'

/** Every indicator with the figures of all levels, by layer and axis, each with its source. */
export function Figures({ site, language, profile }: { site: Site; language: Language; profile: Profile }) {
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">
        <W of={territoryWords.figures} />
      </h2>
      {profile.groups.map((group) => (
        <details>
          <summary>
            <span>
              <W of={ROLE_WORDS[group.role]} /> – <W of={AXIS_WORDS[group.axis]} />
            </span>
          </summary>
          <GroupTable site={site} language={language} profile={profile} group={group} />
        </details>
      ))}
    </section>
  )
}

type Columns = { province: boolean; region: boolean; nation: boolean; comparable: boolean }
type TableProps = { site: Site; language: Language; profile: Profile; group: ProfileGroup }

function GroupTable({ site, language, profile, group }: TableProps) {
  const t = useWords()
  const level = profile.territory.level
  const columns: Columns = {
    province: level === 'commune',
    region: level === 'commune' || level === 'province',
    nation: level !== 'nation',
    comparable: level !== 'nation',
  }
  return (
    <Scroll label={`${t(ROLE_WORDS[group.role])} – ${t(AXIS_WORDS[group.axis])}`}>
      <table>
        <thead>
          <tr>
            <Head word={territoryWords.indicator} />
            <Head word={territoryWords.here} numeric />
            {columns.comparable ? <Head word={territoryWords.comparable} numeric /> : null}
            {columns.province ? <Head word={territoryWords.province} numeric /> : null}
            {columns.region ? <Head word={territoryWords.region} numeric /> : null}
            {columns.nation ? <Head word={territoryWords.nation} numeric /> : null}
          </tr>
        </thead>
        <tbody>
          {group.lines.map((line) => (
            <Row site={site} language={language} line={line} columns={columns} />
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function Head({ word, numeric }: { word: Parameters<typeof W>[0]['of']; numeric?: boolean }) {
  return (
    <th scope="col" class={numeric ? 'numeric' : undefined}>
      <W of={word} />
    </th>
  )
}

function Row({
  site,
  language,
  line,
  columns,
}: {
  site: Site
  language: Language
  line: ProfileLine
  columns: Columns
}) {
  const { indicator, standing } = line
  const cell = (value: number | null | undefined) => {
    const shown = value === null || value === undefined ? '–' : figure(language, indicator, value)
    return (
      <td class="numeric" {...standInAttributes(language, shown)}>
        {shown}
      </td>
    )
  }
  const owner = site.atlas().territories.get(standing.from)
  const role = indicator.role === 'potential' ? 'potential' : 'need'
  return (
    <tr>
      <th scope="row">
        <W of={indicator.label} />
        {standing.judgement === null || standing.judgement === 'like' ? null : (
          <span class="hint">
            <W of={JUDGEMENT_WORDS[role][standing.judgement]} />
          </span>
        )}
        {line.inherited && owner !== undefined ? (
          <span class="hint">
            <W of={territoryWords.inherited} with={{ name: territoryName(owner, language) }} />
          </span>
        ) : null}
        {standing.figure.caution === null ? null : (
          <span class="hint">
            <W of={territoryWords.caution} />: <W of={standing.figure.caution} />
          </span>
        )}
        <span class="source">
          <bdi dir="ltr">
            {standing.figure.source}, {standing.figure.year}
          </bdi>
        </span>
      </th>
      {cell(standing.figure.value)}
      {columns.comparable ? cell(standing.median) : null}
      {columns.province ? cell(line.province?.value) : null}
      {columns.region ? cell(line.region?.value) : null}
      {columns.nation ? cell(line.nation?.value) : null}
    </tr>
  )
}
