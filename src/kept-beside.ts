/** What an instance keeps outside its database, under the names it has in a backup. */
import { join } from 'node:path'
import type { KeptBeside } from './operations/backup-instance.ts'
import type { Settings } from './settings.ts'

export function keptBeside({ dataFolder, receiptKeyFile, secretsKeyFile }: Settings): KeptBeside {
  return {
    'receipt-keys.json': receiptKeyFile,
    'secret-keys.json': secretsKeyFile,
    files: join(dataFolder, 'files'),
  }
}
