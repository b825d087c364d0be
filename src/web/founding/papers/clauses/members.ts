/** Coming, going, rights and duties of members. */
import { type ClauseText, doubt, p } from './paragraph.ts'

export const MEMBER_CLAUSES = {
  admission: {
    heading: { ar: 'قبول الأعضاء', fr: 'Admission' },
    articles: '2, 5, 14, 15, 16',
    paragraphs: [
      p(
        'ينضم من يثبت نشاطا يدخل في مجال عمل التعاونية. يوجه طلبا كتابيا إلى {head}، ويعرض على تصويت أقرب جمعية عامة عادية.',
        'Peut adhérer qui justifie d’une activité entrant dans le domaine de la coopérative. La demande écrite est adressée à {head} et soumise au vote de la prochaine assemblée générale ordinaire.',
      ),
      p(
        'لا يكون أحد عضوا في عدة تعاونيات لها الغرض نفسه في الدائرة الترابية نفسها.',
        'Nul n’est membre de plusieurs coopératives ayant le même objet sur le même territoire.',
      ),
    ],
  },
  withdrawal: {
    heading: { ar: 'الانسحاب واسترجاع الحصص', fr: 'Retrait et remboursement' },
    articles: '5, 18, 19, 21',
    paragraphs: [
      p(
        'ينسحب العضو بعد الوفاء بالتزاماته، إلا في حالة القوة القاهرة. ويوجه طلبه برسالة مضمونة مع إشعار بالتوصل، قبل اختتام السنة المالية بما لا يقل عن {withdrawalNoticeMonths}.',
        'Le membre se retire après avoir rempli ses obligations, sauf force majeure. Il le demande par lettre recommandée avec avis de réception, au moins {withdrawalNoticeMonths} avant la clôture de l’exercice.',
      ),
      p(
        'يبلغ إليه القرار معللا خلال {withdrawalAnswerDays}، وإلا اعتبر الطلب مقبولا. وإذا رفض، جاز الطعن أمام الجمعية العامة العادية.',
        'La décision motivée lui est notifiée dans les {withdrawalAnswerDays} ; le silence vaut acceptation. En cas de refus, un recours est ouvert devant l’assemblée générale ordinaire.',
      ),
      p(
        'يسترجع من خرج، أو ورثته، ما دفع من الحصص بعد طرح نصيبه في الخسائر، بدون فائدة. ويتم ذلك خلال {shareRefundDays} من الجمعية العامة السنوية الموالية. ويمكن تأخيره إلى {shareRefundLatestYears} على الأكثر، حفاظا على الحد الأدنى لرأس المال.',
        'Qui part, ou ses héritiers, récupère les sommes versées sur les parts, moins sa part des pertes et sans intérêt, dans les {shareRefundDays} après l’assemblée annuelle suivante. Le délai peut aller jusqu’à {shareRefundLatestYears} pour préserver le capital minimum.',
      ),
    ],
  },
  exclusion: {
    heading: { ar: 'التوقيف والفصل', fr: 'Suspension et exclusion' },
    articles: '5, 20, 26',
    paragraphs: [
      p(
        'يمكن أن يوقف {organ} العضو الذي لم يف بالتزاماته أو لم يحترم القرارات، إلى أن تبت الجمعية العامة في أول اجتماع لها.',
        'Le membre qui manque à ses engagements ou aux décisions peut être suspendu par {organ}, jusqu’à la décision de la première assemblée.',
      ),
      p(
        'لا يفصل عضو إلا بقرار من الجمعية العامة، بالأغلبية المطلوبة في الجمعيات غير العادية، بعد الاستماع إليه. ويكون قرار التوقيف أو الفصل معللا، ويبلغ برسالة مضمونة خلال {exclusionNoticeDays}.',
        'Un membre n’est exclu que par l’assemblée, à la majorité des assemblées extraordinaires, après avoir été entendu. La suspension et l’exclusion sont motivées et notifiées par lettre recommandée dans les {exclusionNoticeDays}.',
      ),
      doubt(
        'المادة 20 تذكر توقيف العضو من طرف مجلس الإدارة. هل يوقفه المسير كذلك (المادة 65)؟',
        'L’article 20 parle de suspension par le conseil d’administration. Le gérant peut-il suspendre aussi (article 65) ?',
        'manager',
      ),
    ],
  },
  rights: {
    heading: { ar: 'حقوق الأعضاء وواجباتهم', fr: 'Droits et devoirs des membres' },
    articles: '5, 25, 38',
    paragraphs: [
      p(
        'لكل عضو صوت في الجمعية العامة، وحق في خدمات التعاونية. ويطلع في كل وقت على لائحة الأعضاء والدفاتر والجرد والحسابات والتقارير ومحاضر السنوات الثلاث الأخيرة. ويأخذ نسخة منها، ما عدا الجرد.',
        'Tout membre vote et utilise les services de la coopérative. Il consulte à tout moment la liste des membres, les livres, l’inventaire, les comptes, les rapports et les procès-verbaux des trois dernières années ; il peut en avoir copie, sauf de l’inventaire.',
      ),
      p(
        'وعليه أن يحترم هذا النظام وقرارات الجمعيات العامة، وأن يؤدي حصصه في أجلها.',
        'Il respecte les présents statuts et les décisions des assemblées, et paie ses parts à leur échéance.',
      ),
    ],
  },
  liability: {
    heading: { ar: 'نطاق مسؤولية الأعضاء', fr: 'Étendue de la responsabilité' },
    articles: '5, 22, 32',
    paragraphs: [
      p(
        'لا تتجاوز مسؤولية العضو عن التزامات التعاونية مبلغ الحصص التي اكتتبها.',
        'Le membre répond des engagements de la coopérative dans la limite des parts qu’il a souscrites.',
        'shares-only',
      ),
      p(
        'تصل مسؤولية العضو عن التزامات التعاونية إلى {liability} مبلغ الحصص التي اكتتبها، ولا تتجاوز في القانون {maxLiabilityMultiple} هذا المبلغ.',
        'Le membre répond des engagements de la coopérative jusqu’à {liability} le montant des parts qu’il a souscrites ; la loi admet au plus {maxLiabilityMultiple} ce montant.',
        'more-than-shares',
      ),
      p(
        'يبقى من خرج مسؤولا خلال {formerMemberYears} عن الديون والتعهدات السابقة لخروجه، في الحدود نفسها.',
        'Qui part reste tenu pendant {formerMemberYears} des dettes et engagements antérieurs à son départ, dans la même limite.',
      ),
    ],
  },
  commitments: {
    heading: { ar: 'تعهدات الأعضاء والجزاءات', fr: 'Engagements des membres et sanctions' },
    articles: '5, 20',
    paragraphs: [
      p(
        'يتعهد العضو بأن يزود التعاونية من إنتاجه بما يأتي: {commitment}.',
        'Le membre s’engage à livrer à la coopérative, sur sa production : {commitment}.',
        'supply-and-sell',
      ),
      p(
        'يتعهد العضو بأن يستعمل خدمات التعاونية كما يأتي: {commitment}.',
        'Le membre s’engage à recourir aux services de la coopérative comme suit : {commitment}.',
        'serve-members',
      ),
      p(
        'يتعهد العضو بأن يعمل في التعاونية كما يأتي: {commitment}.',
        'Le membre s’engage à travailler dans la coopérative comme suit : {commitment}.',
        'workers',
      ),
      p(
        'يتعهد العضو تجاه التعاونية بما يأتي: {commitment}.',
        'Le membre s’engage envers la coopérative à ce qui suit : {commitment}.',
        'no-category',
      ),
      p(
        'جزاء عدم الوفاء بذلك: {penalty}. ويمكن أيضا توقيف العضو أو فصله وفق هذا النظام.',
        'Sanction du manquement : {penalty}. Le membre peut aussi être suspendu ou exclu selon les présents statuts.',
      ),
    ],
  },
} as const satisfies Record<string, ClauseText>
