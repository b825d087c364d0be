/**
 * The ranking answers as the weights move: the same domain code as the server, run in the page. Cards are moved, not
 * drawn again, so that what is open stays open; the map is coloured again; the address keeps up, so that reload and
 * sharing keep the weights.
 */
import { PARTS } from '../../domain/activity/activity.ts'
import { METHODS, type Method, rankParts } from '../../domain/activity/rank.ts'
import { readNumber } from '../../domain/basics/number-reading.ts'
import type { PromiseIslandData } from '../activity/island-data.tsx'
import { orderOf } from '../activity/order.ts'
import { sharesOf, weightField, weightQuery } from '../activity/weights.ts'
import { percent } from '../words/format.ts'
import { cardsOf } from './promise-cards.ts'
import { pictureOf } from './promise-picture.ts'

const SETTLED_MS = 350

const data = JSON.parse(
  document.getElementById('promise-data')?.textContent ?? 'null',
) as PromiseIslandData | null
const form = document.querySelector<HTMLFormElement>('[data-weights-form]')
if (data !== null && form !== null) follow(data, form)

function follow(data: PromiseIslandData, form: HTMLFormElement): void {
  const bytes = Uint8Array.from(atob(data.matrix), (letter) => letter.charCodeAt(0))
  const matrix = Float64Array.from(new Float32Array(bytes.buffer))
  const cards = cardsOf(data)
  const picture = pictureOf(data)
  const atServer = stateOf(form)
  let chosen: number | null = null
  let frame = 0
  let settling = 0

  const show = (): void => {
    frame = 0
    const state = stateOf(form)
    if (state === null) return
    const started = performance.now()
    const ranked = rankParts(matrix, state.weights, state.method)
    if (!ranked.ok) {
      cards.say(data.allZero)
      return
    }
    const order = orderOf(ranked.value.ranks)
    showShares(form, data, state.weights)
    cards.show(ranked.value, state.method, order)
    picture.colour(state.weights)
    document.querySelector('.ranking')?.classList.toggle('reweighed', !same(state, atServer))
    measured(started)
  }
  const settle = (): void => {
    const state = stateOf(form)
    if (state === null) return
    keepAddress(data, state, chosen)
    picture.settle(state.weights)
    cards.announce()
  }
  form.addEventListener('input', () => {
    if (frame === 0) frame = requestAnimationFrame(show)
    clearTimeout(settling)
    settling = window.setTimeout(settle, SETTLED_MS)
  })
  const begin = (): void => {
    document.querySelector('.ranking')?.classList.add('live')
    picture.load()
  }
  form.addEventListener('focusin', begin, { once: true })
  form.addEventListener('pointerdown', begin, { once: true })

  const choose = async (activity: number): Promise<void> => {
    chosen = activity
    await picture.choose(activity)
    const state = stateOf(form)
    if (state === null) return
    picture.colour(state.weights)
    settle()
  }
  followChoices(data, choose)
}

type State = { readonly weights: readonly number[]; readonly method: Method }

/** Null while a field holds what is not a weight: the server then says so beside it. */
function stateOf(form: HTMLFormElement): State | null {
  const fields = new FormData(form)
  const weights = PARTS.map((part) => readNumber(String(fields.get(weightField(part)) ?? '')) ?? -1)
  const method = METHODS.find((one) => one === fields.get('method')) ?? 'weighted-sum'
  return weights.every((weight) => weight >= 0) ? { weights, method } : null
}

function same(a: State, b: State | null): boolean {
  return b !== null && a.method === b.method && a.weights.every((weight, p) => weight === b.weights[p])
}

function showShares(
  form: HTMLFormElement,
  { language }: PromiseIslandData,
  weights: readonly number[],
): void {
  const shares = sharesOf(weights)
  for (const [p, part] of PARTS.entries()) {
    const output = form.querySelector<HTMLOutputElement>(`output[for="${weightField(part)}"]`)
    const shown = percent(language, shares[p] ?? 0)
    if (output !== null && output.textContent !== shown) output.textContent = shown
  }
}

/** The address says what the page shows; the links to other languages follow. */
function keepAddress(data: PromiseIslandData, state: State, chosen: number | null): void {
  const query = new URLSearchParams(weightQuery(state.weights, data.starting))
  if (state.method !== 'weighted-sum') query.set('method', state.method)
  const activity = data.ids[chosen ?? data.chosen]
  if (activity !== undefined) query.set('activity', activity)
  const text = String(query)
  const search = text === '' ? '' : `?${text}`
  history.replaceState(null, '', `${location.pathname}${search}`)
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.search = search
}

/** "On the map" under a card and the list above the map both change the map in place. */
function followChoices(data: PromiseIslandData, choose: (activity: number) => Promise<void>): void {
  const select = document.querySelector<HTMLSelectElement>('#activity')
  const byValue = () => data.ids.indexOf(select?.value ?? '')
  select?.addEventListener('change', () => choose(byValue()))
  document.querySelector('[data-activity-form]')?.addEventListener('submit', (event) => {
    event.preventDefault()
    choose(byValue())
  })
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return
    const why = event.target.closest<HTMLAnchorElement>('[data-why]')
    if (why !== null) why.search = withActivity(new URL(why.href).searchParams.get('activity'))
    const link = event.target.closest<HTMLElement>('[data-show]')
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const activity = Number(link.dataset.show)
    if (select !== null) select.value = data.ids[activity] ?? ''
    const heading = document.querySelector<HTMLElement>('#map-heading')
    heading?.scrollIntoView()
    heading?.focus({ preventScroll: true })
    choose(activity)
  })
}

/** The address as it stands, with another activity. */
function withActivity(activity: string | null): string {
  const query = new URLSearchParams(location.search)
  if (activity !== null) query.set('activity', activity)
  return String(query)
}

/** Time from the moved slider to the changed page, for `performance` observers; nothing is kept. */
function measured(started: number): void {
  performance.measure('promise:move', { start: started })
  performance.clearMeasures('promise:move')
}
