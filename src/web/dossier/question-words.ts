/** The questions of a dossier in plain words, a sentence of help under each. */
import type { DossierSection, QuestionId } from '../../domain/dossier/questions.ts'
import type { Word } from '../words/word.ts'

export const SECTION_WORDS: Readonly<Record<DossierSection, Word>> = {
  need: { ar: 'الحاجة والمكان', fr: 'Le besoin et le lieu', en: 'The need and the place' },
  activity: { ar: 'النشاط والمنتوج', fr: 'L’activité et le produit', en: 'The activity and the product' },
  market: { ar: 'السوق والزبناء', fr: 'Le marché et les clients', en: 'The market and the customers' },
  figures: { ar: 'الأرقام والمحاكاة', fr: 'Les chiffres et la simulation', en: 'Figures and simulation' },
  members: { ar: 'الأعضاء والأدوار', fr: 'Les membres et les rôles', en: 'Members and roles' },
  place: { ar: 'المحل والمعدات', fr: 'Le local et le matériel', en: 'Premises and equipment' },
  money: { ar: 'المال', fr: 'L’argent', en: 'Money', zgh: 'ⴰⴷⵔⵉⵎ' },
  risks: { ar: 'المخاطر', fr: 'Les risques', en: 'Risks' },
  environment: { ar: 'البيئة', fr: 'L’environnement', en: 'The environment' },
  timetable: { ar: 'المواعيد', fr: 'Le calendrier', en: 'Timetable' },
}

type Asked = { readonly label: Word; readonly help: Word }

