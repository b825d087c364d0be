/** script/check: the checks alone, without the tests. */
import { allChecks, runChecks } from './checks.ts'

const findings = await runChecks(allChecks())
const failed = findings.filter((finding) => !finding.passed).length
console.log(`${findings.length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
