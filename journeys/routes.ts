/** Every page of the site in its states: what the gates go through. A new page is gated by a line here. */
import type { Language } from '../src/domain/basics/language.ts'
import { SAMPLE_CONTEST } from '../src/operations/sample-plan.ts'
import { consentHash } from '../src/web/idea/consent.ts'
import { paths } from '../src/web/paths.ts'
import type { Held, RunningSite } from './site.ts'

export type Route = {
  readonly name: string
  readonly state: 'empty' | 'filled' | 'error'
  readonly path: (language: Language) => string
  /** the fields of a form, where the page is the answer to one */
  readonly sent?: (language: Language) => Readonly<Record<string, string>>
  /** where the same page is in the other languages, when it is not at its own address */
  readonly elsewhere?: (language: Language) => string
  /** what the server answers; 200 unless said */
  readonly status?: number
}

export const BERKANE = '02.113.01.09'
const ODD = 'ب"><b>‮x'

const signIn: readonly Route[] = [
  { name: 'sign-in', state: 'empty', path: paths.signIn },
  {
    name: 'sign-in refused',
    state: 'error',
    path: paths.signIn,
    sent: () => ({ contact: ODD }),
    status: 422,
  },
]

const territories: readonly Route[] = [
  { name: 'home', state: 'empty', path: paths.home },
  { name: 'territories', state: 'empty', path: paths.territories },
  { name: 'territories found', state: 'filled', path: (l) => paths.territories(l, { q: 'بركان' }) },
  { name: 'territories not found', state: 'error', path: (l) => paths.territories(l, { q: ODD }) },
  { name: 'map', state: 'empty', path: paths.territoryMap },
  {
    name: 'map of communes',
    state: 'filled',
    path: (l) => paths.territoryMap(l, { indicator: 'illiteracy', region: '02', level: 'commune' }),
  },
  { name: 'region', state: 'filled', path: (l) => paths.territory(l, '02') },
  { name: 'province', state: 'filled', path: (l) => paths.territory(l, '02.113') },
  { name: 'commune', state: 'filled', path: (l) => paths.territory(l, BERKANE) },
  { name: 'unknown commune', state: 'error', path: (l) => paths.territory(l, '99.999.99.99'), status: 404 },
]

const activities: readonly Route[] = [
  { name: 'promise', state: 'empty', path: (l) => paths.promise(l, BERKANE) },
  {
    name: 'promise weighted',
    state: 'filled',
    path: (l) => paths.promise(l, '02', { 'w-need': 10, 'w-resource': 2, method: 'topsis' }),
  },
  {
    name: 'promise refused',
    state: 'error',
    path: (l) => paths.promise(l, BERKANE, { 'w-need': -1, 'w-resource': 'abc' }),
    status: 422,
  },
  { name: 'activities', state: 'empty', path: paths.activities },
  { name: 'activity', state: 'filled', path: (l) => paths.activity(l, 'argan-oil') },
  {
    name: 'activity by region',
    state: 'filled',
    path: (l) => paths.activity(l, 'waste-sorting', { region: '02' }),
  },
  { name: 'unknown activity', state: 'error', path: (l) => paths.activity(l, 'nothing'), status: 404 },
]

const models: readonly Route[] = [
  { name: 'models', state: 'empty', path: paths.models },
  { name: 'model of argan oil', state: 'filled', path: (l) => paths.model(l, 'argan-oil') },
  {
    name: 'model of rural tourism',
    state: 'filled',
    path: (l) => paths.model(l, 'solidarity-rural-tourism'),
  },
  { name: 'model of a solar plant', state: 'filled', path: (l) => paths.model(l, 'shared-solar-plant') },
  { name: 'unknown model', state: 'error', path: (l) => paths.model(l, 'nothing'), status: 404 },
]

