import type { FastifyInstance } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { checkReceipt, isGood } from './check-receipt.ts'
import type { Body } from './entry.ts'
import { verifyPage } from './verify-page.tsx'

const LONGEST_RECEIPT = 30_000

/** Checks what is pasted; posted, because a receipt may hold the words of an idea that nobody else may read. */
export function receiptRoutes(app: FastifyInstance, site: Site, language: Language): void {
  app.get(paths.verifyReceipt(language), async (request, reply) =>
    sendPage(site, request, reply, verifyPage(language, '', null)),
  )
  const options = { bodyLimit: 128 * 1024, config: { rateLimit: { max: 300, timeWindow: '1 minute' } } }
  app.post<{ Body: Body | undefined }>(paths.verifyReceipt(language), options, async (request, reply) => {
    const pasted = String(request.body?.receipt ?? '').slice(0, LONGEST_RECEIPT)
    const check = await checkReceipt(site, pasted)
    const status = isGood(check) ? 200 : 422
    return sendPage(site, request, reply, verifyPage(language, pasted, check), status)
  })
}
