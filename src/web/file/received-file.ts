import type { FastifyRequest } from 'fastify'

/** The document of a form, at most one byte longer than is allowed; null when none was chosen or the form is broken. */
export async function receivedFile(
  request: FastifyRequest,
): Promise<{ readonly name: string; readonly bytes: Buffer } | null> {
  if (!request.isMultipart()) return null
  try {
    const part = await request.file()
    if (part === undefined) return null
    const bytes = await part.toBuffer()
    if (part.fieldname !== 'document' || (part.filename ?? '') === '') return null
    return { name: part.filename, bytes }
  } catch {
    return null
  }
}