const simulations: readonly Route[] = [
  { name: 'simulator', state: 'empty', path: (l) => paths.newSimulation(l, { model: 'argan-oil' }) },
  {
    name: 'simulator filled',
    state: 'filled',
    path: (l) =>
      paths.newSimulation(l, { model: 'couscous', members: '٤٢', name: 'A-1 (ب)', territory: 'بركان' }),
  },
  {
    name: 'simulator refused',
    state: 'error',
    path: (l) =>
      paths.newSimulation(l, {
        model: 'argan-oil',
        members: 61,
        loan: '1000000000000000',
        oilPrice: -5,
        volume: 'abc',
        territory: 'لا مكان',
        name: ODD,
      }),
  },
  {
    name: 'why a figure',
    state: 'filled',
    path: (l) => `${paths.why(l, 'balance.cash@12')}?model=argan-oil`,
  },
  { name: 'comparison', state: 'empty', path: paths.compare },
  { name: 'comparison refused', state: 'error', path: (l) => paths.compare(l, { ids: 'ZZZZ, ' }) },
  { name: 'unknown simulation', state: 'error', path: (l) => paths.simulation(l, 'zzzzzz'), status: 404 },
]

const projects: readonly Route[] = [
  { name: 'projects', state: 'filled', path: paths.projects },
  {
    name: 'projects filtered',
    state: 'filled',
    path: (l) => paths.projects(l, { territory: 'الشرق', standing: 'funded', audience: 'women' }),
  },
  {
    name: 'projects not found',
    state: 'empty',
    path: (l) => paths.projects(l, { sector: 'health', stage: 'closed', q: `${ODD}zzzz`, year: 1999 }),
  },
  {
    name: 'projects by a choice unknown',
    state: 'error',
    path: (l) => paths.projects(l, { sector: ODD, territory: ODD, year: 12, view: ODD, page: 999 }),
    status: 422,
  },
  { name: 'table of projects', state: 'filled', path: (l) => paths.projects(l, { view: 'table' }) },
  { name: 'map of projects', state: 'filled', path: (l) => paths.projects(l, { view: 'map' }) },
  {
    name: 'map of the projects of a region',
    state: 'filled',
    path: (l) => paths.projects(l, { view: 'map', territory: '02' }),
  },
  {
    name: 'project with an award or funding',
    state: 'filled',
    path: (l) => paths.project(l, 'mouazara-oriental-rural-tourism'),
  },
  {
    name: 'project of cooperatives at work',
    state: 'filled',
    path: (l) => paths.project(l, 'berkane-citrus-packing-cooperatives'),
  },
  {
    name: 'project that is asked for',
    state: 'filled',
    path: (l) => paths.project(l, 'ouezzane-olive-waste-unit'),
  },
  {
    name: 'project with money and results',
    state: 'filled',
    path: (l) => paths.project(l, 'ternata-date-cold-store'),
  },
  { name: 'project being founded', state: 'filled', path: (l) => paths.project(l, 'slec-ksar-el-kebir') },
  {
    name: 'project made up as a sample',
    state: 'filled',
    path: (l) => paths.project(l, 'sample-mint-drying'),
  },
  {
    name: 'map of projects by province',
    state: 'filled',
    path: (l) => paths.projects(l, { view: 'map', level: 'province' }),
  },
  { name: 'second page of projects', state: 'filled', path: (l) => paths.projects(l, { page: 2 }) },
  { name: 'unknown project', state: 'error', path: (l) => paths.project(l, 'nothing-here'), status: 404 },
]

const REPORTED = 'ternata-date-cold-store'

const publication: readonly Route[] = [
  { name: 'rules of publication', state: 'filled', path: paths.publicationRules },
  { name: 'report', state: 'empty', path: (l) => paths.reportProject(l, REPORTED) },
  {
    name: 'report refused',
    state: 'error',
    path: (l) => paths.reportProject(l, REPORTED),
    sent: () => ({ detail: `${ODD} ${'x'.repeat(1100)}`, contact: '06 12' }),
    status: 422,
  },
  { name: 'report sent', state: 'filled', path: (l) => `${paths.reportProject(l, REPORTED)}?sent=1` },
  {
    name: 'report on an unknown project',
    state: 'error',
    path: (l) => paths.reportProject(l, 'nothing-here'),
    status: 404,
  },
]

