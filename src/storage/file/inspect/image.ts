import { Transformer } from '@napi-rs/image'
import { FILE_LIMITS } from '../../../domain/file/file.ts'
import { imageSize } from '../../../domain/file/magic.ts'
import { Unfit } from './verdict.ts'

/** Decoded, a picture weighs at most this: what a process of 200 MB can hold beside its decoder. */
const MOST_DECODED_BYTES = 80_000_000
/** Above this a picture is not turned itself (turning holds it three times): it says which side is up. */
const MOST_TURNED_PIXELS = 6_000_000
const QUALITY = 88

type Kind = 'jpeg' | 'png' | 'webp'

/** The same picture from its points alone: upright, without places, dates, names and whatever else was in the file. */
export function drawnAnew(bytes: Buffer, kind: Kind): Buffer {
  const size = imageSize(bytes, kind)
  if (size === null) throw new Unfit('broken', 'no size')
  const pixels = size.width * size.height
  if (pixels > FILE_LIMITS.pixels || pixels * bytesOfPixel(bytes, kind) > MOST_DECODED_BYTES)
    throw new Unfit('too-many-pixels', `${size.width} x ${size.height}`)
  const picture = new Transformer(bytes)
  const { orientation = 1 } = picture.metadataSync(true)
  if (orientation <= 1 || orientation > 8) return encode(picture, kind)
  if (pixels <= MOST_TURNED_PIXELS) return encode(picture.rotate(orientation), kind)
  if (kind !== 'jpeg') throw new Unfit('too-many-pixels', 'turned')
  return withOrientation(picture.jpegSync(QUALITY), orientation)
}

function encode(picture: Transformer, kind: Kind): Buffer {
  if (kind === 'png') return picture.pngSync()
  return kind === 'webp' ? picture.webpSync(QUALITY) : picture.jpegSync(QUALITY)
}

/** A JPEG with one line of EXIF, and nothing else in it: which side is up (1 to 8). */
function withOrientation(jpeg: Buffer, orientation: number): Buffer {
  const header = Buffer.from(
    'ffe1002245786966000049492a0008000000010012010300010000000000000000000000',
    'hex',
  )
  header.writeUInt16LE(orientation, 28)
  return Buffer.concat([jpeg.subarray(0, 2), header, jpeg.subarray(2)])
}

/** PNG: channels of the colour type times bytes of the depth (a palette is drawn in colours); JPEG 3; WebP 4 and its writer's 2. */
function bytesOfPixel(bytes: Buffer, kind: Kind): number {
  if (kind !== 'png') return kind === 'jpeg' ? 3 : 6
  const channels = { 0: 1, 2: 3, 3: 4, 4: 2, 6: 4 }[bytes[25] ?? 6] ?? 4
  return channels * ((bytes[24] ?? 8) > 8 ? 2 : 1)
}
