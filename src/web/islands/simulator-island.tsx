/**
 * The simulator answers as one types: the same domain code as the server, run in the page. The form itself stays the
 * server's; this listens to it, shows the results again and keeps the address in step, so that reload and back work.
 */
import { type ComponentChild, render } from 'preact'
import type { FieldError } from '../form/error-summary.tsx'
import { queryOf, readEntry, type Entry } from '../simulation/entry.ts'
import type { IslandData } from '../simulation/island-payload.ts'
import { LiveBar } from '../simulation/live-bar.tsx'
import { Results } from '../simulation/results.tsx'
import { Risks } from '../simulation/risk.tsx'
import type { RiskAnswer, RiskQuestion } from '../simulation/risk-question.ts'
import { runEntry } from '../simulation/run-entry.ts'
import { inLanguage } from '../words/w.tsx'

const WAIT_MS = 120
const RISK_WAIT_MS = 400

const data = JSON.parse(document.getElementById('simulator-data')?.textContent ?? 'null') as IslandData | null
const form = document.querySelector<HTMLFormElement>('#simulator-form')
const results = document.getElementById('simulator-results')
const risks = document.getElementById('simulator-risks')
const bar = document.getElementById('simulator-bar')

if (data !== null && form !== null && results !== null && risks !== null) follow(data, form, results, risks)

function follow(
  { language, model, law, worker: address }: IslandData,
  form: HTMLFormElement,
  results: HTMLElement,
  risks: HTMLElement,
): void {
  let soon = 0
  let later = 0
  const why = (entry: Entry) => (figure: string) =>
    `/${language}/simulations/why/${figure}?${queryOf(model.id, entry, model)}`
  const entryNow = (): Entry => {
    const typed: Record<string, string> = {}
    const confirmed: string[] = []
    for (const [name, value] of new FormData(form)) {
      if (name === 'confirmed') confirmed.push(String(value))
      else typed[name] = String(value)
    }
    return readEntry(model, { ...typed, confirmed })
  }
  const show = (what: ComponentChild, place: Element): void => inLanguage(language, () => render(what, place))
  const worker = riskWorker(address)
  let asked = 0
  worker.addEventListener('message', ({ data: answer }: MessageEvent<RiskAnswer>) => {
    if (answer.id === asked) show(<Risks swings={answer.swings} risk={answer.risk} />, risks)
  })
  const askRisks = (entry: Entry): void => {
    asked += 1
    const question: RiskQuestion = { id: asked, model, changes: entry.changes, law }
    worker.postMessage(question)
  }
  const update = (): void => {
    const entry = entryNow()
    const ran = runEntry(language, model, entry, law)
    markErrors(form, ran.errors)
    results.classList.toggle('stale', ran.simulation === null)
    history.replaceState(null, '', `${location.pathname}?${queryOf(model.id, entry, model)}`)
    if (ran.simulation === null) return
    show(
      <Results model={model} simulation={ran.simulation} unconfirmed={ran.unconfirmed} why={why(entry)} />,
      results,
    )
    if (bar !== null) show(<LiveBar simulation={ran.simulation} />, bar)
    clearTimeout(later)
    later = window.setTimeout(() => askRisks(entry), RISK_WAIT_MS)
  }
  form.addEventListener('input', () => {
    clearTimeout(soon)
    soon = window.setTimeout(update, WAIT_MS)
  })
}

/** The page's policy lets scripts be named by this one policy only, and only on this site's own assets. */
function riskWorker(address: string): Worker {
  const trusted = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes
  if (trusted === undefined) return new Worker(address, { type: 'module' })
  const policy = trusted.createPolicy('twiza', {
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

/** The sentence beside each faulty field, as the server would write it; gone as soon as the field is right. */
function markErrors(form: HTMLFormElement, errors: readonly FieldError[]): void {
  for (const old of form.querySelectorAll('.error.live')) old.remove()
  for (const field of form.querySelectorAll('.field')) {
    const control = field.matches('fieldset') ? field : field.querySelector('input, select')
    const error = errors.find(({ field: id }) => id === control?.id)
    field.classList.toggle('wrong', error !== undefined)
    if (error === undefined) control?.removeAttribute('aria-invalid')
    else if (control instanceof HTMLInputElement) control.setAttribute('aria-invalid', 'true')
    const written = field.querySelector('.error:not(.live)')
    if (error === undefined) written?.remove()
    else if (written !== null) written.textContent = error.message
    else if (control !== null) {
      const line = document.createElement('span')
      line.className = 'error live'
      line.textContent = error.message
      line.id = `${error.field}-error`
      if (control.matches('fieldset')) control.querySelector('legend')?.after(line)
      else (control.closest('.with-unit') ?? control).before(line)
      control.setAttribute('aria-describedby', `${error.field}-hint ${error.field}-error`)
    }
  }
}
