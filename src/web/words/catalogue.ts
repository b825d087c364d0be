/**
 * Every word of the site in one place, to count what each language has, to list what is missing, and to check them
 * all alike. A new file of words is added here by hand; a test looks for files that were forgotten.
 */
import type { Text } from '../../domain/basics/language.ts'
import { ACTIVITY_FIGURES } from '../../domain/model/explanations/activity.ts'
import { BALANCE_FIGURES } from '../../domain/model/explanations/balance.ts'
import { CASH_FIGURES } from '../../domain/model/explanations/cash.ts'
import { FINANCING_FIGURES } from '../../domain/model/explanations/financing.ts'
import { INCOME_FIGURES } from '../../domain/model/explanations/income.ts'
import { INDICATOR_FIGURES } from '../../domain/model/explanations/indicators.ts'
import { MEMBER_FIGURES } from '../../domain/model/explanations/members.ts'
import { SURPLUS_FIGURES } from '../../domain/model/explanations/surplus.ts'
import * as about from '../about/words.ts'
import * as accessibility from '../about/accessibility-words.ts'
import * as data from '../about/data-words.ts'
import * as languages from '../about/languages-words.ts'
import * as law from '../about/law-words.ts'
import * as methods from '../about/method-words.ts'
import * as national from '../about/national-words.ts'
import * as activity from '../activity/words.ts'
import * as apiPage from '../api/page-words.ts'
import * as api from '../api/words.ts'
import * as audio from '../audio/words.ts'
import * as design from '../design/words.ts'
import * as pdf from '../simulation-papers/pdf/words.ts'
import * as sheet from '../simulation-papers/sheet/words.ts'
import * as dossierStatus from '../simulation-papers/status-words.ts'
import * as home from '../home/words.ts'
import * as map from '../map/words.ts'
import * as model from '../model/words.ts'
import * as entryErrors from '../simulation/entry-error-words.ts'
import * as refusals from '../simulation/refusal-words.ts'
import * as simulation from '../simulation/words.ts'
import * as territory from '../territory/words.ts'
import * as project from '../project/words.ts'
import * as projectRecord from '../project/record-words.ts'
import * as idea from '../idea/words.ts'
import * as ideaAlike from '../idea/alike-words.ts'
import * as ideaFaults from '../idea/fault-words.ts'
import * as ideaIsland from '../idea/island-words.ts'
import * as ideaReceipt from '../idea/receipt-words.ts'
import * as programme from '../programme/words.ts'
import * as programmeFacts from '../programme/fact-words.ts'
import * as programmeMatch from '../programme/match-words.ts'
import * as programmeRules from '../programme/rule-words.ts'
import * as programmeSources from '../programme/source-words.ts'
import * as partner from '../partner/words.ts'
import * as search from '../search/words.ts'
import * as suggestion from '../search/suggestion-words.ts'
import * as publication from '../publication/words.ts'
import * as accountArea from '../account/words.ts'
import * as dossierArea from '../dossier/words.ts'
import * as dossierChoose from '../dossier-offline/choose-words.ts'
import * as dossierIsland from '../dossier-offline/island-words.ts'
import * as dossierQuestions from '../dossier/question-words.ts'
import * as dossierFaults from '../dossier/fault-words.ts'
import * as fileArea from '../file/words.ts'
import * as foundingArea from '../founding/words.ts'
import * as foundingFindings from '../founding/finding-words.ts'
import * as foundingSteps from '../founding/step-words.ts'
import * as accompanimentArea from '../accompaniment/words.ts'
import * as accompanimentFaults from '../accompaniment/fault-words.ts'
import * as minutesLetters from '../../domain/minutes/letters.ts'
import * as deadlineLetters from '../../domain/deadline/letters.ts'
import * as alarmLetters from '../../domain/procedure/alarm-letter.ts'
import * as accompanimentLetters from '../../domain/accompaniment/letter-words.ts'
import * as meetingLetters from '../../domain/meeting/letter-words.ts'
import * as judgingLetters from '../../domain/judging/letter-words.ts'
import * as juryLetters from '../../domain/jury/letter-words.ts'
import * as resultLetters from '../../domain/results/letter-words.ts'
import * as accompanimentOffice from '../accompaniment/office-words.ts'
import * as accompanimentSurvey from '../accompaniment/survey-words.ts'
import * as officeAssisted from '../office/assisted-words.ts'
import * as officeBreach from '../office/breach-words.ts'
import * as officeArea from '../office/words.ts'
import * as officeGuide from '../office/guide-words.ts'
import * as officeImport from '../office/import-words.ts'
import * as officeJournal from '../office/journal-words.ts'
import * as officeModel from '../office/model-words.ts'
import * as officePeople from '../office/people-words.ts'
import * as officeSettings from '../office/settings-words.ts'
import * as officeWording from '../office/wording-words.ts'
import * as moderationArea from '../moderation/words.ts'
import * as ownDataArea from '../own-data/words.ts'
import * as secondFactor from '../second-factor/words.ts'
import * as elsewhere from '../second-factor/elsewhere-words.ts'
import * as procedure from '../procedure/words.ts'
import * as retentionLetter from '../../domain/privacy/retention-letter.ts'
import * as periods from '../own-data/period-words.ts'
import * as privacy from '../own-data/privacy-words.ts'
import * as meetingArea from '../meeting/words.ts'
import * as meetingOffice from '../meeting/office-words.ts'
import * as attendanceIsland from '../attendance-offline/island-words.ts'
import * as certificateArea from '../attendance/certificate-words.ts'
import * as doorArea from '../attendance/door-words.ts'
import * as attendanceLetters from '../../domain/attendance/letter-words.ts'
import * as attendanceArea from '../attendance/words.ts'
import * as captureArea from '../capture/words.ts'
import * as captureIsland from '../capture-offline/island-words.ts'
import * as minutesArea from '../minutes/words.ts'
import * as contestArea from '../contest/words.ts'
import * as entryArea from '../entry/words.ts'
import * as teamCallArea from '../team-call/words.ts'
import * as teamLetters from '../../domain/contest/team-letters.ts'
import * as contestOffice from '../contest/office-words.ts'
import * as contestPlan from '../../domain/contest/default-plan.ts'
import * as contestLetters from '../../domain/contest/letter-words.ts'
import * as judgingArea from '../judging/words.ts'
import * as juryIsland from '../jury-offline/island-words.ts'
import * as juryArea from '../jury/words.ts'
import * as voteArea from '../vote/words.ts'
import * as recountArea from '../vote/recount-words.ts'
import * as pabulibArea from '../vote/pabulib-words.ts'
import * as resultsArea from '../results/words.ts'
import * as legalTimeArea from '../legal-time/words.ts'
import * as openData from '../open-data/words.ts'
import * as calculation from './calculation.ts'
import * as countedUnits from './counted-units.ts'
import * as imports from './imports.ts'
import * as promise from './promise.ts'
import * as site from './site.ts'
import * as units from './units.ts'
import type { CountedWord, Word } from './word.ts'

