import type { Text } from '../basics/language.ts'

export type TaxCause = 'collects' | 'transforms' | 'not-delivered' | 'too-large' | 'other-activity'

/** Why a regime applies, in plain words; `limit` is the turnover threshold in dirhams. */
export function becauseOf(cause: TaxCause, limit: number): Text {
  const millions = limit / 1_000_000
  switch (cause) {
    case 'collects':
      return {
        ar: 'التعاونية تجمع المواد الأولية من أعضائها فقط وتبيعها.',
        fr: 'La coopérative collecte seulement les matières premières de ses membres et les vend.',
        en: "The cooperative only collects its members' raw materials and sells them.",
      }
    case 'transforms':
      return {
        ar: `التعاونية تحول مواد أعضائها، ورقم المعاملات أقل من ${millions} مليون درهم.`,
        fr: `La coopérative transforme, et son chiffre d'affaires est sous ${millions} millions de dirhams.`,
        en: `The cooperative transforms its inputs, and its turnover is under ${millions} million dirhams.`,
      }
    case 'not-delivered':
      return {
        ar: 'لا إعفاء: المواد الأولية لا تأتي من الأعضاء في هذا النموذج.',
        fr: "Pas d'exonération: dans ce modèle, la matière première ne vient pas des membres.",
        en: 'No exemption: in this model the raw material does not come from members.',
      }
    case 'too-large':
      return {
        ar: `لا إعفاء: رقم المعاملات يصل إلى ${millions} مليون درهم أو أكثر.`,
        fr: `Pas d'exonération: le chiffre d'affaires atteint ${millions} millions de dirhams ou plus.`,
        en: `No exemption: turnover reaches ${millions} million dirhams or more.`,
      }
    case 'other-activity':
      return {
        ar: 'لا إعفاء: هذا النشاط خدمة أو تجارة أو عمل. شروط الإعفاء لا تشمله.',
        fr: "Pas d'exonération: cette activité est un service, un commerce ou un travail, hors des conditions.",
        en: 'No exemption: this activity is a service, a trade or work, outside the conditions.',
      }
  }
}
