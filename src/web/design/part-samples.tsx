import type { Language } from '../../domain/basics/language.ts'
import { Notice } from '../page/parts.tsx'
import { dirhams, number } from '../words/format.ts'
import { W } from '../words/w.tsx'
import { designWords } from './words.ts'

/** Headings, buttons, badges, notices, figures and a table. */
export function PartSamples({ language }: { language: Language }) {
  return (
    <>
      <h3>
        <W of={designWords.type} />
      </h3>
      <p class="lead">
        <W of={designWords.heading} with={{ n: 3 }} />
      </p>
      <p>
        <W of={designWords.paragraph} />{' '}
        <a href="#main">
          <W of={designWords.link} />
        </a>
      </p>
      <h3>
        <W of={designWords.buttons} />
      </h3>
      <p class="row">
        <button class="button" type="button">
          <W of={designWords.main} />
        </button>
        <button class="button quiet" type="button">
          <W of={designWords.quiet} />
        </button>
        <button class="button" type="button" disabled>
          <W of={designWords.disabled} />
        </button>
      </p>
      <h3>
        <W of={designWords.badges} />
      </h3>
      <p class="row">
        {(
          [
            ['good', designWords.verified],
            ['warn', designWords.toConfirm],
            ['bad', designWords.refused],
            ['economic', designWords.economic],
            ['social', designWords.social],
            ['environmental', designWords.environmental],
          ] as const
        ).map(([kind, word]) => (
          <span class={`badge ${kind}`}>
            <W of={word} />
          </span>
        ))}
      </p>
      <h3>
        <W of={designWords.notices} />
      </h3>
      <Notice>
        <p>
          <W of={designWords.notice} />
        </p>
      </Notice>
      <Notice kind="warn">
        <p>
          <W of={designWords.noticeWarn} />
        </p>
      </Notice>
      <Notice kind="bad">
        <p>
          <W of={designWords.noticeBad} />
        </p>
      </Notice>
      <FiguresAndTable language={language} />
    </>
  )
}

function FiguresAndTable({ language }: { language: Language }) {
  const rows = [
    [1, 120000, -4500],
    [2, 180000, 21000],
  ] as const
  return (
    <>
      <h3>
        <W of={designWords.cards} />
      </h3>
      <dl class="facts">
        <div>
          <dt>
            <W of={designWords.sales} />
          </dt>
          <dd>{dirhams(language, 180000)}</dd>
        </div>
        <div>
          <dt>
            <W of={designWords.members} />
          </dt>
          <dd>{number(language, 12)}</dd>
        </div>
      </dl>
      <h3>
        <W of={designWords.tables} />
      </h3>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <W of={designWords.year} />
            </th>
            <th scope="col" class="numeric">
              <W of={designWords.sales} />
            </th>
            <th scope="col" class="numeric">
              <W of={designWords.surplus} />
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([year, sales, surplus]) => (
            <tr>
              <th scope="row">{year}</th>
              <td class="numeric">{number(language, sales)}</td>
              <td class="numeric">{number(language, surplus)}</td>
            </tr>
          ))}
          <tr class="total">
            <th scope="row">
              <W of={designWords.total} />
            </th>
            <td class="numeric">{number(language, 300000)}</td>
            <td class="numeric">{number(language, 16500)}</td>
          </tr>
        </tbody>
      </table>
    </>
  )
}
