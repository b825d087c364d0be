import type { FileFault, FileKind } from '../../../domain/file/file.ts'

/** What is kept of a document: `bytes` are those that came, or an image drawn anew. */
export type Inspected =
  | { readonly ok: true; readonly kind: FileKind; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly fault: FileFault }

/** Thrown inside the inspection, where a document is given up; never leaves it. */
export class Unfit extends Error {
  readonly fault: FileFault
  constructor(fault: FileFault, where: string) {
    super(`${fault}: ${where}`)
    this.fault = fault
  }
}
