import { Ltr } from '../page/parts.tsx'
import type { Site } from '../site.ts'
import { P } from './frame.tsx'
import { aboutWords } from './words.ts'

/** How to reach whoever runs this site: as set in the back office, else as the environment says. */
export function Contact({ site }: { site: Site }) {
  const { phone = null, email = null, address = null } = site.chosen?.latest().contact ?? {}
  const ways = [phone, email, ...(address?.split('\n') ?? [])].filter((way) => way !== null && way !== '')
  const all = ways.length > 0 ? ways : [site.settings.operatorContact]
  return <>{all.map((way) => (way === null ? <P of={aboutWords.contactNone} /> : <Way>{way}</Way>))}</>
}

function Way({ children: way }: { children: string }) {
  const address = contactAddress(way)
  return (
    <p>
      {address === null ? (
        <bdi dir="auto" lang="">
          {way}
        </bdi>
      ) : (
        <a href={address}>
          <Ltr>{way}</Ltr>
        </a>
      )}
    </p>
  )
}

/** Where a link to this contact leads; null for words such as an office and its hours. */
export function contactAddress(contact: string): string | null {
  if (/^https?:\/\/\S+$/.test(contact)) return contact
  if (/^[^\s@:/]+@[^\s@:/]+$/.test(contact)) return `mailto:${contact}`
  return /^\+?[\d ().-]{6,}$/.test(contact) ? `tel:${contact.replace(/[^\d+]/g, '')}` : null
}
