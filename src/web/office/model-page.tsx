import { legalTime } from '../../domain/basics/legal-time.ts'
import type { EconomicModel, Input } from '../../domain/model/model.ts'
import { mayEditModels } from '../../domain/office/permissions.ts'
import type { ModelRevision, ModelVersion } from '../../storage/office/model.ts'
import { ErrorSummary, type FieldError } from '../form/error-summary.tsx'
import { STATUS_WORDS } from '../model/words.ts'
import { Notice } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { inputGroups } from '../simulation/groups.ts'
import { shownValue } from '../simulation/input-form.tsx'
import { dayWord } from '../words/format.ts'
import { Unit } from '../words/unit.tsx'
import { useLanguage, W } from '../words/w.tsx'
import type { Word } from '../words/word.ts'
import { officePage } from './frame.tsx'
import { guideWords } from './guide-words.ts'
import { HEADINGS } from './model-entry.ts'
import { HEADING_WORDS, modelOfficeWords as text } from './model-words.ts'
import type { Office } from './office.ts'

/** Every model; those that stand over what ships say so. */
export function modelListPage(
  office: Office,
  models: readonly EconomicModel[],
  revised: ReadonlySet<string>,
): Page {
  return officePage(office, {
    part: 'models',
    content: (
      <>
        <p class="lead">
          <W of={text.lead} />
        </p>
        <ul class="plain">
          {models.map(({ id, name }) => (
            <li class="region-line">
              <a href={`${paths.officePart(office.language, 'models')}/${id}`}>
                <W of={name} />
              </a>
              {revised.has(id) ? (
                <span class="badge">
                  <W of={text.revised} />
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      </>
    ),
  })
}

export type ModelState = {
  readonly latest: ModelVersion
  readonly history: readonly ModelRevision[]
  readonly wrong: readonly FieldError[]
  readonly done: boolean
}

/** One model: its figures and its texts, each of which leads to its form, and its versions. */
export function modelOfficePage(office: Office, state: ModelState): Page {
  const { content } = state.latest
  const here = `${paths.officePart(office.language, 'models')}/${content.id}`
  return officePage(office, {
    part: 'models',
    title: content.name,
    wrong: state.wrong.length > 0,
    content: (
      <>
        <ErrorSummary errors={state.wrong} />
        {state.done ? (
          <div role="status">
            <Notice>
              <W of={guideWords.saved} />
            </Notice>
          </div>
        ) : null}
        <p class="lead">
          <W of={text.lead} />{' '}
          <a href={paths.model(office.language, content.id)}>
            <W of={text.see} />
          </a>
        </p>
        <Figures model={content} here={here} />
        <Texts here={here} />
        <Versions office={office} here={here} {...state} />
      </>
    ),
  })
}

function Figures({ model, here }: { model: EconomicModel; here: string }) {
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">
        <W of={text.figures} />
      </h2>
      {inputGroups(model).map((group) => (
        <details>
          <summary>
            <W of={group.title} />
          </summary>
          <ul class="plain">
            {group.inputs.map((input) => (
              <li class="region-line">
                <a href={`${here}/figures/${input.id}`}>
                  <W of={input.label} />
                </a>
                <span>
                  <FigureShown input={input} />
                </span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}

/** The figure with its unit and how sure it is. */
export function FigureShown({ input }: { input: Input }) {
  const language = useLanguage()
  const { status } = input.provenance
  return (
    <>
      <bdi class="number">
        {shownValue(language, input, input.value)}{' '}
        {input.unit === '%' ? null : <Unit unit={input.unit} value={input.value} />}
      </bdi>{' '}
      <span class={status === 'assumption' ? 'badge warn' : 'badge'}>
        <W of={STATUS_WORDS[status]} />
      </span>
    </>
  )
}

function Texts({ here }: { here: string }) {
  return (
    <section aria-labelledby="texts">
      <h2 id="texts">
        <W of={text.texts} />
      </h2>
      <ul class="plain">
        {HEADINGS.map((heading) => (
          <li class="region-line">
            <a href={`${here}/texts/${heading}`}>
              <W of={HEADING_WORDS[heading]} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Versions({ office, here, latest, history }: ModelState & { office: Office; here: string }) {
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">
        <W of={guideWords.versions} />
      </h2>
      <ol class="plain">
        {history.map((revision) => (
          <li class="card">
            <RevisionSaid revision={revision} model={latest.content} />
            {revision.version === latest.version && mayEditModels(office.actor) ? (
              <form method="post" action={`${here}/undo`} id="undo">
                <input type="hidden" name="version" value={revision.version} />
                <button type="submit" class="button quiet">
                  <W of={guideWords.undo} />
                </button>
              </form>
            ) : null}
          </li>
        ))}
        <li class="card">
          <W of={guideWords.shipped} />
        </li>
      </ol>
    </section>
  )
}

function RevisionSaid({ revision, model }: { revision: ModelRevision; model: EconomicModel }) {
  const { version, at, by, undoneAt, evidence } = revision
  return (
    <>
      <p>
        <W of={guideWords.version} with={{ batch: version, day: dayWord(legalTime(at)) }} />{' '}
        <bdi dir="ltr" class="muted">
          {by}
        </bdi>{' '}
        {undoneAt === null ? null : (
          <span class="badge">
            <W of={guideWords.undone} />
          </span>
        )}
      </p>
      <p>
        <PartSaid part={revision.part} model={model} />
      </p>
      <p class="source">
        <bdi dir="auto" lang="">
          {evidence.sourceUrl === null ? (
            evidence.source
          ) : (
            <a href={evidence.sourceUrl} rel="noreferrer">
              {evidence.source}
            </a>
          )}
        </bdi>
        , <bdi>{evidence.asOf}</bdi>
      </p>
    </>
  )
}

function PartSaid({ part, model }: { part: string; model: EconomicModel }) {
  const [kind, id = ''] = part.split(':')
  const heading = HEADINGS.find((one) => one === id)
  if (kind === 'text' && heading !== undefined)
    return <W of={text.textRevised} with={{ what: HEADING_WORDS[heading] satisfies Word }} />
  const label = model.inputs.find((input) => input.id === id)?.label
  return <W of={text.figureRevised} with={{ what: label ?? id }} />
}
