/** Reads a document from beginning to end and says whether it may be kept. Runs in a process of its own. */
import { FILE_LIMITS } from '../../../domain/file/file.ts'
import { magicOf } from '../../../domain/file/magic.ts'
import { checkText } from './text.ts'
import { type Inspected, Unfit } from './verdict.ts'

// each reader is loaded when it is needed: the process of a picture holds no reader of PDFs
const pdf = () => import('./pdf.ts')
const office = () => import('./office.ts')
const image = () => import('./image.ts')

/** An error of a parser means that the document is broken: nothing that cannot be read to its end is kept. */
export async function inspect(bytes: Buffer): Promise<Inspected> {
  try {
    return await read(bytes)
  } catch (error) {
    return { ok: false, fault: error instanceof Unfit ? error.fault : 'broken' }
  }
}

async function read(bytes: Buffer): Promise<Inspected> {
  if (bytes.length === 0) throw new Unfit('empty', 'no byte')
  if (bytes.length > FILE_LIMITS.bytes) throw new Unfit('too-large', 'bytes')
  const magic = magicOf(bytes)
  switch (magic) {
    case null:
      throw new Unfit('unknown-kind', 'signature')
    case 'pdf':
      await (await pdf()).checkPdf(bytes)
      return { ok: true, kind: 'pdf', bytes }
    case 'zip':
      return { ok: true, kind: await (await office()).officeKind(bytes), bytes }
    case 'text':
      checkText(bytes)
      return { ok: true, kind: 'text', bytes }
    default: {
      const drawn = (await image()).drawnAnew(bytes, magic)
      if (drawn.length > FILE_LIMITS.bytes) throw new Unfit('too-large', 'drawn anew')
      return { ok: true, kind: magic, bytes: drawn }
    }
  }
}
