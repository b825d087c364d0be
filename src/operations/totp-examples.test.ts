/** The published examples of RFC 6238, appendix B (SHA-1, eight digits): what our part for codes must give. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Secret, TOTP } from 'otpauth'

const KEY = Secret.fromUTF8('12345678901234567890')
const EXAMPLES = [
  [59, '94287082'],
  [1_111_111_109, '07081804'],
  [1_111_111_111, '14050471'],
  [1_234_567_890, '89005924'],
  [2_000_000_000, '69279037'],
  [20_000_000_000, '65353130'],
] as const

test('codes are those of RFC 6238, and of six digits their last six', () => {
  for (const [seconds, code] of EXAMPLES) {
    const timestamp = seconds * 1000
    assert.equal(new TOTP({ secret: KEY, digits: 8, period: 30 }).generate({ timestamp }), code)
    assert.equal(new TOTP({ secret: KEY, digits: 6, period: 30 }).generate({ timestamp }), code.slice(2))
  }
})
