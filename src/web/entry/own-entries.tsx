import type { Language } from '../../domain/basics/language.ts'
import type { EntryCard } from '../../storage/contest/entry-reads.ts'
import { paths } from '../paths.ts'
import { OwnWords, Some, W } from '../words/w.tsx'
import { entryWords as text, STANDING_WORDS } from './words.ts'

/** Entries of a person, or of a dossier; nothing where there are none. */
export function OwnEntries({ language, entries }: { language: Language; entries: readonly EntryCard[] }) {
  if (entries.length === 0) return null
  return (
    <section aria-labelledby="entries">
      <h2 id="entries">
        <W of={text.entries} />
      </h2>
      <ul class="plain">
        {entries.map(({ id, contestTitle, projectTitle, standing }) => (
          <li class="card">
            <h3>
              <a href={paths.entry(language, id)}>
                <Some of={contestTitle} />
              </a>
            </h3>
            <p>
              <span class={standing === 'submitted' ? 'badge good' : 'badge warn'}>
                <W of={STANDING_WORDS[standing]} />
              </span>{' '}
              <OwnWords of={projectTitle} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
