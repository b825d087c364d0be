/** What a certificate of attendance says; `certificate.typ` draws it. All text is data, nothing is read as markup. */
import { shownCertificateNumber } from '../../domain/attendance/code.ts'
import { whenText } from '../../domain/attendance/letter.ts'
import type { Registration } from '../../domain/attendance/registration.ts'
import { directionOf, type Language } from '../../domain/basics/language.ts'
import { readSome, type SomeText } from '../../domain/basics/some-text.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { qrSvg } from '../chart/qr-path.ts'
import { type Piece, pieceOf } from '../dossier/pdf/paper.ts'
import { paths } from '../paths.ts'
import { words } from '../words/word.ts'
import { certificateWords as text } from './certificate-words.ts'

export type CertificatePaper = {
  readonly language: 'ar' | 'fr' | 'en'
  readonly title: string
  readonly says: string
  readonly name: Piece
  readonly facts: readonly { readonly label: Piece; readonly value: Piece }[]
  readonly notes: readonly Piece[]
  /** an SVG picture, what it is in words, and the address as text */
  readonly code: { readonly svg: string; readonly alt: string; readonly address: string }
  /** instant of what is printed, seconds since 1970 */
  readonly at: number
}

type Certified = {
  readonly language: Language
  readonly meeting: Meeting
  readonly registration: Registration
  readonly number: string
  readonly origin: string
  readonly now: Date
}

/** Tamazight is printed in Arabic, as every paper of this site. */
export function certificatePaper(certified: Certified): CertificatePaper {
  const { meeting, registration, number, origin, now } = certified
  const language = certified.language === 'zgh' ? 'ar' : certified.language
  const side = directionOf(language)
  const said = (of: SomeText | null) => (of === null ? null : (readSome(of, language)?.words ?? null))
  const fact = (label: Parameters<typeof words>[1], value: string | null) =>
    value === null || value === ''
      ? []
      : [{ label: pieceOf(words(language, label), side), value: pieceOf(value, side) }]
  const place = [said(meeting.venue), said(meeting.city)].filter((one) => one !== null)
  const address = `${origin}${paths.verifyCertificate(language, number)}`
  return {
    language,
    title: words(language, text.title),
    says: words(language, text.says),
    name: pieceOf(registration.name, side),
    facts: [
      ...fact(text.forBody, registration.organisation),
      ...fact(text.at, said(meeting.title)),
      ...fact(text.place, place.join(language === 'ar' ? '، ' : ', ')),
      ...fact(text.date, whenText(meeting.when)),
      ...fact(text.organiser, said(meeting.organiser)),
      ...fact(text.number, shownCertificateNumber(number)),
    ],
    notes: [text.confirmed, text.independent].map((word) => pieceOf(words(language, word), side)),
    code: { svg: qrSvg(address), alt: words(language, text.check), address },
    at: Math.floor(now.getTime() / 1000),
  }
}
