/** The little that must be known of a recording in Ogg Opus (RFC 7845): channels and length. */

export type OpusFacts = { readonly channels: number; readonly seconds: number }

/** Null: no Ogg Opus, or cut off before its end. */
export function readOpus(bytes: Buffer): OpusFacts | null {
  const head = bytes.indexOf('OpusHead', 0, 'latin1')
  if (bytes.toString('latin1', 0, 4) !== 'OggS' || head < 0 || head > 100) return null
  const last = bytes.lastIndexOf('OggS', undefined, 'latin1')
  if (last === 0 || bytes.length < last + 27 || bytes.length < head + 12) return null
  const LAST_PAGE = 4
  if (((bytes[last + 5] ?? 0) & LAST_PAGE) === 0) return null
  // the position counts samples of 48 kHz, those before the beginning too
  const samples = Number(bytes.readBigInt64LE(last + 6)) - bytes.readUInt16LE(head + 10)
  return { channels: bytes[head + 9] ?? 0, seconds: samples / 48_000 }
}
