import type { IdeaFault } from '../../domain/idea/read-idea.ts'
import type { Word } from '../words/word.ts'

/** What is said of each fault, in the summary and beside its field. */
export const IDEA_FAULTS: Readonly<Record<IdeaFault['kind'], Word>> = {
  'title-missing': {
    ar: 'اكتب اسما لفكرتك.',
    fr: 'Donnez un nom à votre idée.',
    en: 'Give your idea a name.',
  },
  'title-long': {
    ar: 'الاسم طويل. احذف {over} من الحروف.',
    fr: 'Le nom est trop long. Enlevez {over} lettres.',
    en: 'The name is too long. Remove {over} letters.',
  },
  'idea-missing': { ar: 'اكتب ما هي الفكرة.', fr: 'Dites quelle est l’idée.', en: 'Say what the idea is.' },
  'idea-short': {
    ar: 'زد جملة أو جملتين عن الفكرة.',
    fr: 'Ajoutez une ou deux phrases sur l’idée.',
    en: 'Add a sentence or two about the idea.',
  },
  'idea-long': {
    ar: 'النص طويل. احذف {over} من الحروف.',
    fr: 'Le texte est trop long. Enlevez {over} lettres.',
    en: 'The text is too long. Remove {over} letters.',
  },
  'territory-missing': {
    ar: 'اكتب اسم جماعتك أو إقليمك.',
    fr: 'Écrivez le nom de votre commune ou province.',
    en: 'Write the name of your commune or province.',
  },
  'territory-unknown': {
    ar: 'لم نجد المكان «{typed}». جرب اسم الإقليم.',
    fr: 'Lieu « {typed} » introuvable. Essayez le nom de la province.',
    en: 'No place “{typed}” was found. Try the name of the province.',
  },
  'territory-several': {
    ar: 'اختر المكان من اللائحة.',
    fr: 'Choisissez le lieu dans la liste.',
    en: 'Choose the place in the list.',
  },
  'sector-missing': { ar: 'اختر قطاعا.', fr: 'Choisissez un secteur.', en: 'Choose a sector.' },
  'source-missing': { ar: 'قل من أنت.', fr: 'Dites qui vous êtes.', en: 'Say who you are.' },
  'visibility-missing': {
    ar: 'اختر من يرى الفكرة.',
    fr: 'Choisissez qui peut voir l’idée.',
    en: 'Choose who may see the idea.',
  },
  'contact-missing': {
    ar: 'اكتب رقم هاتف أو بريدا إلكترونيا.',
    fr: 'Écrivez un téléphone ou un e-mail.',
    en: 'Write a phone number or an e-mail.',
  },
  'contact-unread': {
    ar: 'الرقم أو البريد غير مفهوم. مثال: 0612345678.',
    fr: 'Numéro ou e-mail incompris. Exemple : 0612345678.',
    en: 'The number or e-mail is not understood. Example: 0612345678.',
  },
  'consent-missing': {
    ar: 'ضع علامة الموافقة. بدونها لا نحفظ رقمك.',
    fr: 'Cochez votre accord. Sans lui, nous ne gardons pas votre numéro.',
    en: 'Tick your consent. Without it we do not keep your number.',
  },
  'consent-changed': {
    ar: 'تغير نص الموافقة. اقرأه وضع العلامة من جديد.',
    fr: 'Le texte de l’accord a changé. Lisez-le et cochez à nouveau.',
    en: 'The words of consent have changed. Read them and tick again.',
  },
}
