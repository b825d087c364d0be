import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import type { Outcome } from '../../domain/basics/outcome.ts'
import { parseEntryId } from '../../domain/contest/entry.ts'
import { readTerritory } from '../../domain/idea/typed-territory.ts'
import { CONFLICT_KINDS } from '../../domain/judging/judging.ts'
import { readContact } from '../../domain/person/contact.ts'
import { parsePersonId } from '../../domain/person/person.ts'
import { inviteJuror, removeJuror, withdrawJurorInvitation } from '../../operations/invite-juror.ts'
import { lookForConflicts, settleConflict } from '../../operations/settle-conflict.ts'
import { listEntries } from '../../storage/contest/reads.ts'
import { readFoundConflicts } from '../../storage/judging/facts.ts'
import { listConflicts, listInvitedJurors, listJurors } from '../../storage/judging/reads.ts'
import { codePolicy } from '../account/code-policy.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { type Body, one } from '../office/body.ts'
import { perPerson } from '../page/per-person.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { type JudgingFault, judgingFaultText } from './faults.ts'
import { JUROR_FIELDS, type TypedJuror } from './jury-content.ts'
import { juryPage } from './jury-page.tsx'
import { invitedKey } from './invited-key.ts'
import { circumstancesOf, type Lead, leadOf } from './leader.ts'
import { notFound } from '../page/not-found.ts'

const POST = { preHandler: requireSameOrigin, config: perPerson(120) }
const BLANK: TypedJuror = { contact: '', name: '', body: '', employer: '', commune: '' }

type Request = FastifyRequest<{ Body: Body | undefined }>
/** What became of a form: done, or refused beside a field; `hidden`: not hers to lead. */
export type Done = Outcome<unknown, JudgingFault | { readonly kind: 'no-such-contest' }>

export function juryLeadRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const path = paths.officeJury(language, ':id')
  app.get<{ Querystring: { done?: string } }>(path, async (request, reply) => {
    const lead = await leadOf(site, language, request, reply)
    if (lead === null) return reply
    return sendJury(lead, request, reply, { typed: BLANK, errors: [], done: request.query.done === '1' })
  })
  app.post<{ Body: Body | undefined }>(path, POST, async (request, reply) => {
    const lead = await leadOf(site, language, request, reply)
    if (lead === null) return reply
    const done = await act(lead, request)
    if (done === null) return notFound(reply)
    if (done.ok) return reply.redirect(`${paths.officeJury(language, lead.contest.id)}?done=1`, 303)
    const [fault] = done.reasons
    if (fault === undefined || fault.kind === 'no-such-contest') return notFound(reply)
    const field = 'field' in fault ? fault.field : fieldOf(fault)
    const errors = [{ field, message: judgingFaultText(language, fault) }]
    return sendJury(lead, request, reply, { typed: typedJuror(request.body), errors, done: false })
  })
}

function fieldOf({ kind }: JudgingFault): string {
  if (kind === 'name-missing') return 'name'
  if (kind === 'no-such-territory') return 'commune'
  return kind.startsWith('reason') || kind === 'cannot-set-aside' ? 'conflicts' : 'contact'
}

function typedJuror(body: Body | undefined): TypedJuror {
  return Object.fromEntries(JUROR_FIELDS.map((field) => [field, one(body, field)])) as TypedJuror
}

/** Null: the form asks for something that is not there. */
async function act(lead: Lead, { body }: Request): Promise<Done | null> {
  const { site } = lead.office
  const contest = lead.contest.id
  const circumstances = circumstancesOf(lead)
  const juror = parsePersonId(one(body, 'juror'))
  switch (one(body, 'do')) {
    case 'invite':
      return invite(lead, typedJuror(body))
    case 'remove':
      return juror === null ? null : removeJuror(site.db, { contest, person: juror }, circumstances)
    case 'withdraw': {
      const invited = await listInvitedJurors(site.db, contest)
      const found = invited.find((each) => invitedKey(each) === one(body, 'invited'))
      if (found === undefined) return { ok: false, reasons: [{ kind: 'no-such-juror' }] }
      const { channel, address } = found
      return withdrawJurorInvitation(site.db, { contest, contact: { channel, address } }, circumstances)
    }
    case 'look':
      return lookForConflicts(site.db, contest, circumstances)
    case 'set-aside':
    case 'restore': {
      const entry = parseEntryId(one(body, 'entry'))
      const kind = CONFLICT_KINDS.find((known) => known === one(body, 'kind'))
      if (juror === null || entry === null || kind === undefined) return null
      const reason = one(body, 'do') === 'restore' ? null : one(body, 'reason')
      return settleConflict(site.db, { contest, juror, entry, kind, reason }, circumstances)
    }
    default:
      return null
  }
}

async function invite(lead: Lead, typed: TypedJuror): Promise<Done> {
  const { site, language } = lead.office
  const contact = readContact(typed.contact)
  if (!contact.ok) return contact
  const commune = typed.commune.trim() === '' ? null : readTerritory(site.atlas(), typed.commune)
  if (commune !== null && !commune.ok) return { ok: false, reasons: [{ kind: 'no-such-territory' }] }
  const written = (words: string) => (words.trim() === '' ? null : words.trim())
  const wish = {
    contest: lead.contest.id,
    contact: contact.value,
    name: typed.name.trim(),
    body: written(typed.body),
    employer: written(typed.employer),
    commune: commune === null ? null : commune.value,
  }
  const { smsCountries } = codePolicy(site)
  return inviteJuror(site.db, wish, { ...circumstancesOf(lead), smsCountries, language })
}

async function sendJury(
  lead: Lead,
  request: FastifyRequest,
  reply: FastifyReply,
  state: { readonly typed: TypedJuror; readonly errors: readonly FieldError[]; readonly done: boolean },
): Promise<FastifyReply> {
  const { site } = lead.office
  const contest = lead.contest.id
  const page = juryPage(lead, {
    jurors: await listJurors(site.db, contest),
    invited: await listInvitedJurors(site.db, contest),
    conflicts: await listConflicts(site.db, contest),
    found: await readFoundConflicts(site.db, contest),
    entries: await listEntries(site.db, contest),
    ...state,
  })
  return sendPage(site, request, reply, page, state.errors.length > 0 ? 422 : 200)
}
