/** `script/node src/cli/check-models.ts [id…]`: validates every model of data/models and prints its faults. */
import { readdirSync, readFileSync } from 'node:fs'
import { readModelFile } from '../storage/reference/model-file.ts'

const folder = new URL('../../data/models/', import.meta.url)
const asked = process.argv.slice(2)
const files = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.endsWith('.example.json'))

let faulty = 0
for (const name of files) {
  const id = name.slice(0, -'.json'.length)
  if (asked.length > 0 && !asked.includes(id)) continue
  const outcome = readModelFile(readFileSync(new URL(name, folder), 'utf8'), id)
  if (outcome.ok) {
    console.log(`${id}: reads well`)
    continue
  }
  faulty += 1
  console.log(`${id}: ${outcome.reasons.length} faults`)
  for (const { path, fault } of outcome.reasons) console.log(`  ${path || '(file)'}: ${fault}`)
}
console.log(`${files.length} model files, ${faulty} refused`)
process.exitCode = faulty > 0 ? 1 : 0
