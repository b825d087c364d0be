import type { Language } from '../../domain/basics/language.ts'
import type { Attested } from '../../domain/project/project.ts'
import { Scroll } from '../page/parts.tsx'
import { money } from '../words/format.ts'
import { Said, useWords, W } from '../words/w.tsx'
import { Own } from './own.tsx'
import { recordWords } from './record-words.ts'

/** An address one may follow: http or https, nothing else. */
export function followable(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  return /^https?:$/.test(new URL(url).protocol) ? url : null
}

/** Where something was read; a link where the page of the source is known. */
export function SourceName({ source, url }: { source: string | null; url: string | null }) {
  const address = followable(url)
  if (source === null && address === null) return <W of={recordWords.noSource} />
  const name = (
    <bdi dir="auto" class="own">
      {source ?? address}
    </bdi>
  )
  return address === null ? (
    name
  ) : (
    <a href={address} rel="noreferrer nofollow">
      {name}
    </a>
  )
}

/** Money: what for and from whom, how much, when, and where it was read. */
export function MoneyTable({ language, lines }: { language: Language; lines: readonly Attested[] }) {
  const t = useWords()
  return (
    <Scroll label={t(recordWords.money)}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <W of={recordWords.what} />
            </th>
            <th scope="col" class="numeric">
              <W of={recordWords.amount} />
            </th>
            <th scope="col">
              <W of={recordWords.year} />
            </th>
            <th scope="col">
              <W of={recordWords.source} />
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr>
              <td>
                <Own of={line.text} />
              </td>
              <td class="numeric">
                {line.amount === null ? (
                  <W of={recordWords.notSaid} />
                ) : (
                  <Said number>{money(language, line.amount)}</Said>
                )}
              </td>
              <td class="number">{line.year === null ? <W of={recordWords.notSaid} /> : line.year}</td>
              <td class="small source-cell">
                <SourceName source={line.source} url={line.sourceUrl} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

/** What came of it, each with where it was read. */
export function Results({ language, lines }: { language: Language; lines: readonly Attested[] }) {
  return (
    <ul class="told">
      {lines.map((line) => (
        <li>
          <Own of={line.text} />
          {line.amount === null ? null : (
            <>
              {' '}
              <Said number>{money(language, line.amount)}</Said>
            </>
          )}{' '}
          <span class="source">
            {line.year === null ? null : (
              <>
                <bdi>{line.year}</bdi>
                {' · '}
              </>
            )}
            <SourceName source={line.source} url={line.sourceUrl} />
          </span>
        </li>
      ))}
    </ul>
  )
}
