import type { Entry } from '../../domain/contest/entry.ts'
import { entryNumber } from '../../domain/jury/packet.ts'
import { W } from '../words/w.tsx'
import { judgingWords as text } from './words.ts'

/** `E-07` and its title, isolated. */
export function EntryName({ entry }: { entry: Entry | undefined }) {
  if (entry === undefined) return <W of={text.unknown} />
  return (
    <>
      <bdi dir="ltr" class="number">
        {entryNumber(entry.number)}
      </bdi>{' '}
      <bdi dir="auto" lang="">
        {entry.content.title}
      </bdi>
    </>
  )
}

/** What is written on both sides of a conflict, or a person's name; an erased juror has none. */
export function JurorName({ name }: { name: string }) {
  return name === '' ? (
    <W of={text.erased} />
  ) : (
    <bdi dir="auto" lang="">
      {name}
    </bdi>
  )
}
