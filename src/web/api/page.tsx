import type { Language } from '../../domain/basics/language.ts'
import { aboutPage, P, Part, Points } from '../about/frame.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { siteWords } from '../words/site.ts'
import type { Word } from '../words/word.ts'
import { W } from '../words/w.tsx'
import {
  DOWNLOADS,
  type PageExample,
  QUESTIONS,
  SENT,
  type SentExample,
  SIMULATION_EXAMPLE,
} from './page-examples.ts'
import { apiPageWords as w, OPERATION_WORDS } from './page-words.ts'

const BASE = '/api/v1'
const RULES = [w.ruleFigures, w.ruleCodes, w.ruleMoney, w.ruleLanguage, w.ruleErrors, w.ruleLimit]
const LICENCE_LINES = [w.licenceCensus, w.licencePlaces, w.licenceFacts]
const COMMANDS: readonly (readonly [command: string, word: Word])[] = [
  ['script/twiza promise 02.113 --weight need=3', w.terminalPromise],
  ['script/twiza simulate project.json --summary', w.terminalSimulate],
  ['script/twiza calc topsis problem.json', w.terminalCalc],
  ['script/twiza calc --help', w.terminalHelp],
  ['script/twiza territory import figures.csv', w.terminalImport],
  ['script/twiza territory import figures.csv --apply', w.terminalApply],
]

/** What the interface gives, how to ask it, under which licence; and the same from a terminal. */
export function apiPage(language: Language, origin: string): Page {
  return aboutPage(
    language,
    { title: w.title, lead: w.lead, path: paths.api },
    <>
      <p>
        <a class="button quiet" href={paths.openApi()}>
          <W of={w.document} />
        </a>
      </p>
      <Part id="rules" title={w.rulesTitle}>
        <Points of={RULES} />
      </Part>
      <Part id="routes" title={w.routesTitle}>
        <Routes language={language} of={QUESTIONS} />
      </Part>
      <Part id="simulate" title={w.simulateTitle}>
        <P of={w.simulateText} />
        <Command text={simulationCommand(origin)} />
      </Part>
      <Part id="send" title={w.sendTitle}>
        {SENT.map((one) => (
          <Sent one={one} origin={origin} />
        ))}
      </Part>
      <Part id="downloads" title={w.downloadsTitle}>
        <Routes language={language} of={DOWNLOADS} />
      </Part>
      <Part id="licences" title={w.licenceTitle}>
        <Points of={LICENCE_LINES} />
        <p class="row">
          <a href={paths.data(language)}>
            <W of={siteWords.data} />
          </a>
        </p>
      </Part>
      <Part id="terminal" title={w.terminalTitle}>
        <P of={w.terminalText} />
        {COMMANDS.map(([command, word]) => (
          <>
            <P of={word} />
            <Command text={command} />
          </>
        ))}
      </Part>
    </>,
  )
}

function simulationCommand(origin: string): string {
  const body = JSON.stringify(SIMULATION_EXAMPLE)
  return `curl ${origin}${BASE}/simulations \\\n  -H 'Content-Type: application/json' \\\n  -d '${body}'`
}

function Sent({ one, origin }: { one: SentExample; origin: string }) {
  const { operation, path, headers, body } = one
  const word = OPERATION_WORDS[operation]
  const sent = { 'Content-Type': 'application/json', ...headers }
  const lines = Object.entries(sent).map(([name, value]) => `  -H '${name}: ${value}' \\\n`)
  return (
    <>
      {word === undefined ? null : <P of={word} />}
      <Command text={`curl ${origin}${BASE}${path} \\\n${lines.join('')}  -d '${JSON.stringify(body)}'`} />
    </>
  )
}

function Routes({ language, of }: { language: Language; of: readonly PageExample[] }) {
  return (
    <ul class="grid">
      {of.map(({ operation, path, example }) => {
        const word = OPERATION_WORDS[operation]
        const address = `${BASE}${example}${example.includes('?') ? '&' : '?'}lang=${language}`
        return (
          <li class="card">
            <h3 dir="ltr" class="code-line">
              <Address path={path} />
            </h3>
            {word === undefined ? null : <P of={word} />}
            <p>
              <a
                class="button quiet"
                href={operation === 'getDocument' ? BASE + example : address}
                aria-describedby={`op-${operation}`}
              >
                <W of={w.open} />
              </a>{' '}
              <span id={`op-${operation}`} class="hidden-visually" dir="ltr">
                {path}
              </span>
            </p>
          </li>
        )
      })}
    </ul>
  )
}

/** A command to copy: left to right in every language, broken where the screen ends. */
function Command({ text }: { text: string }) {
  return (
    <pre class="command" dir="ltr">
      <code>{text}</code>
    </pre>
  )
}

/** An address that may be broken after a slash and nowhere else. */
function Address({ path }: { path: string }) {
  return (
    <code>
      GET{' '}
      {`${BASE}${path}`.split('/').map((part, i) => (
        <>
          {i === 0 ? '' : '/'}
          {i < 2 ? null : <wbr />}
          {part}
        </>
      ))}
    </code>
  )
}