/** The words of each file below src/; what a file exports beside words is passed over. */
export const CATALOGUE_FILES: Readonly<Record<string, object>> = {
  'web/audio/words.ts': audio,
  'web/account/words.ts': accountArea,
  'web/dossier/words.ts': dossierArea,
  'web/dossier-offline/choose-words.ts': dossierChoose,
  'web/dossier-offline/island-words.ts': dossierIsland,
  'web/dossier/question-words.ts': dossierQuestions,
  'web/dossier/fault-words.ts': dossierFaults,
  'web/file/words.ts': fileArea,
  'web/founding/words.ts': foundingArea,
  'web/founding/finding-words.ts': foundingFindings,
  'web/founding/step-words.ts': foundingSteps,
  'web/accompaniment/words.ts': accompanimentArea,
  'web/accompaniment/fault-words.ts': accompanimentFaults,
  'web/accompaniment/office-words.ts': accompanimentOffice,
  'web/accompaniment/survey-words.ts': accompanimentSurvey,
  'domain/minutes/letters.ts': minutesLetters,
  'domain/deadline/letters.ts': deadlineLetters,
  'domain/procedure/alarm-letter.ts': alarmLetters,
  'domain/accompaniment/letter-words.ts': accompanimentLetters,
  'domain/meeting/letter-words.ts': meetingLetters,
  'domain/judging/letter-words.ts': judgingLetters,
  'domain/jury/letter-words.ts': juryLetters,
  'domain/results/letter-words.ts': resultLetters,
  'web/office/assisted-words.ts': officeAssisted,
  'web/office/breach-words.ts': officeBreach,
  'web/office/words.ts': officeArea,
  'web/office/guide-words.ts': officeGuide,
  'web/office/import-words.ts': officeImport,
  'web/office/journal-words.ts': officeJournal,
  'web/office/model-words.ts': officeModel,
  'web/office/people-words.ts': officePeople,
  'web/office/settings-words.ts': officeSettings,
  'web/office/wording-words.ts': officeWording,
  'web/moderation/words.ts': moderationArea,
  'web/own-data/words.ts': ownDataArea,
  'web/own-data/period-words.ts': periods,
  'web/own-data/privacy-words.ts': privacy,
  'domain/privacy/retention-letter.ts': retentionLetter,
  'web/words/site.ts': site,
  'web/procedure/words.ts': procedure,
  'web/home/words.ts': home,
  'web/territory/words.ts': territory,
  'web/map/words.ts': map,
  'web/activity/words.ts': activity,
  'web/words/promise.ts': promise,
  'web/model/words.ts': model,
  'web/simulation/words.ts': simulation,
  'web/simulation/refusal-words.ts': refusals,
  'web/simulation/entry-error-words.ts': entryErrors,
  'web/simulation-papers/sheet/words.ts': sheet,
  'web/simulation-papers/pdf/words.ts': pdf,
  'web/simulation-papers/status-words.ts': dossierStatus,
  'web/words/units.ts': units,
  'web/words/counted-units.ts': countedUnits,
  'web/words/imports.ts': imports,
  'web/words/calculation.ts': calculation,
  'web/api/words.ts': api,
  'web/api/page-words.ts': apiPage,
  'web/about/words.ts': about,
  'web/about/data-words.ts': data,
  'web/about/national-words.ts': national,
  'web/about/method-words.ts': methods,
  'web/about/law-words.ts': law,
  'web/about/languages-words.ts': languages,
  'web/about/accessibility-words.ts': accessibility,
  'web/project/words.ts': project,
  'web/project/record-words.ts': projectRecord,
  'web/idea/words.ts': idea,
  'web/idea/fault-words.ts': ideaFaults,
  'web/idea/alike-words.ts': ideaAlike,
  'web/idea/receipt-words.ts': ideaReceipt,
  'web/idea/island-words.ts': ideaIsland,
  'web/programme/words.ts': programme,
  'web/programme/fact-words.ts': programmeFacts,
  'web/programme/match-words.ts': programmeMatch,
  'web/programme/rule-words.ts': programmeRules,
  'web/programme/source-words.ts': programmeSources,
  'web/partner/words.ts': partner,
  'web/search/words.ts': search,
  'web/search/suggestion-words.ts': suggestion,
  'web/publication/words.ts': publication,
  'web/second-factor/words.ts': secondFactor,
  'web/second-factor/elsewhere-words.ts': elsewhere,
  'web/meeting/words.ts': meetingArea,
  'web/meeting/office-words.ts': meetingOffice,
  'web/attendance/words.ts': attendanceArea,
  'web/attendance/door-words.ts': doorArea,
  'web/attendance/certificate-words.ts': certificateArea,
  'web/attendance-offline/island-words.ts': attendanceIsland,
  'domain/attendance/letter-words.ts': attendanceLetters,
  'web/capture/words.ts': captureArea,
  'web/capture-offline/island-words.ts': captureIsland,
  'web/minutes/words.ts': minutesArea,
  'web/contest/words.ts': contestArea,
  'web/entry/words.ts': entryArea,
  'web/team-call/words.ts': teamCallArea,
  'domain/contest/team-letters.ts': teamLetters,
  'web/contest/office-words.ts': contestOffice,
  'domain/contest/default-plan.ts': contestPlan,
  'domain/contest/letter-words.ts': contestLetters,
  'web/judging/words.ts': judgingArea,
  'web/jury/words.ts': juryArea,
  'web/jury-offline/island-words.ts': juryIsland,
  'web/vote/words.ts': voteArea,
  'web/vote/recount-words.ts': recountArea,
  'web/vote/pabulib-words.ts': pabulibArea,
  'web/results/words.ts': resultsArea,
  'web/legal-time/words.ts': legalTimeArea,
  'web/open-data/words.ts': openData,
  'web/design/words.ts': design,
  'domain/model/explanations/activity.ts': ACTIVITY_FIGURES,
  'domain/model/explanations/balance.ts': BALANCE_FIGURES,
  'domain/model/explanations/cash.ts': CASH_FIGURES,
  'domain/model/explanations/financing.ts': FINANCING_FIGURES,
  'domain/model/explanations/income.ts': INCOME_FIGURES,
  'domain/model/explanations/indicators.ts': INDICATOR_FIGURES,
  'domain/model/explanations/members.ts': MEMBER_FIGURES,
  'domain/model/explanations/surplus.ts': SURPLUS_FIGURES,
}

