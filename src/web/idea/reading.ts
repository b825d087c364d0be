import type { Language } from '../../domain/basics/language.ts'
import type { IdeaReading } from '../../domain/idea/read-idea.ts'
import type { Site } from '../site.ts'
import { consentHash } from './consent.ts'

/** What the site knows when it reads an idea in this language. */
export function ideaReading({ atlas, library }: Site, language: Language): IdeaReading {
  return {
    atlas: atlas(),
    sectors: new Set(library.activities.sectors.ten.map(({ id }) => id)),
    activities: new Set(library.activities.activities.map(({ id }) => id)),
    models: new Set(library.models.map(({ id }) => id)),
    language,
    consentHash: consentHash(language),
  }
}
