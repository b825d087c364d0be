import type { FigureStatus } from '../../domain/basics/provenance.ts'
import type { LegalStatus } from '../../domain/law/parameters.ts'
import type { Input } from '../../domain/model/model.ts'
import type { Word } from '../words/word.ts'
import type { Dossier } from './dossier.ts'

/** How sure a figure is, in words a bank officer and a member both read. */
export const STATUS_WORDS: Readonly<Record<FigureStatus, Word>> = {
  published: { ar: 'منشور', fr: 'Publié', en: 'Published' },
  derived: {
    ar: 'محسوب من أرقام منشورة',
    fr: 'Calculé sur des chiffres publiés',
    en: 'Worked out from published figures',
  },
  estimate: { ar: 'تقدير: بحذر', fr: 'Estimation, à manier avec prudence', en: 'Estimate, handle with care' },
  choice: { ar: 'اختيار صاحب المشروع', fr: 'Choix du porteur du projet', en: 'Choice of the project holder' },
  assumption: {
    ar: 'بلا مصدر: يجب تأكيده',
    fr: 'Sans source, à confirmer',
    en: 'No source, to be confirmed',
  },
}

const CONFIRMED: Word = {
  ar: 'أكده صاحب المشروع',
  fr: 'Vérifié par le porteur du projet',
  en: 'Checked by the project holder',
}
const CHANGED: Word = {
  ar: 'غيره صاحب المشروع',
  fr: 'Chiffre du porteur du projet',
  en: 'Figure given by the project holder',
}

export const LEGAL_STATUS_WORDS: Readonly<Record<LegalStatus, Word>> = {
  read: { ar: 'مقروء في القانون', fr: 'Lu dans la loi', en: 'Read in the law' },
  secondary: { ar: 'منقول عن مصدر آخر', fr: 'Cité par une source', en: 'Quoted by a source' },
  'to-confirm': { ar: 'يحتاج إلى تأكيد', fr: 'À confirmer', en: 'To be confirmed' },
}

/** A source speaks of the model's own value: once changed, the figure is the holder's. */
export function statusOf({ simulation, confirmed }: Dossier, input: Input): Word {
  if (input.provenance.status === 'assumption' && confirmed.includes(input.id)) return CONFIRMED
  const changed = (simulation.inputs[input.id] ?? input.value) !== input.value
  return changed ? CHANGED : STATUS_WORDS[input.provenance.status]
}
