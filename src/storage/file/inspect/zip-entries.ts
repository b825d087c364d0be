/** Every entry of a zip-based document, unpacked under limits, and nothing hidden between them. */
import yauzl from 'yauzl'
import { FILE_LIMITS } from '../../../domain/file/file.ts'
import { Unfit } from './verdict.ts'

export type ZipEntry = { readonly name: string; readonly content: Buffer; readonly stored: boolean }

const SMALL = 16 * 1024
const LOCAL_HEADER_BYTES = 30
/** What may stand behind an entry: its sizes again, with a signature. */
const LONGEST_DESCRIPTOR = 24

export async function zipEntries(bytes: Buffer): Promise<readonly ZipEntry[]> {
  const zip = await open(bytes)
  if (zip.entryCount > FILE_LIMITS.zipEntries) throw new Unfit('packed-wrongly', 'entries')
  const entries = await listed(zip)
  checkLayout(bytes, entries)
  const read: ZipEntry[] = []
  let unpacked = 0
  for (const entry of entries) {
    checkEntry(entry)
    unpacked += entry.uncompressedSize
    if (unpacked > FILE_LIMITS.unpackedBytes) throw new Unfit('unpacks-too-large', 'all entries')
    const content = entry.fileName.endsWith('/') ? Buffer.alloc(0) : await contentOf(zip, entry)
    read.push({ name: entry.fileName, content, stored: entry.compressionMethod === 0 })
  }
  if (new Set(read.map(({ name }) => name.toLowerCase())).size !== read.length)
    throw new Unfit('packed-wrongly', 'a name twice')
  return read
}

function open(bytes: Buffer): Promise<yauzl.ZipFile> {
  return new Promise((done, fail) =>
    yauzl.fromBuffer(
      bytes,
      { lazyEntries: true, strictFileNames: true, validateEntrySizes: true, decodeStrings: true },
      (error, zip) =>
        error || zip === undefined ? fail(new Unfit('packed-wrongly', String(error))) : done(zip),
    ),
  )
}

function listed(zip: yauzl.ZipFile): Promise<readonly yauzl.Entry[]> {
  return new Promise((done, fail) => {
    const entries: yauzl.Entry[] = []
    zip.on('entry', (entry: yauzl.Entry) => {
      entries.push(entry)
      if (entries.length > FILE_LIMITS.zipEntries) fail(new Unfit('packed-wrongly', 'entries'))
      else zip.readEntry()
    })
    zip.on('end', () => done(entries))
    zip.on('error', (error: unknown) => fail(new Unfit('packed-wrongly', String(error))))
    zip.readEntry()
  })
}

function checkEntry(entry: yauzl.Entry): void {
  const { fileName, uncompressedSize, compressedSize, externalFileAttributes } = entry
  // yauzl has refused `..`, absolute names and backslashes already
  if (/[\p{Cc}\p{Cf}]/u.test(fileName) || fileName.split('/').includes('..') || /^[a-z]:/i.test(fileName))
    throw new Unfit('packed-wrongly', 'a name')
  const mode = (externalFileAttributes >>> 16) & 0xf000
  if (mode !== 0 && mode !== 0x8000 && mode !== 0x4000) throw new Unfit('packed-wrongly', 'a link')
  if (entry.isEncrypted()) throw new Unfit('locked', 'an entry')
  if (![0, 8].includes(entry.compressionMethod)) throw new Unfit('packed-wrongly', 'method')
  if (uncompressedSize > SMALL && uncompressedSize > FILE_LIMITS.zipRatio * compressedSize)
    throw new Unfit('unpacks-too-large', 'ratio')
  if (uncompressedSize > FILE_LIMITS.unpackedBytes) throw new Unfit('unpacks-too-large', 'an entry')
}

/** One entry after the other from the first byte on, each under one name: nothing hides between, before or behind. */
function checkLayout(bytes: Buffer, entries: readonly yauzl.Entry[]): void {
  let end = 0
  const inOrder = [...entries].sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)
  for (const entry of inOrder) {
    const at = entry.relativeOffsetOfLocalHeader
    const gap = at - end
    if (at + LOCAL_HEADER_BYTES > bytes.length || bytes.readUInt32LE(at) !== 0x04034b50)
      throw new Unfit('packed-wrongly', 'no entry where one should be')
    if (gap < 0 || gap > (end === 0 ? 0 : LONGEST_DESCRIPTOR)) throw new Unfit('packed-wrongly', 'a gap')
    const nameBytes = bytes.readUInt16LE(at + 26)
    const start = at + LOCAL_HEADER_BYTES + nameBytes + bytes.readUInt16LE(at + 28)
    const name = bytes.toString('utf8', at + LOCAL_HEADER_BYTES, at + LOCAL_HEADER_BYTES + nameBytes)
    if (/[^\x20-\x7e]/.test(entry.fileName) ? false : name !== entry.fileName)
      throw new Unfit('packed-wrongly', 'two names')
    end = start + entry.compressedSize
  }
  const directory = directoryStart(bytes)
  if (directory - end < 0 || directory - end > LONGEST_DESCRIPTOR) throw new Unfit('packed-wrongly', 'a gap')
}

/** Where the list of entries begins; it must be the last thing of the file. */
function directoryStart(bytes: Buffer): number {
  const at = bytes.length - 22
  if (at < 0 || bytes.readUInt32LE(at) !== 0x06054b50) throw new Unfit('packed-wrongly', 'something behind')
  const start = bytes.readUInt32LE(at + 16)
  if (start + bytes.readUInt32LE(at + 12) !== at) throw new Unfit('packed-wrongly', 'list of entries')
  return start
}

async function contentOf(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Buffer> {
  const stream = await new Promise<NodeJS.ReadableStream>((done, fail) =>
    zip.openReadStream(entry, (error, opened) =>
      error || opened === undefined ? fail(new Unfit('packed-wrongly', String(error))) : done(opened),
    ),
  )
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
