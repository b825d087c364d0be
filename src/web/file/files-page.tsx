import type { Language } from '../../domain/basics/language.ts'
import { legalTime } from '../../domain/basics/legal-time.ts'
import type { DossierId } from '../../domain/dossier/dossier.ts'
import { type DossierFile, FILE_LIMITS } from '../../domain/file/file.ts'
import { errorOf, ErrorSummary, type FieldError } from '../form/error-summary.tsx'
import { Crumbs, Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { day, number } from '../words/format.ts'
import { siteWords } from '../words/site.ts'
import { words } from '../words/word.ts'
import { DocumentField } from '../form/field.tsx'
import { Said, W } from '../words/w.tsx'
import { fileWords as text, KIND_WORDS } from './words.ts'

const MEGABYTE = 1024 * 1024
export type FilesProps = {
  readonly dossier: DossierId
  readonly files: readonly DossierFile[]
  readonly mayChange: boolean
  readonly scanned: boolean
  readonly errors: readonly FieldError[]
  readonly done: 'kept' | 'taken' | null
}

export function filesPage(language: Language, props: FilesProps): Page {
  const { dossier, files, mayChange, errors, done } = props
  return {
    keep: false,
    head: {
      language,
      title: words(language, text.title),
      wrong: errors.length > 0,
      address: paths.dossierFiles(language, dossier),
    },
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={siteWords.home} />, href: paths.home(language) },
            { label: <W of={text.dossier} />, href: paths.dossier(language, dossier) },
            { label: <W of={text.title} /> },
          ]}
        />
        <h1>
          <W of={text.title} />
        </h1>
        <ErrorSummary errors={errors} />
        {done === null ? null : (
          <div role="status">
            <Notice>
              <p>
                <W of={text[done]} />
              </p>
            </Notice>
          </div>
        )}
        <p class="lead">
          <W of={text.lead} />
        </p>
        {files.length === 0 ? (
          <p>
            <W of={text.none} />
          </p>
        ) : (
          <ul class="plain stack">
            {files.map((file) => (
              <FileCard language={language} file={file} dossier={dossier} mayChange={mayChange} />
            ))}
          </ul>
        )}
        <p class="muted">
          <W
            of={text.used}
            with={{
              files: number(language, files.length),
              most: number(language, FILE_LIMITS.dossierFiles),
              used: number(language, files.reduce((sum, { bytes }) => sum + bytes, 0) / MEGABYTE, 1),
              room: number(language, FILE_LIMITS.dossierBytes / MEGABYTE),
            }}
          />
        </p>
        {mayChange ? <BringForm language={language} {...props} /> : null}
      </Wrap>
    ),
  }
}

function FileCard(props: { language: Language; file: DossierFile; dossier: DossierId; mayChange: boolean }) {
  const { language, file, dossier, mayChange } = props
  const address = paths.dossierFile(language, dossier, file.id)
  return (
    <li class="card">
      <p>
        <strong>
          <bdi dir="auto" lang="">
            {file.name}
          </bdi>
        </strong>
      </p>
      <p class="muted">
        <W of={KIND_WORDS[file.kind]} /> ·{' '}
        <W of={text.size} with={{ n: number(language, Math.ceil(file.bytes / 1024)) }} /> ·{' '}
        <Said>{day(language, legalTime(file.at))}</Said>
      </p>
      <p>
        <a class="button quiet" href={address} download>
          <W of={text.download} />
        </a>
      </p>
      {mayChange ? (
        <details>
          <summary>
            <W of={text.takeAway} />
          </summary>
          <form method="post" action={address}>
            <p>
              <W of={text.sure} />
            </p>
            <button type="submit" class="button quiet">
              <W of={text.yes} />
            </button>
          </form>
        </details>
      ) : null}
    </li>
  )
}

function BringForm({ language, dossier, scanned, errors }: FilesProps & { language: Language }) {
  const error = errorOf(errors, 'document')
  return (
    <section aria-labelledby="bring">
      <h2 id="bring">
        <W of={text.bring} />
      </h2>
      <form
        method="post"
        action={paths.dossierFiles(language, dossier)}
        enctype="multipart/form-data"
        class="stack"
      >
        <DocumentField
          id="document"
          label={<W of={text.choose} />}
          hint={<W of={text.kinds} />}
          error={error}
        />
        <p>
          <button type="submit" class="button">
            <W of={text.send} />
          </button>
        </p>
        <p class="muted">
          <W of={text.photos} /> <W of={scanned ? text.scanned : text.notScanned} />
        </p>
      </form>
    </section>
  )
}
