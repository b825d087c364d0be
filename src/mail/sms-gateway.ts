/** Text messages through any provider that takes them by HTTP: the operator says how in the settings. */
import { type Mailer, within } from './within.ts'

const LONGEST_WAIT_MS = 10_000
const LONGEST_ANSWER = 2_000

export type SmsSettings = {
  /** SMS_GATEWAY_URL; `{to}`, `{text}` and `{from}` in it are filled in, encoded */
  readonly url: string
  /** SMS_GATEWAY_BODY: JSON with the same places, inside its texts; null: a GET of the address */
  readonly body: string | null
  /** SMS_GATEWAY_HEADERS */
  readonly headers: Readonly<Record<string, string>>
  /** SMS_SENDER */
  readonly sender: string
}

/**
 * The address is the operator's; of a message only its number and its words go into it, encoded, and never into the
 * name of a server. The message id travels as `Idempotency-Key`: a provider that honours it sends once, however often
 * it is asked. Redirections are refused, for they would lead to an address that nobody has set.
 */
export function smsGateway(settings: SmsSettings, longestWaitMs = LONGEST_WAIT_MS): Mailer {
  const stop = new AbortController()
  return {
    send: async ({ address, body: text, messageId }) => {
      const values = { to: address, text, from: settings.sender }
      const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(longestWaitMs)])
      const answer = await fetch(filledUrl(settings.url, values), {
        ...asked(settings, values, messageId),
        redirect: 'error',
        signal,
      })
      const said = await within(longestWaitMs, answer.text())
      if (!answer.ok)
        throw new Error(`the gateway answered ${answer.status}: ${said.slice(0, LONGEST_ANSWER)}`)
    },
    close: () => stop.abort(),
  }
}

type Values = { readonly to: string; readonly text: string; readonly from: string }

function asked({ body, headers }: SmsSettings, values: Values, messageId: string): RequestInit {
  const named = { ...headers, 'idempotency-key': messageId }
  if (body === null) return { method: 'GET', headers: named }
  const json = filledJson(JSON.parse(body), values)
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...named },
    body: JSON.stringify(json),
  }
}

const PLACES = /\{(to|text|from)\}/g
const filling = (values: Values, name: string) => values[name as keyof Values]

/** The places in an address, in percent letters. */
export function filledUrl(url: string, values: Values): string {
  return url.replace(PLACES, (_, name: string) => encodeURIComponent(filling(values, name)))
}

/** The places in every text of a JSON value: a quote or a bracket in a message stays a letter of it. */
export function filledJson(template: unknown, values: Values): unknown {
  if (typeof template === 'string')
    return template.replace(PLACES, (_, name: string) => filling(values, name))
  if (Array.isArray(template)) return template.map((each) => filledJson(each, values))
  if (typeof template === 'object' && template !== null)
    return Object.fromEntries(
      Object.entries(template).map(([name, each]) => [name, filledJson(each, values)]),
    )
  return template
}