const search: readonly Route[] = [
  { name: 'search', state: 'empty', path: paths.search },
  { name: 'search in Arabic', state: 'filled', path: (l) => paths.search(l, { q: 'زيت' }) },
  { name: 'search in French', state: 'filled', path: (l) => paths.search(l, { q: 'coopérative' }) },
  { name: 'search in Tamazight', state: 'filled', path: (l) => paths.search(l, { q: 'ⵣⵣⵉⵜⵓⵏ' }) },
  {
    name: 'search of one kind',
    state: 'filled',
    path: (l) => paths.search(l, { q: 'بركان', kind: 'territory' }),
  },
  {
    name: 'search among programmes',
    state: 'filled',
    path: (l) => paths.search(l, { q: 'منحة', kind: 'programme' }),
  },
  {
    name: 'search among partners and models',
    state: 'filled',
    path: (l) => paths.search(l, { q: 'formation' }),
  },
  {
    name: 'search of one kind without an answer',
    state: 'error',
    path: (l) => paths.search(l, { q: 'زيت', kind: 'territory' }),
  },
  {
    name: 'search in the glossary',
    state: 'filled',
    path: (l) => paths.search(l, { q: 'تعاونية', kind: 'word' }),
  },
  { name: 'search corrected', state: 'filled', path: (l) => paths.search(l, { q: 'cooperatve' }) },
  { name: 'search not found', state: 'error', path: (l) => paths.search(l, { q: `${ODD}zzzzq` }) },
]

const meetings: readonly Route[] = [
  { name: 'meetings', state: 'filled', path: paths.meetings },
  { name: 'meetings of a region', state: 'filled', path: (l) => paths.meetings(l, { region: '12' }) },
  {
    name: 'meetings of no known region',
    state: 'error',
    path: (l) => paths.meetings(l, { region: ODD, tour: ODD }),
  },
  { name: 'documented tour', state: 'filled', path: (l) => paths.tour(l, 'tour-2025') },
  { name: 'unknown tour', state: 'error', path: (l) => paths.tour(l, 'nothing'), status: 404 },
  { name: 'documented meeting', state: 'filled', path: (l) => paths.meeting(l, 'tour-2025-dakhla') },
  { name: 'meeting without a day', state: 'filled', path: (l) => paths.meeting(l, 'tour-2025-agadir') },
  { name: 'unknown meeting', state: 'error', path: (l) => paths.meeting(l, 'nothing'), status: 404 },
]

/** Made up, with the other samples. */
const contests: readonly Route[] = [
  { name: 'contests', state: 'filled', path: paths.contests },
  { name: 'contest', state: 'filled', path: (l) => paths.contest(l, SAMPLE_CONTEST) },
  { name: 'public vote', state: 'filled', path: (l) => paths.vote(l, SAMPLE_CONTEST) },
  { name: 'results to come', state: 'empty', path: (l) => paths.contestResults(l, SAMPLE_CONTEST) },
  {
    name: 'unknown contest',
    state: 'error',
    path: (l) => paths.contest(l, 'nothing'),
    status: 404,
  },
]

const partners: readonly Route[] = [
  { name: 'partners', state: 'empty', path: paths.partners },
  {
    name: 'partners near a commune',
    state: 'filled',
    path: (l) => paths.partners(l, { territory: BERKANE, sector: 'environment', offers: 'training' }),
  },
  {
    name: 'partners not found',
    state: 'error',
    path: (l) => paths.partners(l, { territory: '12', role: 'buyer', q: ODD }),
  },
  { name: 'partners of no known place', state: 'error', path: (l) => paths.partners(l, { territory: ODD }) },
  { name: 'offers beside needs', state: 'filled', path: (l) => paths.partners(l, { view: 'exchange' }) },
  {
    name: 'offers beside needs in a province',
    state: 'filled',
    path: (l) => paths.partners(l, { view: 'exchange', territory: '02.113', sector: 'agriculture' }),
  },
  { name: 'partner of the country', state: 'filled', path: (l) => paths.partner(l, 'odco') },
  { name: 'partner of a region', state: 'filled', path: (l) => paths.partner(l, 'valbiom') },
  { name: 'unknown partner', state: 'error', path: (l) => paths.partner(l, 'nobody'), status: 404 },
]

