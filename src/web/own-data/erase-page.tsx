import type { Language } from '../../domain/basics/language.ts'
import type { ErasureWish } from '../../operations/erase-person.ts'
import { errorOf, ErrorSummary, type FieldError } from '../form/error-summary.tsx'
import { Choices } from '../form/field.tsx'
import { Crumbs, Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { siteWords } from '../words/site.ts'
import { words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { erasePath } from './data-page.tsx'
import { DOSSIER_CHOICES, ownDataWords as text, WORDS_CHOICES } from './words.ts'

export type EraseEntry = { readonly words: string; readonly dossiers: string }

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>) => Object.keys(record) as Key[]

/** The first question: what becomes of her words and her dossiers. Nothing is chosen for her. */
export function erasePage(language: Language, entry: EraseEntry, errors: readonly FieldError[]): Page {
  return {
    keep: false,
    head: {
      language,
      title: words(language, text.erase),
      wrong: errors.length > 0,
      address: erasePath(language),
    },
    content: (
      <Wrap>
        <Crumbs
          crumbs={[
            { label: <W of={siteWords.home} />, href: paths.home(language) },
            { label: <W of={text.title} />, href: paths.myData(language) },
            { label: <W of={text.erase} /> },
          ]}
        />
        <h1>
          <W of={text.erase} />
        </h1>
        <ErrorSummary errors={errors} />
        <p class="lead">
          <W of={text.eraseLead} />
        </p>
        <form method="post" action={erasePath(language)} class="stack">
          <Choices
            id="words"
            label={<W of={text.wordsChoice} />}
            error={errorOf(errors, 'words')}
            value={entry.words}
            options={keysOf(WORDS_CHOICES).map((value) => ({
              value,
              label: <W of={WORDS_CHOICES[value]} />,
            }))}
          />
          <Choices
            id="dossiers"
            label={<W of={text.dossiersChoice} />}
            error={errorOf(errors, 'dossiers')}
            value={entry.dossiers}
            options={keysOf(DOSSIER_CHOICES).map((value) => ({
              value,
              label: <W of={DOSSIER_CHOICES[value]} />,
            }))}
          />
          <p class="muted">
            <W of={text.eraseJournal} /> <W of={text.eraseBackups} />
          </p>
          <p class="row">
            <button type="submit" class="button">
              <W of={text.next} />
            </button>
            <a class="button quiet" href={paths.myData(language)}>
              <W of={text.no} />
            </a>
          </p>
        </form>
      </Wrap>
    ),
  }
}

/** The second question. */
export function surePage(language: Language, wish: Omit<ErasureWish, 'person'>): Page {
  return {
    keep: false,
    head: { language, title: words(language, text.sureTitle), address: erasePath(language) },
    content: (
      <Wrap>
        <h1>
          <W of={text.sureTitle} />
        </h1>
        <Notice kind="warn">
          <p>
            <W of={text.eraseLead} />
          </p>
        </Notice>
        <dl class="facts">
          <div>
            <dt>
              <W of={text.wordsChoice} />
            </dt>
            <dd>
              <W of={WORDS_CHOICES[wish.words]} />
            </dd>
          </div>
          <div>
            <dt>
              <W of={text.dossiersChoice} />
            </dt>
            <dd>
              <W of={DOSSIER_CHOICES[wish.dossiers]} />
            </dd>
          </div>
        </dl>
        <form method="post" action={erasePath(language)}>
          <input type="hidden" name="words" value={wish.words} />
          <input type="hidden" name="dossiers" value={wish.dossiers} />
          <input type="hidden" name="sure" value="yes" />
          <p class="row">
            <button type="submit" class="button" id="sure">
              <W of={text.sure} />
            </button>
            <a class="button quiet" href={paths.myData(language)}>
              <W of={text.no} />
            </a>
          </p>
        </form>
      </Wrap>
    ),
  }
}

export function erasedPage(language: Language): Page {
  return {
    keep: false,
    head: { language, title: words(language, text.erasedTitle), address: paths.home(language) },
    content: (
      <Wrap>
        <h1 id="erased">
          <W of={text.erasedTitle} />
        </h1>
        <p class="lead">
          <W of={text.erasedText} />
        </p>
        <p>
          <a class="button" href={paths.home(language)}>
            <W of={siteWords.home} />
          </a>
        </p>
      </Wrap>
    ),
  }
}
