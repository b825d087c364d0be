/**
 * The clauses of the statutes in our own words, each with the articles it comes from. `{name}` is filled from the file,
 * or left as a dotted line; figures of the law come from its parameters.
 */
import type { ClauseId } from '../../../domain/founding/mentions.ts'
import type { Both } from './paper.ts'

/** For which files a paragraph is said; all when nothing is named. */
export type Condition =
  | 'manager'
  | 'board'
  | 'interest'
  | 'no-interest'
  | 'proxy'
  | 'no-proxy'
  | 'fine'
  | 'goods'
  | 'no-goods'
  | 'legal-persons'
  | 'supply-and-sell'
  | 'serve-members'
  | 'workers'
  | 'ceiling'
export type Paragraph = Both & { readonly only?: Condition }
export type ClauseText = {
  readonly heading: Both
  readonly articles: string
  readonly paragraphs: readonly Paragraph[]
}

const p = (ar: string, fr: string, only?: Condition): Paragraph =>
  only === undefined ? { ar, fr } : { ar, fr, only }

export const CLAUSE_TEXTS: Readonly<Record<ClauseId, ClauseText>> = {
  formation: {
    heading: { ar: 'التأسيس', fr: 'Constitution' },
    articles: '1, 5, 11, 14',
    paragraphs: [
      p(
        'يؤسس الموقعون على هذا النظام الأساسي تعاونية تخضع للقانون رقم 112.12 ولأحكام هذا النظام.',
        'Les soussignés constituent entre eux une coopérative régie par la loi n° 112-12 et par les présents statuts.',
      ),
      p(
        'لا يقل عدد أعضائها عن {minMembers} طيلة مدتها. وتكتسب الشخصية الاعتبارية من يوم تقييدها في سجل التعاونيات.',
        'Elle compte au moins {minMembers} membres pendant toute sa durée. Elle acquiert la personnalité morale au jour de son immatriculation au registre des coopératives.',
      ),
    ],
  },
  name: {
    heading: { ar: 'التسمية', fr: 'Dénomination' },
    articles: '5, 7, 11, 95',
    paragraphs: [
      p(
        'تسمى التعاونية: {name}. ولا تعتمد هذه التسمية إلا بعد موافقة مكتب تنمية التعاون عليها.',
        'La coopérative a pour dénomination : {name}. Cette dénomination n’est retenue qu’après l’accord de l’Office du développement de la coopération.',
      ),
      p(
        'تكتب التسمية وفيها كلمة «تعاونية»، مع المقر ومكان التقييد ورقمه، على كل رسالة وفاتورة وإعلان.',
        'La dénomination, qui contient le mot « تعاونية », le siège, le lieu et le numéro d’immatriculation figurent sur toute lettre, facture ou annonce.',
      ),
    ],
  },
  seat: {
    heading: { ar: 'المقر', fr: 'Siège' },
    articles: '5, 105',
    paragraphs: [
      p(
        'يوجد مقر التعاونية في: {seat}. والمحكمة المختصة هي المحكمة الابتدائية لهذا المقر.',
        'Le siège de la coopérative est fixé à : {seat}. Le tribunal compétent est le tribunal de première instance de ce siège.',
      ),
    ],
  },
  object: {
    heading: { ar: 'الغرض والمجال', fr: 'Objet et territoire' },
    articles: '1, 5, 6, 16',
    paragraphs: [
      p('غرض التعاونية هو: {object}.', 'La coopérative a pour objet : {object}.'),
      p(
        'يشمل نشاط الأعضاء المجال الآتي: {area}.',
        'L’activité des membres s’exerce dans le territoire suivant : {area}.',
      ),
      p(
        'يزود الأعضاء التعاونية بمنتوجاتهم أو خدماتهم، وهي تبيعها للغير بعد تحويلها عند الاقتضاء.',
        'Les membres livrent à la coopérative leurs produits ou services ; elle les vend à des tiers, après transformation s’il y a lieu.',
        'supply-and-sell',
      ),
      p(
        'تزود التعاونية أعضاءها بالسلع أو الخدمات التي يحتاجون إليها.',
        'La coopérative fournit à ses membres les biens ou les services dont ils ont besoin.',
        'serve-members',
      ),
      p(
        'توفر التعاونية لأعضائها شغلا، ويعملون فيها مقابل أجر.',
        'La coopérative donne du travail à ses membres, qui y exercent contre un salaire.',
        'workers',
      ),
    ],
  },
  duration: {
    heading: { ar: 'المدة', fr: 'Durée' },
    articles: '5',
    paragraphs: [
      p(
        'مدة التعاونية {duration} سنة ابتداء من يوم تقييدها، ولا تتجاوز {maxDurationYears} سنة.',
        'La durée de la coopérative est de {duration} ans à compter de son immatriculation, sans dépasser {maxDurationYears} ans.',
      ),
    ],
  },
  'members-list': {
    heading: { ar: 'الأعضاء المؤسسون', fr: 'Membres fondateurs' },
    articles: '5, 11, 14',
    paragraphs: [
      p(
        'الأعضاء المؤسسون هم المذكورون في الجدول. يكتب رقم بطاقة كل عضو باليد، لأن الموقع لا يطلبه.',
        'Les membres fondateurs sont ceux du tableau. Le numéro de pièce d’identité s’écrit à la main : le site ne le demande pas.',
      ),
    ],
  },
  capital: {
    heading: { ar: 'الرأسمال', fr: 'Capital' },
    articles: '5, 7, 26',
    paragraphs: [
      p(
        'رأسمال التعاونية {capital}، مقسم إلى {shares} حصة، قيمة كل واحدة {shareValue}. وقد اكتتب الأعضاء فيه كله.',
        'Le capital de la coopérative est de {capital}, divisé en {shares} parts de {shareValue} chacune. Il est souscrit en entier par les membres.',
      ),
      p(
        'الحصص اسمية لا تقبل التجزئة ولا الحجز ولا التداول. أقل رأسمال في القانون {minCapital}، وأقل قيمة للحصة {minShare}.',
        'Les parts sont nominatives, indivisibles, insaisissables et non négociables. La loi fixe au moins {minCapital} de capital et {minShare} par part.',
      ),
    ],
  },
  'in-kind': {
    heading: { ar: 'الحصص العينية', fr: 'Apports en nature' },
    articles: '5, 7, 27, 42',
    paragraphs: [
      p('لا توجد حصة عينية عند التأسيس.', 'Aucun apport en nature n’est fait à la constitution.', 'no-goods'),
      p(
        'تبلغ قيمة الحصص العينية {inKind}، وهي مذكورة في الجدول مع وصفها. ويضم تقرير الخبير إلى هذا النظام.',
        'Les apports en nature valent {inKind} ; le tableau les décrit. Le rapport de l’expert est annexé aux présents statuts.',
        'goods',
      ),
      p(
        'يقوم هذه الحصص خبير أو أكثر من جدول محكمة الاستئناف. وكل حصة عينية لاحقة يوافق عليها الجمع العام غير العادي.',
        'Ces apports sont évalués par un ou plusieurs experts inscrits au tableau de la cour d’appel. Tout apport en nature ultérieur est approuvé par l’assemblée générale extraordinaire.',
      ),
    ],
  },
  'payment-and-transfer': {
    heading: { ar: 'دفع الحصص وتفويتها', fr: 'Libération et cession des parts' },
    articles: '5, 7, 26, 28',
    paragraphs: [
      p(
        'يدفع عند الاكتتاب {paidAtSubscription} على الأقل من كل حصة نقدية، والباقي داخل {payUpYears} سنوات من التقييد أو من الزيادة.',
        'Chaque part en numéraire est libérée d’au moins {paidAtSubscription} à la souscription ; le reste l’est dans les {payUpYears} ans de l’immatriculation ou de l’augmentation.',
      ),
      p(
        'من لم يدفع ما حل أجله ينذر برسالة مضمونة مع الإشعار بالتوصل. وبعد {unpaidCallMonths} أشهر يمكن إقصاؤه.',
        'Qui ne paie pas la somme échue est mis en demeure par lettre recommandée avec avis de réception. Après {unpaidCallMonths} mois, il peut être exclu.',
      ),
      p(
        'يأذن {organ} بتفويت الحصص، ويصادق عليه أول جمع عام. ولا يسري إلا بعد تقييده في سجل الأعضاء، لفائدة من تتوفر فيه شروط العضوية.',
        'La cession des parts est autorisée par {organ} et ratifiée par la première assemblée. Elle prend effet par son inscription au registre des membres, au profit d’une personne qui remplit les conditions d’admission.',
      ),
    ],
  },
  variability: {
    heading: { ar: 'قابلية الرأسمال للتغيير', fr: 'Variabilité du capital' },
    articles: '5, 21, 30',
    paragraphs: [
      p(
        'رأسمال التعاونية قابل للتغيير. يزيد بانضمام أعضاء أو باكتتاب حصص جديدة، وينقص بالخروج منها.',
        'Le capital est variable. Il augmente par l’entrée de membres ou la souscription de parts ; il diminue par les départs.',
      ),
      p(
        'تتم الزيادة بلا جمع عام إلى حدود {ceiling}، وما فوقها يقرره الجمع العام غير العادي.',
        'Il augmente sans assemblée jusqu’à {ceiling} ; au-delà, l’assemblée générale extraordinaire décide.',
      ),
      p(
        'لا ينزل الرأسمال بسبب الخروج تحت {capitalFloorShare} من أعلى رأسمال بلغته التعاونية.',
        'Les départs ne réduisent jamais le capital au-dessous de {capitalFloorShare} du plus haut montant atteint.',
      ),
    ],
  },
  'minimum-shares': {
    heading: { ar: 'عدد الحصص لكل عضو', fr: 'Nombre de parts par membre' },
    articles: '5, 26',
    paragraphs: [
      p(
        'يكتتب كل عضو {minShares} حصة على الأقل، حسب نشاطه مع التعاونية.',
        'Chaque membre souscrit au moins {minShares} part(s), selon son activité avec la coopérative.',
      ),
      p(
        'لا يملك شخص اعتباري أكثر من {legalPersonsMaxShares} حصة. ويحتفظ الأشخاص الذاتيون بنسبة {naturalPersonsMinCapitalShare} من الرأسمال على الأقل.',
        'Une personne morale ne détient pas plus de {legalPersonsMaxShares} part(s). Les personnes physiques gardent au moins {naturalPersonsMinCapitalShare} du capital.',
        'legal-persons',
      ),
    ],
  },
  interest: {
    heading: { ar: 'عائد الحصص', fr: 'Rémunération des parts' },
    articles: '2, 5, 31',
    paragraphs: [
      p('لا تؤدى أي فائدة عن الحصص.', 'Les parts ne donnent droit à aucun intérêt.', 'no-interest'),
      p(
        'يمكن أن تؤدى فائدة عن الحصص المدفوعة كلها، من فائض السنة فقط. يحدد الجمع العام سعرها، وتسقط إذا لم تطلب داخل {interestLapseYears} سنوات.',
        'Un intérêt peut être versé aux parts entièrement libérées, sur l’excédent de l’année seulement. L’assemblée en fixe le taux ; il revient à la coopérative s’il n’est pas réclamé dans les {interestLapseYears} ans.',
        'interest',
      ),
    ],
  },
  admission: {
    heading: { ar: 'الانضمام', fr: 'Admission' },
    articles: '5, 14, 15, 16',
    paragraphs: [
      p(
        'ينضم من له نشاط في مجال غرض التعاونية. يوجه طلبا كتابيا إلى {head}، ويصوت عليه أول جمع عام عادي.',
        'Peut adhérer qui justifie d’une activité entrant dans l’objet. La demande écrite est adressée à {head} ; la première assemblée générale ordinaire vote.',
      ),
      p(
        'لا يكون العضو في تعاونية أخرى لها الغرض نفسه وفي المجال نفسه.',
        'Nul n’est membre d’une autre coopérative ayant le même objet sur le même territoire.',
      ),
    ],
  },
  withdrawal: {
    heading: { ar: 'الانسحاب وإرجاع الحصص', fr: 'Retrait et remboursement' },
    articles: '5, 18, 19, 21',
    paragraphs: [
      p(
        'يطلب العضو الانسحاب برسالة مضمونة مع الإشعار بالتوصل، قبل نهاية السنة المالية بـ {withdrawalNoticeMonths} شهر على الأقل.',
        'Le membre demande son retrait par lettre recommandée avec avis de réception, au moins {withdrawalNoticeMonths} mois avant la fin de l’exercice.',
      ),
      p(
        'يكون الجواب معللا داخل {withdrawalAnswerDays} يوما. ويعد السكوت قبولا، ويمكن الطعن أمام الجمع العام العادي.',
        'La réponse est motivée et donnée dans les {withdrawalAnswerDays} jours ; le silence vaut acceptation. Un recours est ouvert devant l’assemblée générale ordinaire.',
      ),
      p(
        'ترجع الحصص المدفوعة بعد خصم نصيبها من الخسائر، بلا فائدة، داخل {shareRefundDays} يوما بعد الجمع السنوي. ويمكن التأخير إلى {shareRefundLatestYears} سنوات لحماية الرأسمال الأدنى.',
        'Les parts versées sont remboursées, moins leur part des pertes et sans intérêt, dans les {shareRefundDays} jours après l’assemblée annuelle. Le délai peut aller à {shareRefundLatestYears} ans pour préserver le capital minimum.',
      ),
    ],
  },
  exclusion: {
    heading: { ar: 'التوقيف والإقصاء', fr: 'Suspension et exclusion' },
    articles: '5, 20, 26',
    paragraphs: [
      p(
        'لا يقصى العضو إلا بقرار من الجمع العام، بأغلبية الجمع غير العادي، بعد الاستماع إليه. وتبلغ له الأسباب برسالة مضمونة داخل {exclusionNoticeDays} يوما.',
        'Un membre n’est exclu que par l’assemblée, à la majorité des décisions extraordinaires, après avoir été entendu. Les motifs lui sont notifiés par lettre recommandée dans les {exclusionNoticeDays} jours.',
      ),
    ],
  },
  rights: {
    heading: { ar: 'حقوق الأعضاء وواجباتهم', fr: 'Droits et devoirs des membres' },
    articles: '5, 17, 25, 38',
    paragraphs: [
      p(
        'لكل عضو أن يصوت، وأن يستعمل خدمات التعاونية، وأن يطلع في كل وقت على لائحة الأعضاء والدفاتر والجرد والحسابات والتقارير ومحاضر السنوات الثلاث الأخيرة.',
        'Tout membre vote, utilise les services de la coopérative et consulte à tout moment la liste des membres, les livres, l’inventaire, les comptes, les rapports et les procès-verbaux des trois dernières années.',
      ),
      p(
        'وعليه أن يحترم هذا النظام وقرارات الجموع العامة، وأن يدفع حصصه في أجلها.',
        'Il respecte les présents statuts et les décisions des assemblées, et paie ses parts à leur échéance.',
      ),
    ],
  },
  liability: {
    heading: { ar: 'حدود المسؤولية', fr: 'Étendue de la responsabilité' },
    articles: '5, 22, 32',
    paragraphs: [
      p(
        'يسأل كل عضو عن ديون التعاونية في حدود {liability} مرة مبلغ حصصه، وأقصاها في القانون {maxLiabilityMultiple} مرات.',
        'Chaque membre répond des dettes de la coopérative dans la limite de {liability} fois le montant de ses parts ; la loi admet au plus {maxLiabilityMultiple} fois.',
      ),
      p(
        'يبقى من خرج مسؤولا مدة {formerMemberYears} سنوات عن الالتزامات السابقة لخروجه، في الحدود نفسها.',
        'Qui sort reste tenu {formerMemberYears} ans des engagements antérieurs à sa sortie, dans la même limite.',
      ),
    ],
  },
  commitments: {
    heading: { ar: 'التزامات الأعضاء والجزاءات', fr: 'Engagements des membres et sanctions' },
    articles: '5, 20',
    paragraphs: [
      p(
        'يسلم العضو للتعاونية من إنتاجه: {commitment}.',
        'Le membre livre à la coopérative, sur sa production : {commitment}.',
        'supply-and-sell',
      ),
      p(
        'يستعمل العضو خدمات التعاونية في حدود: {commitment}.',
        'Le membre recourt aux services de la coopérative pour : {commitment}.',
        'serve-members',
      ),
      p(
        'يعمل العضو في التعاونية مدة: {commitment}.',
        'Le membre travaille dans la coopérative : {commitment}.',
        'workers',
      ),
      p(
        'جزاء من لم يف بالتزامه: {penalty}. ويمكن توقيفه أو إقصاؤه حسب هذا النظام.',
        'Sanction de qui manque à son engagement : {penalty}. Il peut aussi être suspendu ou exclu selon les présents statuts.',
      ),
    ],
  },
  organs: {
    heading: { ar: 'الأجهزة واختصاصاتها', fr: 'Organes et pouvoirs' },
    articles: '5, 41, 42, 47, 50, 65, 67',
    paragraphs: [
      p(
        'أجهزة التعاونية هي الجمع العام، ومسير أو مسيرون عددهم {organCount}، على ألا يزيدوا على {maxManagers}.',
        'Les organes sont l’assemblée générale et {organCount} gérant(s), sans dépasser {maxManagers}.',
        'manager',
      ),
      p(
        'يدبر المسير شؤون التعاونية، ويمثلها أمام الغير. ويمكن عزله في كل وقت بقرار من الجمع العام العادي.',
        'La gérance administre la coopérative et la représente. L’assemblée générale ordinaire peut la révoquer à tout moment.',
        'manager',
      ),
      p(
        'أجهزة التعاونية هي الجمع العام، ومجلس إدارة من {organCount} أعضاء. ويكون عدد أعضائه {boardSizes}.',
        'Les organes sont l’assemblée générale et un conseil d’administration de {organCount} membres. Ce nombre est l’un de : {boardSizes}.',
        'board',
      ),
      p(
        'يدبر المجلس شؤون التعاونية، وينتخب من أعضائه بالاقتراع السري رئيسا ونائبا له وكاتبا. ومهام أعضائه بلا أجر، وترد إليهم مصاريفهم.',
        'Le conseil administre la coopérative et élit en son sein, à bulletin secret, un président, un vice-président et un secrétaire. Ces fonctions ne sont pas payées ; les frais sont remboursés.',
        'board',
      ),
      p(
        'إذا زاد عدد الأعضاء على {boardIfMembersOver}، أو رقم المعاملات على {boardIfTurnoverOver} في سنتين متتاليتين، وجب مجلس الإدارة.',
        'Au-delà de {boardIfMembersOver} membres, ou de {boardIfTurnoverOver} de chiffre d’affaires deux ans de suite, un conseil d’administration est obligatoire.',
      ),
      p(
        'يمكن للجمع العام العادي أن ينتخب لجنة مراقبة من {supervisoryCommitteeSizes} أعضاء.',
        'L’assemblée générale ordinaire peut élire un comité de surveillance de {supervisoryCommitteeSizes} membres.',
      ),
    ],
  },
  'first-organs': {
    heading: { ar: 'أول أعضاء الأجهزة', fr: 'Premiers membres des organes' },
    articles: '5, 48, 65',
    paragraphs: [p('يعين في هذا النظام الأساسي:', 'Sont désignés par les présents statuts :')],
  },
  term: {
    heading: { ar: 'مدة الانتداب', fr: 'Durée des mandats' },
    articles: '5, 51, 65',
    paragraphs: [
      p(
        'مدة انتداب المسير {term} سنوات، وهي في القانون {termYears} سنوات على الأكثر.',
        'Le mandat de la gérance est de {term} an(s) ; la loi admet au plus {termYears} ans.',
        'manager',
      ),
      p(
        'مدة انتداب أعضاء المجلس {term} سنوات. ويجدد ثلثهم كل سنة، ويعين بالقرعة من يخرج في السنتين الأوليين.',
        'Le mandat au conseil est de {term} an(s). Un tiers est renouvelé chaque année ; les sortants des deux premières années sont tirés au sort.',
        'board',
      ),
    ],
  },
  meetings: {
    heading: { ar: 'اجتماعات جهاز التسيير وقراراته', fr: 'Réunions et décisions de l’organe de gestion' },
    articles: '5, 57, 58, 65',
    paragraphs: [
      p(
        'يجتمع المجلس {boardMeetings} مرات في السنة على الأقل، أو بطلب من ثلث أعضائه. والقانون يطلب {boardMeetingsAYear} على الأقل.',
        'Le conseil se réunit au moins {boardMeetings} fois par an, ou à la demande d’un tiers de ses membres. La loi demande au moins {boardMeetingsAYear} réunions.',
        'board',
      ),
      p(
        'لا يتداول المجلس إلا بحضور نصف أعضائه شخصيا. ويقرر بالأغلبية المطلقة، وصوت الرئيس مرجح.',
        'Il ne délibère qu’avec la moitié de ses membres présents en personne. Il décide à la majorité absolue ; la voix du président est prépondérante.',
        'board',
      ),
      p(
        'إذا تعدد المسيرون قرروا معا، حسب القاعدة الآتية: {managersRule}. وتكتب قراراتهم في دفتر.',
        'S’il y a plusieurs gérants, ils décident selon la règle suivante : {managersRule}. Leurs décisions sont écrites dans un cahier.',
        'manager',
      ),
    ],
  },
  absence: {
    heading: { ar: 'الاستقالة بسبب الغياب', fr: 'Démission pour absences' },
    articles: '5',
    paragraphs: [
      p(
        'كل عضو في مجلس الإدارة غاب عن {absences} اجتماعات متتالية بلا عذر مقبول يعد مستقيلا.',
        'Tout administrateur absent, sans excuse acceptée, à {absences} réunions de suite du conseil est réputé démissionnaire.',
      ),
    ],
  },
  assemblies: {
    heading: { ar: 'الجموع العامة', fr: 'Assemblées générales' },
    articles: '35, 36, 37, 40, 41, 42, 43, 44, 45',
    paragraphs: [
      p(
        'يجتمع الجمع العام العادي مرة في السنة على الأقل، داخل {agmMonths} أشهر من نهاية السنة المالية، في عمالة أو إقليم المقر.',
        'L’assemblée générale ordinaire se réunit au moins une fois par an, dans les {agmMonths} mois de la clôture, dans la préfecture ou province du siège.',
      ),
      p(
        'يدعو إليه {organ}، برسالة مضمونة مع الإشعار بالتوصل، قبل {notice1} يوما كاملا على الأقل. والدعوة الثانية والثالثة قبل {notice2} أيام كاملة. وتذكر اليوم والساعة والمكان وجدول الأعمال.',
        'Elle est convoquée par {organ}, par lettre recommandée avec avis de réception, au moins {notice1} jours francs avant, {notice2} pour les deuxième et troisième convocations. La convocation dit le jour, l’heure, le lieu et l’ordre du jour.',
      ),
      p(
        'نصاب الجمع العادي {quorumO1} من الأعضاء، ثم {quorumO2}، ثم {quorumO3}. ونصاب غير العادي {quorumE1}، ثم {quorumE2}، ثم {quorumE3}. نصاب الدعوة الثالثة يجب تأكيده مع رجل قانون.',
        'Le quorum ordinaire est de {quorumO1} des membres, puis {quorumO2}, puis {quorumO3} ; l’extraordinaire de {quorumE1}, puis {quorumE2}, puis {quorumE3}. Le quorum de la troisième convocation est à confirmer par un juriste.',
      ),
      p(
        'يقرر الجمع العادي بالأغلبية المطلقة للأصوات المعبر عنها، وصوت الرئيس مرجح. ويقرر غير العادي بأغلبية {majorityE} من الأصوات.',
        'L’assemblée ordinaire décide à la majorité absolue des voix exprimées, celle du président étant prépondérante ; l’extraordinaire à la majorité de {majorityE} des voix.',
      ),
      p(
        'تكتب المحاضر في سجل خاص يرقمه كاتب الضبط ويوقعه، وتضم إليه ورقة الحضور.',
        'Les procès-verbaux sont inscrits dans un registre spécial coté et paraphé par le greffe ; la feuille de présence y est annexée.',
      ),
    ],
  },
  votes: {
    heading: { ar: 'حق التصويت والتمثيل', fr: 'Vote et représentation' },
    articles: '5, 29, 38, 39',
    paragraphs: [
      p(
        'لكل عضو صوت واحد، مهما كان عدد حصصه. ولا يصوت من لم يدفع ما حل أجله من حصصه.',
        'Chaque membre a une voix, quel que soit le nombre de ses parts. Qui n’a pas payé les sommes échues de ses parts ne vote pas.',
      ),
      p(
        'لا تتجاوز أصوات الأشخاص الاعتباريين مجتمعين {legalPersonsMaxVoteShare} من الأصوات.',
        'Les personnes morales n’ont pas ensemble plus de {legalPersonsMaxVoteShare} des voix.',
      ),
      p(
        'يمكن للعضو أن ينيب عنه عضوا آخر، بوكالة مكتوبة تشهد بصحتها السلطة المحلية. ولا ينوب أحد عن أكثر من عضو واحد.',
        'Un membre peut se faire représenter par un autre membre, par pouvoir écrit certifié par l’autorité locale. Nul ne représente plus d’un membre.',
        'proxy',
      ),
      p('لا تقبل النيابة في التصويت.', 'Le vote par procuration n’est pas admis.', 'no-proxy'),
      p(
        'من غاب عن جمع عام بلا عذر يؤدي {absenceFine}.',
        'Qui manque une assemblée sans excuse paie {absenceFine}.',
        'fine',
      ),
    ],
  },
  year: {
    heading: { ar: 'السنة المالية والحسابات', fr: 'Exercice et comptes' },
    articles: '5, 68, 71',
    paragraphs: [
      p(
        'مدة السنة المالية اثنا عشر شهرا، وتنتهي في {yearEnd}.',
        'L’exercice dure douze mois et se clôt le {yearEnd}.',
      ),
      p(
        'تمسك الحسابات حسب المخطط المحاسبي للتعاونيات. وتقدم للأعضاء قبل الجمع السنوي بـ {accountsToMembersDays} يوما على الأقل، وتودع بالسجل داخل {filingDays} يوما بعده.',
        'Les comptes suivent le plan comptable des coopératives. Ils sont remis aux membres au moins {accountsToMembersDays} jours avant l’assemblée annuelle et déposés au registre dans les {filingDays} jours qui la suivent.',
      ),
    ],
  },
  control: {
    heading: { ar: 'مراقبة العمليات', fr: 'Contrôle des opérations' },
    articles: '5, 25, 67, 72, 78',
    paragraphs: [
      p(
        'تقيد كل عملية تتم باسم الأعضاء في الدفاتر، ولكل عضو أن يطلب بيانها.',
        'Toute opération faite au nom des membres est inscrite dans les livres ; chacun peut en demander le relevé.',
      ),
      p(
        'يعين مراقب للحسابات إذا زاد رقم المعاملات على {auditorIfTurnoverOver} عند اختتام سنتين متتاليتين. ويمكن تعيينه في غير ذلك.',
        'Un commissaire aux comptes est nommé si le chiffre d’affaires dépasse {auditorIfTurnoverOver} à la clôture de deux exercices de suite ; sinon, sa nomination est libre.',
      ),
    ],
  },
  surplus: {
    heading: { ar: 'الفائض وتوزيعه', fr: 'Excédents et répartition' },
    articles: '2, 5, 69, 70',
    paragraphs: [
      p(
        'تخصم من المداخيل التكاليف والاستخماد والمؤن. ويقتطع من الفائض الصافي {legalReserveRate} للاحتياطي القانوني، إلى أن يساوي الرأسمال. هذه النسبة يجب تأكيدها في الجريدة الرسمية.',
        'Des produits sont retirés les charges, les amortissements et les provisions. L’excédent net est prélevé de {legalReserveRate} pour la réserve légale, jusqu’à ce qu’elle égale le capital. Ce taux est à confirmer au Bulletin officiel.',
      ),
      p(
        'ثم تؤدى فائدة الحصص إن وجدت. ويوزع الجمع العام الباقي: على الأعضاء حسب تعاملهم أو عملهم، أو احتياطيا، أو لهدف له صلة بالغرض، أو يرحل.',
        'Vient ensuite l’intérêt des parts, s’il y en a. L’assemblée affecte le reste : aux membres selon leurs opérations ou leur travail, à une réserve, à un but lié à l’objet, ou au report.',
      ),
      p(
        'تغطى الخسائر من الاحتياطيات المخصصة لها، ثم من الاحتياطي القانوني. ولا يوزع على الأعضاء ما وضع في الاحتياطي.',
        'Les pertes sont couvertes par les réserves affectées, puis par la réserve légale. Ce qui est mis en réserve n’est pas distribué aux membres.',
      ),
    ],
  },
  'non-members': {
    heading: { ar: 'التعامل مع غير الأعضاء', fr: 'Opérations avec les non-membres' },
    articles: '6, 71',
    paragraphs: [
      p(
        'تتعامل التعاونية في غرضها مع أعضائها. وبعد {thirdPartyAfterMonths} شهرا من التقييد، يمكنها التعامل مع غيرهم في حدود {thirdPartyLimit} من الأساس المذكور في القانون. هذه النسبة يجب تأكيدها في الجريدة الرسمية.',
        'La coopérative exerce son objet avec ses membres. {thirdPartyAfterMonths} mois après l’immatriculation, elle peut traiter avec d’autres dans la limite de {thirdPartyLimit} de la base fixée par la loi. Ce taux est à confirmer au Bulletin officiel.',
      ),
      p('تمسك لهذه العمليات محاسبة مستقلة.', 'Ces opérations font l’objet d’états de synthèse séparés.'),
    ],
  },
  transformation: {
    heading: { ar: 'التحويل والاندماج والانفصال والحل', fr: 'Transformation, fusion, scission, dissolution' },
    articles: '5, 42, 80, 81, 82',
    paragraphs: [
      p(
        'يقرر الجمع العام غير العادي تحويل التعاونية أو اندماجها أو انفصالها أو حلها قبل الأوان، حسب القانون.',
        'L’assemblée générale extraordinaire décide de la transformation, de la fusion, de la scission ou de la dissolution anticipée, selon la loi.',
      ),
      p(
        'إذا نزلت الوضعية الصافية تحت {netWorthAlarmShare} من الرأسمال، دعي الجمع العام غير العادي داخل ثلاثة أشهر من المصادقة على الحسابات.',
        'Si la situation nette tombe sous {netWorthAlarmShare} du capital, l’assemblée générale extraordinaire est convoquée dans les trois mois de l’approbation des comptes.',
      ),
    ],
  },
  liquidation: {
    heading: { ar: 'التصفية وما يبقى بعدها', fr: 'Liquidation et boni' },
    articles: '5, 83, 84',
    paragraphs: [
      p(
        'يعين مصف أو أكثر عند الحل. تؤدى الديون أولا، ثم ترجع الحصص.',
        'Un ou plusieurs liquidateurs sont nommés à la dissolution. Les dettes sont payées, puis les parts remboursées.',
      ),
      p(
        'يعطى ما يبقى لتعاونية أو تعاونيات أخرى، أو للاتحاد الذي تنتمي إليه، أو للجامعة الوطنية إن لم يوجد اتحاد. ويوزع العجز حسب الحصص، في حدود المسؤولية المذكورة.',
        'Ce qui reste va à une ou plusieurs coopératives, ou à l’union dont elle fait partie, ou à la fédération nationale s’il n’y a pas d’union. Le déficit est réparti selon les parts, dans la limite de responsabilité ci-dessus.',
      ),
    ],
  },
  disputes: {
    heading: { ar: 'تسوية النزاعات', fr: 'Règlement des litiges' },
    articles: '5, 79, 105',
    paragraphs: [
      p(
        'يمكن عرض كل نزاع على الصلح أمام الاتحاد، أو الجامعة إن لم يوجد. وإذا لم يقع صلح، عرض على المحكمة الابتدائية للمقر.',
        'Tout litige peut être soumis à la conciliation de l’union, à défaut de la fédération. Sans accord, il est porté devant le tribunal de première instance du siège.',
      ),
    ],
  },
  formalities: {
    heading: { ar: 'الإجراءات والتوقيع', fr: 'Formalités et signature' },
    articles: '7, 8, 10, 11, 104',
    paragraphs: [
      p(
        'يودع ما دفع من المال في البنك باسم التعاونية داخل {blockFundsDays} أيام من تسلمه. ولا يسحب إلا بعد إثبات التقييد.',
        'Les sommes versées sont bloquées à la banque au nom de la coopérative dans les {blockFundsDays} jours de leur réception. Elles ne sont retirées que sur preuve de l’immatriculation.',
      ),
      p(
        'حرر في {place} بتاريخ {date}. يوقع كل مؤسس أو وكيله، ويصادق على التوقيعات.',
        'Fait à {place}, le {date}. Chaque fondateur ou son mandataire signe ; les signatures sont légalisées.',
      ),
    ],
  },
}
