import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { ENOUGH_CONTRAST } from '../../domain/setting/palette.ts'
import { isSettingGroup, SETTING_FIELDS, type SettingGroup } from '../../domain/setting/setting.ts'
import { changeSetting, type SettingRefusal, undoSetting } from '../../operations/change-settings.ts'
import { periodOf, readRetention } from '../../storage/own-data/retention-file.ts'
import { readLatestVersion, readSettingNow, readVersions } from '../../storage/setting/reads.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { number } from '../words/format.ts'
import { siteWords } from '../words/site.ts'
import { words } from '../words/word.ts'
import { type Body, one } from './body.ts'
import { enterOffice, type Office } from './office.ts'
import { settingGroupPage, settingsPage } from './settings-page.tsx'
import { FIELD_LABELS, SETTING_FAULTS } from './settings-words.ts'
import { notFound } from '../page/not-found.ts'

type Params = { readonly group: string }
type Sent = FastifyRequest<{ Params: Params; Body: Body | undefined }>
const POST = { preHandler: requireSameOrigin, config: { rateLimit: { max: 60, timeWindow: '1 minute' } } }

export function settingsRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const path = paths.officePart(language, 'settings')
  const entered = (request: FastifyRequest, reply: FastifyReply) =>
    enterOffice(site, language, 'settings', request, reply)
  app.get(path, async (request, reply) => {
    const office = await entered(request, reply)
    if (office === null) return reply
    return sendPage(site, request, reply, settingsPage(office, site.chosen?.latest() ?? {}))
  })
  app.get<{ Params: Params; Querystring: { done?: string } }>(`${path}/:group`, async (request, reply) => {
    const office = await entered(request, reply)
    if (office === null) return reply
    const { group } = request.params
    if (!isSettingGroup(group)) return notFound(reply)
    return send(office, group, request, reply, { body: null, wrong: [], done: request.query.done === '1' })
  })
  app.post<{ Params: Params; Body: Body | undefined }>(`${path}/:group`, POST, async (request, reply) => {
    const office = await entered(request, reply)
    if (office === null) return reply
    const { group } = request.params
    if (!isSettingGroup(group)) return notFound(reply)
    const { body } = request
    const typed = Object.fromEntries(SETTING_FIELDS[group].map((field) => [field, one(body, field)]))
    const how = { now: new Date(), doer: office.actor }
    const outcome = await changeSetting(site.db, group, typed, baseOf(body), how)
    return answer(office, group, request, reply, outcome.ok ? null : { reasons: outcome.reasons, body })
  })
  app.post<{ Params: Params; Body: Body | undefined }>(
    `${path}/:group/undo`,
    POST,
    async (request, reply) => {
      const office = await entered(request, reply)
      if (office === null) return reply
      const { group } = request.params
      if (!isSettingGroup(group)) return notFound(reply)
      const how = { now: new Date(), doer: office.actor }
      const outcome = await undoSetting(site.db, group, baseOf(request.body), how)
      return answer(
        office,
        group,
        request,
        reply,
        outcome.ok ? null : { reasons: outcome.reasons, body: null },
      )
    },
  )
}

type Refused = { readonly reasons: readonly SettingRefusal[]; readonly body: Body | null | undefined }

async function answer(
  office: Office,
  group: SettingGroup,
  request: Sent,
  reply: FastifyReply,
  refusal: Refused | null,
): Promise<FastifyReply> {
  const { site, language } = office
  if (refusal === null) {
    await site.chosen?.refresh()
    return reply.redirect(`${paths.officePart(language, 'settings')}/${group}?done=1`, 303)
  }
  if (refusal.reasons.some(({ kind }) => kind === 'no-such-entry')) return notFound(reply)
  const wrong = refusal.reasons.map((reason) => faultSaid(language, reason))
  return send(office, group, request, reply, { body: refusal.body ?? null, wrong, done: false })
}

function faultSaid(language: Language, reason: SettingRefusal): FieldError {
  const word = SETTING_FAULTS[reason.kind]
  if (!('field' in reason)) return { field: 'setting', message: words(language, word) }
  const { field, kind: _, ...figures } = reason
  const values = {
    field: FIELD_LABELS[field],
    ...figures,
    ...(reason.kind === 'too-light' ? { contrast: number(language, floored(reason.contrast), 1) } : {}),
    enough: number(language, ENOUGH_CONTRAST, 1),
  }
  return { field, message: words(language, word, values) }
}

/** 4.49 is not shown as the 4.5 that it misses. */
function floored(contrast: number): number {
  return Math.floor(contrast * 10) / 10
}

type State = { readonly body: Body | null; readonly wrong: readonly FieldError[]; readonly done: boolean }

async function send(
  office: Office,
  group: SettingGroup,
  request: FastifyRequest,
  reply: FastifyReply,
  { body, wrong, done }: State,
): Promise<FastifyReply> {
  const { site } = office
  const [latest, past, authorisation] = await Promise.all([
    readLatestVersion(site.db, 'setting', group),
    readVersions(site.db, 'setting', group),
    readSettingNow(site.db, 'id-number'),
  ])
  const kept = latest.number === 0 ? shippedFields(site, group) : latest.value
  const values =
    body === null ? kept : Object.fromEntries(SETTING_FIELDS[group].map((field) => [field, one(body, field)]))
  const page = settingGroupPage(office, {
    group,
    latest: latest.number,
    values,
    past,
    wrong,
    done,
    operator: site.chosen?.environment.operatorName ?? null,
    authorisation: authorisation ?? null,
  })
  return sendPage(site, request, reply, page, wrong.length === 0 ? 200 : 422)
}

/** What the form holds before anybody has set anything. */
function shippedFields(site: Site, group: SettingGroup): Readonly<Record<string, string>> {
  if (group === 'identity') {
    const { ar, fr, en, zgh = '' } = siteWords.name
    return { nameAr: ar, nameFr: fr, nameEn: en, nameZgh: zgh }
  }
  if (group !== 'retention') return {}
  const retention = readRetention(site.dataFolder)
  const idle = periodOf(retention, 'idle-dossiers')
  return {
    idleDossiers: String(idle.months),
    refusedIdeas: String(periodOf(retention, 'refused-ideas').months),
    letters: String(periodOf(retention, 'letters').months),
    attendance: String(periodOf(retention, 'attendance').months),
    warnDays: String(idle.warnDaysBefore ?? ''),
  }
}

function baseOf(body: Body | undefined): number {
  const typed = one(body, 'base')
  return /^\d{1,15}$/.test(typed) ? Number(typed) : -1
}
