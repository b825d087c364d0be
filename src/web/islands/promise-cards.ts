/** The cards of the ranking: their numbers are changed and they are moved, as few of them as possible. */
import type { Method, Ranking } from '../../domain/activity/rank.ts'
import type { PromiseIslandData } from '../activity/island-data.tsx'
import { shareOfScale } from '../activity/order.ts'
import { list, number } from '../words/format.ts'
import { staying } from '../activity/staying.ts'

const FIRST = 5

export type Cards = {
  readonly show: (ranking: Ranking, method: Method, order: readonly number[]) => void
  /** Tells a screen reader the first five, when they have changed. */
  readonly announce: () => void
  /** A sentence instead of the first five. */
  readonly say: (words: string) => void
}

type Card = {
  readonly item: HTMLElement
  readonly rank: Element | null
  readonly score: Element | null
  readonly picture: Element | null
  readonly bar: Element | null
}

/** An activity's name as its card says it. */
export function nameOf(activity: number): string {
  return document.querySelector(`[data-activity="${activity}"] h3 a`)?.textContent ?? ''
}

export function cardsOf(data: PromiseIslandData): Cards {
  const first = document.querySelector<HTMLElement>('[data-first]')
  const others = document.querySelector<HTMLElement>('[data-others]')
  const now = document.querySelector<HTMLElement>('[data-now]')
  const status = document.querySelector<HTMLElement>('[data-announce]')
  const cards = new Map<number, Card>()
  for (const item of document.querySelectorAll<HTMLElement>('[data-activity]')) {
    cards.set(Number(item.dataset.activity), {
      item,
      rank: item.querySelector('[data-rank-number]'),
      score: item.querySelector('[data-score]'),
      picture: item.querySelector('.bar'),
      bar: item.querySelector('.bar rect + rect'),
    })
  }
  const open = first?.childElementCount ?? 0
  let announced = now?.textContent ?? ''
  const place = (container: HTMLElement | null, wanted: readonly number[]): void => {
    if (container === null) return
    const items = wanted.flatMap((activity) => cards.get(activity)?.item ?? [])
    put(container, items)
  }
  return {
    show(ranking, method, order) {
      for (const [activity, card] of cards)
        showNumbers(
          data,
          card,
          ranking.ranks[activity] ?? 0,
          shareOfScale(method, ranking.scores[activity] ?? 0),
        )
      place(first, order.slice(0, open))
      place(others, order.slice(open))
      const names = order.slice(0, FIRST).map((activity) => nameOf(activity))
      write(now, list(data.language, names))
    },
    announce() {
      const words = now?.textContent ?? ''
      if (words === announced) return
      announced = words
      write(status, data.said.replace('{list}', words))
    },
    say: (words) => write(now, words),
  }
}

function showNumbers(data: PromiseIslandData, card: Card, rank: number, share: number): void {
  write(card.rank, String(rank))
  const score = data.score.replace('{score}', number(data.language, 100 * share))
  if (!write(card.score, score)) return
  const width = Math.round(100 * share)
  card.bar?.setAttribute('width', String(width))
  if (data.language === 'ar') card.bar?.setAttribute('x', String(100 - width))
  card.picture?.setAttribute('aria-label', score)
}

/** Writes only what differs; true when it did. */
function write(element: Element | null, words: string): boolean {
  if (element === null || element.textContent === words) return false
  element.textContent = words
  return true
}

/** Makes `items` the children of `container`, in their order, moving as few as possible. */
function put(container: HTMLElement, items: readonly HTMLElement[]): void {
  const places = new Map([...container.children].map((child, place) => [child, place]))
  const stay = staying(items.map((item) => places.get(item) ?? -1))
  let after: Element | null = null
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i]
    if (item === undefined) continue
    if (!stay.has(i)) container.insertBefore(item, after)
    after = item
  }
}
