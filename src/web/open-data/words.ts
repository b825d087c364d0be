import type { WordTable } from '../words/word.ts'

export const openDataWords = {
  catalogueTitle: {
    ar: 'معطيات تويزة المفتوحة',
    fr: 'Données ouvertes de Twiza',
    en: 'Open data of Twiza',
  },
  catalogueText: {
    ar: 'مجالات ترابية ومؤشرات ومشاريع وبرامج دعم وشركاء. تويزة موقع مستقل.',
    fr: 'Territoires, indicateurs, projets, programmes et partenaires. Twiza est un site indépendant.',
    en: 'Territories, indicators, projects, programmes and partners. Twiza is an independent site.',
  },
  apiTitle: { ar: 'واجهة البرمجة', fr: 'Interface de programmation', en: 'Programming interface' },
  projectsTitle: { ar: 'مشاريع البنك', fr: 'Projets de la banque', en: 'Projects of the bank' },
  projectsText: {
    ar: 'كل مشروع منشور، مع مجاله وقطاعه ومرحلته ومصادره. لا توجد معطيات شخصية.',
    fr: 'Chaque projet publié, avec son territoire, son secteur, son étape, ses sources. Sans données personnelles.',
    en: 'Each published project with its territory, sector, stage and sources. No personal data.',
  },
  projectRights: {
    ar: 'كل فكرة لصاحبها، منشورة بموافقته. الوقائع مذكورة مع مصادرها.',
    fr: 'Chaque idée reste à son auteur, publiée avec son accord. Les faits sont cités avec leur source.',
    en: 'Each idea stays its author’s, published with consent. Facts are quoted with their source.',
  },
  programmesTitle: { ar: 'دليل التمويل', fr: 'Guide des financements', en: 'Guide to funding' },
  programmesText: {
    ar: 'برامج الدعم مع شروطها ومبالغها ومصدر كل معلومة.',
    fr: 'Programmes d’appui, avec critères, montants et source de chaque élément.',
    en: 'Support programmes with criteria, amounts and the source of each statement.',
  },
  partnersTitle: { ar: 'دليل الشركاء', fr: 'Annuaire des partenaires', en: 'Directory of partners' },
  partnersText: {
    ar: 'مؤسسات يمكنها المساعدة: أين تعمل وماذا تقدم.',
    fr: 'Organismes qui peuvent aider : où ils agissent et ce qu’ils offrent.',
    en: 'Bodies that can help: where they work and what they offer.',
  },
  guideRights: {
    ar: 'وقائع مذكورة مع مصادرها، بصياغة تويزة.',
    fr: 'Faits cités avec leur source, rédigés par Twiza.',
    en: 'Facts quoted with their source, in Twiza’s own words.',
  },
  meetingsTitle: { ar: 'اللقاءات الجهوية', fr: 'Rencontres régionales', en: 'Regional meetings' },
  meetingsText: {
    ar: 'لقاءات معلنة وأخرى موثقة، مع المصادر.',
    fr: 'Rencontres annoncées et rencontres documentées, avec leurs sources.',
    en: 'Meetings announced and meetings documented, with their sources.',
  },
  contestsTitle: { ar: 'مسابقات الأفكار', fr: 'Concours d’idées', en: 'Idea contests' },
  contestsText: {
    ar: 'مواعيد ومعايير وجوائز ونتائج منشورة. معها ملف أصوات الجمهور.',
    fr: 'Dates, critères, prix et résultats publiés. Fichier .pb des votes du public.',
    en: 'Dates, criteria, prizes and published results. A .pb file of the public votes.',
  },
  contestRights: {
    ar: 'عناوين المشاركات لفرقها، منشورة بموافقتها.',
    fr: 'Les titres restent à leurs équipes, publiés avec leur accord.',
    en: 'Titles of entries stay their teams’, published with consent.',
  },
  journalTitle: { ar: 'أختام السجل', fr: 'Sceaux du journal', en: 'Seals of the journal' },
  journalText: {
    ar: 'بصمة سجل الأعمال في آخر كل يوم. من يحفظها يعرف إذا تغير السجل بعدها.',
    fr: 'L’empreinte du journal à la fin de chaque jour. Qui la garde voit si le journal a changé.',
    en: 'The fingerprint of the journal each day. Who keeps it can see whether the journal has changed.',
  },
  journalRights: {
    ar: 'بصمات فقط، لا توجد معطيات شخصية.',
    fr: 'Des empreintes seulement, sans données personnelles.',
    en: 'Only fingerprints, no personal data.',
  },
  feedTitle: {
    ar: 'جديد بنك المشاريع',
    fr: 'Nouveautés de la banque de projets',
    en: 'New in the bank of projects',
  },
  bankTitle: {
    ar: 'بنك المشاريع ودليل الدعم',
    fr: 'Banque de projets et guide',
    en: 'Bank of projects and guide',
  },
  bankText: {
    ar: 'تتغير كل يوم. حمل النسخة الكاملة.',
    fr: 'Mis à jour chaque jour. Téléchargez tout.',
    en: 'They change daily. Download them whole.',
  },
  catalogueLink: {
    ar: 'فهرس المعطيات للبرامج',
    fr: 'Catalogue des données (DCAT-AP)',
    en: 'Catalogue of the data (DCAT-AP)',
  },
  feedLink: {
    ar: 'متابعة الجديد',
    fr: 'Suivre les nouveautés (Atom)',
    en: 'Follow what is new (Atom)',
  },
  download: { ar: 'حمل {form}', fr: 'Télécharger en {form}', en: 'Download as {form}' },
} as const satisfies WordTable
