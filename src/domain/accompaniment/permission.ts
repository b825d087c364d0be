/** Who may see and do what with a request for help. Whoever is none of these is answered as if there were none. */
import { type Actor, holds, type Visitor } from '../person/actor.ts'
import { type HelpRequest, waitingOffer } from './help.ts'

type Asked = (actor: Visitor, request: HelpRequest) => boolean

const adviseIn = (actor: Actor, request: HelpRequest) =>
  holds(actor, ['adviser', 'delegate'], request.territory)

/** Who asked, and the team of her dossier. */
export const isTeam: Asked = (actor, request) =>
  actor !== null && (request.person === actor.person || request.team.includes(actor.person))

/** The adviser who has taken it, as long as she is one of the territory. */
export const isAdviser: Asked = (actor, request) =>
  actor !== null &&
  (request.state === 'open' || request.state === 'closed') &&
  request.adviser === actor.person &&
  adviseIn(actor, request)

/** To whom it is offered now. */
export const isAsked: Asked = (actor, request) =>
  actor !== null &&
  request.state === 'offered' &&
  waitingOffer(request)?.adviser === actor.person &&
  adviseIn(actor, request)

/** The delegate of the territory. */
export const isDelegate: Asked = (actor, request) => holds(actor, ['delegate'], request.territory)

export const mayReadHelp: Asked = (actor, request) =>
  isTeam(actor, request) || isAdviser(actor, request) || isAsked(actor, request) || isDelegate(actor, request)

/** Never before she has taken it, and only when who asked has agreed. */
export const maySeeContact: Asked = (actor, request) => isAdviser(actor, request) && request.sharesContact

/** The plan, sessions, appointments and shared notes. */
export const mayReadWork: Asked = (actor, request) => isTeam(actor, request) || isAdviser(actor, request)

export const mayAnswerOffer: Asked = (actor, request) => isAsked(actor, request)

export const mayWork: Asked = (actor, request) => request.state === 'open' && isAdviser(actor, request)

export const mayWriteMessage: Asked = (actor, request) =>
  request.state === 'open' && (isTeam(actor, request) || isAdviser(actor, request))

/** A task of the team may be settled by the team; the adviser settles any. */
export const maySettleTask: Asked = mayWriteMessage

export const mayClose: Asked = mayWork

export const mayReopen: Asked = (actor, request) =>
  request.state === 'closed' && (isTeam(actor, request) || isAdviser(actor, request))

export const mayWithdraw: Asked = (actor, request) =>
  actor?.person === request.person && ['offered', 'queue', 'open'].includes(request.state)

/** Gives it to an adviser by hand, or to another one. Who asked for herself does not. */
export const mayAssign: Asked = (actor, request) =>
  ['offered', 'queue', 'open'].includes(request.state) &&
  isDelegate(actor, request) &&
  !isTeam(actor, request)
