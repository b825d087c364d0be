import type { Language } from '../../domain/basics/language.ts'
import type { Page } from '../page/send-page.tsx'
import { Ltr } from '../page/parts.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { siteWords } from '../words/site.ts'
import type { Word } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { aboutPage, P, Part, Points } from './frame.tsx'
import { methodWords } from './method-words.ts'
import { PartsOfPromise } from './parts-of-promise.tsx'
import { RankingMethods } from './ranking-methods.tsx'
import { fewest, fewHouseholds, comparedWith } from './method-settings.ts'

const w = methodWords

/** How every figure is worked out, each with its source and an example that anyone can redo. */
export function methodsPage(site: Site, language: Language): Page {
  return aboutPage(
    language,
    { title: w.title, lead: w.lead, path: paths.methods },
    <>
      <Part id="needs" title={w.needTitle}>
        <P of={w.need1} />
        <Example of={w.needExample} />
        <P of={w.need2} />
        <P of={w.need3} with={{ fewest }} />
        <P of={w.need4} />
        <P of={w.need5} with={{ households: fewHouseholds }} />
      </Part>
      <Part id="comparable" title={w.comparableTitle}>
        <P of={w.comparable1} with={comparedWith} />
        <P of={w.comparable2} />
        <P of={w.comparable3} />
      </Part>
      <Part id="similar" title={w.similarTitle}>
        <P of={w.similar1} />
        <Formula text="z = (x − median) / (IQR / 1.349), −4 ≤ z ≤ 4;  d = √mean((z₁ − z₂)²)" />
        <P of={w.similar2} />
        <Example of={w.similarExample} />
      </Part>
      <Part id="promise" title={w.promiseTitle}>
        <P of={w.promise1} />
        <P of={w.promise2} />
        <PartsOfPromise language={language} weights={site.library.activities.weights} />
        <P of={w.setting} />
        <P of={w.confidence} />
        <P of={w.known} />
      </Part>
      <Part id="ranking" title={w.rankTitle}>
        <RankingMethods language={language} />
      </Part>
      <Part id="model" title={w.modelTitle}>
        <Points
          of={[w.model1, w.model2, w.model3, w.model4, w.model5, w.model6, w.model7, w.model8, w.model9]}
        />
        <P of={w.modelSame} />
        <WorkedModel site={site} language={language} />
      </Part>
      <Part id="value" title={w.valueTitle}>
        <Points of={[w.value1, w.value2, w.value3]} />
      </Part>
      <Part id="risk" title={w.riskTitle}>
        <Points of={[w.risk1, w.risk2, w.risk3, w.risk4, w.risk5]} />
        <Reference text="PERT: Malcolm, Roseboom, Clark & Fazar 1959" />
      </Part>
      <Part id="redo" title={w.redoTitle}>
        <P of={w.redo1} />
        <p>
          <code dir="ltr">script/twiza calc topsis example.json</code>
        </p>
        <p>
          <W of={w.redo2} />{' '}
          <a href={paths.api(language)}>
            <W of={siteWords.api} />
          </a>
        </p>
      </Part>
    </>,
  )
}

function Example({ of }: { of: Word }) {
  return (
    <p class="notice">
      <strong>
        <W of={w.example} />
      </strong>
      <br />
      <W of={of} />
    </p>
  )
}

/** A formula is read from left to right in every language. */
export function Formula({ text }: { text: string }) {
  return (
    <p>
      <code dir="ltr">{text}</code>
    </p>
  )
}

/** Who published a method. */
export function Reference({ text }: { text: string }) {
  return (
    <p class="source">
      <Ltr>{text}</Ltr>
    </p>
  )
}

/** The worked example of one model, with the way to its page. */
function WorkedModel({ site, language }: { site: Site; language: Language }) {
  const [first] = site.library.examples
  const model = site.library.models.find(({ id }) => id === first?.[0])
  if (first === undefined || model === undefined) return null
  return (
    <p class="notice">
      <W of={w.modelExample} />{' '}
      <a href={paths.model(language, model.id)}>
        <bdi>
          <W of={model.name} />
        </bdi>
      </a>
    </p>
  )
}
