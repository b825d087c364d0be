/** A document of a dossier: what may be brought, how much of it, and under which name it is kept. */
import { type Dossier, mayRead, mayWrite } from '../dossier/dossier.ts'
import type { Actor } from '../person/actor.ts'
import type { PersonId } from '../person/person.ts'

export type FileId = string & { readonly __kind: 'file-id' }

export const FILE_KINDS = ['pdf', 'jpeg', 'png', 'webp', 'docx', 'xlsx', 'odt', 'ods', 'text'] as const
export type FileKind = (typeof FILE_KINDS)[number]

/** Sizes in bytes; an image's in pixels before it is decoded. */
export const FILE_LIMITS = {
  bytes: 10 * 1024 * 1024,
  dossierBytes: 50 * 1024 * 1024,
  dossierFiles: 200,
  pixels: 40_000_000,
  pdfPages: 500,
  zipEntries: 1000,
  zipRatio: 100,
  unpackedBytes: 100 * 1024 * 1024,
} as const

export type DossierFile = {
  readonly id: FileId
  readonly kind: FileKind
  readonly name: string
  /** of the kept document, in bytes */
  readonly bytes: number
  /** SHA-256 of the kept document: 64 hexadecimal digits */
  readonly contentHash: string
  /** null: she has had her account erased */
  readonly broughtBy: PersonId | null
  readonly at: Date
}

/** Why a document is not taken; each has its words (web/file/words.ts). */
export const FILE_FAULTS = [
  'empty',
  'too-large',
  'unknown-kind',
  'broken',
  'too-many-pixels',
  'too-many-pages',
  'locked',
  'active-content',
  'macros',
  'outside-links',
  'packed-wrongly',
  'unpacks-too-large',
  'archive-inside',
  'not-plain-text',
  'too-heavy',
  'virus',
  'not-checked-now',
] as const
export type FileFault = (typeof FILE_FAULTS)[number]

export type FileRefusal =
  | { readonly kind: 'no-such-dossier' }
  | { readonly kind: 'may-not-write' }
  | { readonly kind: 'too-many-files'; readonly most: number }
  | { readonly kind: 'dossier-full'; readonly mostMegabytes: number }
  | { readonly kind: 'fault'; readonly fault: FileFault }

/** Null when the text has not the shape of one: 16 small letters and digits. */
export function parseFileId(text: string): FileId | null {
  return /^[a-z0-9]{16}$/.test(text) ? (text as FileId) : null
}

/** Whoever reads the dossier reads its documents. */
export const maySeeFiles = (actor: Actor | null, dossier: Dossier): boolean => mayRead(actor, dossier)
/** Bring one, or take one away. */
export const mayChangeFiles = (actor: Actor | null, dossier: Dossier): boolean => mayWrite(actor, dossier)
