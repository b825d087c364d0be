import type { Text } from '../basics/language.ts'
import type { InputChanges } from './model.ts'

/** A sample shown to users and checked by tests: what was changed, and what must come out, in dirhams. */
export type WorkedExample = {
  readonly title: Text
  readonly story: Text
  readonly changes: InputChanges
  readonly expected: Readonly<Record<string, number>>
}
