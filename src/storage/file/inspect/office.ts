/** Text documents and tables of the two office families. */
import { Unfit } from './verdict.ts'
import { checkXml, isXml } from './office-xml.ts'
import { type ZipEntry, zipEntries } from './zip-entries.ts'

export type OfficeKind = 'docx' | 'xlsx' | 'odt' | 'ods'

const MACROS =
  /vba(?:project|data)|macrosheets|activex|(?:^|\/)(?:Basic|Scripts|Dialogs)\/|customui|\.(?:bas|cls|frm)$/i
const PROGRAMS = /\.(?:exe|dll|js|jse|vbs|vbe|wsf|hta|bat|cmd|ps1|scr|jar|html?|mhtml?|lnk|sh|py|swf|chm)$/i
/** Data that a table fetches from elsewhere. */
const FETCHED = /(?:^|\/)(?:externalLinks|connections\.xml|queryTables|ddeLink)/i
const ARCHIVES: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
  [0x1f, 0x8b],
  [0x42, 0x5a, 0x68],
  [0xfd, 0x37, 0x7a, 0x58],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x4d, 0x5a, 0x90],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x25, 0x50, 0x44, 0x46],
]

export async function officeKind(bytes: Buffer): Promise<OfficeKind> {
  const entries = await zipEntries(bytes)
  const kind = kindOf(entries)
  for (const { name, content } of entries) {
    if (MACROS.test(name)) throw new Unfit('macros', name)
    if (PROGRAMS.test(name)) throw new Unfit('active-content', name)
    if (FETCHED.test(name)) throw new Unfit('outside-links', name)
    if (ARCHIVES.some((mark) => mark.every((value, k) => content[k] === value)))
      throw new Unfit('archive-inside', name)
    if (isXml(name, content)) checkXml(name, content)
  }
  return kind
}

function kindOf(entries: readonly ZipEntry[]): OfficeKind {
  const first = entries[0]
  if (first?.name === 'mimetype') {
    const said = first.content.toString('latin1')
    if (!first.stored) throw new Unfit('unknown-kind', 'mimetype')
    if (said === 'application/vnd.oasis.opendocument.text') return need(entries, 'odt', 'content.xml')
    if (said === 'application/vnd.oasis.opendocument.spreadsheet') return need(entries, 'ods', 'content.xml')
    throw new Unfit('unknown-kind', said.slice(0, 80))
  }
  const types = entries.find(({ name }) => name === '[Content_Types].xml')?.content.toString('utf8') ?? ''
  if (/macroEnabled|vnd\.ms-office\.vbaProject/i.test(types)) throw new Unfit('macros', 'content types')
  if (types.includes('wordprocessingml.document.main+xml')) return need(entries, 'docx', 'word/document.xml')
  if (types.includes('spreadsheetml.sheet.main+xml')) return need(entries, 'xlsx', 'xl/workbook.xml')
  throw new Unfit('unknown-kind', 'an archive')
}

function need(entries: readonly ZipEntry[], kind: OfficeKind, part: string): OfficeKind {
  if (!entries.some(({ name }) => name === part)) throw new Unfit('broken', `no ${part}`)
  return kind
}
