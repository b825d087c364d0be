/**
 * `data/datapackage.json` (Frictionless Data Package): every reference file with its title, source, year, licence
 * and how sure it is, for machines and for the page of sources.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { ReferenceFileFault } from './csv-file.ts'

const resource = z.object({
  name: z.string().regex(/^[a-z0-9-]+$/),
  path: z.string(),
  title: z.string().min(1),
  description: z.string().min(1),
  /** Number of rows a reader must find. */
  rows: z.number().int().positive(),
  year: z.string().min(4),
  sources: z.array(z.object({ title: z.string().min(1), path: z.url().optional() })).min(1),
  licenses: z.array(z.object({ name: z.string().min(1), title: z.string().min(1) })).min(1),
  confidence: z.string().min(1),
  /** Checks that were made, or are repeated by the tests. */
  checks: z.string().min(1),
})
const dataPackage = z.object({
  name: z.string(),
  title: z.string(),
  credits: z.array(z.string().min(1)).min(1),
  resources: z.array(resource).min(1),
})

export type DataPackage = z.infer<typeof dataPackage>

export function readDataPackage(dataFolder: string): DataPackage {
  const parsed = dataPackage.safeParse(JSON.parse(readFileSync(join(dataFolder, 'datapackage.json'), 'utf8')))
  if (!parsed.success) throw new ReferenceFileFault('datapackage.json', 1, z.prettifyError(parsed.error))
  return parsed.data
}
