import { PDFDocument } from '@cantoo/pdf-lib'
import { FILE_LIMITS } from '../../../domain/file/file.ts'
import { pdfStreams } from './pdf-streams.ts'
import { Unfit } from './verdict.ts'

/**
 * Names that make a PDF do something, carry another file, or speak to another place. A name ends before white space or
 * a delimiter; `#4a` stands for a letter.
 */
const ACTIVE = new RegExp(
  `/(?:${[
    'JavaScript',
    'JS',
    'Launch',
    'EmbeddedFiles?',
    'RichMedia\\w*',
    'XFA',
    'SubmitForm',
    'ImportData',
    'GoToE',
    'GoToR',
    'Rendition',
    'Movie',
    'Sound',
    'AA',
    'EF',
    '3D',
    'Trans3D',
    'SetOCGState',
  ].join('|')})(?=[\\s()<>[\\]{}/%\\d]|$)`,
)
/** What is done when the document is opened: going to a page ([3 0 R /XYZ …] or /S /GoTo) does no harm. */
const OPENING = /\/OpenAction\s*(\[|<<|\d+\s+\d+\s+R)/g
const HARMLESS_OPENING = /^\/OpenAction\s*\[\s*\d/
const OTHER_ARCHIVE = ['PK\x05\x06', 'PK\x03\x04', '7z\xbc\xaf', 'Rar!']

/** Structure first (so that no parser is led astray), then the whole document as a reader sees it. */
export async function checkPdf(bytes: Buffer): Promise<void> {
  const whole = bytes.toString('latin1')
  checkEnds(whole)
  const { outside, inside } = pdfStreams(bytes, whole)
  for (const text of [outside, ...inside]) checkNames(spelledOut(text))
  const pages = await countPages(bytes)
  if (pages > FILE_LIMITS.pdfPages) throw new Unfit('too-many-pages', String(pages))
  if (pages === 0) throw new Unfit('broken', 'no page')
}

/** One PDF and nothing else: no page of the web in front, no archive behind. */
function checkEnds(whole: string): void {
  if (!/^%PDF-[12]\.\d/.test(whole)) throw new Unfit('broken', 'header')
  const end = whole.lastIndexOf('%%EOF')
  if (end === -1 || whole.length - end > 1024) throw new Unfit('broken', 'no end')
  if (!/^[\s\0]*$/.test(whole.slice(end + 5))) throw new Unfit('active-content', 'something behind the end')
  if (/<\s*(?:html|script|svg|!doctype|\?php)/i.test(whole.slice(0, 2048)))
    throw new Unfit('active-content', 'markup in front')
  if (/\/Encrypt\s*(?:<<|\d+\s+\d+\s+R)/.test(spelledOut(whole.slice(-65_536))))
    throw new Unfit('locked', 'encrypted')
}

function checkNames(text: string): void {
  const found = ACTIVE.exec(text)
  if (found !== null) throw new Unfit('active-content', found[0])
  for (const opening of text.matchAll(OPENING)) {
    const from = text.slice(opening.index, opening.index + 400)
    if (HARMLESS_OPENING.test(from)) continue
    if (/^\/OpenAction\s*<<[^>]*\/S\s*\/GoTo\b/.test(from)) continue
    throw new Unfit('active-content', 'OpenAction')
  }
  if (OTHER_ARCHIVE.some((mark) => text.includes(mark))) throw new Unfit('archive-inside', 'archive')
}

/** `/J#61vaScript` is `/JavaScript`. */
function spelledOut(text: string): string {
  return text.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

async function countPages(bytes: Buffer): Promise<number> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true })
  if (document.isEncrypted) throw new Unfit('locked', 'encrypted')
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    const text = object.constructor.name.includes('Stream') ? '' : object.toString()
    checkNames(spelledOut(text))
  }
  return document.getPageCount()
}
