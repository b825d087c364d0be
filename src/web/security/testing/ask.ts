/** One request of the matrix, and its answer reduced to what a stranger could compare. */
import { setTimeout } from 'node:timers/promises'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'

export type Question = {
  readonly method: string
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  /** sent as a form; a string as it is */
  readonly form?: Readonly<Record<string, string>>
  readonly json?: unknown
  readonly from?: string
}

export async function ask(app: FastifyInstance, question: Question): Promise<LightMyRequestResponse> {
  const { method, url, headers = {}, form, json, from } = question
  const body =
    form !== undefined
      ? { payload: new URLSearchParams(form).toString(), type: 'application/x-www-form-urlencoded' }
      : json !== undefined
        ? { payload: JSON.stringify(json), type: 'application/json' }
        : null
  const asked = {
    method: method as 'GET',
    url,
    headers: { ...headers, ...(body === null ? {} : { 'content-type': body.type }) },
    ...(body === null ? {} : { payload: body.payload }),
    ...(from === undefined ? {} : { remoteAddress: from }),
  }
  // a machine that is busy with other work makes the site say so (503): that is no answer to the question
  for (let tries = 0; ; tries += 1) {
    const answer = await app.inject(asked)
    if (answer.statusCode !== 503 || tries === 20) return answer
    await setTimeout(1000)
  }
}

/** Of its own in every answer, whatever is asked. */
const CHANGING = new Set(['x-request-id', 'date', 'content-length', 'etag'])

/** Status, headers and body without the nonce, the number of the request and the words that were asked with. */
export function comparable(answer: LightMyRequestResponse, asked: readonly string[]): string {
  const policy = String(answer.headers['content-security-policy'] ?? '')
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '\0'
  const own = [nonce, String(answer.headers['x-request-id']), ...asked.flatMap(spellings)]
  const headers = Object.entries(answer.headers).filter(([name]) => !CHANGING.has(name))
  const whole = JSON.stringify([answer.statusCode, headers.sort(), answer.body])
  return own.filter((one) => one !== '').reduce((text, one) => text.replaceAll(one, '…'), whole)
}

const spellings = (text: string) => [text, encodeURIComponent(text), JSON.stringify(text).slice(1, -1)]

/** Everything of an answer in which a word could be told. */
export function toldIn(answer: LightMyRequestResponse): string {
  return `${JSON.stringify(answer.headers)}\n${answer.body}`
}
