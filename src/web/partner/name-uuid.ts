/** Identifiers that formats want as UUIDs: made from our own ids, so that the same entry has the same one everywhere. */
import { createHash } from 'node:crypto'

/** Version 5 of RFC 9562: the SHA-1 of a namespace and a name. The same two always give the same identifier. */
export function nameUuid(namespace: string, name: string): string {
  const space = Buffer.from(namespace.replaceAll('-', ''), 'hex')
  const bytes = createHash('sha1').update(space).update(name).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** RFC 9562, appendix: names that are domain names. */
const DOMAIN_NAMES = '6ba7b810-9dad-11d1-80b4-00c04fd430c8'

/** The namespace of the directory; its name is ours alone and no address. */
export const DIRECTORY = nameUuid(DOMAIN_NAMES, 'directory.twiza')
