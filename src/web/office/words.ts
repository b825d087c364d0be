import type { OfficePart } from '../../domain/office/permissions.ts'
import type { AgentRole } from '../../domain/person/actor.ts'
import type { Word, WordTable } from '../words/word.ts'

export const PART_WORDS: Readonly<Record<OfficePart, Word>> = {
  people: { ar: 'الأشخاص والمهام', fr: 'Personnes et rôles', en: 'People and roles' },
  moderation: { ar: 'قراءة الأفكار', fr: 'Modération', en: 'Moderation' },
  deadlines: { ar: 'الآجال والتظلمات', fr: 'Délais et recours', en: 'Deadlines and appeals' },
  help: { ar: 'طلبات المواكبة', fr: 'Demandes d’aide', en: 'Requests for help' },
  meetings: { ar: 'اللقاءات والجولات', fr: 'Rencontres et tournées', en: 'Meetings and tours' },
  contests: { ar: 'مسابقات الأفكار', fr: 'Concours d’idées', en: 'Idea contests' },
  imports: { ar: 'استيراد الملفات', fr: 'Imports de fichiers', en: 'File imports' },
  programmes: { ar: 'برامج التمويل', fr: 'Programmes de financement', en: 'Funding programmes' },
  partners: { ar: 'دليل الشركاء', fr: 'Annuaire des partenaires', en: 'Directory of partners' },
  models: { ar: 'النماذج الاقتصادية', fr: 'Modèles économiques', en: 'Economic models' },
  assisted: { ar: 'إيداع مع مواطن', fr: 'Déposer avec un citoyen', en: 'File with a citizen' },
  words: { ar: 'نصوص الموقع', fr: 'Textes du site', en: 'Texts of the site' },
  settings: { ar: 'إعدادات الموقع', fr: 'Réglages du site', en: 'Site settings' },
  journal: { ar: 'سجل العمليات', fr: 'Journal des actes', en: 'Journal of acts' },
}

export const ROLE_WORDS: Readonly<Record<AgentRole, Word>> = {
  adviser: { ar: 'مواكب', fr: 'Conseiller', en: 'Adviser' },
  moderator: { ar: 'قارئ الأفكار', fr: 'Modérateur', en: 'Moderator' },
  editor: { ar: 'محرر', fr: 'Éditeur', en: 'Editor' },
  delegate: { ar: 'مندوب جهوي', fr: 'Délégué régional', en: 'Regional delegate' },
  reader: { ar: 'مطلع', fr: 'Lecteur', en: 'Reader' },
  administrator: { ar: 'مسؤول الموقع', fr: 'Administrateur', en: 'Administrator' },
}

export const ROLE_MEANINGS: Readonly<Record<AgentRole, Word>> = {
  adviser: { ar: 'يواكب الناس.', fr: 'Accompagne les personnes.', en: 'Accompanies people.' },
  moderator: {
    ar: 'يقرر ما ينشر من الأفكار.',
    fr: 'Décide des idées à publier.',
    en: 'Decides which ideas are published.',
  },
  editor: {
    ar: 'يحين البرامج والشركاء والملفات.',
    fr: 'Tient à jour programmes, partenaires et fichiers.',
    en: 'Keeps programmes, partners and files up to date.',
  },
  delegate: {
    ar: 'يسير جهة: يقرأ الأفكار ويعين المواكبين.',
    fr: 'Dirige une région : lit les idées, nomme les conseillers.',
    en: 'Leads a region: reads ideas, appoints advisers.',
  },
  reader: { ar: 'يطلع ولا يغير شيئا.', fr: 'Voit, sans rien changer.', en: 'Sees, and changes nothing.' },
  administrator: {
    ar: 'يسير المهام والإعدادات وكل ما سبق.',
    fr: 'Gère les rôles, les réglages et tout le reste.',
    en: 'Runs roles, settings and all the rest.',
  },
}

export const officeWords = {
  title: { ar: 'مكتب التسيير', fr: 'Espace de gestion', en: 'Back office' },
  menu: { ar: 'أقسام المكتب', fr: 'Parties de l’espace', en: 'Parts of the office' },
  you: { ar: 'أنت: {name}', fr: 'Vous : {name}', en: 'You: {name}' },
  roleIn: { ar: '{role}، {place}', fr: '{role}, {place}', en: '{role}, {place}' },
  ideasWaiting: { ar: 'أفكار تنتظر القراءة', fr: 'Idées à lire', en: 'Ideas to read' },
  reported: { ar: 'مشاريع مبلغ عنها', fr: 'Projets signalés', en: 'Reported projects' },
  helpWaiting: {
    ar: 'طلبات مواكبة دون جواب',
    fr: 'Demandes d’aide sans réponse',
    en: 'Requests for help without answer',
  },
  lettersFailing: {
    ar: 'رسائل لم تصل بعد 3 محاولات',
    fr: 'Messages non partis après 3 essais',
    en: 'Letters not sent after 3 tries',
  },
  overview: { ar: 'ما ينتظرني', fr: 'Ce qui m’attend', en: 'What waits for me' },
} as const satisfies WordTable
