/** What `--help` prints, in the language of the terminal. Commands, options and JSON are the same in all. */
import type { Language } from '../domain/basics/language.ts'
import type { Word } from '../web/words/word.ts'
import { words } from '../web/words/word.ts'
import { CALC_EXAMPLES } from './calc-examples.ts'
import { electionHelp } from './calc-election-words.ts'
import { calculationOf, METHODS } from './calc-methods.ts'

type Line = readonly [what: string, word: Word]

const LEAD: Word = {
  ar: 'تويزة من الطرفية: حسابات ونماذج وترتيب للأنشطة، واستيراد للمعطيات.',
  fr: 'Twiza au terminal : calculs, modèles, classement des activités, import de données.',
  en: 'Twiza from a terminal: calculations, models, ranking of activities, import of data.',
}

const COMMANDS: readonly Line[] = [
  [
    'twiza promise CODE [--weight need=3 …] [--method weighted-sum|topsis|promethee] [--limit 10] [--json]',
    {
      ar: 'الأنشطة الواعدة في مجال ترابي، مرتبة مع الأسباب. CODE رمز المندوبية، مثل 02.113',
      fr: 'Activités prometteuses d’un territoire, classées, avec leurs raisons. CODE : code HCP, comme 02.113',
      en: 'Promising activities of a territory, ranked, with their reasons. CODE: HCP code, like 02.113',
    },
  ],
  [
    'twiza simulate FILE|- [--summary]',
    {
      ar: 'يحسب نموذجا. الملف: {"model": "saffron", "changes": {"members": 12}, "governance": {"organ": "manager"}}',
      fr: 'Calcule un modèle. FILE : {"model": "saffron", "changes": {"members": 12}, "governance": {"organ": "manager"}}',
      en: 'Runs a model. FILE: {"model": "saffron", "changes": {"members": 12}, "governance": {"organ": "manager"}}',
    },
  ],
  [
    'twiza calc METHOD FILE|-',
    {
      ar: 'يعيد حساب نتيجة منشورة. كل الطرق: twiza calc --help',
      fr: 'Refait un calcul publié. Toutes les méthodes : twiza calc --help',
      en: 'Checks a published result. All methods: twiza calc --help',
    },
  ],
  [
    'twiza calc equal-shares|greedy FILE.pb|- [--completion none|add1] [--utility cost|cardinality]',
    {
      ar: 'يعيد عد تصويت محفوظ بصيغة Pabulib (.pb)، ويكتب الفائزين JSON',
      fr: 'Recompte un vote au format Pabulib (.pb) ; écrit les gagnants en JSON',
      en: 'Recounts a vote in the format of Pabulib (.pb); writes the winners as JSON',
    },
  ],
  [
    'twiza territory import FILE [--kind indicators|assets|boundaries] [--code-property NAME] [--dry-run|--apply] [--json]',
    {
      ar: 'يستورد معطيات. دون --apply هو تجربة: يقول حكم كل سطر ولا يكتب شيئا',
      fr: 'Importe des données. Sans --apply, c’est un essai : un verdict par ligne, rien n’est écrit',
      en: 'Imports data. Without --apply it is a trial: a verdict for each row, nothing is written',
    },
  ],
  [
    'twiza territory imports [--json]',
    { ar: 'لائحة ما استورد', fr: 'Liste des imports', en: 'List of the imports' },
  ],
  [
    'twiza territory undo NUMBER',
    { ar: 'يتراجع عن استيراد', fr: 'Annule un import', en: 'Takes an import back' },
  ],
  [
    'twiza funding match FILE|- [--json]',
    {
      ar: 'من يمكنه تمويل المشروع. الملف: {"legal-form": "cooperative", "territory": "02.113"}؛ المال بالسنتيم، والحصص من 0 إلى 1',
      fr: 'Qui peut financer le projet. FILE : {"legal-form": "cooperative", "territory": "02.113"} ; argent en centimes, parts de 0 à 1',
      en: 'Who can fund the project. FILE: {"legal-form": "cooperative", "territory": "02.113"}; money in centimes, shares 0 to 1',
    },
  ],
  [
    'twiza ideas sheet FILE.xlsx',
    {
      ar: 'جدول فارغ لأفكار لقاء',
      fr: 'Feuille vide pour les idées d’une rencontre',
      en: 'Empty sheet for the ideas of a meeting',
    },
  ],
  [
    'twiza ideas import FILE [--dry-run|--apply] [--publish] [--json]',
    {
      ar: 'يدخل أفكار لقاء من XLSX أو CSV. دون --apply هو تجربة. للتراجع: twiza territory undo',
      fr: 'Entre les idées d’une rencontre (XLSX ou CSV). Sans --apply, c’est un essai. Annuler : twiza territory undo',
      en: 'Enters the ideas of a meeting (XLSX or CSV). Without --apply it is a trial. To undo: twiza territory undo',
    },
  ],
  [
    'twiza moderation list [--limit 50] [--json]',
    {
      ar: 'الأفكار التي تنتظر القراءة، والإبلاغات المفتوحة',
      fr: 'Idées à lire et signalements ouverts',
      en: 'Ideas that wait to be read, and open reports',
    },
  ],
  [
    'twiza moderation show ID',
    {
      ar: 'كل ما في مشروع، مع القرارات',
      fr: 'Tout un projet, avec ses décisions',
      en: 'A whole project, with its decisions',
    },
  ],
  [
    'twiza moderation publish ID',
    { ar: 'ينشر ويخبر صاحب الفكرة', fr: 'Publie et prévient l’auteur', en: 'Publishes and tells the author' },
  ],
  [
    'twiza moderation refuse ID --rule RULE --reason TEXT',
    {
      ar: 'يرفض أو يزيل من النشر، ويخبر صاحب الفكرة بالسبب',
      fr: 'Refuse ou retire, et donne la raison à l’auteur',
      en: 'Refuses or takes down, and tells the author why',
    },
  ],
  [
    'twiza moderation keep ID',
    {
      ar: 'يغلق الإبلاغات ويبقي المشروع',
      fr: 'Classe les signalements et garde le projet',
      en: 'Settles the reports and keeps the project',
    },
  ],
  [
    'twiza people list [--json]',
    { ar: 'من لهم دور في الموقع', fr: 'Qui a un rôle sur ce site', en: 'Who has a role on this site' },
  ],
  [
    'twiza people grant PHONE_OR_EMAIL ROLE TERRITORY',
    {
      ar: 'يعطي دورا، مثل: grant 0612345678 administrator 00',
      fr: 'Donne un rôle : grant 0612345678 administrator 00',
      en: 'Gives a role: grant 0612345678 administrator 00',
    },
  ],
  [
    'twiza people revoke PHONE_OR_EMAIL ROLE TERRITORY',
    { ar: 'يسحب الدور', fr: 'Retire le rôle', en: 'Takes the role back' },
  ],
  [
    'twiza letters [send] [--json]',
    {
      ar: 'الرسائل التي تنتظر، وإرسالها',
      fr: 'Lettres en attente, et leur envoi',
      en: 'Letters that wait, and sending them',
    },
  ],
  [
    'twiza receipt verify FILE|- [--keys FILE] [--code CODE --ballots FILE.pb]',
    {
      ar: 'يتحقق من وصل فكرة أو تصويت بدون الموقع: السطر أو الملف. 0 صحيح، 1 غير صحيح',
      fr: 'Vérifie le reçu d’une idée ou d’un vote sans le site : sa ligne ou son fichier. 0 valable, 1 non',
      en: 'Checks the receipt of an idea or a vote without the site: its line or its file. 0 valid, 1 not',
    },
  ],
  [
    'twiza breach --from DAY --to DAY [--actor ID|PHONE]',
    {
      ar: 'من اطلع غيرهم على معطياتهم أو غيرها، في CSV، لإخبارهم. اليوم مثل 2026-11-01',
      fr: 'Personnes dont les données ont été lues ou changées par d’autres, en CSV. DAY : 2026-11-01',
      en: 'People whose data others opened or changed, as CSV, to tell them. DAY: 2026-11-01',
    },
  ],
  [
    'twiza journal verify [--roots FILE]',
    {
      ar: 'يتحقق من أن سجل الأعمال لم يتغير. FILE نسخة محفوظة من journal-roots.csv',
      fr: 'Vérifie que le journal n’a pas été modifié. FILE : un journal-roots.csv gardé',
      en: 'Checks that the journal was not changed. FILE: a journal-roots.csv that was kept',
    },
  ],
  [
    'twiza journal seal',
    {
      ar: 'يختم أسطر السجل الآن. الموقع يفعله كل دقيقة',
      fr: 'Scelle le journal tout de suite. Le site le fait chaque minute',
      en: 'Seals the journal now. The site does so every minute',
    },
  ],
  [
    'twiza receipt new-key',
    {
      ar: 'يضيف مفتاح توقيع جديدا. الوصولات القديمة تبقى صحيحة',
      fr: 'Ajoute une nouvelle clé de signature. Les anciens reçus restent valables',
      en: 'Adds a new signing key. Older receipts stay valid',
    },
  ],
  [
    'twiza backup FILE',
    {
      ar: 'يحفظ كل شيء في ملف واحد: القاعدة والملفات والمفاتيح. الموقع يبقى شغالا',
      fr: 'Garde tout dans un fichier : base, documents, clés. Le site peut tourner',
      en: 'Keeps everything in one file: database, files, keys. The site may run',
    },
  ],
  [
    'twiza restore FILE [--replace]',
    {
      ar: 'يسترجع نسخة محفوظة كلها، أو لا شيء. أوقف الموقع قبل ذلك',
      fr: 'Remet une sauvegarde, toute ou rien. Arrêtez le site avant',
      en: 'Puts a backup back, all of it or nothing. Stop the site first',
    },
  ],
  [
    'twiza audio missing [--json]',
    {
      ar: 'الأسئلة التي لم تسجل بصوت إنسان، أو تغير نصها، مع رمز كل نص',
      fr: 'Questions que personne n’a lues, ou dont le texte a changé, avec l’empreinte du texte',
      en: 'Questions that nobody has read aloud, or whose text has changed, with the hash of the text',
    },
  ],
  [
    'twiza samples load',
    {
      ar: 'يضيف أمثلة مختلقة لعرض الموقع. كل صفحة تقول إنها مثال',
      fr: 'Ajoute des exemples inventés pour montrer le site. Chaque page le dit',
      en: 'Adds made-up examples to show the site. Every page says so',
    },
  ],
  [
    'twiza samples remove',
    {
      ar: 'يحذف كل الأمثلة المختلقة',
      fr: 'Retire tous les exemples inventés',
      en: 'Takes every made-up example away',
    },
  ],
]

