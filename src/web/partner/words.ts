import type { Closeness } from '../../domain/partner/partners-for.ts'
import type { Exchange, PartnerRole } from '../../domain/partner/partner.ts'
import type { Word, WordTable } from '../words/word.ts'

export const partnerWords = {
  title: { ar: 'دليل الشركاء', fr: 'Annuaire des partenaires', en: 'Directory of partners' },
  lead: {
    ar: 'هيئات يمكنها مساعدتكم: دعم، تمويل، بحث، تكوين. الأقرب إليكم أولا.',
    fr: 'Des organismes qui peuvent vous aider : appui, argent, recherche, formation. Les plus proches d’abord.',
    en: 'Bodies that can help you: support, money, research, training. The nearest first.',
  },
  independent: {
    ar: 'تويزة مستقلة عن كل هذه الهيئات. كل جملة تقول أين قرأناها.',
    fr: 'Twiza est indépendante de tous ces organismes. Chaque phrase dit où elle a été lue.',
    en: 'Twiza is independent of all these bodies. Each statement says where it was read.',
  },
  exchangeTitle: {
    ar: 'نقل التكنولوجيا والمعرفة',
    fr: 'Transfert de technologie et de savoir',
    en: 'Technology and knowledge transfer',
  },
  exchangeLead: {
    ar: 'في كل قطاع، من يعطي ومن يبحث. ما لم نقرأ عنه غير موجود هنا.',
    fr: 'Par secteur, qui donne et qui cherche. Ce que nous n’avons pas lu n’y est pas.',
    en: 'In each sector, who gives and who seeks. What we have not read of is not here.',
  },
  seeExchange: {
    ar: 'من يعطي معرفة ومن يبحث عنها؟',
    fr: 'Qui donne un savoir, qui en cherche ?',
    en: 'Who gives know-how, and who seeks it?',
  },
  backToList: { ar: 'كل الشركاء', fr: 'Tous les partenaires', en: 'All partners' },
  place: {
    ar: 'جماعتكم أو إقليمكم أو جهتكم',
    fr: 'Votre commune, province ou région',
    en: 'Your commune, province or region',
  },
  placeHint: { ar: 'مثال: بركان', fr: 'Exemple : Berkane', en: 'Example: Berkane' },
  text: { ar: 'كلمة في الاسم أو العرض', fr: 'Mot du nom ou de l’offre', en: 'A word of the name or offer' },
  sector: { ar: 'القطاع', fr: 'Secteur', en: 'Sector' },
  narrow: { ar: 'شروط أخرى', fr: 'Autres critères', en: 'More filters' },
  role: { ar: 'الدور', fr: 'Rôle', en: 'Role' },
  offersFilter: { ar: 'يعطي', fr: 'Offre', en: 'Offers' },
  needsFilter: { ar: 'يبحث عن', fr: 'Cherche', en: 'Looks for' },
  any: { ar: 'الكل', fr: 'Tout', en: 'All', zgh: 'ⴰⴽⴽⵯ' },
  show: { ar: 'اعرض', fr: 'Afficher', en: 'Show', zgh: 'ⵙⴽⵏ' },
  clear: { ar: 'احذف كل الشروط', fr: 'Enlever tous les filtres', en: 'Remove all filters' },
  count: {
    ar: {
      zero: 'لا شريك بهذه الشروط',
      one: 'شريك واحد',
      two: 'شريكان',
      few: '{n} شركاء',
      many: '{n} شريكا',
      other: '{n} شريك',
    },
    fr: { one: '{n} partenaire', many: '{n} partenaires', other: '{n} partenaires' },
    en: { one: '{n} partner', other: '{n} partners' },
  },
  emptyHint: {
    ar: 'احذف شرطا، أو اختر إقليمكم بدل الجماعة. قد تكون هيئات أخرى لم نقرأ عنها.',
    fr: 'Enlevez un filtre, ou choisissez votre province. D’autres organismes existent sans doute.',
    en: 'Remove a filter, or choose your province. There may be bodies that we have not read of.',
  },
  placeUnknown: {
    ar: 'لم نجد «{typed}». هؤلاء كل الشركاء.',
    fr: 'Nous n’avons pas trouvé « {typed} ». Voici tous les partenaires.',
    en: 'We did not find “{typed}”. Here are all partners.',
  },
  otherPlaces: {
    ar: 'أماكن بالاسم نفسه:',
    fr: 'Autres lieux du même nom :',
    en: 'Other places of that name:',
  },
  askCommune: {
    ar: 'جماعتكم شريك أيضا. اقرأوا صفحتها.',
    fr: 'Votre commune est aussi un partenaire. Lisez sa page.',
    en: 'Your commune is a partner too. Read its page.',
  },
  works: { ar: 'أين تعمل', fr: 'Où il agit', en: 'Where it works' },
  wholeCountry: { ar: 'في كل البلاد', fr: 'Dans tout le pays', en: 'In the whole country' },
  seat: { ar: 'المقر:', fr: 'Siège :', en: 'Seat:' },
  seatNote: {
    ar: 'نعرف المدينة لا العنوان.',
    fr: 'La ville est connue, pas l’adresse.',
    en: 'The town is known, not the address.',
  },
  sectors: { ar: 'القطاعات:', fr: 'Secteurs :', en: 'Sectors:' },
  allSectors: { ar: 'كل القطاعات', fr: 'Tous les secteurs', en: 'All sectors' },
  gives: { ar: 'يعطي:', fr: 'Offre :', en: 'Offers:' },
  seeks: { ar: 'يبحث عن:', fr: 'Cherche :', en: 'Looks for:' },
  offers: { ar: 'ماذا تعطي', fr: 'Ce que cet organisme offre', en: 'What it offers' },
  needs: { ar: 'عن ماذا تبحث', fr: 'Ce que cet organisme cherche', en: 'What it looks for' },
  noOffers: { ar: 'لم نقرأ عن عرض.', fr: 'Aucune offre lue.', en: 'We read of no offer.' },
  noNeeds: {
    ar: 'لم نقرأ أنها تبحث عن شيء.',
    fr: 'Rien n’est dit de ce qu’il cherche.',
    en: 'We read of nothing that it looks for.',
  },
  programmes: { ar: 'برامجها', fr: 'Ses programmes', en: 'Its programmes' },
  website: { ar: 'الموقع:', fr: 'Site :', en: 'Website:' },
  noContact: {
    ar: 'لا نعطي هاتفا ولا عنوانا لم نقرأه في مصدر. اسألوا جماعتكم.',
    fr: 'Nous ne donnons ni téléphone ni adresse qu’une source n’imprime. Demandez à votre commune.',
    en: 'We give no telephone or address that no source prints. Ask your commune.',
  },
  whoSaysSo: { ar: 'أين قرأنا عنها:', fr: 'Où nous l’avons lu :', en: 'Where we read of it:' },
  unconfirmedEntry: {
    ar: 'غير مؤكد من أي مصدر: اسألوا الهيئة.',
    fr: 'Non confirmé par une source : demandez à l’organisme.',
    en: 'Not confirmed by any source: ask the body.',
  },
  undated: { ar: 'بلا تاريخ', fr: 'sans date', en: 'undated' },
  putIn: { ar: 'ضع فكرتك', fr: 'Déposez votre idée', en: 'Put in your idea' },
  allSame: { ar: 'شركاء آخرون هنا', fr: 'Autres partenaires ici', en: 'Other partners here' },
  helpHere: { ar: 'من يمكنه المساعدة هنا', fr: 'Qui peut aider ici', en: 'Who can help here' },
  seeAll: {
    ar: {
      zero: 'اعرض الشركاء',
      one: 'اعرض الشريك',
      two: 'اعرض الشريكين',
      few: 'اعرض الشركاء ({n})',
      many: 'اعرض الشركاء ({n})',
      other: 'اعرض الشركاء ({n})',
    },
    fr: {
      one: 'Voir le partenaire',
      many: 'Voir les {n} partenaires',
      other: 'Voir les {n} partenaires',
    },
    en: { one: 'See the partner', other: 'See the {n} partners' },
  },
  givers: { ar: 'من يعطي', fr: 'Qui donne', en: 'Who gives' },
  seekers: { ar: 'من يبحث', fr: 'Qui cherche', en: 'Who seeks' },
  noSeeker: {
    ar: 'لم نقرأ عن أحد يبحث.',
    fr: 'Personne qui cherche, dans ce qui a été lu.',
    en: 'Nobody who seeks, as far as was read.',
  },
  noGiver: {
    ar: 'لم نقرأ عن أحد يعطي.',
    fr: 'Personne qui donne, dans ce qui a été lu.',
    en: 'Nobody who gives, as far as was read.',
  },
  download: {
    ar: 'حمل الدليل بصيغة HSDS',
    fr: 'Télécharger l’annuaire au format HSDS',
    en: 'Download the directory as HSDS',
  },
  notFoundTitle: { ar: 'لم نجد هذا الشريك', fr: 'Partenaire introuvable', en: 'Partner not found' },
  notFoundText: {
    ar: 'قد يكون الرابط قديما. ابحث في دليل الشركاء.',
    fr: 'Le lien est peut-être ancien. Cherchez dans l’annuaire des partenaires.',
    en: 'The link may be old. Look in the directory of partners.',
  },
} as const satisfies WordTable

