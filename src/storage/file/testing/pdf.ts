/** For tests: PDFs written object by object. */
import { deflateSync } from 'node:zlib'

/** Objects from 1 on; the first is the catalogue, the second the list of pages. */
export function pdfOf(objects: readonly string[], { trailer = '', behind = '', front = '' } = {}): Buffer {
  let text = `${front}%PDF-1.7\n`
  const places: number[] = []
  for (const [k, object] of objects.entries()) {
    places.push(text.length)
    text += `${k + 1} 0 obj\n${object}\nendobj\n`
  }
  const table = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  for (const place of places) text += `${String(place).padStart(10, '0')} 00000 n \n`
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n${behind}`
  return Buffer.from(text, 'latin1')
}

const PAGES = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'
const PAGE = (more = '') => `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${more} >>`

export function pdfWith({ catalogue = '', page = '', more = [] as readonly string[] }, options = {}): Buffer {
  return pdfOf([`<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`, PAGES, PAGE(page), ...more], options)
}

/** A stream, packed unless `filter` says otherwise. */
export function streamOf(
  content: Buffer | string,
  dictionary = '',
  filter: string | null = '/FlateDecode',
): string {
  const bytes = filter === '/FlateDecode' ? deflateSync(content) : Buffer.from(content)
  const filtered = filter === null ? '' : `/Filter ${filter}`
  return `<< ${dictionary} ${filtered} /Length ${bytes.length} >>\nstream\n${bytes.toString('latin1')}\nendstream`
}

/** Objects hidden inside an object stream. */
export function hiddenObjects(objects: readonly string[], first = 10, type = '/Type /ObjStm'): string {
  const head: string[] = []
  let body = ''
  for (const [k, object] of objects.entries()) {
    head.push(`${first + k} ${body.length}`)
    body += `${object} `
  }
  const start = `${head.join(' ')} `
  return streamOf(start + body, `${type} /N ${objects.length} /First ${start.length}`)
}

export function manyPages(count: number): Buffer {
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${'3 0 R '.repeat(count)}] /Count ${count} >>`,
    PAGE(),
  ])
}
