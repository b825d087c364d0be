/** The team of a dossier: inviting, joining, roles, leaving. */
import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { wordings } from '../../domain/basics/own-text.ts'
import { MEMBER_ROLES, mayManageTeam } from '../../domain/dossier/dossier.ts'
import type { TeamRefusal } from '../../domain/dossier/team.ts'
import { readContact } from '../../domain/person/contact.ts'
import { parsePersonId } from '../../domain/person/person.ts'
import { changeDossierTeam } from '../../operations/change-dossier-team.ts'
import {
  acceptInvitation,
  type InviteRefusal,
  type InviteWording,
  inviteToDossier,
  openInvitation,
  withdrawInvitation,
} from '../../operations/invite-to-dossier.ts'
import { readInvitations } from '../../storage/dossier/invitations.ts'
import { readDossier } from '../../storage/dossier/reads.ts'
import { readNames } from '../../storage/dossier/work.ts'
import { readProject } from '../../storage/project/reads.ts'
import { codePolicy } from '../account/code-policy.ts'
import { requireActor } from '../account/session.ts'
import { ASK_REFUSALS } from '../account/words.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { originOf } from '../page/origin.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { isolated, words } from '../words/word.ts'
import { type Body, textIn } from './answer-entry.ts'
import { formFaultWords } from './fault-words.ts'
import { invitationPage } from './invitation-page.tsx'
import { type OpenDossier, openDossier } from './open.ts'
import { type TeamProps, teamPage } from './team-page.tsx'
import { teamWords } from './words.ts'
import { notFound } from '../page/not-found.ts'

type Send = { readonly request: FastifyRequest; readonly reply: FastifyReply }
type Posted = { Params: { id: string }; Body: Body | undefined }
const options = { preHandler: requireSameOrigin }

export function teamRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const address = `/${language}/dossiers/:id/team`
  app.get(address, async (request, reply) => {
    const open = await openDossier(site, language, { request, reply })
    return open === null ? reply : sendTeam(site, language, open, {}, { request, reply })
  })
  app.post<Posted>(`${address}/invitations`, options, async (request, reply) => {
    const open = await openDossier(site, language, { request, reply }, mayManageTeam)
    return open === null ? reply : invite(site, language, open, request.body ?? {}, { request, reply })
  })
  app.post<Posted>(`${address}/invitations/withdraw`, options, async (request, reply) => {
    const open = await openDossier(site, language, { request, reply }, mayManageTeam)
    if (open === null) return reply
    const invitation = textIn(request.body ?? {}, 'invitation')
    const asked = { dossier: open.dossier.id, invitation }
    const outcome = await withdrawInvitation(site.db, asked, { actor: open.actor, now: new Date() })
    if (!outcome.ok) return notFound(reply)
    return reply.redirect(paths.dossierTeam(language, open.dossier.id), 303)
  })
  app.post<Posted>(`${address}/members`, options, async (request, reply) => {
    const open = await openDossier(site, language, { request, reply })
    return open === null ? reply : changeMember(site, language, open, request.body ?? {}, { request, reply })
  })
  invitationRoutes(app, site, language)
}

/** The page that the link leads to. A link that no longer works is answered as one that never was. */
function invitationRoutes(app: FastifyInstance, site: Site, language: Language): void {
  type Params = { Params: { token: string } }
  app.get<Params>(`/${language}/invitations/:token`, async (request, reply) => {
    const actor = await requireActor(site, language, request, reply)
    if (actor === null) return reply
    const { token } = request.params
    const invitation = await openInvitation(site.db, token, new Date())
    const dossier = invitation === null ? null : await readDossier(site.db, invitation.dossier)
    const project = dossier === null ? null : await readProject(site.db, dossier.project)
    if (invitation === null || project === null) return notFound(reply)
    const page = invitationPage({ site, language, token, role: invitation.role, project })
    return sendPage(site, request, reply, page)
  })
  app.post<Params>(`/${language}/invitations/:token`, options, async (request, reply) => {
    const actor = await requireActor(site, language, request, reply)
    if (actor === null) return reply
    const { token } = request.params
    const joined = await acceptInvitation(site.db, { secret: token }, { actor, now: new Date() })
    if (!joined.ok) return notFound(reply)
    return reply.redirect(paths.dossier(language, joined.value), 303)
  })
}