export const QUESTION_WORDS: Readonly<Record<QuestionId, Asked>> = {
  need: {
    label: {
      ar: 'ماذا ينقص الناس عندكم؟',
      fr: 'Que manque-t-il chez vous ?',
      en: 'What do people lack where you live?',
    },
    help: {
      ar: 'احك المشكل كما تراه. مثلا: اللوز يضيع كل سنة.',
      fr: 'Dites le problème comme vous le voyez. Par exemple : les amandes se perdent chaque année.',
      en: 'Tell the problem as you see it. For example: the almonds are lost every year.',
    },
  },
  people: {
    label: { ar: 'من يحتاج هذا المشروع؟', fr: 'Qui a besoin de ce projet ?', en: 'Who needs this project?' },
    help: {
      ar: 'قل من هم، وكم عددهم تقريبا.',
      fr: 'Dites qui, et combien à peu près.',
      en: 'Say who, and about how many.',
    },
  },
  where: {
    label: { ar: 'أين سيكون المشروع؟', fr: 'Où sera le projet ?', en: 'Where will the project be?' },
    help: {
      ar: 'اسم الدوار أو الحي أو المركز.',
      fr: 'Le nom du douar, du quartier ou du centre.',
      en: 'The name of the village, quarter or centre.',
    },
  },
  resources: {
    label: {
      ar: 'ماذا يوجد عندكم من خيرات؟',
      fr: 'Quelles richesses avez-vous sur place ?',
      en: 'What riches do you have there?',
    },
    help: {
      ar: 'أرض، ماء، أشجار، قطيع، حرفة، زوار.',
      fr: 'Terre, eau, arbres, troupeau, métier, visiteurs.',
      en: 'Land, water, trees, herds, a craft, visitors.',
    },
  },
  activity: {
    label: { ar: 'ماذا ستعملون؟', fr: 'Que ferez-vous ?', en: 'What will you do?' },
    help: {
      ar: 'احك العمل خطوة بعد خطوة.',
      fr: 'Racontez le travail, étape par étape.',
      en: 'Tell the work, step by step.',
    },
  },
  product: {
    label: { ar: 'ماذا ستبيعون؟', fr: 'Que vendrez-vous ?', en: 'What will you sell?' },
    help: {
      ar: 'كل منتوج أو خدمة، والكمية في السنة.',
      fr: 'Chaque produit ou service, et combien par an.',
      en: 'Each product or service, and how much a year.',
    },
  },
  materials: {
    label: {
      ar: 'ما هي المواد التي تحتاجونها؟',
      fr: 'De quelles matières avez-vous besoin ?',
      en: 'What materials do you need?',
    },
    help: {
      ar: 'من أين تأتي؟ وكم ثمنها؟',
      fr: 'D’où viennent-elles ? À quel prix ?',
      en: 'Where do they come from? At what price?',
    },
  },
  'know-how': {
    label: { ar: 'من يعرف هذا العمل؟', fr: 'Qui connaît ce travail ?', en: 'Who knows this work?' },
    help: {
      ar: 'قل ما تعرفونه، وما تريدون تعلمه. لا تكتب أرقام البطاقات.',
      fr: 'Dites ce que vous savez et ce qu’il faut apprendre. N’écrivez aucun numéro de carte.',
      en: 'Say what you know and what you must learn. Write no card numbers.',
    },
  },
  customers: {
    label: { ar: 'من سيشتري منكم؟', fr: 'Qui vous achètera ?', en: 'Who will buy from you?' },
    help: {
      ar: 'اختر واحدا أو أكثر.',
      fr: 'Choisissez une ou plusieurs réponses.',
      en: 'Choose one or more.',
    },
  },
  'asked-customers': {
    label: {
      ar: 'هل سألتم الزبناء؟',
      fr: 'Avez-vous demandé aux clients ?',
      en: 'Have you asked customers?',
    },
    help: {
      ar: 'الجواب الصادق هو الأحسن.',
      fr: 'La vraie réponse est la meilleure.',
      en: 'The true answer is the best one.',
    },
  },
  price: {
    label: { ar: 'بكم ستبيعون؟', fr: 'À quel prix vendrez-vous ?', en: 'At what price will you sell?' },
    help: {
      ar: 'قل الثمن، وكيف عرفته.',
      fr: 'Dites le prix, et comment vous l’avez trouvé.',
      en: 'Say the price, and how you found it.',
    },
  },
  others: {
    label: {
      ar: 'من يبيع نفس الشيء قربكم؟',
      fr: 'Qui vend la même chose près de vous ?',
      en: 'Who sells the same near you?',
    },
    help: {
      ar: 'ماذا ستعملون أحسن منهم؟',
      fr: 'Que ferez-vous de mieux ?',
      en: 'What will you do better?',
    },
  },
  'sales-year': {
    label: {
      ar: 'كم ستبيعون في السنة الأولى؟',
      fr: 'Combien vendrez-vous la première année ?',
      en: 'How much will you sell in the first year?',
    },
    help: {
      ar: 'المبلغ كله، بالدرهم. المحاكاة تساعدك.',
      fr: 'Le total, en dirhams. La simulation vous aide.',
      en: 'The total, in dirhams. The simulation helps you.',
    },
  },
  'costs-year': {
    label: {
      ar: 'كم ستصرفون في السنة الأولى؟',
      fr: 'Combien dépenserez-vous la première année ?',
      en: 'How much will you spend in the first year?',
    },
    help: {
      ar: 'المواد والكراء والأجور والنقل، بالدرهم.',
      fr: 'Matières, loyer, salaires, transport, en dirhams.',
      en: 'Materials, rent, wages, transport, in dirhams.',
    },
  },
  'figures-from': {
    label: {
      ar: 'من أين هذه الأرقام؟',
      fr: 'D’où viennent ces chiffres ?',
      en: 'Where do these figures come from?',
    },
    help: {
      ar: 'محاكاة، ثمن سألتم عنه، تجربة سابقة.',
      fr: 'Une simulation, un devis, une expérience.',
      en: 'A simulation, a quoted price, past experience.',
    },
  },
  'members-count': {
    label: {
      ar: 'كم سيكون عدد الأعضاء؟',
      fr: 'Combien serez-vous de membres ?',
      en: 'How many members will you be?',
    },
    help: {
      ar: 'رقم فقط. الأسماء تأتي عند التأسيس.',
      fr: 'Un nombre. Les noms viennent à la création.',
      en: 'A number. The names come with the founding.',
    },
  },
  'members-work': {
    label: {
      ar: 'هل سيعمل الأعضاء في التعاونية؟',
      fr: 'Les membres y travailleront-ils ?',
      en: 'Will the members work in it?',
    },
    help: { ar: 'اختر جوابا واحدا.', fr: 'Choisissez une réponse.', en: 'Choose one answer.' },
  },
  roles: {
    label: { ar: 'من سيعمل ماذا؟', fr: 'Qui fera quoi ?', en: 'Who will do what?' },
    help: {
      ar: 'مثلا: واحدة تحسب، اثنان يبيعان. لا تكتب أرقام البطاقات.',
      fr: 'Par exemple : une compte, deux vendent. N’écrivez aucun numéro de carte.',
      en: 'For example: one keeps the books, two sell. Write no card numbers.',
    },
  },
  decisions: {
    label: {
      ar: 'كيف ستقررون معا؟',
      fr: 'Comment déciderez-vous ensemble ?',
      en: 'How will you decide together?',
    },
    help: {
      ar: 'متى تجتمعون؟ ومن يسير؟',
      fr: 'Quand vous réunissez-vous ? Qui dirige ?',
      en: 'When do you meet? Who leads?',
    },
  },
  premises: {
    label: { ar: 'هل عندكم محل؟', fr: 'Avez-vous un local ?', en: 'Do you have premises?' },
    help: { ar: 'اختر جوابا واحدا.', fr: 'Choisissez une réponse.', en: 'Choose one answer.' },
  },
  services: {
    label: { ar: 'ماذا يوجد في المحل؟', fr: 'Qu’y a-t-il sur place ?', en: 'What is there on the spot?' },
    help: {
      ar: 'اختر ما يوجد اليوم.',
      fr: 'Choisissez ce qui existe aujourd’hui.',
      en: 'Choose what is there today.',
    },
  },
  equipment: {
    label: {
      ar: 'ما هي المعدات التي تحتاجونها؟',
      fr: 'De quel matériel avez-vous besoin ?',
      en: 'What equipment do you need?',
    },
    help: {
      ar: 'كل آلة وثمنها. قل ما عندكم من قبل.',
      fr: 'Chaque machine et son prix. Dites ce que vous avez déjà.',
      en: 'Each machine and its price. Say what you have already.',
    },
  },
  cost: {
    label: {
      ar: 'كم يلزم من المال للبدء؟',
      fr: 'Combien faut-il pour commencer ?',
      en: 'How much is needed to start?',
    },
    help: {
      ar: 'المبلغ كله، بالدرهم.',
      fr: 'Le total, en dirhams.',
      en: 'The total, in dirhams.',
    },
  },
  'own-share': {
    label: {
      ar: 'كم ستدفعون أنتم؟',
      fr: 'Combien mettez-vous vous-mêmes ?',
      en: 'How much do you put in yourselves?',
    },
    help: {
      ar: 'مال الأعضاء، بالدرهم. يمكن أن تكتب 0.',
      fr: 'L’argent des membres, en dirhams. Vous pouvez écrire 0.',
      en: 'The members’ money, in dirhams. You may write 0.',
    },
  },
  'asked-amount': {
    label: { ar: 'كم تطلبون من الدعم؟', fr: 'Combien demandez-vous ?', en: 'How much do you ask for?' },
    help: {
      ar: 'الدعم والقرض معا، بالدرهم.',
      fr: 'Aide et prêt ensemble, en dirhams.',
      en: 'Grant and loan together, in dirhams.',
    },
  },
  'money-use': {
    label: {
      ar: 'ماذا ستشترون بهذا المال؟',
      fr: 'Qu’achèterez-vous avec cet argent ?',
      en: 'What will you buy with this money?',
    },
    help: {
      ar: 'اكتب كل شيء في سطر، مع ثمنه.',
      fr: 'Une ligne par achat, avec son prix.',
      en: 'One line for each thing, with its price.',
    },
  },
  programmes: {
    label: {
      ar: 'من أي برنامج تطلبون الدعم؟',
      fr: 'À quels programmes demandez-vous ?',
      en: 'Which programmes do you ask?',
    },
    help: {
      ar: 'اختر 10 برامج على الأكثر. يمكنك أن تترك هذا السؤال.',
      fr: 'Choisissez-en 10 au plus. Vous pouvez passer cette question.',
      en: 'Choose 10 at most. You may leave this question.',
    },
  },
  risks: {
    label: { ar: 'ماذا يمكن أن يقع؟', fr: 'Qu’est-ce qui peut mal tourner ?', en: 'What could go wrong?' },
    help: {
      ar: 'اختر واحدا أو أكثر.',
      fr: 'Choisissez une ou plusieurs réponses.',
      en: 'Choose one or more.',
    },
  },
  'risk-actions': {
    label: {
      ar: 'ماذا ستعملون إذا وقع ذلك؟',
      fr: 'Que ferez-vous si cela arrive ?',
      en: 'What will you do if it happens?',
    },
    help: {
      ar: 'جملة لكل خطر تكفي.',
      fr: 'Une phrase par risque suffit.',
      en: 'One sentence for each risk is enough.',
    },
  },
  effects: {
    label: {
      ar: 'ما أثر العمل على الماء والأرض؟',
      fr: 'Quel effet sur l’eau et la terre ?',
      en: 'What does the work do to water and land?',
    },
    help: {
      ar: 'كم من الماء والطاقة؟ وأين تذهب النفايات؟',
      fr: 'Combien d’eau et d’énergie ? Où vont les déchets ?',
      en: 'How much water and energy? Where does the waste go?',
    },
  },
  care: {
    label: {
      ar: 'ماذا ستعملون لحماية البيئة؟',
      fr: 'Que ferez-vous pour l’environnement ?',
      en: 'What will you do for the environment?',
    },
    help: {
      ar: 'مثلا: ألواح شمسية، سماد، سقي بالتنقيط.',
      fr: 'Par exemple : solaire, compost, goutte-à-goutte.',
      en: 'For example: solar panels, compost, drip watering.',
    },
  },
  start: {
    label: { ar: 'متى تريدون البدء؟', fr: 'Quand voulez-vous commencer ?', en: 'When do you want to start?' },
    help: { ar: 'الشهر والسنة.', fr: 'Le mois et l’année.', en: 'The month and the year.' },
  },
  steps: {
    label: {
      ar: 'ما هي الخطوات المقبلة؟',
      fr: 'Quelles sont les prochaines étapes ?',
      en: 'What are the next steps?',
    },
    help: {
      ar: 'اكتب كل خطوة في سطر، مع شهرها.',
      fr: 'Une ligne par étape, avec son mois.',
      en: 'One line for each step, with its month.',
    },
  },
  done: {
    label: { ar: 'ماذا عملتم إلى اليوم؟', fr: 'Qu’avez-vous déjà fait ?', en: 'What have you done already?' },
    help: {
      ar: 'اجتماعات، تكوين، تجارب، بيع.',
      fr: 'Réunions, formation, essais, ventes.',
      en: 'Meetings, training, trials, sales.',
    },
  },
}

