import type { ComponentChildren } from 'preact'
import type { PastVersion } from '../../storage/setting/reads.ts'
import { legalWhen } from '../idea/when.ts'
import { W } from '../words/w.tsx'
import { settingsWords as text } from './settings-words.ts'

type Props = {
  /** address of the page, below which a version is taken back */
  readonly here: string
  /** number of the version that counts */
  readonly latest: number
  readonly past: readonly PastVersion[]
  /** what a field of the version is called */
  readonly label: (field: string) => ComponentChildren
}

/** Who changed a setting or a word and when, what was written, and the way back from the last change. */
export function Versions({ here, latest, past, label }: Props) {
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">
        <W of={text.versions} />
      </h2>
      <ol class="plain">
        {past.map((version) => (
          <li class="card">
            <Heading version={version} />
            <Said version={version} label={label} />
            {version.number === latest ? (
              <form method="post" action={`${here}/undo`}>
                <input type="hidden" name="base" value={version.number} />
                <button type="submit" class="button quiet">
                  <W of={text.undo} />
                </button>
              </form>
            ) : null}
          </li>
        ))}
        <li class="card">
          <W of={text.shipped} />
        </li>
      </ol>
    </section>
  )
}

function Heading({ version: { number, at, by, undoneAt } }: { version: PastVersion }) {
  return (
    <p>
      <W of={text.version} with={{ number, ...legalWhen(at) }} />{' '}
      <bdi dir="ltr" class="muted">
        {by}
      </bdi>{' '}
      {undoneAt === null ? null : (
        <span class="badge">
          <W of={text.undone} />
        </span>
      )}
    </p>
  )
}

function Said({ version: { value }, label }: { version: PastVersion; label: Props['label'] }) {
  return (
    <details>
      <summary>
        <W of={text.what} />
      </summary>
      <dl>
        {Object.entries(value).map(([field, said]) => (
          <>
            <dt>{label(field)}</dt>
            <dd>
              {said === '' ? (
                <span class="muted">
                  <W of={text.empty} />
                </span>
              ) : (
                <bdi dir="auto" lang="">
                  {said}
                </bdi>
              )}
            </dd>
          </>
        ))}
      </dl>
    </details>
  )
}
