import type { Activity } from '../../domain/activity/activity.ts'
import type { Language } from '../../domain/basics/language.ts'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { percent } from '../words/format.ts'
import { PART_WORDS } from '../words/promise.ts'
import { siteWords } from '../words/site.ts'
import { useWords, W, Said } from '../words/w.tsx'
import { activityWords } from './words.ts'

type Props = { readonly site: Site; readonly language: Language; readonly activity: Activity }

/** The settings behind the numbers, each with its reason; an operator edits them in the activity's file. */
export function ActivitySettings({ site, language, activity }: Props) {
  const t = useWords()
  const label = (id: string) => {
    const word = site.atlas().indicators.get(id)?.label
    return word === undefined ? id : t(word)
  }
  return (
    <section aria-labelledby="settings">
      <h2 id="settings">
        <W of={activityWords.settings} />
      </h2>
      <p>
        <W
          of={activityWords.settingsLead}
          with={{ file: `\u2066data/activities/${activity.id}.json\u2069` }}
        />{' '}
        <a href={paths.methods(language)}>
          <W of={siteWords.methods} />
        </a>
      </p>
      <details>
        <summary>
          <W of={activityWords.setting} />
        </summary>
        <ul>
          {[...activity.needs, ...activity.people].map(({ indicator, when, weight, why }, k) => (
            <li>
              <W of={k < activity.needs.length ? PART_WORDS.need.name : activityWords.people} /> –{' '}
              <Said>{label(indicator)}</Said>: <bdi>{percent(language, weight)}</bdi>,{' '}
              <W of={when === 'high' ? activityWords.high : activityWords.low} />. <W of={why} />
            </li>
          ))}
          <li>
            <W of={activityWords.livesOn} /> <bdi>{percent(language, activity.livesOn.share)}</bdi>.{' '}
            <W of={activity.livesOn.why} />
          </li>
          <li>
            <W of={PART_WORDS.fabric.name} />: <W of={activity.fabric.why} />
          </li>
          <li>
            <W of={activityWords.groundSetting} />: <W of={activity.ground.why} />
          </li>
          <li>
            <W of={activityWords.reach} with={{ km: activity.reach.km, why: activity.reach.why }} />
          </li>
        </ul>
      </details>
    </section>
  )
}