const NOTES: readonly Line[] = [
  [
    '--lang ar|fr|en|zgh',
    {
      ar: 'لغة الجمل. دونها: لغة الطرفية (LANG)، ثم الإنجليزية',
      fr: 'Langue des phrases. Sinon celle du terminal (LANG), sinon l’anglais',
      en: 'Language of the sentences. Else that of the terminal (LANG), else English',
    },
  ],
  [
    'FILE = -',
    {
      ar: 'يقرأ من المدخل. النتيجة JSON في المخرج، والأخطاء في stderr',
      fr: 'Lit l’entrée standard. Le résultat JSON va en sortie, les erreurs sur stderr',
      en: 'Reads standard input. The JSON result goes to standard output, errors to stderr',
    },
  ],
  [
    '0, 1, 2',
    {
      ar: 'نجاح، رفض، أمر غير مفهوم',
      fr: 'fait, refusé, commande incomprise',
      en: 'done, refused, command not understood',
    },
  ],
  [
    'TWIZA_DATA, DATABASE_URL',
    {
      ar: 'قاعدة البيانات التي تستعملها territory. باقي الأوامر تقرأ ملفات data/ فقط',
      fr: 'La base qu’ouvre territory. Les autres commandes ne lisent que data/',
      en: 'The database that territory opens. The other commands only read data/',
    },
  ],
]

