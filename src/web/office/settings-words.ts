import type { SettingFault, SettingField, SettingGroup } from '../../domain/setting/setting.ts'
import type { VersionRefusal } from '../../domain/setting/version.ts'
import type { Word, WordTable } from '../words/word.ts'

export const GROUP_WORDS: Readonly<Record<SettingGroup, Word>> = {
  identity: {
    ar: 'اسم الموقع ومن يسيره',
    fr: 'Nom du site et responsable',
    en: 'Name of the site, who runs it',
  },
  contact: { ar: 'كيف نتصل بكم', fr: 'Vos coordonnées', en: 'How to reach you' },
  notices: { ar: 'البيانات القانونية', fr: 'Mentions légales', en: 'Legal notices' },
  colour: { ar: 'اللون الرئيسي', fr: 'Couleur principale', en: 'Main colour' },
  retention: { ar: 'مدد حفظ البيانات', fr: 'Durées de conservation', en: 'How long data are kept' },
  'id-number': {
    ar: 'رقم البطاقة الوطنية',
    fr: 'Numéro de la carte nationale',
    en: 'National identity number',
  },
}

export const GROUP_LEADS: Readonly<Record<SettingGroup, Word>> = {
  identity: {
    ar: 'يظهر الاسم في أعلى كل صفحة وفي الوثائق والرسائل.',
    fr: 'Le nom est en haut de chaque page, sur les documents et dans les messages.',
    en: 'The name is at the top of each page, on papers and in messages.',
  },
  contact: {
    ar: 'تظهر في صفحة «عن الموقع» وفي صفحة الولوجية.',
    fr: 'Elles figurent sur les pages « À propos » et « Accessibilité ».',
    en: 'They are shown on the about and accessibility pages.',
  },
  notices: {
    ar: 'تظهر بكلماتكم في صفحة «عن الموقع». الموقع لا يراجعها.',
    fr: 'Elles figurent dans vos mots sur la page « À propos ». Le site ne les vérifie pas.',
    en: 'They are shown in your words on the about page. The site does not check them.',
  },
  colour: {
    ar: 'لون الأزرار والعناوين. الموقع يحسب الباقي، نهارا وليلا.',
    fr: 'La couleur des boutons et des titres. Le site calcule le reste, clair et sombre.',
    en: 'The colour of buttons and titles. The site works out the rest, light and dark.',
  },
  retention: {
    ar: 'تحدد هذه المدد مع CNDP. تطبق في الدورة المقبلة، بعد 6 ساعات على الأكثر.',
    fr: 'Ces durées se fixent avec la CNDP. Elles s’appliquent sous 6 heures.',
    en: 'These periods are to be fixed with the CNDP. They count within 6 hours.',
  },
  'id-number': {
    ar: 'لا تسأل أي استمارة عن رقم البطاقة الوطنية. هنا يسجل رقم الإذن فقط.',
    fr: 'Aucun formulaire ne demande ce numéro. Ici, on note seulement une autorisation.',
    en: 'No form asks for this number. Here an authorisation is only noted down.',
  },
}

