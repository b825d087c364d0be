/** The page of a recount: counts in a worker, shows its progress, stops it, takes a file of one's own, finds a ballot. */
import { type ComponentChild, render } from 'preact'
import { isLanguage, type Language } from '../../domain/basics/language.ts'
import { readCode } from '../../domain/ballot/ballot.ts'
import type { CountedBy, OwnMoney, Recount } from '../../domain/vote/recount.ts'
import { pabulibFaultWords } from '../vote/pabulib-words.ts'
import type { RecountAnswer, RecountQuestion } from '../vote/recount-question.ts'
import { ProjectName, RecountResult } from '../vote/recount-result.tsx'
import { recountWords as text } from '../vote/recount-words.ts'
import { dirhams } from '../words/format.ts'
import { inLanguage, W } from '../words/w.tsx'
import { type Values, type Word, words } from '../words/word.ts'

const found = document.documentElement.lang
const language: Language = isLanguage(found) ? found : 'ar'
const one = <E extends HTMLElement>(id: string) => document.getElementById(id) as E | null
const box = one('recount')
const told = one('recount-told')
const answerBox = one('recount-answer')
const foundBox = one('recount-found')
const start = one('recount-start')
const stop = one('recount-stop')
const finder = one<HTMLFormElement>('recount-find')

let worker: Worker | null = null
/** the contest's own ballots have been counted by this worker */
let ofContest = false
let waiting: string | null = null

if (box !== null && finder !== null) {
  box.hidden = false
  finder.hidden = false
  one('recount-needs')?.remove()
  start?.addEventListener('click', () => void countContest())
  stop?.addEventListener('click', () => {
    end()
    say(text.stopped)
  })
  one<HTMLInputElement>('recount-file')?.addEventListener('change', (event) => {
    const file = (event.currentTarget as HTMLInputElement).files?.[0]
    if (file !== undefined)
      void file.text().then((ballots) => count(ballots, { kind: 'equal-shares' }, false))
  })
  finder.addEventListener('submit', (event) => {
    event.preventDefault()
    const code = readCode(one<HTMLInputElement>('ballot-code')?.value ?? '')
    if (code === null) show(foundBox, <W of={text.notFound} />)
    else if (worker !== null && ofContest && stop?.hidden === true) ask({ kind: 'ballot', id: code.id })
    else {
      waiting = code.id
      void countContest()
    }
  })
}

async function countContest(): Promise<void> {
  try {
    const answer = await fetch(box?.dataset.file ?? '')
    if (!answer.ok) throw new Error(String(answer.status))
    const winners = Number(box?.dataset.winners ?? 0)
    count(await answer.text(), winners > 0 ? { kind: 'count', winners } : { kind: 'equal-shares' }, true)
  } catch {
    say(text.failed)
  }
}

function count(ballots: string, by: CountedBy, own: boolean): void {
  end()
  ofContest = own
  const fresh = newWorker(box?.dataset.worker ?? '')
  worker = fresh
  if (stop !== null) stop.hidden = false
  say(text.counting, { tried: 0, cost: dirhams(language, 0) })
  fresh.addEventListener('message', ({ data }: MessageEvent<RecountAnswer>) => {
    if (worker === fresh) heard(data)
  })
  ask({ kind: 'count', text: ballots, by })
}

function heard(answer: RecountAnswer): void {
  if (answer.kind === 'step')
    say(text.counting, { tried: answer.tried, cost: dirhams(language, answer.cost) })
  else if (answer.kind === 'ballot') show(foundBox, <Money of={answer.money} />)
  else {
    if (stop !== null) stop.hidden = true
    if (answer.kind === 'fault') {
      if (told !== null) told.textContent = pabulibFaultWords(language, answer.fault)
    } else counted(answer.recount)
  }
}

function counted(recount: Recount): void {
  const ids = recount.projects.filter(({ rank }) => rank !== null).map(({ id }) => id)
  if (ofContest) say(ids.join(',') === box?.dataset.ids ? text.same : text.differs)
  else if (told !== null) told.textContent = ''
  show(
    answerBox,
    <>
      <h3>
        <W of={text.ownResult} />
      </h3>
      <RecountResult of={recount} detailed />
    </>,
  )
  if (ofContest && waiting !== null) ask({ kind: 'ballot', id: waiting })
  waiting = null
}

function Money({ of }: { of: OwnMoney | null }) {
  if (of === null) return <W of={text.notFound} />
  const paid = of.approved.some((project) => project.paid > 0)
  return (
    <>
      <p>
        <W of={text.found} />
      </p>
      <ul>
        {of.approved.map((project) => (
          <li>
            <ProjectName of={project} />:{' '}
            {project.paid > 0 ? (
              <W of={text.paidForIt} with={{ amount: dirhams(language, project.paid, 2) }} />
            ) : (
              <W of={project.won ? text.wonIt : text.lost} />
            )}
          </li>
        ))}
      </ul>
      {paid || of.left > 0 ? (
        <p>
          <W of={text.left} with={{ amount: dirhams(language, of.left, 2) }} />
        </p>
      ) : null}
    </>
  )
}

function ask(question: RecountQuestion): void {
  worker?.postMessage(question)
}

function end(): void {
  worker?.terminate()
  worker = null
  if (stop !== null) stop.hidden = true
}

function say(word: Word, values: Values = {}): void {
  if (told !== null) told.textContent = words(language, word, values)
}

function show(place: HTMLElement | null, what: ComponentChild): void {
  if (place !== null) inLanguage(language, () => render(what, place))
}

let policy: { createScriptURL(url: string): unknown } | null = null

/** The page's policy lets scripts be named by this one policy only, and only on this site's own assets. */
function newWorker(address: string): Worker {
  const trusted = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes
  if (trusted === undefined) return new Worker(address, { type: 'module' })
  policy ??= trusted.createPolicy('twiza', {
    createScriptURL: (url) => {
      if (!url.startsWith('/assets/')) throw new TypeError(`not an asset of this site: ${url}`)
      return url
    },
  })
  return new Worker(policy.createScriptURL(address) as string, { type: 'module' })
}

type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown }
}