export function generalHelp(language: Language): string {
  const written = ([what, word]: Line) => `  ${what}\n      ${words(language, word)}`
  return `${words(language, LEAD)}\n\n${COMMANDS.map(written).join('\n')}\n\n${NOTES.map(written).join('\n')}\n`
}

/** The lines of one command. */
export function commandHelp(language: Language, command: string): string {
  const own = COMMANDS.filter(([what]) => what.startsWith(`twiza ${command}`))
  return own
    .map(([what, word]) => `${what}\n    ${words(language, word)}`)
    .join('\n')
    .concat('\n')
}

const CALC_LEAD: Word = {
  ar: 'twiza calc METHOD FILE|-  يقرأ JSON من ملف، أو من المدخل إذا كان الاسم «-»، ويكتب النتيجة JSON.',
  fr: 'twiza calc METHOD FILE|-  Lit le JSON d’un fichier, ou de l’entrée si FILE est « - » ; écrit le résultat en JSON.',
  en: 'twiza calc METHOD FILE|-  Reads JSON from a file, or from standard input when FILE is “-”; writes the result as JSON.',
}

/** Each method with its input and its output; all of them when none is named. */
export function calcHelp(language: Language, only: string | null): string {
  const methods = only === null ? METHODS : [only]
  const elections = only === null ? `\n${electionHelp(language)}` : ''
  return `${words(language, CALC_LEAD)}\n\n${methods.map(methodHelp).join('\n\n')}\n${elections}`
}

function methodHelp(method: string): string {
  const calculation = calculationOf(method)
  if (calculation === null) return method
  const { summary, input, output } = calculation
  const examples = CALC_EXAMPLES.filter((one) => one.method === method).map(
    (one) =>
      `  example  ${JSON.stringify(one.input)}\n           gives ${JSON.stringify(one.gives)} (${one.source})`,
  )
  return [`${method}: ${summary}`, `  input    ${input}`, `  output   ${output}`, ...examples].join('\n')
}
