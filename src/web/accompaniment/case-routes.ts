/** The page of a request, what is done on it, and its calendar files. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { calendarFile } from '../../domain/basics/calendar-file.ts'
import type { Language } from '../../domain/basics/language.ts'
import type { Outcome } from '../../domain/basics/outcome.ts'
import { mayReadWork } from '../../domain/accompaniment/permission.ts'
import type { Typed } from '../../domain/accompaniment/read-work.ts'
import type { Deed, HelpRefusal } from '../../operations/act-on-help.ts'
import { declineHelp, takeHelp } from '../../operations/answer-help-offer.ts'
import { closeHelp, reopenHelp, withdrawHelp } from '../../operations/close-help.ts'
import { openDossierToHelp } from '../../operations/open-dossier-to-help.ts'
import {
  addHelpNote,
  addHelpSession,
  addHelpTask,
  diagnoseHelp,
  settleHelpTask,
} from '../../operations/plan-help.ts'
import { moveAppointment, setAppointment } from '../../operations/set-appointment.ts'
import { writeHelpMessage } from '../../operations/write-help-message.ts'
import { readAppointments } from '../../storage/accompaniment/case-reads.ts'
import type { Database } from '../../storage/database.ts'
import { requireActor } from '../account/session.ts'
import { perPerson } from '../page/per-person.ts'
import { originOf } from '../page/origin.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { type Body, entryOf } from './body.ts'
import { deedErrors } from './faults.ts'
import { FRESH, type FormState } from './fields.tsx'
import { helpPage } from './help-page.tsx'
import { numberOfHelp } from './said.ts'
import { helpFor, shownHelp } from './show-help.ts'
import { accompanimentWords as text } from './words.ts'
import { notFound } from '../page/not-found.ts'

type Params = { readonly id: string }
type Done = Promise<Outcome<null, HelpRefusal>>

const DEEDS: Readonly<Record<string, (db: Database, deed: Deed, typed: Typed) => Done>> = {
  take: takeHelp,
  decline: declineHelp,
  diagnose: diagnoseHelp,
  task: addHelpTask,
  settle: settleHelpTask,
  session: addHelpSession,
  note: addHelpNote,
  message: writeHelpMessage,
  appointment: setAppointment,
  'move-appointment': moveAppointment,
  'cancel-appointment': moveAppointment,
  close: closeHelp,
  reopen: reopenHelp,
  withdraw: withdrawHelp,
  'let-in': openDossierToHelp,
  'let-out': openDossierToHelp,
}

const POST = { preHandler: requireSameOrigin, config: perPerson(60) }

export function caseRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const path = paths.helpRequest(language, ':id')
  app.get<{ Params: Params; Querystring: { saved?: string } }>(path, async (request, reply) =>
    answer(site, language, request, reply, { form: FRESH, saved: request.query.saved !== undefined }),
  )
  app.post<{ Params: Params; Body: Body | undefined }>(path, POST, async (request, reply) => {
    const actor = await requireActor(site, language, request, reply)
    if (actor === null) return reply
    const entry = entryOf(request.body)
    const does = Object.hasOwn(DEEDS, entry.deed ?? '') ? DEEDS[entry.deed ?? ''] : undefined
    if (does === undefined) return notFound(reply)
    const deed = { actor, help: request.params.id, now: new Date(), origin: originOf(site, request) }
    const outcome = await does(site.db, deed, entry)
    if (!outcome.ok) {
      if (outcome.reasons.some(({ kind }) => kind === 'no-such-help')) return notFound(reply)
      const form = { entry, errors: deedErrors(language, outcome.reasons) }
      return answer(site, language, request, reply, { form, saved: false })
    }
    const seen = await helpFor(site, actor, request.params.id)
    const next = seen === null ? paths.caseload(language) : `${paths.helpRequest(language, seen.id)}?saved=1`
    return reply.redirect(next, 303)
  })
  calendarRoute(app, site, language)
}

async function answer(
  site: Site,
  language: Language,
  request: FastifyRequest<{ Params: Params }>,
  reply: FastifyReply,
  { form, saved }: { readonly form: FormState; readonly saved: boolean },
): Promise<FastifyReply> {
  const actor = await requireActor(site, language, request, reply)
  if (actor === null) return reply
  const help = await helpFor(site, actor, request.params.id)
  if (help === null) return notFound(reply)
  const shown = await shownHelp(site, language, { actor, help, form, saved })
  return sendPage(site, request, reply, helpPage(shown), form.errors.length > 0 ? 422 : 200)
}

/** The same event for ever, by its uid; a later file has a higher SEQUENCE and replaces it. */
function calendarRoute(app: FastifyInstance, site: Site, language: Language): void {
  type Asked = { Params: Params; Querystring: { n?: string } }
  app.get<Asked>(paths.helpCalendar(language, ':id'), async (request, reply) => {
    const actor = await requireActor(site, language, request, reply)
    if (actor === null) return reply
    const help = await helpFor(site, actor, request.params.id)
    if (help === null || !mayReadWork(actor, help)) return notFound(reply)
    const all = await readAppointments(site.db, [help.id])
    const found = all.find(({ id }) => String(id) === request.query.n)
    if (found === undefined) return notFound(reply)
    const event = {
      uid: `help-${help.id}-${found.id}@${new URL(originOf(site, request)).hostname}`,
      sequence: found.sequence,
      when: { start: found.startsAt, minutes: found.minutes },
      title: words(language, text.calendarTitle, { number: numberOfHelp(help) }),
      description: null,
      place: found.place,
      cancelled: found.state === 'cancelled',
      alarmMinutes: 60,
    }
    return reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('content-disposition', `attachment; filename="twiza-${found.id}.ics"`)
      .send(calendarFile([event], { stamp: new Date(), product: '-//Twiza//Twiza//AR' }))
  })
}
