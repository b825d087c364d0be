/** For tests: documents as people's programs write them. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { Transformer } from '@napi-rs/image'
import Excel from '@protobi/exceljs'
import type { FileKind } from '../../../domain/file/file.ts'
import { openDocument, relationship, wordWith } from './zip.ts'

export type Good = { readonly what: string; readonly kind: FileKind; readonly bytes: Buffer }

const picture = (width: number, height: number) =>
  Transformer.fromRgbaPixels(
    Buffer.from(Array.from({ length: width * height * 4 }, (_, k) => (k % 4 === 3 ? 255 : k % 256))),
    width,
    height,
  )

/** A JPEG with EXIF that says on which side it lies and, in words, where it was taken. */
export function photo(orientation: number, width: number, height: number): Buffer {
  const plain = picture(width, height).jpegSync(80)
  const exif = Buffer.from(
    'ffe1000045786966000049492a000800000001001201030001000000000000000000000000',
    'hex',
  )
  exif.writeUInt16LE(orientation, 28)
  const place = Buffer.from('GPSLatitude CANARY-PLACE 34.92 -2.32', 'latin1')
  exif.writeUInt16BE(exif.length - 2 + place.length, 2)
  return Buffer.concat([plain.subarray(0, 2), exif, place, plain.subarray(2)])
}

function typst(source: string, standard: 'ua-1' | '1.7' | 'a-2b'): Buffer {
  const compiler = NodeCompiler.create({})
  const compiled = compiler.compile({ mainFileContent: source })
  if (compiled.result === null) throw new Error('typst could not set the page')
  return compiler.pdf(compiled.result, { pdfStandard: standard, creationTimestamp: 0 })
}

async function workbook(): Promise<Buffer> {
  const book = new Excel.Workbook()
  const sheet = book.addWorksheet('الحساب')
  sheet.addRow(['اسم', 'Montant'])
  sheet.addRow(['زيت', { formula: '2*3' }])
  sheet.addRow([{ text: 'site', hyperlink: 'https://example.org' }])
  return Buffer.from(await book.xlsx.writeBuffer())
}

async function pdfLib(objects: boolean): Promise<Buffer> {
  const document = await PDFDocument.create()
  for (let k = 0; k < 40; k += 1) document.addPage().drawText(`Page ${k}`)
  return Buffer.from(await document.save({ useObjectStreams: objects }))
}

/** Written by LibreOffice when it is there. */
function libreOffice(): readonly Good[] {
  const folder = mkdtempSync(join(tmpdir(), 'twiza-good-'))
  try {
    writeFileSync(join(folder, 'a.csv'), 'اسم;القيمة\nزيت;12\n')
    const made: Good[] = []
    for (const kind of ['ods', 'xlsx', 'pdf'] as const) {
      const profile = `-env:UserInstallation=file://${folder}/profile`
      const { status } = spawnSync(
        'soffice',
        [profile, '--headless', '--convert-to', kind, '--outdir', folder, join(folder, 'a.csv')],
        { timeout: 90_000 },
      )
      if (status === 0)
        made.push({ what: `LibreOffice ${kind}`, kind, bytes: readFileSync(join(folder, `a.${kind}`)) })
    }
    return made
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export async function goodFiles(): Promise<readonly Good[]> {
  const link = {
    name: 'word/_rels/document.xml.rels',
    content: relationship('hyperlink', 'https://example.org/'),
  }
  return [
    { what: 'a letter in Arabic', kind: 'text', bytes: Buffer.from('السلام عليكم،\n\nتعاونية النور\n') },
    {
      what: 'a table with semicolons',
      kind: 'text',
      bytes: Buffer.from('\ufeffnom;prix\nhuile d’olive;-12,50\n+212612345678;=3*4\n'),
    },
    { what: 'comparisons', kind: 'text', bytes: Buffer.from('prix < 100 et quantité > 3\n') },
    { what: 'a photo', kind: 'jpeg', bytes: photo(1, 640, 480) },
    { what: 'a photo that lies on its side', kind: 'jpeg', bytes: photo(6, 640, 480) },
    { what: 'a photo of 12 million points on its side', kind: 'jpeg', bytes: photo(6, 4000, 3000) },
    { what: 'a drawing', kind: 'png', bytes: picture(300, 200).pngSync() },
    {
      what: 'a drawing with a page of the web behind it',
      kind: 'png',
      bytes: Buffer.concat([picture(30, 20).pngSync(), Buffer.from('<script>CANARY-PLACE</script>')]),
    },
    { what: 'WebP', kind: 'webp', bytes: picture(300, 200).webpSync(80) },
    {
      what: 'typst, for screen readers',
      kind: 'pdf',
      bytes: typst('#set document(title: "A")\n= A\nBonjour #link("https://example.org")[site]', 'ua-1'),
    },
    {
      what: 'typst, plain',
      kind: 'pdf',
      bytes: typst('#set text(lang: "ar")\n= مرحبا\n#lorem(2000)', '1.7'),
    },
    { what: 'typst, for archives', kind: 'pdf', bytes: typst('= A\n#lorem(200)', 'a-2b') },
    { what: 'pdf-lib with object streams', kind: 'pdf', bytes: await pdfLib(true) },
    { what: 'pdf-lib without', kind: 'pdf', bytes: await pdfLib(false) },
    { what: 'a workbook', kind: 'xlsx', bytes: await workbook() },
    { what: 'Word', kind: 'docx', bytes: wordWith([]) },
    { what: 'Word with a link', kind: 'docx', bytes: wordWith([link]) },
    {
      what: 'OpenDocument',
      kind: 'odt',
      bytes: openDocument(
        'text',
        '<?xml version="1.0" encoding="UTF-8"?><office:document-content><office:scripts/><text:a xlink:href="https://example.org">x</text:a></office:document-content>',
      ),
    },
    ...libreOffice(),
  ]
}
