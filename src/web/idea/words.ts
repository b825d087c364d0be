import type { Visibility } from '../../domain/project/project.ts'
import type { Word, WordTable } from '../words/word.ts'

/** The form of an idea and what leads to it. */
export const ideaWords = {
  title: { ar: 'ضع فكرتك', fr: 'Déposez votre idée', en: 'Put in your idea' },
  lead: {
    ar: 'سبعة أسئلة، في دقيقتين، بدون حساب.',
    fr: 'Sept questions, deux minutes, sans compte.',
    en: 'Seven questions, two minutes, no account.',
  },
  promise: {
    ar: 'تتوصل في الحين بوصل فيه رقم وساعة. الوصل يثبت متى قلت فكرتك.',
    fr: 'Vous recevez aussitôt un reçu avec un numéro et une heure. Il prouve quand vous avez dit votre idée.',
    en: 'You get a receipt at once, with a number and a time. It proves when you said your idea.',
  },
  from: {
    ar: 'فكرتك مرتبطة بـ «{what}».',
    fr: 'Votre idée part de « {what} ».',
    en: 'Your idea starts from “{what}”.',
  },
  name: { ar: 'اسم الفكرة', fr: 'Le nom de l’idée', en: 'Name of the idea' },
  nameHint: {
    ar: 'في جملة قصيرة.',
    fr: 'Une phrase courte.',
    en: 'One short sentence.',
  },
  idea: {
    ar: 'ما هي الفكرة؟ ولمن؟',
    fr: 'Quelle est l’idée ? Pour qui ?',
    en: 'What is the idea? For whom?',
  },
  ideaHint: {
    ar: 'اكتب كما تتكلم، بأي لغة.',
    fr: 'Écrivez comme vous parlez, dans votre langue.',
    en: 'Write as you speak, in any language.',
  },
  territory: { ar: 'أين؟', fr: 'Où ?', en: 'Where?' },
  territoryHint: {
    ar: 'اسم الجماعة أو الإقليم أو الجهة.',
    fr: 'Nom de la commune, de la province ou de la région.',
    en: 'Name of the commune, province or region.',
  },
  territoryChoice: {
    ar: 'أي واحد من هذه الأماكن؟',
    fr: 'Lequel de ces lieux ?',
    en: 'Which of these places?',
  },
  sector: { ar: 'في أي قطاع؟', fr: 'Dans quel secteur ?', en: 'In which sector?' },
  choose: { ar: 'اختر', fr: 'Choisissez', en: 'Choose' },
  source: { ar: 'من أنت؟', fr: 'Qui êtes-vous ?', en: 'Who are you?' },
  visibility: { ar: 'من يرى الفكرة؟', fr: 'Qui peut la voir ?', en: 'Who may see it?' },
  visibilityHint: {
    ar: 'لا يظهر شيء قبل أن يقرأه مسير الموقع. يمكنك سحبها في كل وقت.',
    fr: 'Rien ne s’affiche avant une lecture par l’équipe du site. Vous pouvez la retirer à tout moment.',
    en: 'Nothing is shown before the site’s team has read it. You can take it back at any time.',
  },
  contact: {
    ar: 'هاتفك أو بريدك الإلكتروني',
    fr: 'Votre téléphone ou votre e-mail',
    en: 'Your phone or e-mail',
  },
  contactHint: {
    ar: 'لنجيبك فقط. لا يظهر لأحد.',
    fr: 'Pour vous répondre, c’est tout. Personne ne le voit.',
    en: 'To answer you, nothing else. Nobody sees it.',
  },
  consentLabel: { ar: 'موافقتك', fr: 'Votre accord', en: 'Your consent' },
  privacyTitle: {
    ar: 'ماذا نفعل برقمك أو بريدك؟',
    fr: 'Que devient votre numéro ou e-mail ?',
    en: 'What happens to your number or e-mail?',
  },
  send: { ar: 'أرسل فكرتي', fr: 'Envoyer mon idée', en: 'Send my idea' },
  rules: { ar: 'قواعد النشر', fr: 'Règles de publication', en: 'Rules of publication' },
  verifyLink: { ar: 'تحقق من وصل', fr: 'Vérifier un reçu', en: 'Check a receipt' },
  keyUsed: {
    ar: 'سبق إرسال هذه الاستمارة بكلام آخر. إذا كانت فكرة أخرى، فأرسل من جديد.',
    fr: 'Ce formulaire est déjà parti avec d’autres mots. Si c’est une autre idée, envoyez encore une fois.',
    en: 'This form was already sent with other words. If it is another idea, send once more.',
  },
  placeIn: {
    ar: '{name} ({level}، {parent})',
    fr: '{name} ({level}, {parent})',
    en: '{name} ({level}, {parent})',
  },
  placeOf: { ar: '{name} ({level})', fr: '{name} ({level})', en: '{name} ({level})' },
} as const satisfies WordTable

