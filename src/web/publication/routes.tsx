import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { LANGUAGES, type Language } from '../../domain/basics/language.ts'
import { type Project, publicView } from '../../domain/project/project.ts'
import { reportProject, type ReportRefusal } from '../../operations/report-project.ts'
import { readProject } from '../../storage/project/reads.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { type ReportEntry, reportPage, thanksPage } from './report-page.tsx'
import { rulesPage } from './rules-page.tsx'
import { REPORT_REFUSALS } from './words.ts'
import { notFound } from '../page/not-found.ts'

type Params = { readonly id: string }
type Body = Readonly<Record<string, string | string[] | undefined>>

const FIELD_OF: Readonly<Record<ReportRefusal['kind'], string>> = {
  'no-such-project': 'rule',
  'rule-needed': 'rule',
  'detail-too-long': 'detail',
  'contact-too-long': 'contact',
}

export function publicationRoutes(app: FastifyInstance, site: Site): void {
  for (const language of LANGUAGES) {
    app.get(paths.publicationRules(language), async (request, reply) =>
      sendPage(site, request, reply, rulesPage(language)),
    )
    reportRoutes(app, site, language)
  }
}

function reportRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const path = paths.reportProject(language, ':id')
  app.get<{ Params: Params; Querystring: { sent?: string } }>(path, async (request, reply) => {
    const project = await shown(site, request.params.id)
    if (project === null) return notFound(reply)
    const empty = { rule: '', detail: '', contact: '', key: randomBytes(16).toString('base64url') }
    const page =
      request.query.sent === undefined
        ? reportPage(language, project, empty, [])
        : thanksPage(language, project)
    return sendPage(site, request, reply, page)
  })
  const options = {
    preHandler: requireSameOrigin,
    config: { rateLimit: { max: 60, timeWindow: '1 minute' } },
  }
  app.post<{ Params: Params; Body: Body | undefined }>(path, options, async (request, reply) => {
    const project = await shown(site, request.params.id)
    if (project === null) return notFound(reply)
    const entry = readReportEntry(request.body ?? {})
    const { key, ...typed } = entry
    const report = { ...typed, project: project.id, idempotencyKey: key }
    const outcome = await reportProject(site.db, report, { now: new Date() })
    if (outcome.ok) return reply.redirect(`${paths.reportProject(language, project.id)}?sent=1`, 303)
    const page = reportPage(language, project, entry, errorsOf(language, outcome.reasons))
    return sendPage(site, request, reply, page, 422)
  })
}

/** What the public may see of a project; null is answered alike for hidden, waiting and unknown ones. */
async function shown(site: Site, id: string): Promise<Project | null> {
  const project = await readProject(site.db, id)
  return project === null ? null : publicView(project)
}

function readReportEntry(body: Body): ReportEntry {
  const one = (name: string): string => {
    const value = body[name]
    return typeof value === 'string' ? value.replaceAll('\0', '') : ''
  }
  const key = one('key').slice(0, 64)
  return {
    rule: one('rule'),
    detail: one('detail'),
    contact: one('contact'),
    key: key === '' ? randomBytes(16).toString('base64url') : key,
  }
}

function errorsOf(language: Language, reasons: readonly ReportRefusal[]): readonly FieldError[] {
  return reasons.map((reason) => ({
    field: FIELD_OF[reason.kind],
    message: words(language, REPORT_REFUSALS[reason.kind], 'most' in reason ? { most: reason.most } : {}),
  }))
}
