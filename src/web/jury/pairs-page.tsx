import type { Language } from '../../domain/basics/language.ts'
import type { Entry } from '../../domain/contest/entry.ts'
import type { Desk } from '../../domain/jury/desk.ts'
import { entryNumber } from '../../domain/jury/packet.ts'
import { pairsAdvised } from '../../domain/jury/pairs.ts'
import { Notice, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import type { Word } from '../words/word.ts'
import { words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { JuryCrumbs } from './crumbs.tsx'
import { EntryFacts, Written } from './packet.tsx'
import { juryWords as text } from './words.ts'

type Props = {
  readonly site: Site
  readonly language: Language
  readonly desk: Desk
  readonly pair: readonly [Entry, Entry] | null
  /** pairs passed over, `a-b,c-d` */
  readonly skipped: string
  readonly told: 'kept' | 'undone' | null
}

/** Two cards one under the other on a phone, side by side where there is room. */
export function pairsPage(props: Props): Page {
  const { language, desk, pair, told } = props
  const all = pairsAdvised(desk.entries.length)
  const n = desk.comparisons.length
  return {
    keep: false,
    head: {
      language,
      title: words(language, text.pairsTitle),
      address: paths.juryPairs(language, desk.contest.id),
    },
    content: (
      <Wrap>
        <JuryCrumbs language={language} contest={desk.contest} here={<W of={text.pairsTitle} />} />
        <h1>
          <W of={text.pairsTitle} />
        </h1>
        {told === null ? null : (
          <p role="status" class="muted">
            <W of={told === 'kept' ? text.pairKept : text.undone} />
          </p>
        )}
        <p id="progress" data-n={n}>
          <W of={text.progress} with={{ n, all: Math.max(all, n) }} />
        </p>
        {pair === null ? (
          <Notice>
            <p>
              <W of={desk.deliberating ? text.deliberating : text.noPairs} />
            </p>
          </Notice>
        ) : (
          <Choose {...props} pair={pair} />
        )}
        <Undo {...props} />
        <p>
          <a class="button quiet" href={paths.jury(language, desk.contest.id)}>
            <W of={text.back} />
          </a>
        </p>
      </Wrap>
    ),
  }
}

function Choose(props: Props & { pair: readonly [Entry, Entry] }) {
  const { language, desk, pair, skipped } = props
  const [one, other] = pair
  return (
    <form method="post" action={paths.juryPairs(language, desk.contest.id)} id="pair">
      <p>
        <W of={text.pairsLead} />
      </p>
      <input type="hidden" name="round" value={desk.round?.id ?? ''} />
      <input type="hidden" name="one" value={one.id} />
      <input type="hidden" name="other" value={other.id} />
      <input type="hidden" name="skipped" value={skipped} />
      <div class="pair">
        <Card {...props} entry={one} value="one" />
        <Card {...props} entry={other} value="other" />
      </div>
      <p class="row pair-others">
        <Button value="equal" word={text.equal} />
        <Button value="skip" word={text.skip} />
      </p>
    </form>
  )
}

function Button({ value, word }: { value: string; word: Word }) {
  return (
    <button type="submit" name="better" value={value} class="button quiet">
      <W of={word} />
    </button>
  )
}

function Card({ site, language, desk, entry, value }: Props & { entry: Entry; value: 'one' | 'other' }) {
  const content = entry.content
  const number = entryNumber(entry.number)
  return (
    <section class="card" aria-labelledby={`title-${value}`}>
      <p class="row badges">
        <strong>
          <bdi dir="ltr">{number}</bdi>
        </strong>
      </p>
      <h2 id={`title-${value}`}>
        <bdi dir="auto" lang="">
          {content.title}
        </bdi>
      </h2>
      <p>
        <Written>{content.pitch}</Written>
      </p>
      <EntryFacts site={site} plan={desk.contest.plan} content={content} />
      <p>
        <a href={paths.juryEntry(language, desk.contest.id, entry.id)}>
          <W of={text.readMore} />
        </a>
      </p>
      <button type="submit" name="better" value={value} class="button wide">
        <W of={text.first} />
        <span class="hidden-visually"> {number}</span>
      </button>
    </section>
  )
}

function Undo({ language, desk }: Props) {
  if (desk.comparisons.length === 0 || desk.deliberating) return null
  return (
    <form method="post" action={paths.juryPairs(language, desk.contest.id)} id="undo">
      <input type="hidden" name="round" value={desk.round?.id ?? ''} />
      <button type="submit" name="better" value="undo" class="button quiet">
        <W of={text.undo} />
      </button>
    </form>
  )
}
