import type { Hit } from '../../domain/search/document.ts'
import type { Atlas } from '../../domain/territory/atlas.ts'
import { OwnWords, useLanguage, W } from '../words/w.tsx'
import { addressOf } from './address.ts'
import { MarkedTitle } from './marked-title.tsx'
import { notesOf } from './notes.ts'

/** One result: its title, what it is and where, and a sentence about it; of a territory the second says enough. */
export function HitLine({ atlas, hit }: { atlas: Atlas; hit: Hit }) {
  const { document } = hit
  return (
    <li class="hit">
      <a href={addressOf(useLanguage(), document)}>
        <MarkedTitle hit={hit} />
      </a>
      <p class="muted small">
        {notesOf(atlas, document).map((note, k) => (
          <>
            {k === 0 ? null : ' – '}
            <bdi>
              <W of={note} />
            </bdi>
          </>
        ))}
      </p>
      {document.excerpt === null || document.kind === 'territory' ? null : (
        <p class="small">
          <OwnWords of={document.excerpt} />
        </p>
      )}
    </li>
  )
}
