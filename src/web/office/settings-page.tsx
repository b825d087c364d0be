import {
  SETTING_GROUPS,
  type SettingField,
  type SettingGroup,
  type Settings,
} from '../../domain/setting/setting.ts'
import type { PastVersion } from '../../storage/setting/reads.ts'
import { ErrorSummary, type FieldError } from '../form/error-summary.tsx'
import { legalTimeWords } from '../legal-time/words.ts'
import { Notice } from '../page/parts.tsx'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { W } from '../words/w.tsx'
import { isolated } from '../words/word.ts'
import { officePage } from './frame.tsx'
import type { Office } from './office.ts'
import { ColourSamples } from './settings-colours.tsx'
import { SettingFields } from './settings-fields.tsx'
import { Versions } from './settings-versions.tsx'
import { FIELD_LABELS, GROUP_LEADS, GROUP_WORDS, settingsWords as text } from './settings-words.ts'

/** The six groups, and which of them were set. */
export function settingsPage(office: Office, settings: Settings): Page {
  const here = paths.officePart(office.language, 'settings')
  return officePage(office, {
    part: 'settings',
    content: (
      <>
        <p class="lead">
          <W of={text.lead} />
        </p>
        <ul class="plain">
          {SETTING_GROUPS.map((group) => (
            <li class="card">
              <h2>
                <a href={`${here}/${group}`}>
                  <W of={GROUP_WORDS[group]} />
                </a>
              </h2>
              <p>
                <W of={GROUP_LEADS[group]} />
              </p>
              <p class={settings[group] === undefined ? 'muted' : undefined}>
                <W of={settings[group] === undefined ? text.asShipped : text.changedHere} />
              </p>
            </li>
          ))}
          <li class="card">
            <h2>
              <a href={paths.officeLegalTime(office.language)}>
                <W of={legalTimeWords.title} />
              </a>
            </h2>
            <p>
              <W of={legalTimeWords.lead} />
            </p>
          </li>
        </ul>
      </>
    ),
  })
}

export type GroupState = {
  readonly group: SettingGroup
  /** number of the version that counts */
  readonly latest: number
  /** what is in the form */
  readonly values: Readonly<Record<string, string>>
  readonly past: readonly PastVersion[]
  readonly wrong: readonly FieldError[]
  readonly done: boolean
  /** who runs the site as the environment says */
  readonly operator: string | null
  /** number of the authorisation to ask for identity numbers, as kept */
  readonly authorisation: string | null
}

/** One group with its form and its versions. */
export function settingGroupPage(office: Office, state: GroupState): Page {
  const { group, latest, values, past, wrong, done, operator, authorisation } = state
  const here = `${paths.officePart(office.language, 'settings')}/${group}`
  return officePage(office, {
    part: 'settings',
    title: GROUP_WORDS[group],
    wrong: wrong.length > 0,
    content: (
      <>
        <ErrorSummary errors={wrong} />
        {done ? (
          <div role="status">
            <Notice>
              <W of={text.saved} />
            </Notice>
          </div>
        ) : null}
        <p class="lead">
          <W of={GROUP_LEADS[group]} />
        </p>
        {group === 'id-number' ? <Switch authorisation={authorisation} /> : null}
        <form method="post" action={here} id="setting">
          <input type="hidden" name="base" value={latest} />
          <SettingFields group={group} values={values} wrong={wrong} operator={operator} />
          <p>
            <button type="submit" class="button">
              <W of={text.save} />
            </button>
          </p>
        </form>
        {group === 'colour' ? <ColourSamples /> : null}
        <Versions
          here={here}
          latest={latest}
          past={past}
          label={(field) => <W of={FIELD_LABELS[field as SettingField]} />}
        />
      </>
    ),
  })
}

/** The question for national identity numbers is off and stays off: nothing on the site needs one. */
function Switch({ authorisation }: { authorisation: string | null }) {
  return (
    <Notice>
      {authorisation === null ? (
        <W of={text.switchedOff} />
      ) : (
        <W of={text.stillOff} with={{ number: isolated(authorisation) }} />
      )}
    </Notice>
  )
}
