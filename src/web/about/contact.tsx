import { Ltr } from '../page/parts.tsx'
import type { Site } from '../site.ts'
import { P } from './frame.tsx'
import { aboutWords } from './words.ts'

/** How to reach whoever runs this site, as written in its settings. */
export function Contact({ site }: { site: Site }) {
  const { operatorContact } = site.settings
  if (operatorContact === null) return <P of={aboutWords.contactNone} />
  const address = contactAddress(operatorContact)
  return (
    <p>
      {address === null ? (
        <bdi>{operatorContact}</bdi>
      ) : (
        <a href={address}>
          <Ltr>{operatorContact}</Ltr>
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
