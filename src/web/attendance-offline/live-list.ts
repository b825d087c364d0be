/** The list as this phone sees it: what the site last said, and over it the taps that wait here. */
import { shownCode } from '../../domain/attendance/code.ts'
import { nameMatches } from '../../domain/attendance/same-name.ts'
import type { DoorLine, Tap } from './door-list.ts'

export type SeenLine = DoorLine & { readonly here: boolean; readonly waits: boolean }

/** As the site will calculate it; a walk-in that waits here is a line already. */
export function seenLines(lines: readonly DoorLine[], taps: readonly Tap[]): readonly SeenLine[] {
  const known = new Set(lines.map(({ id }) => id))
  const walkIns = new Map<string, DoorLine>()
  for (const { registration, walkIn, seats } of taps)
    if (walkIn !== null && !known.has(registration) && !walkIns.has(registration))
      walkIns.set(registration, {
        ...{ id: registration, name: walkIn.consent ? walkIn.name : '', organisation: null },
        ...{ category: walkIn.category, seats, code: '', pass: null, waiting: false, walkIn: true },
        ...{ arrivedAt: null, came: null },
      })
  return [...walkIns.values(), ...lines].map((line) => {
    const own = taps.filter(({ registration }) => registration === line.id)
    const last = own[own.length - 1]
    const here = last === undefined ? line.arrivedAt !== null : last.kind === 'arrive'
    const came = last?.kind === 'arrive' ? last.seats : line.came
    return { ...line, came, here, waits: own.length > 0 }
  })
}

/** By letters of the code or beginnings of names; nothing typed: everybody, who is not here yet first. */
export function meant(lines: readonly SeenLine[], typed: string): readonly SeenLine[] {
  const text = typed.trim()
  const code = text.toUpperCase().replace(/[\s-]/g, '')
  const found =
    text === ''
      ? lines
      : lines.filter(
          (line) =>
            (code.length >= 3 && line.code !== '' && line.code.startsWith(code)) ||
            nameMatches(`${line.name} ${line.organisation ?? ''}`, text),
        )
  return [...found].sort((a, b) => Number(a.here) - Number(b.here) || a.name.localeCompare(b.name, 'ar'))
}

/** What a square holds: the token in a link to the door, or the token itself. */
export function tokenIn(scanned: string): string {
  return /[?&]pass=([A-Za-z0-9._-]+)/.exec(scanned)?.[1] ?? scanned.trim()
}

export const codeShown = (line: DoorLine): string => (line.code === '' ? '' : shownCode(line.code))