export const FIELD_LABELS: Readonly<Record<SettingField, Word>> = {
  nameAr: { ar: 'اسم الموقع بالعربية', fr: 'Nom du site en arabe', en: 'Name of the site in Arabic' },
  nameFr: { ar: 'اسم الموقع بالفرنسية', fr: 'Nom du site en français', en: 'Name of the site in French' },
  nameEn: { ar: 'اسم الموقع بالإنجليزية', fr: 'Nom du site en anglais', en: 'Name of the site in English' },
  nameZgh: { ar: 'اسم الموقع بتيفيناغ', fr: 'Nom du site en tifinagh', en: 'Name of the site in Tifinagh' },
  operator: { ar: 'من يسير الموقع', fr: 'Qui tient le site', en: 'Who runs the site' },
  phone: { ar: 'الهاتف', fr: 'Téléphone', en: 'Telephone' },
  email: { ar: 'العنوان الإلكتروني', fr: 'Adresse électronique', en: 'E-mail address' },
  address: { ar: 'العنوان وأوقات العمل', fr: 'Adresse et horaires', en: 'Address and hours' },
  noticeAr: { ar: 'النص بالعربية', fr: 'Texte en arabe', en: 'Text in Arabic' },
  noticeFr: { ar: 'النص بالفرنسية', fr: 'Texte en français', en: 'Text in French' },
  noticeEn: { ar: 'النص بالإنجليزية', fr: 'Texte en anglais', en: 'Text in English' },
  colour: { ar: 'رمز اللون', fr: 'Code de la couleur', en: 'Code of the colour' },
  idleDossiers: {
    ar: 'ملف لا يكتب فيه أحد (أشهر)',
    fr: 'Dossier où personne n’écrit (mois)',
    en: 'Dossier in which nobody writes (months)',
  },
  refusedIdeas: { ar: 'فكرة مرفوضة (أشهر)', fr: 'Idée refusée (mois)', en: 'Refused idea (months)' },
  letters: {
    ar: 'نص الرسائل المرسلة (أشهر)',
    fr: 'Texte des messages envoyés (mois)',
    en: 'Text of sent letters (months)',
  },
  attendance: {
    ar: 'أسماء من حضر لقاء بلا تسجيل (أشهر)',
    fr: 'Noms de ceux venus sans inscription (mois)',
    en: 'Names of walk-ins at meetings (months)',
  },
  warnDays: {
    ar: 'إخبار الفريق قبل محو الملف (أيام)',
    fr: 'Prévenir l’équipe avant d’effacer (jours)',
    en: 'Tell the team before erasing (days)',
  },
  authorisation: { ar: 'رقم إذن CNDP', fr: 'Numéro d’autorisation CNDP', en: 'CNDP authorisation number' },
}

export const FIELD_HINTS: { readonly [Field in SettingField]?: Word } = {
  nameZgh: {
    ar: 'اتركوه فارغا إن لم يكن عندكم. تظهر العربية مكانه.',
    fr: 'Laissez vide si vous n’en avez pas. L’arabe le remplace.',
    en: 'Leave it empty if you have none. Arabic stands in.',
  },
  address: { ar: 'سطر لكل معلومة.', fr: 'Une ligne par élément.', en: 'One line for each thing.' },
  colour: {
    ar: 'ستة أرقام أو حروف من 0 إلى F، مثل \u2068#335577\u2069. فارغ: اللون الأصلي.',
    fr: 'Six signes de 0 à F, comme #335577. Vide : la couleur d’origine.',
    en: 'Six signs from 0 to F, as #335577. Empty: the original colour.',
  },
}

export const SETTING_FAULTS: Readonly<Record<SettingFault['kind'] | VersionRefusal['kind'], Word>> = {
  needed: { ar: '{field}: اكتبوه.', fr: '{field} : à remplir.', en: '{field}: it is needed.' },
  'too-long': {
    ar: '{field}: النص أطول من {most} حرفا.',
    fr: '{field} : plus de {most} caractères.',
    en: '{field}: more than {most} characters.',
  },
  'not-plain': {
    ar: '{field}: حروف وأرقام فقط.',
    fr: '{field} : des lettres et des chiffres seulement.',
    en: '{field}: letters and digits only.',
  },
  'not-tifinagh': {
    ar: '{field}: اكتبوه بحروف تيفيناغ أو اتركوه فارغا.',
    fr: '{field} : en lettres tifinaghes, ou vide.',
    en: '{field}: in letters of Tifinagh, or empty.',
  },
  'bad-phone': {
    ar: '{field}: أرقام فقط، مثل +212 5.',
    fr: '{field} : des chiffres, comme +212 5.',
    en: '{field}: digits, as +212 5.',
  },
  'bad-email': {
    ar: '{field}: عنوان غير مكتمل.',
    fr: '{field} : adresse incomplète.',
    en: '{field}: this address is not complete.',
  },
  'bad-colour': {
    ar: 'رمز غير مفهوم. اكتبوا مثلا \u2068#335577\u2069.',
    fr: 'Code non compris. Écrivez par exemple #335577.',
    en: 'The code was not understood. Write #335577, for example.',
  },
  'too-light': {
    ar: 'لون فاتح: تباينه {contrast}، ويلزم {enough} على الأقل لقراءة النص. اختاروا لونا أغمق.',
    fr: 'Trop claire : contraste de {contrast}, il faut {enough} pour lire le texte. Choisissez plus foncé.',
    en: 'Too light: its contrast is {contrast}, words need {enough}. Choose a darker one.',
  },
  'of-the-flag': {
    ar: 'هذا لون العلم الوطني. الموقع ليس رسميا: اختاروا لونا آخر.',
    fr: 'C’est une couleur du drapeau. Le site n’est pas officiel : choisissez-en une autre.',
    en: 'This is a colour of the flag. The site is not official: choose another.',
  },
  'out-of-bounds': {
    ar: '{field}: عدد من {least} إلى {most}.',
    fr: '{field} : un nombre de {least} à {most}.',
    en: '{field}: a number from {least} to {most}.',
  },
  'bad-authorisation': {
    ar: '{field}: حروف وأرقام فقط.',
    fr: '{field} : des lettres et des chiffres seulement.',
    en: '{field}: letters and digits only.',
  },
  'no-such-entry': { ar: 'لم نجد هذه الصفحة.', fr: 'Page introuvable.', en: 'No such page.' },
  'changed-meanwhile': {
    ar: 'غيرها شخص آخر قبلكم. اقرؤوها من جديد ثم غيروا.',
    fr: 'Quelqu’un l’a changé avant vous. Relisez, puis corrigez.',
    en: 'Somebody changed it before you. Read it again, then change it.',
  },
  'nothing-changed': { ar: 'لم يتغير شيء.', fr: 'Rien n’a changé.', en: 'Nothing was changed.' },
  'nothing-to-undo': {
    ar: 'هذا هو الأصل. لا شيء يلغى.',
    fr: 'C’est l’origine. Rien à annuler.',
    en: 'This is how it ships. There is nothing to undo.',
  },
}

