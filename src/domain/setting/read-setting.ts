/**
 * What was typed into the form of one group of settings, or kept of it, as values that can be used. The same reading is
 * done of what is kept whenever it is used: a value that a later version no longer allows counts as not set.
 */
import { readNumber } from '../basics/number-reading.ts'
import { accepted, type Outcome, refused } from '../basics/outcome.ts'
import { contrastAsBrand, ENOUGH_CONTRAST, isOfFlag, parseColour } from './palette.ts'
import { RETENTION_BOUNDS } from './retention-bounds.ts'
import {
  LONGEST_FIELD,
  type RetentionField,
  SETTING_FIELDS,
  type SettingFault,
  type SettingField,
  type SettingGroup,
  type SettingOf,
} from './setting.ts'
import type { VersionValue } from './version.ts'

type Typed = Readonly<Record<string, string | undefined>>
type Read<Group extends SettingGroup> = Outcome<SettingOf[Group], SettingFault>

/** Invisible letters that turn the order of others around, and all that is no letter at all. */
const UNSEEN = /[\p{Cc}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

/** One line without what cannot be seen; the lines of several stay apart. */
function plain(typed: string | undefined, lines: 'one' | 'several'): string {
  const text = (typed ?? '').normalize('NFC').replaceAll('\r\n', '\n')
  const each = (lines === 'one' ? [text.replaceAll('\n', ' ')] : text.split('\n')).map((line) =>
    line.replaceAll('\t', ' ').replace(UNSEEN, '').replace(/ {2,}/g, ' ').trim(),
  )
  return each
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** The fields of a group as they are kept: every one, plain, whether they are right or not. */
export function keptFields(group: SettingGroup, typed: Typed): VersionValue {
  const lines = group === 'notices' || group === 'contact' ? 'several' : 'one'
  return Object.fromEntries(SETTING_FIELDS[group].map((field) => [field, plain(typed[field], lines)]))
}

class Reader {
  readonly faults: SettingFault[] = []
  private readonly kept: VersionValue
  constructor(kept: VersionValue) {
    this.kept = kept
  }

  /** Null: left empty. */
  text(field: SettingField, most: number): string | null {
    const value = this.kept[field] ?? ''
    if (value.length > most) this.faults.push({ kind: 'too-long', field, most })
    return value === '' ? null : value
  }

  /** A site's name stands inside sentences and in the subjects of letters: letters, digits and a few marks. */
  name(field: SettingField, needed: boolean): string | null {
    const value = this.text(field, LONGEST_FIELD.name)
    if (value === null && needed) this.faults.push({ kind: 'needed', field })
    if (value !== null && !/^[\p{L}\p{M}\p{N} .,'’&()–-]+$/u.test(value))
      this.faults.push({ kind: 'not-plain', field })
    return value
  }

  shaped(
    field: SettingField,
    most: number,
    shape: RegExp,
    kind: 'bad-phone' | 'bad-email' | 'bad-authorisation',
  ) {
    const value = this.text(field, most)
    if (value !== null && !shape.test(value)) this.faults.push({ kind, field })
    return value
  }

  months(field: SettingField, id: RetentionField): number {
    const { least, most } = RETENTION_BOUNDS[id]
    const value = readNumber(this.kept[field] ?? '', 'whole')
    if (value !== null && Number.isInteger(value) && value >= least && value <= most) return value
    this.faults.push({ kind: 'out-of-bounds', field, least, most })
    return least
  }

  /** Left empty it is as the data file says. */
  monthsIfTyped(id: 'attendance'): { readonly attendance?: number } {
    return (this.kept[id] ?? '') === '' ? {} : { attendance: this.months(id, id) }
  }

  result<Value>(value: Value): Outcome<Value, SettingFault> {
    return this.faults.length === 0 ? accepted(value) : refused(...this.faults)
  }
}

/** `typed`: by the names of SETTING_FIELDS. */
export function readSetting<Group extends SettingGroup>(group: Group, typed: Typed): Read<Group> {
  const readers: { readonly [One in SettingGroup]: (reader: Reader) => Read<One> } = READERS
  return readers[group](new Reader(keptFields(group, typed)))
}

const READERS: { readonly [Group in SettingGroup]: (reader: Reader) => Read<Group> } = {
  identity: readIdentity,
  contact: (read) =>
    read.result({
      phone: read.shaped('phone', LONGEST_FIELD.phone, /^\+?[\d ().-]{6,}$/, 'bad-phone'),
      email: read.shaped(
        'email',
        LONGEST_FIELD.email,
        /^[^\s@:/<>"]+@[^\s@:/<>"]+\.[^\s@:/<>".]+$/,
        'bad-email',
      ),
      address: read.text('address', LONGEST_FIELD.address),
    }),
  notices: (read) => {
    const notice = (field: SettingField) => read.text(field, LONGEST_FIELD.notice) ?? ''
    return read.result({ ar: notice('noticeAr'), fr: notice('noticeFr'), en: notice('noticeEn') })
  },
  colour: readColour,
  retention: (read) =>
    read.result({
      'idle-dossiers': read.months('idleDossiers', 'idle-dossiers'),
      'refused-ideas': read.months('refusedIdeas', 'refused-ideas'),
      letters: read.months('letters', 'letters'),
      ...read.monthsIfTyped('attendance'),
      warnDays: read.months('warnDays', 'warnDays'),
    }),
  'id-number': (read) =>
    read.result(
      read.shaped(
        'authorisation',
        LONGEST_FIELD.authorisation,
        /^[\p{L}\d][\p{L}\d /.-]*$/u,
        'bad-authorisation',
      ),
    ),
}

/** Tamazight is not a translation here but a name: any letters of Tifinagh, or none and Arabic stands in. */
function readIdentity(read: Reader): Read<'identity'> {
  const [ar, fr, en] = [read.name('nameAr', true), read.name('nameFr', true), read.name('nameEn', true)]
  const zgh = read.name('nameZgh', false)
  if (zgh !== null && !/^[\p{Script=Tifinagh} ]+$/u.test(zgh))
    read.faults.push({ kind: 'not-tifinagh', field: 'nameZgh' })
  const name = { ar: ar ?? '', fr: fr ?? '', en: en ?? '', ...(zgh === null ? {} : { zgh }) }
  return read.result({ name, operator: read.text('operator', LONGEST_FIELD.operator) })
}

function readColour(read: Reader): Read<'colour'> {
  const typed = read.text('colour', 20)
  if (typed === null) return read.result(null)
  const colour = parseColour(typed)
  if (colour === null) return refused<SettingFault>({ kind: 'bad-colour', field: 'colour' })
  const contrast = contrastAsBrand(colour)
  if (contrast < ENOUGH_CONTRAST) read.faults.push({ kind: 'too-light', field: 'colour', contrast })
  if (isOfFlag(colour)) read.faults.push({ kind: 'of-the-flag', field: 'colour' })
  return read.result(colour)
}
