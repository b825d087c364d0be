/** Things that are counted, with the form each number asks for. The number itself is written beside them. */
import type { CountedWord } from './word.ts'

type ArabicForms = readonly [one: string, threeToTen: string, elevenUp: string]
type TwoForms = readonly [one: string, more: string]

/** Two things written with a digit keep the singular: `2 يوم`. */
function thing([one, few, many]: ArabicForms, fr: TwoForms, en: TwoForms): CountedWord {
  return {
    ar: { zero: one, one, two: one, few, many, other: one },
    fr: { one: fr[0], many: fr[1], other: fr[1] },
    en: { one: en[0], other: en[1] },
  }
}

export const COUNTED_UNITS: Readonly<Record<string, CountedWord>> = {
  person: thing(['شخص', 'أشخاص', 'شخصا'], ['personne', 'personnes'], ['person', 'people']),
  member: thing(['عضو', 'أعضاء', 'عضوا'], ['membre', 'membres'], ['member', 'members']),
  cooperative: thing(
    ['تعاونية', 'تعاونيات', 'تعاونية'],
    ['coopérative', 'coopératives'],
    ['cooperative', 'cooperatives'],
  ),
  share: thing(['حصة', 'حصص', 'حصة'], ['part', 'parts'], ['share', 'shares']),
  year: thing(['سنة', 'سنوات', 'سنة'], ['an', 'ans'], ['year', 'years']),
  month: thing(['شهر', 'أشهر', 'شهرا'], ['mois', 'mois'], ['month', 'months']),
  day: thing(['يوم', 'أيام', 'يوما'], ['jour', 'jours'], ['day', 'days']),
  hour: thing(['ساعة', 'ساعات', 'ساعة'], ['heure', 'heures'], ['hour', 'hours']),
  times: thing(['مرة', 'مرات', 'مرة'], ['fois', 'fois'], ['time', 'times']),
  unit: thing(['وحدة', 'وحدات', 'وحدة'], ['unité', 'unités'], ['unit', 'units']),
  set: thing(['مجموعة', 'مجموعات', 'مجموعة'], ['lot', 'lots'], ['set', 'sets']),
  piece: thing(['قطعة', 'قطع', 'قطعة'], ['pièce', 'pièces'], ['piece', 'pieces']),
  kit: thing(['حقيبة', 'حقائب', 'حقيبة'], ['trousse', 'trousses'], ['kit', 'kits']),
  night: thing(['ليلة', 'ليال', 'ليلة'], ['nuit', 'nuits'], ['night', 'nights']),
  meal: thing(['وجبة', 'وجبات', 'وجبة'], ['repas', 'repas'], ['meal', 'meals']),
  room: thing(['غرفة', 'غرف', 'غرفة'], ['salle', 'salles'], ['room', 'rooms']),
  bed: thing(['سرير', 'أسرة', 'سريرا'], ['lit', 'lits'], ['bed', 'beds']),
  building: thing(['بناية', 'بنايات', 'بناية'], ['bâtiment', 'bâtiments'], ['building', 'buildings']),
  dwelling: thing(['مسكن', 'مساكن', 'مسكنا'], ['logement', 'logements'], ['dwelling', 'dwellings']),
  office: thing(['مكتب', 'مكاتب', 'مكتبا'], ['bureau', 'bureaux'], ['office', 'offices']),
  workshop: thing(['ورشة', 'ورشات', 'ورشة'], ['atelier', 'ateliers'], ['workshop', 'workshops']),
  class: thing(['قسم', 'أقسام', 'قسما'], ['classe', 'classes'], ['class', 'classes']),
  site: thing(['موقع', 'مواقع', 'موقعا'], ['site', 'sites'], ['site', 'sites']),
  post: thing(['مركز عمل', 'مراكز عمل', 'مركز عمل'], ['poste', 'postes'], ['workplace', 'workplaces']),
  place: thing(['مكان', 'أماكن', 'مكانا'], ['place', 'places'], ['place', 'places']),
  computer: thing(['حاسوب', 'حواسيب', 'حاسوبا'], ['ordinateur', 'ordinateurs'], ['computer', 'computers']),
  van: thing(['سيارة', 'سيارات', 'سيارة'], ['véhicule', 'véhicules'], ['van', 'vans']),
  bus: thing(['حافلة', 'حافلات', 'حافلة'], ['bus', 'bus'], ['bus', 'buses']),
  meter: thing(['عداد', 'عدادات', 'عدادا'], ['compteur', 'compteurs'], ['meter', 'meters']),
  visit: thing(['زيارة', 'زيارات', 'زيارة'], ['visite', 'visites'], ['visit', 'visits']),
  'visitor-day': thing(
    ['يوم زائر', 'أيام زائر', 'يوم زائر'],
    ['journée de visiteur', 'journées de visiteur'],
    ['visitor-day', 'visitor-days'],
  ),
  'group-day': thing(
    ['يوم مجموعة', 'أيام مجموعة', 'يوم مجموعة'],
    ['journée de groupe', 'journées de groupe'],
    ['group-day', 'group-days'],
  ),
  'pupil-month': thing(
    ['شهر تلميذ', 'أشهر تلميذ', 'شهر تلميذ'],
    ['mois-élève', 'mois-élève'],
    ['pupil-month', 'pupil-months'],
  ),
  'child-month': thing(
    ['شهر طفل', 'أشهر طفل', 'شهر طفل'],
    ['mois-enfant', 'mois-enfant'],
    ['child-month', 'child-months'],
  ),
  child: thing(['طفل', 'أطفال', 'طفلا'], ['enfant', 'enfants'], ['child', 'children']),
  learner: thing(['متعلم', 'متعلمين', 'متعلما'], ['apprenant', 'apprenants'], ['learner', 'learners']),
  beekeeper: thing(['نحال', 'نحالين', 'نحالا'], ['apiculteur', 'apiculteurs'], ['beekeeper', 'beekeepers']),
  farm: thing(['ضيعة', 'ضيعات', 'ضيعة'], ['exploitation', 'exploitations'], ['farm', 'farms']),
  contract: thing(['عقد', 'عقود', 'عقدا'], ['contrat', 'contrats'], ['contract', 'contracts']),
  study: thing(['دراسة', 'دراسات', 'دراسة'], ['étude', 'études'], ['study', 'studies']),
  repair: thing(['إصلاح', 'إصلاحات', 'إصلاحا'], ['réparation', 'réparations'], ['repair', 'repairs']),
  trip: thing(['رحلة', 'رحلات', 'رحلة'], ['trajet', 'trajets'], ['trip', 'trips']),
  load: thing(['حمولة', 'حمولات', 'حمولة'], ['charge', 'charges'], ['load', 'loads']),
  batch: thing(['دفعة', 'دفعات', 'دفعة'], ['fournée', 'fournées'], ['batch', 'batches']),
  firing: thing(['طبخة', 'طبخات', 'طبخة'], ['cuisson', 'cuissons'], ['firing', 'firings']),
  order: thing(['طلبية', 'طلبيات', 'طلبية'], ['commande', 'commandes'], ['order', 'orders']),
  parcel: thing(['طرد', 'طرود', 'طردا'], ['colis', 'colis'], ['parcel', 'parcels']),
  hive: thing(['خلية', 'خلايا', 'خلية'], ['ruche', 'ruches'], ['hive', 'hives']),
  hen: thing(['دجاجة', 'دجاجات', 'دجاجة'], ['poule', 'poules'], ['hen', 'hens']),
  head: thing(['رأس', 'رؤوس', 'رأسا'], ['tête', 'têtes'], ['head', 'head']),
  egg: thing(['بيضة', 'بيضات', 'بيضة'], ['œuf', 'œufs'], ['egg', 'eggs']),
  plant: thing(['غرسة', 'غرسات', 'غرسة'], ['plant', 'plants'], ['plant', 'plants']),
  tray: thing(['صفيحة', 'صفائح', 'صفيحة'], ['plateau', 'plateaux'], ['tray', 'trays']),
  box: thing(['علبة', 'علب', 'علبة'], ['boîte', 'boîtes'], ['box', 'boxes']),
  crate: thing(['صندوق', 'صناديق', 'صندوقا'], ['caisse', 'caisses'], ['crate', 'crates']),
  bag: thing(['كيس', 'أكياس', 'كيسا'], ['sac', 'sacs'], ['bag', 'bags']),
  basket: thing(['سلة', 'سلات', 'سلة'], ['panier', 'paniers'], ['basket', 'baskets']),
  bottle: thing(['قارورة', 'قارورات', 'قارورة'], ['flacon', 'flacons'], ['bottle', 'bottles']),
  flask: thing(['قارورة', 'قارورات', 'قارورة'], ['flacon', 'flacons'], ['flask', 'flasks']),
  jar: thing(['قارورة', 'قارورات', 'قارورة'], ['pot', 'pots'], ['jar', 'jars']),
  cylinder: thing(
    ['قنينة غاز', 'قنينات غاز', 'قنينة غاز'],
    ['bouteille de gaz', 'bouteilles de gaz'],
    ['gas cylinder', 'gas cylinders'],
  ),
}
