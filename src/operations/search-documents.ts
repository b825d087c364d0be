/** What ships with Twiza, as the one search box finds it. */
import type { Activity } from '../domain/activity/activity.ts'
import type { Text } from '../domain/basics/language.ts'
import { type OwnText, wordings } from '../domain/basics/own-text.ts'
import { NATION } from '../domain/basics/territory-code.ts'
import { someWordings, type SomeText } from '../domain/basics/some-text.ts'
import type { Contest } from '../domain/contest/contest.ts'
import type { Meeting, Tour } from '../domain/meeting/meeting.ts'
import type { EconomicModel } from '../domain/model/model.ts'
import type { Partner } from '../domain/partner/partner.ts'
import type { Programme } from '../domain/programme/programme.ts'
import type { ConceptEntry } from '../domain/search/concepts.ts'
import type { SearchDocument } from '../domain/search/document.ts'
import type { Territory } from '../domain/territory/atlas.ts'
import type { Word } from '../storage/reference/words-file.ts'

const RANKS = { nation: 0.9, region: 1, province: 0.85, commune: 0.2 }
/** A commune of a million people stands just under a province. */
const PER_TENFOLD = 0.1

function prominenceOf({ level, population }: Territory): number {
  const people = level === 'commune' ? PER_TENFOLD * Math.log10(Math.max(1, population ?? 1)) : 0
  return Math.min(1, RANKS[level] + people)
}

/** `levels`: what a region, province and commune are called. */
export function documentOfTerritory(
  territory: Territory,
  parent: Territory | null,
  levels: Readonly<Record<string, Text>>,
): SearchDocument {
  const level = levels[territory.kind === 'prefecture' ? 'prefecture' : territory.level]
  const within = parent === null || parent.code === NATION ? null : parent.name
  return {
    kind: 'territory',
    ref: territory.code,
    title: territory.name,
    excerpt: level === undefined ? null : joined(level, within),
    aliases: [territory.code],
    territory: territory.code,
    prominence: prominenceOf(territory),
  }
}

function joined(level: Text, within: Text | null): Text {
  if (within === null) return level
  const zgh =
    level.zgh === undefined || within.zgh === undefined ? {} : { zgh: `${level.zgh}, ${within.zgh}` }
  return {
    ar: `${level.ar}، ${within.ar}`,
    fr: `${level.fr}, ${within.fr}`,
    en: `${level.en}, ${within.en}`,
    ...zgh,
  }
}

export function documentOfActivity({ id, name, description }: Activity): SearchDocument {
  return {
    kind: 'activity',
    ref: id,
    title: name,
    excerpt: description,
    aliases: [],
    territory: null,
    prominence: 0.9,
  }
}

export function documentOfModel(model: EconomicModel, activity: Activity | null): SearchDocument {
  const { id, name, summary } = model
  const aliases = activity === null ? [] : [...new Set(wordings(activity.name))]
  return { kind: 'model', ref: id, title: name, excerpt: summary, aliases, territory: null, prominence: 0.8 }
}

export function documentOfProgramme({ id, name, summary, body }: Programme): SearchDocument {
  const aliases = [...new Set(wordings(body.name))]
  return {
    kind: 'programme',
    ref: id,
    title: name,
    excerpt: summary,
    aliases,
    territory: null,
    prominence: 0.7,
  }
}

export function documentOfPartner({ id, name, summary, seat }: Partner): SearchDocument {
  return {
    kind: 'partner',
    ref: id,
    title: name,
    excerpt: summary,
    aliases: [],
    territory: seat,
    prominence: 0.6,
  }
}

/** A text in three languages as such; in fewer, the first of them as it was written. */
function ownOf(text: SomeText): OwnText | null {
  const { ar, fr, en, zgh } = text
  if (ar !== undefined && fr !== undefined && en !== undefined)
    return { ar, fr, en, ...(zgh === undefined ? {} : { zgh }) }
  const [first] = someWordings(text)
  return first === undefined ? null : { own: first }
}

const HELD_RANK = 0.4

/** Found by its town, its organiser and every wording of its title. */
export function documentOfMeeting({ id, ...meeting }: Meeting): SearchDocument {
  const { title, city, purpose, slogan, organiser, territory, shipped } = meeting
  return {
    kind: 'meeting',
    ref: id,
    title: ownOf(title) ?? { own: id },
    excerpt: ownOf(purpose ?? slogan ?? city),
    aliases: [...new Set([title, city, organiser ?? {}, slogan ?? {}].flatMap(someWordings))],
    territory,
    prominence: shipped ? HELD_RANK : HELD_RANK + 0.1,
  }
}

export function documentOfTour({ id, ...tour }: Tour): SearchDocument {
  const { title, purpose, slogan, organiser, territory } = tour
  const text = purpose ?? slogan
  return {
    kind: 'tour',
    ref: id,
    title: ownOf(title) ?? { own: id },
    excerpt: text === null ? null : ownOf(text),
    aliases: [...new Set([title, organiser ?? {}, slogan ?? {}].flatMap(someWordings))],
    territory,
    prominence: HELD_RANK + 0.2,
  }
}

/** Found by its title, what it is for, its categories and its prizes. */
export function documentOfContest({ id, territory, plan }: Contest): SearchDocument {
  const { title, purpose, categories, prizes } = plan
  const names = [...categories, ...prizes].map(({ name }) => name)
  return {
    kind: 'contest',
    ref: id,
    title: ownOf(title) ?? { own: id },
    excerpt: purpose === null ? null : ownOf(purpose),
    aliases: [...new Set([title, ...names].flatMap(someWordings))],
    territory,
    prominence: HELD_RANK + 0.2,
  }
}

/** Words of the interface are no words of the glossary. */
export function isOfGlossary({ key }: Word): boolean {
  return !/^(?:ui|time|lang)\./.test(key)
}

export function documentOfWord({ key, text, latin }: Word): SearchDocument {
  // IRCAM's Latin c is ch
  const aliases = latin === null ? [] : [latin.replace(/c(?!h)/g, 'ch')]
  return { kind: 'word', ref: key, title: text, excerpt: null, aliases, territory: null, prominence: 0.3 }
}

/** What means the same: the words of the glossary, the names of activities and models, the synonyms. */
export function conceptEntries(
  words: readonly Word[],
  synonyms: readonly ConceptEntry[],
  activities: readonly Activity[],
  models: readonly EconomicModel[],
): readonly ConceptEntry[] {
  return [
    ...words.filter(isOfGlossary).map(({ key, text }) => ({ concept: key, wordings: wordings(text) })),
    ...synonyms,
    ...activities.map(({ id, name }) => ({ concept: `activity.${id}`, wordings: wordings(name) })),
    ...models.map(({ id, name }) => ({ concept: `model.${id}`, wordings: wordings(name) })),
  ].map(({ concept, wordings: texts }) => ({ concept, wordings: texts }))
}
