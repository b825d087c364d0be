import type { FastifyInstance } from 'fastify'
import { legalOffset } from '../../domain/basics/legal-time.ts'
import type { Language } from '../../domain/basics/language.ts'
import { partScope } from '../../domain/office/permissions.ts'
import { readLastSeal } from '../../storage/journal/seals.ts'
import { countUnsealed, type JournalFilter, readOfficeJournal } from '../../storage/office/journal.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { type Body, one } from './body.ts'
import { type JournalEntry, journalPage, LINES_A_PAGE } from './journal-page.tsx'
import { enterOffice } from './office.ts'

export function journalRoutes(app: FastifyInstance, site: Site, language: Language): void {
  app.get<{ Querystring: Body }>(paths.officePart(language, 'journal'), async (request, reply) => {
    const office = await enterOffice(site, language, 'journal', request, reply)
    if (office === null) return reply
    const entry = entryOf(request.query)
    const from = dayOf(entry.from, 0)
    const until = dayOf(entry.to, 1)
    const badDate = (entry.from !== '' && from === null) || (entry.to !== '' && until === null)
    const filter: JournalFilter = {
      person: filled(entry.person),
      subject: filled(entry.subject),
      action: filled(entry.action),
      from,
      until,
    }
    const before = /^\d{1,15}$/.test(entry.before) ? Number(entry.before) : null
    const page = { before, size: LINES_A_PAGE + 1 }
    const scope = partScope(office.actor, 'journal')
    const lines = badDate ? [] : await readOfficeJournal(site.db, scope, filter, page)
    const seal = { last: await readLastSeal(site.db), unsealed: await countUnsealed(site.db) }
    const drawn = journalPage(office, { entry, lines, seal, badDate })
    return sendPage(site, request, reply, drawn, badDate ? 422 : 200)
  })
}

function entryOf(query: Body): JournalEntry {
  const line = (name: string) => one(query, name).trim().slice(0, 120)
  return {
    person: line('person').replace(/^person:/, ''),
    subject: line('subject'),
    action: line('action'),
    from: line('from'),
    to: line('to'),
    before: line('before'),
  }
}

const filled = (text: string) => (text === '' ? null : text)

/** Midnight in Morocco of a day, `later` days on; null: not a day. */
function dayOf(text: string, later: number): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const utc = new Date(`${text}T00:00:00Z`)
  if (Number.isNaN(utc.getTime()) || utc.toISOString().slice(0, 10) !== text) return null
  const there = new Date(utc.getTime() + later * 86_400_000)
  return new Date(there.getTime() - legalOffset(there) * 60_000)
}