const about: readonly Route[] = [
  { name: 'about', state: 'filled', path: paths.about },
  { name: 'about data', state: 'filled', path: paths.data },
  { name: 'about methods', state: 'filled', path: paths.methods },
  { name: 'about the law', state: 'filled', path: paths.law },
  { name: 'about languages', state: 'filled', path: paths.languages },
  { name: 'about accessibility', state: 'filled', path: paths.accessibility },
  { name: 'about privacy', state: 'filled', path: paths.privacy },
  { name: 'api', state: 'filled', path: paths.api },
  { name: 'design', state: 'filled', path: paths.design },
]

const typed = (language: Language) => ({
  title: 'تجفيف اللوز',
  idea: 'Nous séchons les amandes.\nنبيعها في علب.',
  sector: 'agriculture',
  source: 'citizen',
  visibility: 'summary',
  contact: '0612345678',
  consent: consentHash(language),
})

const ideas: readonly Route[] = [
  { name: 'new idea', state: 'empty', path: paths.newIdea },
  {
    name: 'new idea from elsewhere',
    state: 'filled',
    path: (l) => paths.newIdea(l, { territory: '02.113', activity: 'saffron', title: ODD }),
  },
  {
    name: 'idea refused',
    state: 'error',
    path: paths.ideas,
    elsewhere: paths.newIdea,
    sent: () => ({ title: ODD, territory: 'zzzzzz', source: 'x', contact: '06 12' }),
    status: 422,
  },
  {
    name: 'idea of a place whose name several bear',
    state: 'error',
    path: paths.ideas,
    elsewhere: paths.newIdea,
    sent: (l) => ({ ...typed(l), territory: 'بركان' }),
    status: 422,
  },
  {
    name: 'idea like one of the bank',
    state: 'filled',
    path: paths.ideas,
    elsewhere: paths.newIdea,
    sent: (l) => ({
      ...typed(l),
      title: 'مثال: تجفيف النعناع في الحي',
      idea: 'يرمى النعناع الذي لم يبع في آخر النهار. تجفيف النعناع في الحي.',
      territory: BERKANE,
      sector: 'local-products',
    }),
  },
  { name: 'check of a receipt', state: 'empty', path: paths.verifyReceipt },
  {
    name: 'check of what is no receipt',
    state: 'error',
    path: paths.verifyReceipt,
    sent: () => ({ receipt: ODD }),
    status: 422,
  },
  {
    name: 'unknown held idea',
    state: 'error',
    path: (l) => paths.heldIdea(l, 'zzzzzzzzzz', 'x'),
    elsewhere: paths.newIdea,
    status: 404,
  },
]