export const settingsWords = {
  lead: {
    ar: 'كل تغيير يسجل: من غير، ومتى. ويمكن إلغاؤه.',
    fr: 'Chaque changement est noté : qui et quand. Il peut être annulé.',
    en: 'Each change is noted: who and when. It can be undone.',
  },
  changedHere: { ar: 'غيرت من هنا.', fr: 'Changé ici.', en: 'Changed here.' },
  asShipped: { ar: 'لم يغيرها أحد بعد.', fr: 'Personne ne l’a changé.', en: 'Nobody has changed this yet.' },
  fromEnvironment: {
    ar: 'فارغ: يظهر ما كتب عند تشغيل الموقع: {value}',
    fr: 'Vide : ce qui est écrit au démarrage du site : {value}',
    en: 'Empty: what the site was started with: {value}',
  },
  between: { ar: 'من {least} إلى {most}.', fr: 'De {least} à {most}.', en: 'From {least} to {most}.' },
  save: { ar: 'احفظ', fr: 'Enregistrer', en: 'Save', zgh: 'ⵃⴹⵓ' },
  saved: {
    ar: 'حفظ التغيير. يراه الجميع بعد ثوان.',
    fr: 'Enregistré. Visible de tous dans quelques secondes.',
    en: 'Saved. Everybody sees it in a few seconds.',
  },
  versions: { ar: 'النسخ', fr: 'Versions', en: 'Versions' },
  version: {
    ar: 'نسخة {number}، {day}، {time}',
    fr: 'Version {number}, {day}, {time}',
    en: 'Version {number}, {day}, {time}',
  },
  shipped: { ar: 'الأصل', fr: 'Version d’origine', en: 'As it ships' },
  undo: { ar: 'ألغ هذه النسخة', fr: 'Annuler cette version', en: 'Undo this version' },
  undone: { ar: 'ملغاة', fr: 'Annulée', en: 'Undone' },
  what: { ar: 'ما كتب فيها', fr: 'Ce qu’elle dit', en: 'What it says' },
  empty: { ar: 'فارغ', fr: 'vide', en: 'empty' },
  colours: { ar: 'ألوان تقرأ جيدا', fr: 'Des couleurs qui se lisent bien', en: 'Colours that are read well' },
  switchedOff: {
    ar: 'السؤال عن هذا الرقم مقفل.',
    fr: 'Ce numéro n’est pas demandé : c’est fermé.',
    en: 'Asking for this number is switched off.',
  },
  stillOff: {
    ar: 'رقم الإذن مسجل: {number}. يبقى السؤال مقفلا: لا استمارة تحتاجه.',
    fr: 'Autorisation notée : {number}. Cela reste fermé : aucun formulaire n’en a besoin.',
    en: 'Authorisation noted: {number}. It stays off: no form needs it.',
  },
} as const satisfies WordTable
