import type { WordTable } from '../words/word.ts'

/** What Twiza is, who runs it, what it does not claim, how to help. */
export const aboutWords = {
  title: { ar: 'عن تويزة', fr: 'À propos de Twiza', en: 'About Twiza' },
  lead: {
    ar: 'تويزة تساعدك على اختيار مشروع تعاوني يناسب جماعتك، وعلى حسابه قبل أن تبدأ.',
    fr: 'Twiza aide à choisir un projet coopératif qui convient à votre commune, et à le calculer avant de commencer.',
    en: 'Twiza helps you choose a cooperative project that suits your commune, and work it out before you start.',
  },
  nameTitle: { ar: 'معنى الاسم', fr: 'Le nom', en: 'The name' },
  nameText: {
    ar: 'تويزة عادة قديمة: يجتمع أهل القرية ليعملوا في حقل جار لهم.',
    fr: 'La twiza est une coutume : le village travaille ensemble au champ d’un voisin.',
    en: 'Twiza is a custom: the village works together on one neighbour’s field.',
  },
  doesTitle: { ar: 'ماذا تفعل تويزة', fr: 'Ce que fait Twiza', en: 'What Twiza does' },
  does1: {
    ar: 'تصف كل جماعة: ما ينقصها وما عندها، مقارنة بجماعات تشبهها.',
    fr: 'Elle décrit chaque commune : ce qui lui manque, ce qu’elle a, face à ses semblables.',
    en: 'It describes each commune: what it lacks and has, against places like it.',
  },
  does2: {
    ar: 'ترتب الأنشطة الواعدة، وتقول لماذا، ومن أين جاء كل رقم.',
    fr: 'Elle classe les activités prometteuses, dit pourquoi, et d’où vient chaque chiffre.',
    en: 'It ranks promising activities and says why, and where each figure comes from.',
  },
  does3: {
    ar: 'تعطي نماذج جاهزة تغير أرقامها كما تريد.',
    fr: 'Elle donne des modèles prêts, dont vous changez les chiffres.',
    en: 'It gives ready models whose figures you change.',
  },
  does4: {
    ar: 'تخرج ملفا وجدولا حسابيا يفهمهما موظف البنك.',
    fr: 'Elle produit un dossier et un tableur qu’un banquier peut lire.',
    en: 'It produces a dossier and a spreadsheet that a bank officer can read.',
  },
  runTitle: { ar: 'من يسير هذا الموقع', fr: 'Qui tient ce site', en: 'Who runs this site' },
  runBy: {
    ar: 'يسير هذا الموقع: {name}.',
    fr: 'Ce site est tenu par : {name}.',
    en: 'This site is run by: {name}.',
  },
  runByNobody: {
    ar: 'لم يكتب مسير هذا الموقع اسمه بعد.',
    fr: 'Le responsable de ce site n’a pas encore indiqué son nom.',
    en: 'Whoever runs this site has not given a name yet.',
  },
  free: {
    ar: 'تويزة برنامج حر. يمكن لمكتب أو جهة أو جمعية أن تشغله.',
    fr: 'Twiza est un logiciel libre. Un office, une région ou une association peut le faire tourner.',
    en: 'Twiza is free software. An office, a region or an association can run it.',
  },
  freeLicence: {
    ar: 'رخصة البرنامج: Apache-2.0. لكل ملف معطيات رخصته.',
    fr: 'Licence du logiciel : Apache-2.0. Chaque fichier de données a la sienne.',
    en: 'Licence of the software: Apache-2.0. Each data file has its own.',
  },
  noticesTitle: { ar: 'بيانات قانونية', fr: 'Mentions légales', en: 'Legal notices' },
  noticesOwn: {
    ar: 'كتبها من يسير هذا الموقع.',
    fr: 'Écrites par ceux qui tiennent ce site.',
    en: 'Written by those who run this site.',
  },
  notTitle: { ar: 'ما لا تدعيه تويزة', fr: 'Ce que Twiza ne prétend pas', en: 'What Twiza does not claim' },
  not1: {
    ar: 'ليست موقعا رسميا، ولا تتكلم باسم أي إدارة.',
    fr: 'Ce n’est pas un site officiel. Elle ne parle pour aucune administration.',
    en: 'It is not an official site. It speaks for no administration.',
  },
  not2: {
    ar: 'لا تعد بنجاح المشروع. النتيجة تتبع الأرقام التي وضعتها.',
    fr: 'Elle ne promet pas le succès. Le résultat suit les chiffres que vous mettez.',
    en: 'It does not promise success. The result follows the figures you enter.',
  },
  not3: {
    ar: 'لا تعطي مالا ولا قرضا ولا رخصة.',
    fr: 'Elle ne donne ni argent, ni prêt, ni autorisation.',
    en: 'It gives no money, no loan and no licence.',
  },
  not4: {
    ar: 'لا تعوض المحاسب ولا رجل القانون.',
    fr: 'Elle ne remplace ni le comptable ni le juriste.',
    en: 'It replaces neither an accountant nor a lawyer.',
  },
  not5: {
    ar: 'بعض الأرقام لم تتأكد بعد. الصفحة تقول ذلك قرب كل رقم.',
    fr: 'Certains chiffres ne sont pas confirmés. La page le dit à côté.',
    en: 'Some figures are not confirmed. The page says so beside them.',
  },
  privacyTitle: { ar: 'معطياتك', fr: 'Vos données', en: 'Your data' },
  privacy1: {
    ar: 'لا حساب ولا كلمة سر. الصفحات لا تضع ملفات تتبع.',
    fr: 'Ni compte, ni mot de passe. Les pages ne déposent aucun traceur.',
    en: 'No account and no password. The pages set no trackers.',
  },
  privacy2: {
    ar: 'عندما تحفظ محاكاة، نحفظ أرقامها والاسم الذي كتبته لها. من عنده الرابط يراها.',
    fr: 'Une simulation enregistrée garde ses chiffres et le nom écrit. Qui a le lien la voit.',
    en: 'A saved simulation keeps its figures and the name typed. Whoever has the link sees it.',
  },
  helpTitle: { ar: 'كيف تساهم', fr: 'Comment contribuer', en: 'How to contribute' },
  help1: {
    ar: 'رأيت رقما خاطئا؟ أخبر مسير الموقع واذكر مصدرك.',
    fr: 'Un chiffre faux ? Dites-le au responsable du site, avec votre source.',
    en: 'A wrong figure? Tell whoever runs the site, with your source.',
  },
  help2: {
    ar: 'تعرف موردا أو منتوجا لم نذكره؟ أرسل اسمه ومكانه ومصدره.',
    fr: 'Une ressource ou un produit manque ? Envoyez son nom, son lieu, sa source.',
    en: 'A resource or a product is missing? Send its name, its place, its source.',
  },
  help3: {
    ar: 'تتقن الأمازيغية؟ الكلمات الناقصة في صفحة اللغات.',
    fr: 'Vous parlez amazighe ? Les mots manquants sont à la page des langues.',
    en: 'You speak Tamazight? The missing words are on the page of languages.',
  },
  help4: {
    ar: 'تبرمج؟ البرنامج وأسلوب العمل في ملف CONTRIBUTING.',
    fr: 'Vous programmez ? Le fichier CONTRIBUTING dit comment faire.',
    en: 'You write code? The file CONTRIBUTING says how.',
  },
  contactTitle: { ar: 'اتصل بنا', fr: 'Contact', en: 'Contact', zgh: 'ⵎⵢⴰⵡⴰⴹ' },
  contactNone: {
    ar: 'لم يكتب مسير هذا الموقع وسيلة اتصال بعد.',
    fr: 'Le responsable de ce site n’a pas encore indiqué de contact.',
    en: 'Whoever runs this site has not given a contact yet.',
  },
  more: { ar: 'اقرأ أيضا', fr: 'À lire aussi', en: 'Read also' },
  source: { ar: 'المصدر', fr: 'Source', en: 'Source' },
  opensElsewhere: { ar: 'موقع آخر', fr: 'autre site', en: 'another site' },
} as const satisfies WordTable
