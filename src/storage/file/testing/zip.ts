/** For tests: zip files written entry by entry, honest or lying. */
import { crc32, deflateRawSync } from 'node:zlib'

export type ZipPart = {
  readonly name: string
  readonly content: Buffer | string
  readonly stored?: boolean
  /** Unix mode in the upper half of the external attributes: 0xa1ff is a link */
  readonly mode?: number
  /** what the entry says of its own size, when it lies */
  readonly saysBytes?: number
  /** flags of the entry: 1 encrypted */
  readonly flags?: number
  /** the name of the local header, when it is another */
  readonly localName?: string
}

export function zipOf(parts: readonly ZipPart[], { front = '', between = '', behind = '' } = {}): Buffer {
  const locals: Buffer[] = [Buffer.from(front, 'latin1')]
  const directory: Buffer[] = []
  let at = locals[0]?.length ?? 0
  for (const part of parts) {
    const content = Buffer.from(part.content)
    const packed = part.stored === true ? content : deflateRawSync(content)
    const name = Buffer.from(part.name)
    const localName = Buffer.from(part.localName ?? part.name)
    const common = Buffer.alloc(22)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE((part.flags ?? 0) | 0x800, 2)
    common.writeUInt16LE(part.stored === true ? 0 : 8, 4)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(part.saysBytes ?? content.length, 18)
    const local = Buffer.alloc(8)
    local.writeUInt32LE(0x04034b50)
    local.writeUInt16LE(localName.length, 4)
    const head = Buffer.concat([local.subarray(0, 4), common, local.subarray(4), localName])
    const own = Buffer.alloc(20)
    own.writeUInt16LE(name.length, 0)
    own.writeUInt32LE(((part.mode ?? 0x81a4) << 16) >>> 0, 10)
    own.writeUInt32LE(at, 14)
    const line = Buffer.alloc(6)
    line.writeUInt32LE(0x02014b50)
    line.writeUInt16LE(0x031e, 4)
    directory.push(Buffer.concat([line, common, own.subarray(0, 18), name]))
    locals.push(head, packed, Buffer.from(between, 'latin1'))
    at += head.length + packed.length + between.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, list, end, Buffer.from(behind, 'latin1')])
}

const TYPES = (main: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/main.xml" ContentType="${main}"/></Types>`

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
const RELS = (inner: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`

export function relationship(type: string, target: string, mode = ' TargetMode="External"'): string {
  return RELS(
    `<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/>`,
  )
}

/** The least that a Word document is, with `more` beside it or in its place. */
export function wordWith(more: readonly ZipPart[], options = {}): Buffer {
  const parts: ZipPart[] = [
    { name: '[Content_Types].xml', content: TYPES(WORD) },
    { name: '_rels/.rels', content: relationship('officeDocument', 'word/document.xml', '') },
    {
      name: 'word/document.xml',
      content:
        '<?xml version="1.0"?><w:document xmlns:w="x"><w:body><w:p><w:r><w:t>نص</w:t></w:r></w:p></w:body></w:document>',
    },
  ]
  return zipOf([...parts.filter(({ name }) => more.every((one) => one.name !== name)), ...more], options)
}

export function sheetWith(more: readonly ZipPart[]): Buffer {
  return zipOf([
    { name: '[Content_Types].xml', content: TYPES(SHEET) },
    { name: 'xl/workbook.xml', content: '<?xml version="1.0"?><workbook/>' },
    ...more,
  ])
}

export function openDocument(
  kind: 'text' | 'spreadsheet',
  content: string,
  more: readonly ZipPart[] = [],
): Buffer {
  return zipOf([
    { name: 'mimetype', content: `application/vnd.oasis.opendocument.${kind}`, stored: true },
    { name: 'content.xml', content },
    ...more,
  ])
}

export const contentTypes = TYPES
