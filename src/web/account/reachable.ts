import type { FastifyInstance } from 'fastify'

/** Whether an address, with `:id` for what changes in it, is one of this site: what is not there yet is not linked. */
export type Reachable = (path: string) => boolean

export function reachableOn(app: FastifyInstance): Reachable {
  return (path) => app.hasRoute({ method: 'GET', url: path.split('?')[0] ?? path })
}
