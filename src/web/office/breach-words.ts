import type { WordTable } from '../words/word.ts'

/** What the office does when data leaked, and the letter to those concerned: read with its blanks filled in by hand. */
export const breachWords = {
  title: { ar: 'تسرب معطيات', fr: 'Fuite de données', en: 'Leak of data' },
  link: {
    ar: 'إذا تسربت معطيات: ماذا نفعل؟',
    fr: 'En cas de fuite de données : que faire ?',
    en: 'When data leaked: what to do',
  },
  lead: {
    ar: 'نوقف التسرب، ونعرف من يعنيه، ونخبرهم. المهلة المتخذة هنا 72 ساعة من العلم به.',
    fr: 'Arrêter la fuite, savoir qui elle touche, les prévenir. Délai pris ici : 72 heures dès qu’elle est connue.',
    en: 'Stop the leak, find whom it concerns, tell them. The time taken here: 72 hours from knowing of it.',
  },
  model: {
    ar: 'مدة 72 ساعة مأخوذة من القانون الأوروبي (RGPD، المادة 33) نموذجا. اسألوا CNDP عما يلزمكم.',
    fr: '72 heures : repris du RGPD (article 33), comme modèle. Demandez à la CNDP ce qui vous oblige.',
    en: '72 hours: taken from the GDPR (article 33) as a model. Ask the CNDP what binds you.',
  },
  step1: {
    ar: 'اسحبوا مهام الحساب المعني من «الأشخاص والمهام».',
    fr: 'Retirez les rôles du compte en cause, dans « Personnes et rôles ».',
    en: 'Take the roles of the account away, in “People and roles”.',
  },
  step2: {
    ar: 'استخرجوا لائحة المعنيين على جهاز الموقع بهذا الأمر:',
    fr: 'Tirez la liste des personnes concernées, sur la machine du site :',
    en: 'List the people concerned, on the machine of the site:',
  },
  step3: {
    ar: 'املؤوا الفراغات في الرسالة التالية، وأرسلوها إلى كل معني بلغته.',
    fr: 'Remplissez les blancs de la lettre ci-dessous. Envoyez-la à chacun dans sa langue.',
    en: 'Fill the blanks of the letter below. Send it to everybody in their own language.',
  },
  step4: {
    ar: 'أخبروا CNDP بما وقع وبعدد المعنيين.',
    fr: 'Dites à la CNDP ce qui s’est passé et combien de personnes sont touchées.',
    en: 'Tell the CNDP what happened and how many people it concerns.',
  },
  noZgh: {
    ar: 'لا نص بالأمازيغية بعد: تقرأ العربية.',
    fr: 'Pas encore de texte en tamazight : l’arabe est lu à sa place.',
    en: 'No text in Tamazight yet: Arabic stands in.',
  },
  print: { ar: 'اطبعوا هذه الصفحة.', fr: 'Imprimez cette page.', en: 'Print this page.' },
} as const satisfies WordTable

const BLANK = '……………………………………'

/** The letter, line by line. */
export const noticeWords = {
  title: {
    ar: 'إخبار: اطلع شخص على معطياتك دون حق',
    fr: 'Information : vos données ont été vues sans droit',
    en: 'Notice: your data were seen without right',
  },
  what: {
    ar: `السلام عليكم. علمنا بذلك يوم: ${BLANK}`,
    fr: `Bonjour. Nous l’avons appris le : ${BLANK}`,
    en: `Hello. We learned of it on: ${BLANK}`,
  },
  happened: {
    ar: `ما وقع: ${BLANK}`,
    fr: `Ce qui s’est passé : ${BLANK}`,
    en: `What happened: ${BLANK}`,
  },
  data: {
    ar: `المعطيات المعنية: ${BLANK}`,
    fr: `Les données concernées : ${BLANK}`,
    en: `The data concerned: ${BLANK}`,
  },
  risk: {
    ar: `ما قد ينتج عنه: ${BLANK}`,
    fr: `Ce qui peut en résulter : ${BLANK}`,
    en: `What may come of it: ${BLANK}`,
  },
  done: {
    ar: `ما فعلناه: ${BLANK}`,
    fr: `Ce que nous avons fait : ${BLANK}`,
    en: `What we have done: ${BLANK}`,
  },
  beware: {
    ar: 'لا تعط رموزك لأحد. نحن لا نطلبها أبدا بالهاتف.',
    fr: 'Ne donnez vos codes à personne. Nous ne les demandons jamais par téléphone.',
    en: 'Give your codes to nobody. We never ask for them by phone.',
  },
  signOut: {
    ar: 'ادخل إلى حسابك واخرج من كل الأجهزة الأخرى.',
    fr: 'Entrez dans votre espace et fermez toutes les autres sessions.',
    en: 'Sign in, and end all your other sessions.',
  },
  rights: {
    ar: 'يمكنك أن ترى معطياتك أو تمحوها من صفحة «معطياتي».',
    fr: 'Vous pouvez voir vos données ou les effacer, dans « Mes données ».',
    en: 'You can see your data or erase them, under “My data”.',
  },
  complain: {
    ar: 'يمكنك أن تشتكي إلى CNDP، وهي اللجنة الوطنية لحماية المعطيات الشخصية.',
    fr: 'Vous pouvez porter plainte à la CNDP, la commission qui protège les données personnelles.',
    en: 'You may complain to the CNDP, the commission that protects personal data.',
  },
  sign: {
    ar: `من يجيبك: ${BLANK}`,
    fr: `Qui vous répond : ${BLANK}`,
    en: `Who answers you: ${BLANK}`,
  },
} as const satisfies WordTable