export type CatalogueWord = {
  /** the file, without `.ts` */
  readonly area: string
  /** where in the file: `siteWords.home` */
  readonly key: string
  readonly word: Word | CountedWord
}

/** All words, file by file in the order above. */
export function catalogueWords(): readonly CatalogueWord[] {
  return Object.entries(CATALOGUE_FILES).flatMap(([file, words]) => wordsIn(words, file.replace(/\.ts$/, '')))
}

/** Every text in a tree of data: `path` leads to it from the top. */
export function wordsIn(tree: unknown, area: string, path = ''): CatalogueWord[] {
  if (typeof tree !== 'object' || tree === null) return []
  if (isWord(tree)) return [{ area, key: path, word: tree }]
  return Object.entries(tree).flatMap(([name, inner]) =>
    wordsIn(inner, area, path === '' ? name : `${path}.${name}`),
  )
}

function isWord(node: object): node is Word | CountedWord {
  const { ar, fr, en } = node as Record<string, unknown>
  const said = (forms: unknown) =>
    typeof forms === 'string' || (typeof forms === 'object' && forms !== null && 'other' in forms)
  return said(ar) && said(fr) && said(en)
}

/** Every string of a word in one language: one, or each plural form. None where Tamazight has no words. */
export function formsOf(word: Word | CountedWord, language: keyof Text): readonly string[] {
  const forms = (word as Readonly<Record<string, string | object | undefined>>)[language]
  if (forms === undefined) return []
  return typeof forms === 'string' ? [forms] : Object.values(forms)
}