async function sendTeam(
  site: Site,
  language: Language,
  open: OpenDossier,
  changes: Partial<Pick<TeamProps, 'made' | 'typed' | 'errors'>>,
  { request, reply }: Send,
): Promise<FastifyReply> {
  const { members, id } = open.dossier
  const names = await readNames(
    site.db,
    members.map(({ person }) => person),
  )
  const invitations = await readInvitations(site.db, id)
  const fresh = { made: null, typed: { contact: '', role: 'writer' }, errors: [], ...changes }
  const page = teamPage({ site, language, open, names, invitations, now: new Date(), ...fresh })
  return sendPage(site, request, reply, page, fresh.errors.length > 0 ? 422 : 200)
}

/** The link is shown once, here: its secret is kept nowhere. */
async function invite(
  site: Site,
  language: Language,
  open: OpenDossier,
  body: Body,
  send: Send,
): Promise<FastifyReply> {
  const typed = { contact: textIn(body, 'contact').slice(0, 300), role: textIn(body, 'role') }
  const role = MEMBER_ROLES.find((each) => each === typed.role)
  const contact = typed.contact.trim() === '' ? null : readContact(typed.contact)
  const errors: FieldError[] = []
  if (role === undefined) errors.push({ field: 'role', message: words(language, formFaultWords.roleMissing) })
  if (contact !== null && !contact.ok)
    errors.push({ field: 'contact', message: words(language, formFaultWords.contactUnread) })
  if (role === undefined || (contact !== null && !contact.ok))
    return sendTeam(site, language, open, { typed, errors }, send)
  const secret = randomBytes(32).toString('base64url')
  const origin = originOf(site, send.request)
  const asked = { dossier: open.dossier.id, role, contact: contact?.value ?? null, language }
  const wording = letterWording(origin)
  const outcome = await inviteToDossier(site.db, asked, {
    actor: open.actor,
    now: new Date(),
    secret,
    wording,
    policy: codePolicy(site),
  })
  if (!outcome.ok) return sendRefusal(site, language, open, outcome.reasons, send)
  const made = { link: `${origin}${paths.invitation(language, secret)}`, sent: contact !== null }
  return sendTeam(site, language, open, { made }, send)
}

function letterWording(origin: string): InviteWording {
  return (language, { title, secret }) => ({
    subject: words(language, teamWords.letterSubject),
    body: words(language, teamWords.letterBody, {
      title: isolated(withoutAddresses(wordings(title)[0] ?? '')),
      link: `${origin}${paths.invitation(language, secret)}`,
    }),
  })
}

/** A letter of this site leads to this site only, whatever somebody calls her project. */
function withoutAddresses(title: string): string {
  return title.replace(/\S*(?:\/\/|www\.|\w\.\w{2,})\S*/gi, '…')
}

async function changeMember(
  site: Site,
  language: Language,
  open: OpenDossier,
  body: Body,
  send: Send,
): Promise<FastifyReply> {
  const person = parsePersonId(textIn(body, 'member'))
  const role = MEMBER_ROLES.find((each) => each === textIn(body, 'role'))
  const doing = textIn(body, 'do')
  if (person === null || (doing === 'role' && role === undefined)) return notFound(send.reply)
  const change =
    doing === 'role' && role !== undefined
      ? ({ kind: 'role', person, role } as const)
      : ({ kind: 'remove', person } as const)
  const asked = { dossier: open.dossier.id, change }
  const outcome = await changeDossierTeam(site.db, asked, { actor: open.actor, now: new Date() })
  if (!outcome.ok) return sendRefusal(site, language, open, outcome.reasons, send)
  const left = change.kind === 'remove' && person === open.actor.person
  return send.reply.redirect(left ? paths.me(language) : paths.dossierTeam(language, open.dossier.id), 303)
}

/** What can be put right is said on the page; the rest is answered as if there were nothing. */
function sendRefusal(
  site: Site,
  language: Language,
  open: OpenDossier,
  reasons: readonly (TeamRefusal | InviteRefusal)[],
  send: Send,
): FastifyReply | Promise<FastifyReply> {
  const [reason] = reasons
  if (
    reason?.kind === 'too-many-letters' ||
    reason?.kind === 'sms-spent' ||
    reason?.kind === 'country-not-served'
  ) {
    const said =
      reason.kind === 'too-many-letters' ? formFaultWords.tooManyLetters : ASK_REFUSALS[reason.kind]
    const errors = [{ field: 'contact', message: words(language, said) }]
    return sendTeam(site, language, open, { errors }, send)
  }
  if (reason?.kind === 'last-owner' || reason?.kind === 'too-many') {
    const last = reason.kind === 'last-owner'
    const message = words(language, last ? formFaultWords.lastOwner : formFaultWords.tooMany)
    return sendTeam(site, language, open, { errors: [{ field: last ? 'members' : 'role', message }] }, send)
  }
  return notFound(send.reply)
}
