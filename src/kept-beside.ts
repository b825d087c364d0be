/** What an instance keeps outside its database, under the names it has in a backup. */
import { join } from 'node:path'
import type { KeptBeside } from './operations/backup-instance.ts'
import type { Settings } from './settings.ts'

export function keptBeside({ dataFolder, receiptKeyFile }: Settings): KeptBeside {
  return { 'receipt-keys.json': receiptKeyFile, files: join(dataFolder, 'files') }
}
