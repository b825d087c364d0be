import type { Language } from '../../domain/basics/language.ts'
import type { DataPackage } from '../../storage/reference/data-package.ts'
import type { NationalFigure } from '../../storage/reference/national-file.ts'
import { Ltr } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { number } from '../words/format.ts'
import { siteWords } from '../words/site.ts'
import { W } from '../words/w.tsx'
import { EXPORTS } from '../open-data/exports.ts'
import { openDataWords } from '../open-data/words.ts'
import { dataWords, FILE_CONTENTS, FILE_TITLES, PACKAGE_TEXTS } from './data-words.ts'
import { aboutPage, P, Part, Points } from './frame.tsx'
import { National } from './national.tsx'

const w = dataWords
const CREDITS = [
  w.creditHcp,
  w.creditCompiler,
  w.creditLicence,
  w.creditMap,
  w.creditOutlines,
  w.creditFacts,
  w.creditWords,
  w.south,
]
type Resource = DataPackage['resources'][number]

/** Every data file with its source, year, licence and how sure it is; credits; figures known for the nation only. */
export function dataPage(
  site: Site,
  language: Language,
  described: DataPackage,
  national: readonly NationalFigure[],
): Page {
  return aboutPage(
    language,
    { title: w.title, lead: w.lead, path: paths.data },
    <>
      <Part id="credits" title={w.creditsTitle}>
        <Points of={CREDITS} />
      </Part>
      <Part id="bank" title={openDataWords.bankTitle}>
        <Exports language={language} />
      </Part>
      <Part id="files" title={w.filesTitle}>
        <P of={w.codesNote} />
        <p>
          <W of={w.apiNote} />{' '}
          <a href={paths.api(language)}>
            <W of={siteWords.api} />
          </a>
        </p>
        {described.resources.map((resource) => (
          <File language={language} resource={resource} />
        ))}
      </Part>
      <Part id="missing" title={w.missingTitle}>
        <Points of={[w.missing1, w.missing2, w.missing3, w.missing4]} />
      </Part>
      <Part id="national" title={w.nationalTitle}>
        <P of={w.nationalNote} />
        <National site={site} language={language} figures={national} />
      </Part>
    </>,
  )
}

function File({ language, resource }: { language: Language; resource: Resource }) {
  const title = FILE_TITLES[resource.name]
  const contents = FILE_CONTENTS[resource.name]
  const file = dataFileName(resource)
  return (
    <details>
      <summary>
        <span>
          {title === undefined ? <English text={resource.title} /> : <W of={title} />}{' '}
          <span class="muted small number">
            <W of={w.rows} with={{ n: resource.rows, shown: number(language, resource.rows) }} />
          </span>
        </span>
      </summary>
      <p>{contents === undefined ? <English text={resource.description} /> : <W of={contents} />}</p>
      <dl>
        <Line name={w.sources} texts={resource.sources.map((source) => source.title)} />
        <Line name={w.year} texts={[resource.year]} />
        <Line name={w.licence} texts={resource.licenses.map((licence) => licence.title)} />
        <Line name={w.confidence} texts={[resource.confidence]} />
        <Line name={w.checks} texts={[resource.checks]} />
      </dl>
      <p>
        <a class="button quiet" href={paths.dataFile(file)} download>
          <bdi>
            <W of={w.download} with={{ name: file }} />
          </bdi>
        </a>
      </p>
    </details>
  )
}

/** The name under which a file is downloaded. */
export function dataFileName({ name, path }: Resource): string {
  return `${name}${path.slice(path.lastIndexOf('.'))}`
}

function Line({ name, texts }: { name: Parameters<typeof W>[0]['of']; texts: readonly string[] }) {
  return (
    <>
      <dt>
        <W of={name} />
      </dt>
      {texts.map((text) => (
        <dd>
          <PackageText text={text} />
        </dd>
      ))}
    </>
  )
}

function PackageText({ text }: { text: string }) {
  const word = PACKAGE_TEXTS[text]
  if (word !== undefined) return <W of={word} />
  return /^[\d, –-]+$/.test(text) ? <Ltr>{text}</Ltr> : <English text={text} />
}

/** A text of the data that exists in English only. */
export function English({ text }: { text: string }) {
  return (
    <bdi lang="en" dir="ltr">
      {text}
    </bdi>
  )
}

/** Projects, programmes and partners whole, and the catalogue and feed that machines follow. */
function Exports({ language }: { language: Language }) {
  return (
    <>
      <P of={openDataWords.bankText} />
      <ul class="grid">
        {EXPORTS.map(({ name, title, text, forms, rights }) => (
          <li class="card">
            <h3>
              <W of={title} />
            </h3>
            <P of={text} />
            <p class="small">
              <W of={rights} />
            </p>
            <p class="row">
              {forms.map((form) => (
                <a href={paths.dataFile(`${name}.${form}`)}>
                  <W of={openDataWords.download} with={{ form: FORM_NAMES[form] }} />
                </a>
              ))}
            </p>
          </li>
        ))}
      </ul>
      <p class="row">
        <a href={paths.catalogue('ttl')}>
          <W of={openDataWords.catalogueLink} />
        </a>
        <a href={paths.projectFeed(language)}>
          <W of={openDataWords.feedLink} />
        </a>
      </p>
    </>
  )
}

const FORM_NAMES = { csv: 'CSV', json: 'JSON', geojson: 'GeoJSON', 'hsds.json': 'HSDS' } as const
