import { mayChangeSettings, mayOpen } from '../../domain/office/permissions.ts'
import type { WaitingCounts } from '../../storage/office/moderation.ts'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { number } from '../words/format.ts'
import type { Word } from '../words/word.ts'
import { useLanguage, W } from '../words/w.tsx'
import { isLinked, officePage } from './frame.tsx'
import type { Office } from './office.ts'
import { officeWords as text } from './words.ts'

/** What waits for this agent: each number leads to where it is dealt with. */
export function overviewPage(office: Office, counts: WaitingCounts): Page {
  const { language, actor } = office
  const moderation = paths.officePart(language, 'moderation')
  return officePage(office, {
    part: null,
    content: (
      <ul class="grid">
        {mayOpen(actor, 'moderation') ? (
          <>
            <Tile n={counts.ideas} word={text.ideasWaiting} href={moderation} />
            <Tile n={counts.reported} word={text.reported} href={`${moderation}#reported`} />
          </>
        ) : null}
        {mayOpen(actor, 'help') && isLinked('help') ? (
          <Tile n={counts.help} word={text.helpWaiting} href={paths.officePart(language, 'help')} />
        ) : null}
        {mayChangeSettings(actor) ? <Tile n={counts.letters} word={text.lettersFailing} href={null} /> : null}
      </ul>
    ),
  })
}

function Tile({ n, word, href }: { n: number; word: Word; href: string | null }) {
  const language = useLanguage()
  const said = (
    <>
      <span class="waiting-number">
        <bdi>{number(language, n)}</bdi>
      </span>
      <br />
      <W of={word} />
    </>
  )
  return (
    <li>
      {href === null ? (
        <div class="card">{said}</div>
      ) : (
        <a class="card" href={href}>
          {said}
        </a>
      )}
    </li>
  )
}