export const ROLE_WORDS: Readonly<Record<PartnerRole, Word>> = {
  support: { ar: 'دعم ومواكبة', fr: 'Appui', en: 'Support' },
  funding: { ar: 'تمويل', fr: 'Financement', en: 'Financing', zgh: 'ⴰⵙⵥⵕⴼ' },
  research: { ar: 'بحث', fr: 'Recherche', en: 'Research', zgh: 'ⴰⵙⵏⵓⴱⴱⵛ' },
  chamber: { ar: 'غرفة مهنية', fr: 'Chambre professionnelle', en: 'Chamber' },
  cluster: { ar: 'تجمع مقاولات وبحث', fr: 'Cluster', en: 'Cluster' },
  commune: { ar: 'جماعة', fr: 'Commune', en: 'Commune', zgh: 'ⵜⴰⴳⵔⴰⵡⵜ' },
  industry: { ar: 'مقاولات وصناعة', fr: 'Entreprises et industrie', en: 'Firms and industry' },
  buyer: { ar: 'مشتر', fr: 'Acheteur', en: 'Buyer' },
}

export const EXCHANGE_WORDS: Readonly<Record<Exchange, Word>> = {
  money: { ar: 'مال', fr: 'Argent', en: 'Money', zgh: 'ⴰⴷⵔⵉⵎ' },
  training: { ar: 'تكوين', fr: 'Formation', en: 'Training', zgh: 'ⴰⵙⵎⵓⵜⵜⴳ' },
  coaching: { ar: 'مواكبة', fr: 'Accompagnement', en: 'Coaching' },
  premises: { ar: 'مكان', fr: 'Locaux', en: 'Premises' },
  equipment: { ar: 'معدات', fr: 'Équipement', en: 'Equipment', zgh: 'ⴰⵎⴰⵜⵜⵉⵡ' },
  technology: { ar: 'تكنولوجيا', fr: 'Technologie', en: 'Technology' },
  knowledge: { ar: 'معرفة', fr: 'Savoir', en: 'Knowledge' },
  materials: { ar: 'مواد', fr: 'Matières', en: 'Materials' },
  market: { ar: 'سوق', fr: 'Marché', en: 'Market', zgh: 'ⴰⴳⴰⴷⴰⵣ' },
  certification: { ar: 'إذن أو شهادة', fr: 'Accord ou certificat', en: 'Approval or certificate' },
}

/** Headings of the groups: how near those below are to the place asked for. */
export const CLOSENESS_WORDS: Readonly<Record<Closeness, Word>> = {
  here: { ar: 'هنا', fr: 'Ici même', en: 'Right here' },
  inside: {
    ar: 'في جزء من هذا المجال',
    fr: 'Dans une partie de ce territoire',
    en: 'In a part of this place',
  },
  province: {
    ar: 'في الإقليم أو العمالة',
    fr: 'Dans la province ou préfecture',
    en: 'In the province or prefecture',
  },
  region: { ar: 'في الجهة', fr: 'Dans la région', en: 'In the region' },
  nation: { ar: 'في كل البلاد', fr: 'Dans tout le pays', en: 'In the whole country' },
}
