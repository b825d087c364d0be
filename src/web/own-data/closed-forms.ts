/**
 * P-01: with REQUIRE_CNDP=1 a form whose entry in the register has no number of the CNDP is closed, in words. Whoever
 * runs the site may open one all the same (CNDP_OVERRIDE): that is in the journal.
 */
import type { FastifyInstance } from 'fastify'
import type { ProcessingEntry } from '../../storage/reference/processing-register.ts'
import { languageOf, refusalPage } from '../page/refusal-page.tsx'
import { sendPage } from '../page/send-page.tsx'
import type { Site } from '../site.ts'
import { ownDataWords } from './words.ts'

/** Whether an address belongs to one of the forms that have no number; `path` without its language and its query. */
export function isClosed(
  register: readonly ProcessingEntry[],
  open: readonly string[],
  path: string,
): boolean {
  return register.some(
    ({ id, cndp, closes = [] }) =>
      cndp.number === null &&
      !open.includes(id) &&
      closes.some((one) => path === one || (one.endsWith('/*') && path.startsWith(one.slice(0, -1)))),
  )
}

export function closeForms(app: FastifyInstance, site: Site, register: readonly ProcessingEntry[]): void {
  const { requireCndp } = site.settings
  if (requireCndp === undefined || requireCndp === null) return
  app.addHook('onRequest', async (request, reply) => {
    const path = (request.url.split('?')[0] ?? '').replace(/^\/(?:ar|fr|zgh|en)(?=\/)/, '')
    if (!isClosed(register, requireCndp.open, path)) return
    const page = refusalPage(languageOf(request), ownDataWords.closedTitle, ownDataWords.closedText)
    return sendPage(site, request, reply, { ...page, keep: false }, 403)
  })
}
