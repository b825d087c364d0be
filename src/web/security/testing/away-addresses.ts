/** Spellings of another site's address that programs and browsers have been led away by. */
const HOSTS = [
  'evil.example',
  'evil%E3%80%82example',
  'evil。example',
  'evil．example',
  'twiza.example.evil.example',
  'twiza.example@evil.example',
  '0x7f000001',
  '[::ffff:7f00:1]',
]
const STARTS = [
  '//',
  '/\\',
  '\\\\',
  '\\/',
  '///',
  '////',
  '/\\/\\',
  'https://',
  'http://',
  'https:',
  'http:/',
  'https:\\\\',
  '//%2f',
  '/%2f/',
  '/%5c',
  '%2f%2f',
  '%5c%5c',
  '/%09/',
  '/%0a/',
  '/%0d/',
  '%09//',
  '%20//',
  '/.//',
  '/..//',
  '/fr/..//',
  '/;@',
  '/%00/',
  'javascript://',
  'data://',
  '//%0d%0aX-Evil:1%0d%0a//',
  '%0d%0aX-Evil:%201',
  '\u00a0//',
  '\u2028//',
  '／／',
  '〱//',
  '/%e2%80%ae//',
  '//user:pass@',
  '/?//',
  '/#//',
  './/',
]

/** 320 of them. */
export function awayAddresses(): readonly string[] {
  return STARTS.flatMap((start) => HOSTS.map((host) => `${start}${host}`))
}

export function hostileHosts(): readonly string[] {
  return [
    'evil.example',
    'twiza.example:80@evil.example',
    'twiza.example, evil.example',
    'twiza.example/evil',
    'twiza.example\\evil.example',
    '',
    ' ',
    '[::1]',
    '127.1',
    'evil.example#',
    'evil.example?',
    'a'.repeat(300),
    '//evil.example',
    'javascript:alert(1)',
  ]
}
