/** Before an agent is shown somebody's data, the journal says so: a page that cannot be noted is not shown. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Actor, isAgent } from '../../domain/person/actor.ts'
import { type AgentRead, noteRead, type ReadKind } from '../../operations/note-read.ts'
import { actorOf } from '../account/session.ts'
import type { Site } from '../site.ts'

/** Addresses below which data of others lie, without their language. */
const AREAS: readonly { readonly path: string; readonly kind: ReadKind }[] = [
  { path: '/office/people/:id', kind: 'person' },
  { path: '/office/moderation/:id', kind: 'idea' },
  { path: '/office/deadlines/:id', kind: 'idea' },
  { path: '/help/:id', kind: 'help' },
  { path: '/dossiers/:id', kind: 'dossier' },
]
/** Shown, or shown again with faults beside the fields. */
const SHOWN: readonly number[] = [200, 422]
/** The same agent who opens the same again within it has been noted. */
const AGAIN_AFTER_MS = 10 * 60_000
const MOST_REMEMBERED = 20_000

export function noteReads(app: FastifyInstance, site: Site): void {
  const noted = new Map<string, number>()
  app.addHook('onSend', async (request, reply, payload) => {
    if (!SHOWN.includes(reply.statusCode)) return payload
    const read = readOf(request)
    const actor = read === null ? null : await actorOf(site, request)
    if (read !== null && actor !== null && isAgent(actor)) await note(site, noted, actor, read)
    return payload
  })
}

async function note(site: Site, noted: Map<string, number>, actor: Actor, read: AgentRead): Promise<void> {
  const now = new Date()
  const name = `${actor.person} ${read.kind} ${read.id} ${read.file ?? ''}`
  const before = noted.get(name)
  if (before !== undefined && now.getTime() - before < AGAIN_AFTER_MS) return
  await noteRead(site.db, actor, read, { now })
  if (noted.size >= MOST_REMEMBERED) noted.clear()
  noted.set(name, now.getTime())
}

function readOf(request: FastifyRequest): AgentRead | null {
  const path = (request.routeOptions.url ?? '').replace(/^\/(?:ar|fr|zgh|en)(?=\/)/, '')
  const area = AREAS.find((one) => path === one.path || path.startsWith(`${one.path}/`))
  if (area === undefined) return null
  const { id = '', file = '' } = request.params as Readonly<Record<string, string | undefined>>
  return file === '' ? { kind: area.kind, id, file: null } : { kind: 'file', id, file }
}
