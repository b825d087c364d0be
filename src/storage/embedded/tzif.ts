/** Files of time zones as every system has them (RFC 9636, TZif): read for what they say, written with our own rules. */

export type ZoneFile = {
  /** seconds since 1970 of each change, ascending, with the index of the type that holds from then on */
  readonly changes: readonly { readonly at: number; readonly type: number }[]
  readonly types: readonly { readonly seconds: number; readonly summer: boolean; readonly name: string }[]
  /** what holds after the last change, as a POSIX rule: `<+00>0` */
  readonly footer: string
}

const HEADER_BYTES = 44

type Counts = {
  readonly leaps: number
  readonly times: number
  readonly types: number
  readonly letters: number
}

function countsAt(file: Buffer, at: number): Counts | null {
  if (file.length < at + HEADER_BYTES || file.toString('latin1', at, at + 4) !== 'TZif') return null
  const count = (n: number) => file.readUInt32BE(at + 20 + 4 * n)
  return { leaps: count(2), times: count(3), types: count(4), letters: count(5) }
}

/** Null: not a file of a zone, or one of the old kind that ends in 2037. */
export function readZoneFile(file: Buffer): ZoneFile | null {
  const first = countsAt(file, 0)
  if (first === null || file.length < HEADER_BYTES || (file[4] ?? 0) < 0x32) return null
  const isTimes = file.readUInt32BE(20) + file.readUInt32BE(24)
  const { leaps, times, types, letters } = first
  const second = HEADER_BYTES + times * 5 + types * 6 + letters + leaps * 8 + isTimes
  const counts = countsAt(file, second)
  return counts === null ? null : readBlock(file, second, counts)
}

function readBlock(file: Buffer, start: number, { leaps, times, types, letters }: Counts): ZoneFile {
  const at = start + HEADER_BYTES
  const typesAt = at + times * 9
  const lettersAt = typesAt + types * 6
  const after = file.readUInt32BE(start + 20) + file.readUInt32BE(start + 24)
  const footerAt = lettersAt + letters + leaps * 12 + after
  const names = file.toString('latin1', lettersAt, lettersAt + letters)
  return {
    changes: Array.from({ length: times }, (_, n) => ({
      at: Number(file.readBigInt64BE(at + n * 8)),
      type: file.readUInt8(at + times * 8 + n),
    })),
    types: Array.from({ length: types }, (_, n) => {
      const from = typesAt + n * 6
      const name = names.slice(file.readUInt8(from + 5)).split('\0')[0] ?? ''
      return { seconds: file.readInt32BE(from), summer: file.readUInt8(from + 4) === 1, name }
    }),
    footer: file.toString('latin1', footerAt).replaceAll('\n', ''),
  }
}

/** Minutes ahead of UTC; null where the file's rule for later years is one that this reader does not know. */
export function zoneMinutes({ changes, types, footer }: ZoneFile, at: Date): number | null {
  const seconds = at.getTime() / 1000
  const last = changes.at(-1)
  if (last === undefined || seconds >= last.at) {
    const [, sign = '', hours = ''] = /^<[^>]*>(-?)(\d{1,2})$/.exec(footer) ?? []
    return hours === '' ? null : Number(hours) * (sign === '-' ? 60 : -60) + 0
  }
  const change = changes.findLast((one) => one.at <= seconds)
  return (types[change?.type ?? 0]?.seconds ?? 0) / 60
}

export function writeZoneFile({ changes, types, footer }: ZoneFile): Buffer {
  const names = [...new Set(types.map(({ name }) => name))]
  const letters = Buffer.from(`${names.join('\0')}\0`, 'latin1')
  const placeOf = (name: string) => `\0${names.join('\0')}\0`.indexOf(`\0${name}\0`)
  const times = Buffer.alloc(changes.length * 9)
  changes.forEach(({ at, type }, n) => {
    times.writeBigInt64BE(BigInt(at), n * 8)
    times.writeUInt8(type, changes.length * 8 + n)
  })
  const kinds = Buffer.alloc(types.length * 6)
  types.forEach(({ seconds, summer, name }, n) => {
    kinds.writeInt32BE(seconds, n * 6)
    kinds.writeUInt8(summer ? 1 : 0, n * 6 + 4)
    kinds.writeUInt8(placeOf(name), n * 6 + 5)
  })
  // the first block is for readers of 32 bits, who are none of ours: one type, no changes
  const old = [headerOf({ leaps: 0, times: 0, types: 1, letters: 1 }), Buffer.alloc(7)]
  const counts = { leaps: 0, times: changes.length, types: types.length, letters: letters.length }
  return Buffer.concat([...old, headerOf(counts), times, kinds, letters, Buffer.from(`\n${footer}\n`)])
}

function headerOf({ leaps, times, types, letters }: Counts): Buffer {
  const header = Buffer.alloc(HEADER_BYTES)
  header.write('TZif2', 'latin1')
  for (const [n, count] of [leaps, times, types, letters].entries()) header.writeUInt32BE(count, 28 + 4 * n)
  return header
}
