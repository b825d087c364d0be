/**
 * Fonts come from npm as WOFF 1.0: the tables of a TrueType file, each deflated (W3C, WOFF File Format 1.0). They are
 * unpacked here, and each file gets a family name of its own: one family is split over several files by writing
 * system, and the typesetter would see only the first of them.
 */
import { inflateSync } from 'node:zlib'

type Table = { readonly tag: string; readonly checksum: number; readonly bytes: Buffer }

/** `bytes` of a .woff file; `family` replaces its family name. Throws when it is not WOFF. */
export function unpackFont(bytes: Buffer, family: string, bold: boolean): Buffer {
  if (bytes.toString('latin1', 0, 4) !== 'wOFF') throw new Error(`not a WOFF font: ${family}`)
  const count = bytes.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, i): Table => {
    const at = 44 + 20 * i
    const [offset, packed, length] = [4, 8, 12].map((step) => bytes.readUInt32BE(at + step))
    const body = bytes.subarray(offset ?? 0, (offset ?? 0) + (packed ?? 0))
    const tag = bytes.toString('latin1', at, at + 4)
    const whole = (packed ?? 0) < (length ?? 0) ? inflateSync(body) : body
    return {
      tag,
      checksum: bytes.readUInt32BE(at + 16),
      bytes: tag === 'name' ? nameTable(family, bold) : whole,
    }
  })
  return assemble(bytes.readUInt32BE(4), tables)
}

function assemble(flavour: number, tables: readonly Table[]): Buffer {
  const power = Math.floor(Math.log2(tables.length))
  const head = Buffer.alloc(12 + 16 * tables.length)
  head.writeUInt32BE(flavour, 0)
  head.writeUInt16BE(tables.length, 4)
  head.writeUInt16BE(16 * 2 ** power, 6)
  head.writeUInt16BE(power, 8)
  head.writeUInt16BE(16 * (tables.length - 2 ** power), 10)
  const parts: Buffer[] = [head]
  let offset = head.length
  tables.forEach(({ tag, checksum, bytes }, i) => {
    const at = 12 + 16 * i
    head.write(tag, at, 'latin1')
    head.writeUInt32BE(checksum, at + 4)
    head.writeUInt32BE(offset, at + 8)
    head.writeUInt32BE(bytes.length, at + 12)
    const padding = Buffer.alloc((4 - (bytes.length % 4)) % 4)
    parts.push(bytes, padding)
    offset += bytes.length + padding.length
  })
  return Buffer.concat(parts)
}

/** Family, style, full name and PostScript name, in UTF-16 for Windows and English. */
function nameTable(family: string, bold: boolean): Buffer {
  const style = bold ? 'Bold' : 'Regular'
  const names: readonly (readonly [number, string])[] = [
    [1, family],
    [2, style],
    [4, `${family} ${style}`],
    [6, `${family.replaceAll(' ', '')}-${style}`],
  ]
  const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16())
  const head = Buffer.alloc(6 + 12 * names.length)
  head.writeUInt16BE(names.length, 2)
  head.writeUInt16BE(head.length, 4)
  let offset = 0
  names.forEach(([id], i) => {
    const size = texts[i]?.length ?? 0
    for (const [field, value] of [3, 1, 0x409, id, size, offset].entries())
      head.writeUInt16BE(value, 6 + 12 * i + 2 * field)
    offset += size
  })
  return Buffer.concat([head, ...texts])
}

/** The characters a font draws: its `cmap` table, formats 4 and 12 (OpenType). */
export function drawnBy(font: Buffer): Set<number> {
  const found = new Set<number>()
  const count = font.readUInt16BE(4)
  for (let i = 0; i < count; i += 1) {
    const at = 12 + 16 * i
    if (font.toString('latin1', at, at + 4) === 'cmap')
      readCmap(font.subarray(font.readUInt32BE(at + 8)), found)
  }
  return found
}

function readCmap(cmap: Buffer, found: Set<number>): void {
  for (let i = 0; i < cmap.readUInt16BE(2); i += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + 8 * i + 4))
    const format = table.readUInt16BE(0)
    if (format === 4) readSegments(table, found)
    if (format === 12) readGroups(table, found)
  }
}

function readSegments(table: Buffer, found: Set<number>): void {
  const size = table.readUInt16BE(6)
  for (let i = 0; i < size; i += 2) {
    const end = table.readUInt16BE(14 + i)
    const start = table.readUInt16BE(16 + size + i)
    for (let code = start; code <= end && code !== 0xffff; code += 1) found.add(code)
  }
}

function readGroups(table: Buffer, found: Set<number>): void {
  for (let i = 0; i < table.readUInt32BE(12); i += 1) {
    const at = 16 + 12 * i
    for (let code = table.readUInt32BE(at); code <= table.readUInt32BE(at + 4); code += 1) found.add(code)
  }
}
