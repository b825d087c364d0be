import type { TerritoryCode } from '../../domain/basics/territory-code.ts'
import { type Meeting, mayChangePlanned, type Tour, TOUR_STANDINGS } from '../../domain/meeting/meeting.ts'
import { ErrorSummary, errorOf } from '../form/error-summary.tsx'
import { SelectField, TextField, Tick } from '../form/field.tsx'
import { one } from '../office/body.ts'
import { officePage } from '../office/frame.tsx'
import type { Office } from '../office/office.ts'
import type { Page } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import { territoryText } from '../project/named.ts'
import { LANGUAGE_NAMES } from '../words/site.ts'
import type { Word } from '../words/word.ts'
import { Some, useWords, W } from '../words/w.tsx'
import { cell, inRows, TEXTS } from './office-entry.ts'
import { Cell, type Entry, Texts, WhenField } from './office-fields.tsx'
import { MeetingRow } from './office-list-page.tsx'
import { Notes } from './office-meeting-page.tsx'
import { SourceRows } from './office-rows.tsx'
import { officeMeetingWords as text, TOUR_STANDING_WORDS } from './office-words.ts'

type NewForm = Entry & {
  readonly territory: TerritoryCode
  /** where she may plan tours */
  readonly choices: readonly TerritoryCode[]
  /** a row for each: the regions of the country, the provinces of a region */
  readonly places: readonly TerritoryCode[]
}

/** A tour with several stops at once. */
export function newTourPage(office: Office, form: NewForm): Page {
  const { language, site } = office
  const { errors, body, territory, choices, places } = form
  const here = paths.officeTour(language, 'new')
  return officePage(office, {
    part: 'meetings',
    title: text.newTour,
    wrong: errors.length > 0,
    address: here,
    content: (
      <>
        <ErrorSummary errors={errors} />
        {choices.length < 2 ? null : (
          <form method="get" action={here} class="card">
            <SelectField
              id="in"
              label={<W of={text.where} />}
              value={territory}
              options={choices.map((value) => ({
                value,
                label: territoryText(site, value)[office.language] ?? value,
              }))}
            />
            <button type="submit" class="button quiet">
              <W of={text.change} />
            </button>
          </form>
        )}
        <form method="post" action={here} id="form">
          <input type="hidden" name="territory" value={territory} />
          <Texts names={TEXTS} body={body} errors={errors} />
          <Stops office={office} form={form} places={places} />
          <SourceRows body={body} errors={errors} />
          <Standing body={body} errors={errors} />
          <p class="row">
            <button type="submit" class="button">
              <W of={text.save} />
            </button>
          </p>
        </form>
      </>
    ),
  })
}

function Stops({
  office,
  form: { body, errors },
  places,
}: {
  office: Office
  form: NewForm
  places: NewForm['places']
}) {
  return (
    <fieldset class="card meeting-rows">
      <legend>
        <W of={text.stops} />
      </legend>
      <p class="hint">
        <W of={text.stopsHint} />
      </p>
      {places.map((place, row) => (
        <fieldset>
          <legend>
            <W of={text.stopIn} with={{ place: territoryText(office.site, place) }} />
          </legend>
          <input type="hidden" name={inRows('stop-territory')} value={place} />
          <div class="two-fields">
            {(['ar', 'fr'] as const).map((language) => (
              <Cell
                name={`stop-city-${language}`}
                row={row}
                maxLength={160}
                body={body}
                errors={errors}
                label={
                  <>
                    <W of={text.city} /> – <bdi lang={language}>{LANGUAGE_NAMES[language]}</bdi>
                  </>
                }
              />
            ))}
            {(['day', 'hour'] as const).map((kind) => (
              <WhenField
                id={`stop-${kind}-${row}`}
                name={inRows(`stop-${kind}`)}
                kind={kind === 'day' ? 'date' : 'time'}
                label={<W of={text[kind]} />}
                value={cell(body, `stop-${kind}`, row)}
                body={body}
                errors={errors}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </fieldset>
  )
}

function Standing({ body, errors }: Entry) {
  const t = useWords()
  return (
    <SelectField
      id="standing"
      label={<W of={text.standing} />}
      value={one(body, 'standing')}
      error={errorOf(errors, 'standing')}
      options={TOUR_STANDINGS.map((value) => ({ value, label: t(TOUR_STANDING_WORDS[value]) }))}
    />
  )
}

type TourForm = Entry & {
  readonly tour: Tour
  readonly stops: readonly Meeting[]
  readonly notes: readonly Word[]
  readonly changed: boolean
}

/** A tour that is kept, with its stops; what is done with it may be done with them too. */
export function officeTourPage(
  office: Office,
  { tour, stops, notes, changed, body, errors }: TourForm,
): Page {
  const { language, actor } = office
  const here = paths.officeTour(language, tour.id)
  return officePage(office, {
    part: 'meetings',
    title: text.editTour,
    wrong: errors.length > 0,
    address: here,
    content: (
      <>
        <ErrorSummary errors={errors} />
        <Notes notes={notes} />
        <p class="lead">
          <Some of={tour.title} />{' '}
          {tour.standing === 'draft' ? null : (
            <a href={paths.tour(language, tour.id)}>
              <W of={text.seePublic} />
            </a>
          )}
        </p>
        {changed ? (
          <p>
            <a href={here} target="_blank" rel="noopener">
              <W of={text.now} />
            </a>
          </p>
        ) : null}
        <section aria-labelledby="stops">
          <h2 id="stops">
            <W of={text.stops} />
          </h2>
          <ul class="plain">
            {stops.map((meeting) => (
              <MeetingRow href={paths.officeMeeting(language, meeting.id)} meeting={meeting} />
            ))}
          </ul>
          {mayChangePlanned(actor, tour) ? (
            <p>
              <a class="button quiet" href={`${paths.officeMeeting(language, 'new')}?tour=${tour.id}`}>
                <W of={text.addStop} />
              </a>
            </p>
          ) : null}
        </section>
        {mayChangePlanned(actor, tour) ? (
          <form method="post" action={here} id="form">
            <input type="hidden" name="base" value={tour.version} />
            <TextField
              id="territory"
              label={<W of={text.where} />}
              hint={<W of={text.placeHint} />}
              value={one(body, 'territory')}
              error={errorOf(errors, 'territory')}
              maxLength={120}
            />
            <Texts names={TEXTS} body={body} errors={errors} />
            <SourceRows body={body} errors={errors} />
            <Standing body={body} errors={errors} />
            <Tick id="withStops" name="withStops" value="yes" checked={one(body, 'withStops') === 'yes'}>
              <W of={text.withStops} />
            </Tick>
            <p class="row">
              <button type="submit" class="button">
                <W of={text.save} />
              </button>
            </p>
          </form>
        ) : null}
      </>
    ),
  })
}
