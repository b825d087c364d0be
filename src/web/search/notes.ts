import { levelOf, NATION, parentOf, parseTerritoryCode } from '../../domain/basics/territory-code.ts'
import type { SearchDocument } from '../../domain/search/document.ts'
import type { Atlas } from '../../domain/territory/atlas.ts'
import { LEVEL_WORDS } from '../territory/words.ts'
import type { Word } from '../words/word.ts'
import { KIND_WORDS } from './words.ts'

/** What is said beside a title: what it is, and where. A territory says its level and what contains it. */
export function notesOf(atlas: Atlas, { kind, ref, territory }: SearchDocument): readonly Word[] {
  if (kind !== 'territory') return [KIND_WORDS[kind], ...placeOf(atlas, territory)]
  const code = parseTerritoryCode(ref)
  return code === null ? [] : [LEVEL_WORDS[levelOf(code)], ...placeOf(atlas, parentOf(code))]
}

/** A name; nothing for the whole nation, which says nothing. */
function placeOf(atlas: Atlas, code: SearchDocument['territory']): readonly Word[] {
  const found = code === null || code === NATION ? undefined : atlas.territories.get(code)
  return found === undefined ? [] : [found.name]
}
