import type { Language } from '../../domain/basics/language.ts'
import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { useWords } from '../words/w.tsx'
import type { PromiseView } from './promise-view.ts'
import { FAULT_WORDS, promiseMapWords, promiseWords, weightWords } from './words.ts'

/** What the island of the ranking reads from the page; sentences keep their places `{…}`. */
export type PromiseIslandData = {
  readonly language: Language
  /** Activities in the order of the matrix. */
  readonly ids: readonly string[]
  /** Little-endian singles, `[a * 8 + part]`, in base64: the server's numbers to seven digits, in half the bytes. */
  readonly matrix: string
  readonly starting: readonly number[]
  readonly chosen: number
  /** Address of the parts of an activity over the region; `{id}` stands for the activity. */
  readonly parts: string
  readonly score: string
  readonly range: string
  readonly said: string
  readonly caption: string
  readonly allZero: string
}

/** JSON in the page; `<` is escaped so that no text can end the element. */
export function IslandData(props: {
  site: Site
  language: Language
  code: TerritoryCode
  view: PromiseView
}) {
  const { site, language, code, view } = props
  const t = useWords()
  const { activities } = site.library.activities
  const { matrix } = view.table
  const region = code.slice(0, 2)
  const named = site.atlas().territories.get(region as TerritoryCode)
  const data: PromiseIslandData = {
    language,
    ids: activities.map(({ id }) => id),
    matrix: Buffer.from(Float32Array.from(matrix).buffer).toString('base64'),
    starting: view.question.starting,
    chosen: view.chosen,
    parts: paths.activityParts(language, '{id}', { region }).replace('%7Bid%7D', '{id}'),
    score: t(promiseWords.score),
    range: t(promiseMapWords.range),
    allZero: t(FAULT_WORDS['all-zero']),
    said: t(weightWords.nowFirstSaid),
    caption: t(promiseMapWords.ofRegion, {
      activity: '{activity}',
      region: named === undefined ? '' : t(named.name),
    }),
  }
  const json = JSON.stringify(data).replace(/</g, '\\u003c')
  return (
    // the text of a script element is data: Preact's escaping would corrupt it
    <script type="application/json" id="promise-data" dangerouslySetInnerHTML={{ __html: json }} />
  )
}
