/** Sets dossiers in a thread of its own, so that pages are served while a PDF is made; see `pdf.ts`. */
import { parentPort } from 'node:worker_threads'
import type { Dossier } from '../dossier.ts'
import { typeset } from './typeset.ts'

export type Asked = { readonly id: number; readonly dossier: Dossier }
export type Answered = { readonly id: number } & ({ readonly pdf: Uint8Array } | { readonly fault: string })

parentPort?.on('message', ({ id, dossier }: Asked) => {
  try {
    parentPort?.postMessage({ id, pdf: typeset(dossier) } satisfies Answered)
  } catch (fault) {
    parentPort?.postMessage({ id, fault: fault instanceof Error ? fault.message : String(fault) } satisfies Answered)
  }
})
