/**
 * What a new contest begins with: the criteria of the source documents (R-014, R-079: the most innovative, with tangible
 * and high social and economic impact), explained in words of our own; rounds and questions that suit most. All of it may
 * be changed before the contest is announced.
 */
import type { SomeText } from '../basics/some-text.ts'
import type { ContestPlan, Criterion } from './contest.ts'

export const DEFAULT_CRITERIA: readonly Criterion[] = [
  {
    id: 'innovation',
    name: { ar: 'الابتكار', fr: 'Innovation', en: 'Innovation', zgh: 'ⵉⵙⵍⵍⵡⵉ' },
    explanation: {
      ar: 'هل الفكرة جديدة هنا؟ هل تحل المشكل بطريقة أحسن مما هو موجود؟',
      fr: 'L’idée est-elle nouvelle ici ? Règle-t-elle le problème mieux que ce qui existe ?',
      en: 'Is the idea new here? Does it solve the problem better than what exists?',
    },
    weight: 40,
    anchors: {
      1: {
        ar: 'توجد في الجهة كما هي.',
        fr: 'Elle existe déjà telle quelle dans la région.',
        en: 'It exists in the region as it is.',
      },
      3: {
        ar: 'معروفة في مكان آخر، وجديدة هنا.',
        fr: 'Connue ailleurs, nouvelle ici.',
        en: 'Known elsewhere, new here.',
      },
      5: {
        ar: 'جديدة، وفيها حل لا يقدمه غيرها.',
        fr: 'Nouvelle, avec une solution que personne d’autre ne propose.',
        en: 'New, with a solution that nobody else offers.',
      },
    },
  },
  {
    id: 'social',
    name: { ar: 'الأثر الاجتماعي', fr: 'Impact social', en: 'Social impact' },
    explanation: {
      ar: 'من يستفيد، وماذا يتغير في حياته؟ الأثر الملموس يرى ويعد.',
      fr: 'Qui en profite, et qu’est-ce qui change ? Un impact tangible se voit et se compte.',
      en: 'Who benefits, and what changes? Tangible impact can be seen and counted.',
    },
    weight: 30,
    anchors: {
      1: {
        ar: 'لا يظهر من يستفيد.',
        fr: 'On ne voit pas qui en profite.',
        en: 'It is not clear who benefits.',
      },
      3: {
        ar: 'المستفيدون معروفون، والتغيير ملموس.',
        fr: 'Les bénéficiaires sont connus, le changement est tangible.',
        en: 'Those who benefit are known, the change is tangible.',
      },
      5: {
        ar: 'أثر عال: ناس كثيرون أو فئة هشة، وتغيير يعد ويدوم.',
        fr: 'Impact élevé : beaucoup de gens ou un groupe fragile, un changement compté et durable.',
        en: 'High impact: many people or a fragile group, a change that is counted and lasts.',
      },
    },
  },
  {
    id: 'economic',
    name: { ar: 'الأثر الاقتصادي', fr: 'Impact économique', en: 'Economic impact' },
    explanation: {
      ar: 'كم من الدخل والشغل يأتي به المشروع؟ هل يعيش بدون دعم؟',
      fr: 'Combien de revenus et d’emplois ? Le projet vit-il sans aide ?',
      en: 'How much income and work does it bring? Does it live without support?',
    },
    weight: 30,
    anchors: {
      1: {
        ar: 'لا دخل واضح.',
        fr: 'Pas de revenu visible.',
        en: 'No visible income.',
      },
      3: {
        ar: 'دخل ملموس وشغل للأعضاء.',
        fr: 'Un revenu tangible et du travail pour les membres.',
        en: 'Tangible income and work for the members.',
      },
      5: {
        ar: 'أثر عال: دخل وشغل للأعضاء ولغيرهم، ويدوم.',
        fr: 'Impact élevé : revenus et emplois pour les membres et d’autres, durables.',
        en: 'High impact: income and work for members and others, and it lasts.',
      },
    },
  },
]

export function defaultPlan(title: SomeText): ContestPlan {
  return {
    title,
    purpose: null,
    rules: {},
    categories: [],
    prizes: [],
    criteria: DEFAULT_CRITERIA,
    rounds: [
      { id: 'screening', kind: 'screening', method: 'grid', blind: true, keeps: 10, judgementsPerEntry: 3 },
      { id: 'final', kind: 'final', method: 'both', blind: false, keeps: null, judgementsPerEntry: 3 },
    ],
    questions: ['need', 'people', 'activity', 'product', 'customers', 'effects'],
    vote: null,
  }
}

/** Minutes of grace that a new contest gives; public. */
export const DEFAULT_GRACE = 15