export const VISIBILITY_WORDS: Readonly<Record<Visibility, { readonly name: Word; readonly meaning: Word }>> =
  {
    public: {
      name: { ar: 'الجميع', fr: 'Tout le monde', en: 'Everybody' },
      meaning: {
        ar: 'الفكرة كلها تظهر في الموقع. تجد من يساعدك بسهولة.',
        fr: 'Toute l’idée s’affiche. Vous trouvez de l’aide plus facilement.',
        en: 'The whole idea is shown. You find help more easily.',
      },
    },
    summary: {
      name: { ar: 'الاسم والمكان فقط', fr: 'Le nom et le lieu seulement', en: 'Name and place only' },
      meaning: {
        ar: 'يظهر الاسم والمكان والقطاع. الشرح يبقى سرا.',
        fr: 'Le nom, le lieu et le secteur s’affichent. L’explication reste secrète.',
        en: 'Name, place and sector are shown. The explanation stays secret.',
      },
    },
    hidden: {
      name: { ar: 'لا أحد', fr: 'Personne', en: 'Nobody' },
      meaning: {
        ar: 'أنت ومسير الموقع فقط. والوصل يثبت أنها فكرتك.',
        fr: 'Vous et l’équipe du site seulement. Le reçu vous protège quand même.',
        en: 'Only you and the site’s team. The receipt protects you all the same.',
      },
    },
  }

/** What is agreed to: these very words are hashed and the hash is kept with the consent (P-02). */
export const consentWords = {
  tick: {
    ar: 'أوافق على حفظ رقمي أو بريدي للجواب عن فكرتي.',
    fr: 'J’accepte qu’on garde mon numéro ou e-mail pour me répondre sur mon idée.',
    en: 'I agree that my number or e-mail is kept to answer me about my idea.',
  },
  purpose: {
    ar: 'لماذا: لنجيبك عن فكرتك. لا إشهار.',
    fr: 'Pourquoi : vous répondre sur votre idée. Pas de publicité.',
    en: 'Why: to answer you about your idea. No advertising.',
  },
  who: {
    ar: 'من يقرأه: مسير الموقع وحده. لا يعطى ولا يباع لأحد.',
    fr: 'Qui le lit : l’équipe du site seule. Il n’est ni donné ni vendu.',
    en: 'Who reads it: the site’s team alone. It is not given or sold to anybody.',
  },
  howLong: {
    ar: 'كم من الوقت: إلى أن تسحب فكرتك. حينها يمحى في الحين.',
    fr: 'Combien de temps : jusqu’au retrait de votre idée. Il est alors effacé aussitôt.',
    en: 'How long: until you take your idea back. It is then erased at once.',
  },
  rights: {
    ar: 'حقوقك (القانون 09-08): أن تراه أو تصححه أو تمحوه. رابطك الخاص يكفي.',
    fr: 'Vos droits (loi 09-08) : le voir, le corriger, l’effacer. Votre lien privé suffit.',
    en: 'Your rights (law 09-08): to see it, correct it, erase it. Your private link is enough.',
  },
} as const satisfies WordTable

export const registerWords = {
  controller: { ar: 'المسؤول: {name}', fr: 'Responsable : {name}', en: 'Responsible: {name}' },
  controllerUnnamed: {
    ar: 'المسؤول: مسير هذا الموقع.',
    fr: 'Responsable : l’organisme qui tient ce site.',
    en: 'Responsible: the body that runs this site.',
  },
  declared: {
    ar: 'رقم التصريح لدى اللجنة الوطنية لحماية المعطيات: {number}',
    fr: 'Numéro de déclaration à la CNDP : {number}',
    en: 'Number of the declaration to the CNDP: {number}',
  },
  undeclared: {
    ar: 'لا يوجد بعد رقم تصريح لدى اللجنة الوطنية لحماية المعطيات.',
    fr: 'Pas encore de numéro de déclaration à la CNDP.',
    en: 'There is no number of a declaration to the CNDP yet.',
  },
} as const satisfies WordTable
