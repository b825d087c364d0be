import type { FastifyRequest } from 'fastify'

/** `https://twiza.example`, no slash: for links that leave the site; as the operator sets it, else as it was asked. */
export function originOf(
  { settings }: { readonly settings: { readonly publicOrigin: string | null } },
  request: Pick<FastifyRequest, 'protocol' | 'host'>,
): string {
  return settings.publicOrigin ?? `${request.protocol}://${request.host}`
}
