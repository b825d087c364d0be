/**
 * A page kept in memory is compressed once, though each answer carries another nonce: the pieces between the nonces
 * are deflated apart, each ending on a whole byte, and the nonce is put between them uncompressed (a stored block of
 * RFC 1951). Only the checksum of the whole is computed for each answer.
 */
import { constants, crc32, deflateRawSync } from 'node:zlib'

export type Packed = readonly Buffer[]

/** Magic number, deflate, no name, no time, system unknown (RFC 1952). */
const GZIP_HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255])
const LAST_BLOCK = Buffer.from([1, 0, 0, 0xff, 0xff])

/** The pieces of `bytes` around the places `at`, each `width` long and left out. */
export function pack(bytes: Buffer, at: readonly number[], width: number): Packed {
  const starts = [0, ...at.map((place) => place + width)]
  return starts.map((start, k) =>
    deflateRawSync(bytes.subarray(start, at[k] ?? bytes.length), {
      level: 9,
      finishFlush: constants.Z_FULL_FLUSH,
    }),
  )
}

/** The gzip of `whole`, which is the packed page with `filling` at its places. */
export function gzipOf(packed: Packed, filling: string, whole: Buffer): Buffer {
  const stored = storedBlock(Buffer.from(filling, 'latin1'))
  const foot = Buffer.alloc(8)
  foot.writeUInt32LE(crc32(whole), 0)
  foot.writeUInt32LE(whole.length % 2 ** 32, 4)
  const pieces = packed.flatMap((piece, k) => (k === 0 ? [piece] : [stored, piece]))
  return Buffer.concat([GZIP_HEAD, ...pieces, LAST_BLOCK, foot])
}

function storedBlock(bytes: Buffer): Buffer {
  const head = Buffer.alloc(5)
  head.writeUInt16LE(bytes.length, 1)
  head.writeUInt16LE(0xffff - bytes.length, 3)
  return Buffer.concat([head, bytes])
}
