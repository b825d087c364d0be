/** A fault in a reference file of `data/`: where (JSON path), and what is wrong, for the person who edits the file. */
import { z } from 'zod'

export type FileFault = { readonly kind: 'file-fault'; readonly path: string; readonly fault: string }

export function fault(path: readonly PropertyKey[] | string, message: string): FileFault {
  return { kind: 'file-fault', path: typeof path === 'string' ? path : pathOf(path), fault: message }
}

function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((part, i) => (typeof part === 'number' ? `[${part}]` : i ? `.${String(part)}` : String(part)))
    .join('')
}

/** The faults of a zod refusal, one per place, in the file's order. */
export function faultsOf(error: z.ZodError): FileFault[] {
  return error.issues.map((issue) => fault(issue.path, issue.message))
}

/** JSON text to a value; a cut or broken file is a fault, not an exception. */
export function parseJson(text: string): { ok: true; value: unknown } | { ok: false; fault: FileFault } {
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch (error) {
    return {
      ok: false,
      fault: fault('', `not JSON: ${error instanceof Error ? error.message : String(error)}`),
    }
  }
}

const words = z
  .string()
  .trim()
  .min(1, 'empty text')
  .refine((s) => !/[\u202A-\u202E\u2066-\u2069]/.test(s), 'contains a direction-control character')

/** A `Text` as files write it: ar, fr, en always; zgh only where a source attests the words. */
export const textSchema = z.strictObject({
  ar: words.refine((s) => !/[٠-٩۰-۹]/.test(s), 'use Latin digits 0-9 in Arabic too'),
  fr: words,
  en: words,
  zgh: words.exactOptional(),
})
