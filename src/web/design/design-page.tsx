import type { Language } from '../../domain/basics/language.ts'
import { paths } from '../paths.ts'
import { Crumbs, Wrap } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { siteWords } from '../words/site.ts'
import { words } from '../words/word.ts'
import { W } from '../words/w.tsx'
import { FormSamples } from './form-samples.tsx'
import { PictureSamples } from './picture-samples.tsx'
import { PartSamples } from './part-samples.tsx'
import { designWords } from './words.ts'

const THEMES = [
  { theme: undefined, contrast: undefined, word: designWords.themeNow },
  { theme: 'light', contrast: undefined, word: designWords.themeLight },
  { theme: 'dark', contrast: undefined, word: designWords.themeDark },
  { theme: 'light', contrast: 'more', word: designWords.themeContrast },
] as const

/** Every component in every state: as the device asks, light, dark, high contrast. */
export function designPage(language: Language): Page {
  return {
    head: { language, title: words(language, designWords.title), islands: [] },
    content: (
      <>
        <Wrap>
          <Crumbs
            crumbs={[
              { label: <W of={siteWords.home} />, href: paths.home(language) },
              { label: <W of={designWords.title} /> },
            ]}
          />
          <h1>
            <W of={designWords.title} />
          </h1>
          <p class="lead">
            <W of={designWords.lead} />
          </p>
        </Wrap>
        {THEMES.map(({ theme, contrast, word }, i) => (
          <section
            class="theme-sample"
            data-theme={theme}
            data-contrast={contrast}
            aria-labelledby={`theme-${i}`}
          >
            <Wrap>
              <h2 id={`theme-${i}`}>
                <W of={word} />
              </h2>
              <PartSamples language={language} />
              <FormSamples id={`theme-${i}`} />
              <PictureSamples language={language} id={`theme-${i}`} />
            </Wrap>
          </section>
        ))}
      </>
    ),
  }
}