const funding: readonly Route[] = [
  { name: 'guide to money', state: 'empty', path: paths.programmes },
  { name: 'guide to money as a table', state: 'filled', path: (l) => paths.programmes(l, { view: 'table' }) },
  {
    name: 'guide to money narrowed',
    state: 'filled',
    path: (l) => paths.programmes(l, { instrument: 'grant', form: 'cooperative', territory: BERKANE }),
  },
  {
    name: 'guide to money with nothing left',
    state: 'error',
    path: (l) => paths.programmes(l, { instrument: 'prize', form: 'cooperative', q: ODD }),
  },
  {
    name: 'guide to money of no known place',
    state: 'error',
    path: (l) => paths.programmes(l, { territory: ODD }),
    status: 422,
  },
  {
    name: 'programme with nested conditions',
    state: 'filled',
    path: (l) => paths.programme(l, 'indh-sse-tiznit'),
  },
  { name: 'programme that lends', state: 'filled', path: (l) => paths.programme(l, 'intelaka') },
  {
    name: 'programme that is over',
    state: 'filled',
    path: (l) => paths.programme(l, 'givedirectly-taroudant'),
  },
  { name: 'programme to apply to by a link', state: 'filled', path: (l) => paths.programme(l, 'mouazara') },
  { name: 'unknown programme', state: 'error', path: (l) => paths.programme(l, 'nothing'), status: 404 },
  { name: 'who can fund this', state: 'empty', path: paths.fundingMatch },
  {
    name: 'who can fund a cooperative of Tiznit',
    state: 'filled',
    path: (l) =>
      paths.fundingMatch(l, {
        'legal-form': 'cooperative',
        registered: 'yes',
        territory: 'تيزنيت',
        sector: 'handicrafts',
        members: '٢٠',
        'women-share': '20%',
        'age-months': '2 ans',
        'amount-asked': '400000',
        'project-cost': '500000',
        'own-share': 20,
        skip: 'turnover',
      }),
  },
  {
    name: 'who can fund this, an answer changed',
    state: 'filled',
    path: (l) => paths.fundingMatch(l, { 'legal-form': 'none', members: 3, change: 'legal-form' }),
  },
  {
    name: 'who can fund this, after one answer',
    state: 'filled',
    path: (l) => paths.fundingMatch(l, { 'legal-form': 'cooperative' }),
  },
  {
    name: 'who can fund this, answers that contradict each other',
    state: 'error',
    path: (l) => paths.fundingMatch(l, { 'amount-asked': 500_000, 'project-cost': 100_000 }),
  },
  {
    name: 'who can fund a project',
    state: 'filled',
    path: (l) => paths.fundingMatch(l, { project: 'ouezzane-olive-waste-unit' }),
  },
  {
    name: 'who can fund this, refused',
    state: 'error',
    path: (l) =>
      paths.fundingMatch(l, {
        members: ODD,
        'own-share': 140,
        territory: ODD,
        sector: 'x',
        asked: 'turnover',
      }),
    status: 422,
  },
  {
    name: 'who can fund a simulation that is not there',
    state: 'error',
    path: (l) => paths.fundingMatch(l, { simulation: 'zzzzzzzzzz' }),
  },
]

export function routes(
  site: Pick<RunningSite, 'saved' | 'held' | 'published' | 'refused' | 'receipt'>,
): readonly Route[] {
  const {
    saved: [one, two],
    held,
    published,
    refused,
    receipt,
  } = site
  const heldAs = (name: string, { id, key }: Held): Route => ({
    name,
    state: 'filled',
    path: (l) => paths.heldIdea(l, id, key),
  })
  return [
    ...ideas,
    heldAs('held idea', held),
    heldAs('held idea that is published', published),
    heldAs('held idea that was refused with a reason', refused),
    {
      name: 'check of a good receipt',
      state: 'filled',
      path: paths.verifyReceipt,
      sent: () => ({ receipt }),
    },
    { name: 'idea that is published in short', state: 'filled', path: (l) => paths.project(l, published.id) },
    {
      name: 'new idea from a simulation',
      state: 'filled',
      path: (l) => paths.newIdea(l, { simulation: one, model: 'argan-oil' }),
    },
    ...territories,
    ...activities,
    ...models,
    ...simulations,
    { name: 'saved simulation', state: 'filled', path: (l) => paths.simulation(l, one) },
    { name: 'comparison of two', state: 'filled', path: (l) => paths.compare(l, { ids: `${one},${two}` }) },
    ...search,
    ...projects,
    ...publication,
    ...meetings,
    ...contests,
    ...partners,
    ...funding,
    {
      name: 'who can fund a simulation',
      state: 'filled',
      path: (l) => paths.fundingMatch(l, { simulation: one }),
    },
    ...signIn,
    ...about,
  ]
}
