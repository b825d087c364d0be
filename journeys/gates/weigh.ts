/** What a page costs, in kilobytes as they come over the wire. */
import type { Visit } from '../browser.ts'

/** `copies`: pages that the page itself fetches once, to open them without a network; beside the total */
type Kind = 'html' | 'css' | 'script' | 'font' | 'other' | 'copies'
export type Weight = Record<Kind | 'total', number>

/** U-02, in kilobytes of 1,000 bytes as they come over the wire. */
export const MOST: Weight = { html: 25, css: 20, script: 30, font: 20, other: 10, copies: 25, total: 100 }
export function said(weight: Weight): string {
  return (Object.entries(weight) as [string, number][])
    .map(([kind, kB]) => `${kind} ${kB.toFixed(1)}`)
    .join(', ')
}

export async function weigh({ page, context }: Visit, path: string): Promise<Weight> {
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  const kinds = new Map<string, Kind>()
  const weight: Weight = { html: 0, css: 0, script: 0, font: 0, other: 0, copies: 0, total: 0 }
  session.on('Network.responseReceived', ({ requestId, response, type }) => {
    const kind = kindOf(response.mimeType)
    kinds.set(requestId, kind === 'html' && type === 'Fetch' ? 'copies' : kind)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    weight[kinds.get(requestId) ?? 'other'] += encodedDataLength / 1000
    if (kinds.get(requestId) !== 'copies') weight.total += encodedDataLength / 1000
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  await session.detach()
  return weight
}

function kindOf(type: string): Kind {
  if (type.includes('html')) return 'html'
  if (type.includes('css')) return 'css'
  if (type.includes('javascript')) return 'script'
  return type.includes('font') || type.includes('woff') ? 'font' : 'other'
}
