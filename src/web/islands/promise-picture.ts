/** The map of one activity: five classes of communes, coloured again as the weights move; the table follows later. */
import { PARTS } from '../../domain/activity/activity.ts'
import type { PromiseIslandData } from '../activity/island-data.tsx'
import type { PartsPayload } from '../activity/parts-payload.ts'
import { sharesOf } from '../activity/weights.ts'
import { type Classes, fiveClasses } from '../map/quantiles.ts'
import { number } from '../words/format.ts'
import { nameOf } from './promise-cards.ts'

export type Picture = {
  /** Fetches the numbers of the activity now on the map; what is there already is not fetched again. */
  readonly load: () => void
  readonly choose: (activity: number) => Promise<void>
  /** Does nothing until the numbers have come. */
  readonly colour: (weights: readonly number[]) => void
  /** The table, once the slider rests. */
  readonly settle: (weights: readonly number[]) => void
}

type Numbers = {
  readonly codes: readonly string[]
  readonly parts: Float64Array
  readonly at: readonly number[]
}

export function pictureOf(data: PromiseIslandData): Picture {
  const known = new Map<number, Numbers>()
  let activity = data.chosen
  let waiting: readonly number[] | null = null
  const fetchNumbers = async (wanted: number): Promise<void> => {
    if (known.has(wanted)) return
    const answer = await fetch(data.parts.replace('{id}', data.ids[wanted] ?? ''))
    if (!answer.ok) return
    known.set(wanted, unpacked((await answer.json()) as PartsPayload))
    if (waiting !== null && wanted === activity) colour(waiting)
  }
  // far from the screen the map waits until the slider rests
  let seen = false
  const map = document.querySelector('#map svg')
  if (map !== null)
    new IntersectionObserver((entries) => (seen = entries.at(-1)?.isIntersecting ?? true)).observe(map)
  const table = document.querySelector<HTMLDetailsElement>('[data-map-table]')
  let settled: readonly number[] | null = null
  const tabulate = (): void => {
    const numbers = known.get(activity)
    if (numbers !== undefined && settled !== null) writeTable(data, numbers, scoresOf(numbers, settled))
  }
  table?.addEventListener('toggle', tabulate)
  const colour = (weights: readonly number[]): void => {
    const numbers = known.get(activity)
    waiting = numbers === undefined ? weights : null
    if (numbers === undefined) {
      fetchNumbers(activity)
      return
    }
    const scores = scoresOf(numbers, weights)
    const classes = fiveClasses(scores)
    colourCommunes(numbers, scores, classes)
    writeLegend(data, classes)
  }
  return {
    load: () => void fetchNumbers(activity),
    async choose(wanted) {
      activity = wanted
      const caption = data.caption.replace('{activity}', nameOf(wanted))
      for (const element of document.querySelectorAll('[data-map-caption], [data-map-table] caption'))
        element.textContent = caption
      await fetchNumbers(wanted)
    },
    colour: (weights) => {
      if (seen || !known.has(activity)) colour(weights)
    },
    settle(weights) {
      colour(weights)
      settled = weights
      if (table?.open === true) tabulate()
    },
  }
}

function unpacked({ codes, parts, at }: PartsPayload): Numbers {
  const bytes = Uint8Array.from(atob(parts), (letter) => letter.charCodeAt(0))
  return { codes, at, parts: Float64Array.from(new Uint16Array(bytes.buffer), (value) => value / 65_535) }
}

/** 0 to 100, one a commune. */
function scoresOf({ codes, parts }: Numbers, weights: readonly number[]): readonly number[] {
  const shares = sharesOf(weights)
  const width = PARTS.length
  return codes.map((_, i) => {
    let sum = 0
    for (let p = 0; p < width; p++) sum += (shares[p] ?? 0) * (parts[i * width + p] ?? 0)
    return 100 * sum
  })
}

/** All points of a class are one path, so five attributes colour the whole map; outlines have each their own. */
function colourCommunes({ codes, at }: Numbers, scores: readonly number[], classes: Classes): void {
  const drawn = ['', '', '', '', '']
  const outlined = new Map(
    [...document.querySelectorAll<SVGPathElement>('#map svg path[data-code]')].map((path) => [
      path.dataset.code ?? '',
      path,
    ]),
  )
  for (const [i, score] of scores.entries()) {
    const x = at[2 * i] ?? -1
    const index = classes.classOf(score)
    const outline = outlined.get(codes[i] ?? '')
    if (outline !== undefined) outline.setAttribute('class', `q${index}`)
    if (x < 0 || outline !== undefined) continue
    drawn[index] += `M${x} ${at[2 * i + 1] ?? 0}h0`
  }
  for (const path of document.querySelectorAll<SVGPathElement>('[data-points]')) {
    const wanted = drawn[Number(path.dataset.points)] ?? ''
    if (path.getAttribute('d') !== wanted) path.setAttribute('d', wanted)
  }
}

function writeLegend({ language, range }: PromiseIslandData, classes: Classes): void {
  for (const line of document.querySelectorAll<HTMLElement>('#map [data-class]')) {
    const found = classes.ranges.find(({ index }) => index === Number(line.dataset.class))
    line.hidden = found === undefined
    const words = line.querySelector('bdi')
    if (found === undefined || words === null) continue
    words.textContent = range
      .replace('{n}', String(found.index + 1))
      .replace('{low}', number(language, found.low))
      .replace('{high}', number(language, found.high))
  }
}

function writeTable({ language }: PromiseIslandData, { codes }: Numbers, scores: readonly number[]): void {
  const body = document.querySelector('[data-map-table] tbody')
  if (body === null) return
  const classes = fiveClasses(scores)
  const rows = new Map(
    [...body.querySelectorAll<HTMLElement>('[data-code]')].map((row) => [row.dataset.code ?? '', row]),
  )
  const order = scores.map((_, i) => i).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
  for (const i of order) {
    const row = rows.get(codes[i] ?? '')
    if (row === undefined) continue
    const [value, rank] = row.querySelectorAll('td')
    if (value !== undefined) value.textContent = number(language, scores[i] ?? 0)
    if (rank !== undefined) rank.textContent = String(classes.classOf(scores[i] ?? 0) + 1)
    body.append(row)
  }
}
