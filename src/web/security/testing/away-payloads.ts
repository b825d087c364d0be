import { awayAddresses } from './away-addresses.ts'

/** What is put behind a page of this site to lead away from it. */
const BEHIND = ['/fr/', '/fr', '/ar/me/', '/fr/%2e%2e/', '/fr/me?next=', '/fr/me#']
const MORE = [
  '/fr/\uff0e\uff0e/evil.example',
  '/fr/%E2%80%AE//evil.example',
  '/fr/me%0d%0aX-Evil: 1',
  '/fr/me\r\nX-Evil: 1',
  '/fr/sign-in?next=//evil.example',
  '/fr/sign-out',
  '/de/me',
  'fr/me',
  '',
]

/** 969 values for the field `next`: addresses of another site alone, and behind pages of this one. */
export function awayPayloads(): readonly string[] {
  const away = awayAddresses()
  return [
    ...away,
    ...BEHIND.flatMap((start, k) => away.filter((_, n) => n % 3 === k % 3).map((one) => start + one)),
    ...MORE,
  ]
}