/** Choices by question and value. */
export const CHOICE_WORDS = {
  customers: {
    neighbours: { ar: 'الجيران وأهل الدوار', fr: 'Les voisins', en: 'Neighbours' },
    souk: { ar: 'زبناء السوق الأسبوعي', fr: 'Le souk', en: 'The weekly market' },
    shops: { ar: 'الدكاكين والمتاجر', fr: 'Les magasins', en: 'Shops' },
    hotels: { ar: 'الفنادق والمطاعم', fr: 'Hôtels et restaurants', en: 'Hotels and restaurants' },
    tourists: { ar: 'السياح والزوار', fr: 'Les touristes', en: 'Tourists' },
    companies: { ar: 'الشركات', fr: 'Les entreprises', en: 'Companies' },
    cooperatives: { ar: 'تعاونيات أخرى', fr: 'D’autres coopératives', en: 'Other cooperatives' },
    administrations: {
      ar: 'الإدارات والمدارس',
      fr: 'Administrations et écoles',
      en: 'Public offices and schools',
    },
    online: { ar: 'الناس عبر الأنترنت', fr: 'Sur internet', en: 'People online' },
    abroad: { ar: 'زبناء في الخارج', fr: 'À l’étranger', en: 'Customers abroad' },
  },
  'asked-customers': {
    bought: { ar: 'نعم، واشتروا منا', fr: 'Oui, ils ont acheté', en: 'Yes, and they have bought' },
    interested: {
      ar: 'نعم، وقالوا إنهم مهتمون',
      fr: 'Oui, ils sont intéressés',
      en: 'Yes, they are interested',
    },
    'not-yet': { ar: 'لا، ليس بعد', fr: 'Non, pas encore', en: 'No, not yet' },
  },
  'members-work': {
    all: { ar: 'نعم، كلهم', fr: 'Oui, tous', en: 'Yes, all of them' },
    some: { ar: 'بعضهم', fr: 'Une partie', en: 'Some of them' },
    few: { ar: 'قليل منهم', fr: 'Peu', en: 'Few of them' },
    unknown: { ar: 'لا نعرف بعد', fr: 'On ne sait pas encore', en: 'We do not know yet' },
  },
  premises: {
    own: { ar: 'نعم، ملك لنا', fr: 'Oui, il est à nous', en: 'Yes, our own' },
    rented: { ar: 'نعم، بالكراء', fr: 'Oui, loué', en: 'Yes, rented' },
    lent: { ar: 'نعم، أعاره لنا شخص', fr: 'Oui, prêté', en: 'Yes, lent to us' },
    public: {
      ar: 'نعم، من الجماعة أو الدولة',
      fr: 'Oui, de la commune ou de l’État',
      en: 'Yes, from the commune or the State',
    },
    'none-yet': { ar: 'لا، نبحث عنه', fr: 'Non, nous cherchons', en: 'No, we are looking' },
    'not-needed': { ar: 'لا نحتاج إلى محل', fr: 'Pas besoin de local', en: 'We need none' },
  },
  services: {
    water: { ar: 'الماء', fr: 'L’eau', en: 'Water', zgh: 'ⴰⵎⴰⵏ' },
    electricity: { ar: 'الكهرباء', fr: 'L’électricité', en: 'Electricity', zgh: 'ⵜⵔⵉⵙⵉⵏⵜⵉ' },
    road: { ar: 'الطريق', fr: 'La route', en: 'A road' },
    internet: { ar: 'الأنترنت', fr: 'Internet', en: 'Internet' },
  },
  risks: {
    sales: { ar: 'نبيع أقل مما نظن', fr: 'Vendre moins que prévu', en: 'We sell less than we think' },
    prices: { ar: 'يرتفع ثمن المواد', fr: 'Les matières coûtent plus', en: 'Materials cost more' },
    drought: { ar: 'الجفاف أو الطقس', fr: 'La sécheresse ou le temps', en: 'Drought or weather' },
    disease: {
      ar: 'مرض النبات أو الماشية',
      fr: 'Maladie des plantes ou des bêtes',
      en: 'Disease of plants or animals',
    },
    'members-leave': { ar: 'يخرج بعض الأعضاء', fr: 'Des membres partent', en: 'Members leave' },
    'late-payment': {
      ar: 'يتأخر الزبناء في الأداء',
      fr: 'Les clients paient tard',
      en: 'Customers pay late',
    },
    breakdown: { ar: 'تتعطل آلة', fr: 'Une machine en panne', en: 'A machine breaks down' },
    permit: { ar: 'تتأخر رخصة', fr: 'Une autorisation tarde', en: 'A permit comes late' },
    money: { ar: 'لا نحصل على الدعم', fr: 'Ne pas obtenir l’aide', en: 'We do not get the grant' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Word>>>>

/** What a choice of a question is called; null: not one of its choices. */
export function choiceWord(question: string, choice: string): Word | null {
  const words = (CHOICE_WORDS as Readonly<Record<string, Readonly<Record<string, Word>>>>)[question]
  return words?.[choice] ?? null
}
