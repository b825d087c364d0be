/** Reading a file that an operator brings: bounded in size, strictly UTF-8, piece by piece so that memory stays flat. */
import { createHash } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import type { FileRefusal } from '../../domain/territory/import-verdicts.ts'

/** A refusal of the whole file, thrown by the readers of this folder and made a value by the operation. */
export class FileRefused extends Error {
  readonly reason: FileRefusal
  constructor(reason: FileRefusal) {
    super(reason.kind)
    this.reason = reason
  }
}

export type OperatorFile = {
  readonly path: string
  readonly mostBytes: number
  readonly signal: AbortSignal | null
}
export type FileFacts = { readonly bytes: number; readonly hash: string }

const MEGABYTE = 1_000_000

/** Size first, without reading; then the hash of the contents. Throws FileRefused. */
export async function inspectFile(file: OperatorFile): Promise<FileFacts> {
  const found = statSync(file.path, { throwIfNoEntry: false })
  if (found === undefined || !found.isFile()) throw new FileRefused({ kind: 'unreadable-file' })
  const { size } = found
  if (size === 0) throw new FileRefused({ kind: 'empty-file' })
  if (size > file.mostBytes)
    throw new FileRefused({
      kind: 'too-large',
      megabytes: Math.ceil(size / MEGABYTE),
      most: Math.floor(file.mostBytes / MEGABYTE),
    })
  const hash = createHash('sha256')
  for await (const piece of bytesOf(file)) hash.update(piece)
  return { bytes: size, hash: hash.digest('hex') }
}

async function* bytesOf({ path, signal }: OperatorFile): AsyncGenerator<Buffer> {
  const stream = createReadStream(path, { highWaterMark: 256 * 1024 })
  try {
    for await (const piece of stream) {
      if (signal?.aborted === true) throw new FileRefused({ kind: 'interrupted' })
      yield piece as Buffer
    }
  } catch (error) {
    throw error instanceof FileRefused ? error : new FileRefused({ kind: 'unreadable-file' })
  } finally {
    stream.destroy()
  }
}

/** The text of the file in pieces, without a byte-order mark; `said` gets the bytes read so far. Throws FileRefused. */
export async function* textOf(file: OperatorFile, said: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let bytes = 0
  for await (const piece of bytesOf(file)) {
    bytes += piece.length
    yield decode(() => decoder.decode(piece, { stream: true }))
    said(bytes)
  }
  yield decode(() => decoder.decode())
}

function decode(work: () => string): string {
  try {
    return work()
  } catch {
    throw new FileRefused({ kind: 'not-utf8' })
  }
}
