/** What a document is by its first bytes, and how large an image says it is. Never by its name. */

/** `zip`: one of the office documents, or something that is not taken; its contents say which. */
export type Magic = 'pdf' | 'jpeg' | 'png' | 'webp' | 'zip' | 'text'

const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((value, k) => bytes[at + k] === value)

const ascii = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0))

/** Null: nothing that is taken. `text` only says that no other signature was found: its bytes are read in full. */
export function magicOf(bytes: Uint8Array): Magic | null {
  if (startsWith(bytes, ascii('%PDF-'))) return 'pdf'
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpeg'
  if (startsWith(bytes, [0x89, ...ascii('PNG\r\n\x1a\n')])) return 'png'
  if (startsWith(bytes, ascii('RIFF')) && startsWith(bytes, ascii('WEBP'), 8)) return 'webp'
  if (startsWith(bytes, ascii('PK\x03\x04'))) return 'zip'
  if (bytes.subarray(0, 4096).includes(0)) return null
  return 'text'
}

export type ImageSize = { readonly width: number; readonly height: number }

/** As its header says, before anything is decoded; null when the header is not whole. */
export function imageSize(bytes: Uint8Array, kind: 'jpeg' | 'png' | 'webp'): ImageSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size =
    kind === 'png' ? pngSize(bytes, view) : kind === 'webp' ? webpSize(bytes, view) : jpegSize(view)
  return size === null || size.width === 0 || size.height === 0 ? null : size
}

function pngSize(bytes: Uint8Array, view: DataView): ImageSize | null {
  if (view.byteLength < 33 || !startsWith(bytes, ascii('IHDR'), 12)) return null
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

function webpSize(bytes: Uint8Array, view: DataView): ImageSize | null {
  if (view.byteLength < 30) return null
  if (startsWith(bytes, ascii('VP8X'), 12))
    return {
      width: 1 + (view.getUint32(24, true) & 0xffffff),
      height: 1 + ((view.getUint32(26, true) >>> 8) & 0xffffff),
    }
  if (startsWith(bytes, ascii('VP8L'), 12)) {
    const packed = view.getUint32(21, true)
    return { width: 1 + (packed & 0x3fff), height: 1 + ((packed >>> 14) & 0x3fff) }
  }
  if (!startsWith(bytes, ascii('VP8 '), 12)) return null
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
}

/** The largest that any frame header of the file says: a preview inside does not hide the picture. */
function jpegSize(view: DataView): ImageSize | null {
  let largest: ImageSize | null = null
  for (let at = 2; at + 9 < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return largest
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) {
      const size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
      if (largest === null || size.width * size.height > largest.width * largest.height) largest = size
    }
    if (marker === 0xda) return largest
    at += 2 + view.getUint16(at + 2)
  }
  return largest
}
