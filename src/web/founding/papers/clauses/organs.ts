/** Who decides: organs, terms, meetings, assemblies and votes. */
import { type ClauseText, doubt, p } from './paragraph.ts'

export const ORGAN_CLAUSES = {
  organs: {
    heading: { ar: 'الأجهزة وصلاحياتها', fr: 'Organes et pouvoirs' },
    articles: '5, 41, 42, 46, 47, 49, 50, 56, 60, 65, 67',
    paragraphs: [
      p(
        'أجهزة التعاونية هي الجمعية العامة، وجهاز الإدارة والتسيير الآتي: {organ}.',
        'Les organes sont l’assemblée générale et l’organe d’administration et de gestion suivant : {organ}.',
        'no-organ',
      ),
      p(
        'أجهزة التعاونية هي الجمعية العامة والتسيير. عدد المسيرين {organCount}، وهو لا يتجاوز {maxManagers}.',
        'Les organes sont l’assemblée générale et la gérance. Nombre de gérants : {organCount}, au plus {maxManagers}.',
        'manager',
      ),
      p(
        'يتولى {organ} تسيير التعاونية وتمثيلها تجاه الأغيار، ما عدا ما تختص به الجمعية العامة. ويعزل المسير في أي وقت بقرار من الجمعية العامة العادية.',
        'La gérance administre la coopérative et la représente, sauf ce qui revient à l’assemblée générale. L’assemblée générale ordinaire peut la révoquer à tout moment.',
        'manager',
      ),
      p(
        'أجهزة التعاونية هي الجمعية العامة ومجلس الإدارة. عدد أعضاء المجلس {organCount}، من بين ما يسمح به القانون: {boardSizes}.',
        'Les organes sont l’assemblée générale et le conseil d’administration. Le conseil compte {organCount} membres ; la loi admet {boardSizes}.',
        'board',
      ),
      p(
        'يتولى المجلس تسيير التعاونية، ما عدا ما تختص به الجمعية العامة. وينتخب بالاقتراع السري، من أعضائه الذاتيين، رئيسا ونائبا له. ويعين كاتبا غيرهما، يمكن أن يختار من خارج المجلس. ويمثل الرئيس التعاونية.',
        'Le conseil administre la coopérative, sauf ce qui revient à l’assemblée générale. Il élit à bulletin secret, parmi ses membres personnes physiques, un président et un vice-président. Il nomme un secrétaire autre que ceux-ci, qui peut ne pas en être membre. Le président représente la coopérative.',
        'board',
      ),
      p(
        'مهام أعضاء المجلس مجانية، وترد إليهم مصاريفهم المبررة.',
        'Les fonctions au conseil sont gratuites ; les frais justifiés sont remboursés.',
        'board',
      ),
      p(
        'تقرر الجمعية العامة العادية في الحسابات، وإبراء الذمة، والفائض، ومكافأة الحصص، والميزانية. وتعين أعضاء الأجهزة ومراقبي الحسابات، وتعزلهم. وتقرر في المشاركة في الشركات، وفي اتفاقيات التعاون.',
        'L’assemblée générale ordinaire décide des comptes, du quitus, de l’excédent, de la rémunération des parts et du budget. Elle nomme et révoque les membres des organes et les commissaires aux comptes. Elle décide des participations et des accords de coopération.',
      ),
      p(
        'تقرر الجمعية العامة غير العادية في تغيير النظام الأساسي، والانضمام إلى تعاونية أو اتحاد، والتحويل، والإدماج، والانفصال، وتمديد المدة، والحل، وتقييم الحصص العينية.',
        'L’assemblée générale extraordinaire décide de la modification des statuts, de l’adhésion à une coopérative ou à une union, de la transformation, de la fusion, de la scission, de la prorogation, de la dissolution et de l’évaluation des apports en nature.',
      ),
      p(
        'يصبح مجلس الإدارة واجبا إذا فاق رقم المعاملات {boardIfTurnoverOver} في سنتين متتاليتين، أو فاق عدد الأعضاء {boardIfMembersOver} عند اختتام السنة.',
        'Un conseil d’administration est obligatoire au-delà de {boardIfTurnoverOver} de chiffre d’affaires deux exercices de suite, ou de {boardIfMembersOver} à la clôture.',
      ),
      p(
        'يمكن للجمعية العامة العادية أن تعين لجنة رقابة من {supervisoryCommitteeSizes} أعضاء، لمدة سنتين. ولم تحدث جمعيات فروع.',
        'L’assemblée générale ordinaire peut nommer un comité de surveillance de {supervisoryCommitteeSizes} membres, pour deux ans. Il n’est pas créé d’assemblées de section.',
      ),
    ],
  },
  'first-organs': {
    heading: { ar: 'الأعضاء المؤسسون لأجهزة الإدارة والتسيير', fr: 'Premiers membres des organes' },
    articles: '5, 48, 56, 65',
    paragraphs: [
      p(
        'يعين الأشخاص المذكورون في الجدول الآتي. وهم متمتعون بحقوقهم المدنية، ولا يمنعهم حكم من التسيير. وليس عليهم دين مستحق للتعاونية، ولا نشاط ينافس نشاطها.',
        'Sont désignées les personnes du tableau ci-dessous. Elles jouissent de leurs droits civils, ne sont frappées d’aucune interdiction de gérer, ne doivent rien d’échu à la coopérative et n’exercent aucune activité concurrente.',
      ),
      doubt(
        'المادة 56 تجعل انتخاب الرئيس ونائبه من اختصاص المجلس. هل يكفي ذكرهما هنا؟',
        'L’article 56 donne au conseil l’élection du président et du vice-président. Suffit-il de les nommer ici ?',
        'board',
      ),
    ],
  },
  term: {
    heading: { ar: 'مدة الانتداب', fr: 'Durée des mandats' },
    articles: '5, 51, 65',
    paragraphs: [
      p('حددت مدة الانتداب في {term}.', 'La durée des mandats est fixée à {term}.', 'no-organ'),
      p(
        'حددت مدة انتداب المسير في {term}، وهي لا تتجاوز في القانون {termYears}.',
        'Le mandat de la gérance est fixé à {term} ; la loi admet au plus {termYears}.',
        'manager',
      ),
      p(
        'حددت مدة انتداب أعضاء المجلس في {termYears}. ويجدد ثلثهم كل سنة. ويعين بالقرعة من يخرج في التجديدين الأول والثاني، ثم حسب الأقدمية. وتجوز إعادة انتخابهم بأغلبية ثلثي الأعضاء الحاضرين.',
        'Le mandat des administrateurs est fixé à {termYears}. Un tiers est renouvelé chaque année : par tirage au sort les deux premières fois, puis à l’ancienneté. Ils sont rééligibles à la majorité des deux tiers des membres présents.',
        'board',
      ),
    ],
  },
  meetings: {
    heading: { ar: 'اجتماعات أجهزة التسيير وقراراتها', fr: 'Réunions et décisions des organes de gestion' },
    articles: '5, 57, 58, 59, 65',
    paragraphs: [
      p(
        'عدد اجتماعات جهاز التسيير، وشروطها، وقواعد قراراته: {managersRule}.',
        'Nombre de réunions de l’organe de gestion, conditions et règles de décision : {managersRule}.',
        'no-organ',
      ),
      p(
        'يجتمع المجلس {boardMeetings} في السنة على الأقل، وكلما طلب ذلك ثلث أعضائه. ويدعو إليه رئيسه، أو نائبه عند غيابه. والحد الأدنى في القانون {boardMeetingsAYear} في السنة.',
        'Le conseil se réunit au moins {boardMeetings} par an, et à la demande d’un tiers de ses membres. Le président le convoque, ou le vice-président en son absence. La loi demande au moins {boardMeetingsAYear} par an.',
        'board',
      ),
      p(
        'تصح مداولاته بحضور نصف أعضائه فعليا على الأقل. ويقرر بالأغلبية المطلقة للحاضرين. وعند تعادل الأصوات يرجح صوت الرئيس. وتدون مداولاته في سجل خاص ترقمه كتابة الضبط وتوقعه.',
        'Il délibère si la moitié au moins de ses membres est présente en personne. Il décide à la majorité absolue des présents ; en cas de partage, la voix du président l’emporte. Ses délibérations sont portées à un registre spécial coté et paraphé par le greffe.',
        'board',
      ),
      p('يتخذ المسير القرارات وحده.', 'Le gérant décide seul.', 'one-manager'),
      p(
        'يقرر المسيرون حسب القاعدة الآتية: {managersRule}.',
        'Les gérants décident selon la règle suivante : {managersRule}.',
        'several-managers',
      ),
    ],
  },
  absence: {
    heading: { ar: 'الاستقالة بسبب الغياب', fr: 'Démission pour absences' },
    articles: '5',
    paragraphs: [
      p(
        'كل عضو في مجلس الإدارة، إن وجد، لم يحضر {absences} اجتماعات متوالية للمجلس بدون عذر مقبول، يعتبر مستقيلا.',
        'S’il y a un conseil d’administration, l’administrateur absent sans excuse acceptée à {absences} réunions de suite est démissionnaire d’office.',
      ),
    ],
  },
  assemblies: {
    heading: { ar: 'الجمعيات العامة', fr: 'Assemblées générales' },
    articles: '35, 36, 37, 40, 41, 42, 43, 44, 45',
    paragraphs: [
      p(
        'تنعقد الجمعية العامة العادية مرة في السنة على الأقل، خلال {agmMonths} من اختتام السنة المالية. وتنعقد داخل العمالة أو الإقليم الذي يوجد به المقر.',
        'L’assemblée générale ordinaire se réunit au moins une fois par an, dans les {agmMonths} de la clôture, dans la préfecture ou la province du siège.',
      ),
      p(
        'يدعو إليها {organ}، من تلقاء نفسه أو بطلب كتابي من ثلث الأعضاء على الأقل. وتوجه الدعوة برسالة مضمونة مع إشعار بالتوصل قبل {notice1} على الأقل، والدعوة الثانية والثالثة قبل {notice2} على الأقل. وتذكر التاريخ والساعة والمكان وجدول الأعمال.',
        'Elle est convoquée par {organ}, d’initiative ou à la demande écrite d’un tiers au moins des membres. La convocation part par lettre recommandée avec avis de réception, au moins {notice1} avant, et {notice2} pour les deuxième et troisième convocations. Elle dit la date, l’heure, le lieu et l’ordre du jour.',
      ),
      p(
        'نصاب الجمعية العادية {quorumO1} على الأقل في الدعوة الأولى، و{quorumO2} في الثانية، و{quorumO3} في الثالثة. ونصاب غير العادية {quorumE1} في الأولى، و{quorumE2} في الثانية، و{quorumE3} في الثالثة.',
        'Quorum de l’assemblée ordinaire : au moins {quorumO1} des membres à la première convocation, {quorumO2} à la deuxième, {quorumO3} à la troisième ; de l’extraordinaire : {quorumE1}, puis {quorumE2}, puis {quorumE3}.',
      ),
      p(
        'تقرر الجمعية العادية بالأغلبية المطلقة للأصوات المعبر عنها. وعند تعادل الأصوات يرجح صوت رئيس الجلسة. وتقرر غير العادية بأغلبية {majorityE}.',
        'L’assemblée ordinaire décide à la majorité absolue des voix exprimées ; en cas de partage, la voix du président l’emporte. L’extraordinaire décide par {majorityE} des voix.',
      ),
      p(
        'يتكون المكتب من رئيس وفارزين وكاتب، ولا يجمع أحد بين مهمتين. وتدون المحاضر في سجل خاص ترقمه كتابة الضبط وتوقعه، وتلحق بها ورقة الحضور.',
        'Le bureau comprend un président, deux scrutateurs et un secrétaire, sans cumul. Les procès-verbaux sont portés à un registre spécial coté et paraphé par le greffe ; la feuille de présence y est annexée.',
      ),
      doubt(
        'نصاب الدعوة الثالثة (المادة 43). في تعاونية من 20 عضوا أو أقل، نقرأ أن الحاضرين لا يقلون عن اثنين.',
        'Le quorum de la troisième convocation (article 43). Jusqu’à 20 membres, nous lisons : au moins deux présents.',
      ),
    ],
  },
  votes: {
    heading: { ar: 'حق التصويت وكيفيات التمثيل', fr: 'Droit de vote et représentation' },
    articles: '5, 29, 38, 39',
    paragraphs: [
      p(
        'لكل عضو صوت واحد، مهما كان عدد حصصه. ولا يصوت من لم يؤد ما حل من حصصه.',
        'Chaque membre a une voix, quel que soit le nombre de ses parts. Qui n’a pas payé les sommes échues de ses parts ne vote pas.',
      ),
      p(
        'يحضر كل عضو بنفسه. ويمثل العضو الاعتباري ممثله الشرعي، أو شخص ذاتي يوكله. ولا تتجاوز أصوات الأشخاص الاعتباريين {legalPersonsMaxVoteShare} من مجموع الأصوات.',
        'Chaque membre vient en personne ; la personne morale, par son représentant légal ou une personne physique qu’elle mandate. Ensemble, les voix des personnes morales ne dépassent pas {legalPersonsMaxVoteShare} du total.',
      ),
      p(
        'يمكن للعضو أن ينيب عنه عضوا آخر في الحالات الآتية: {proxyCases}. وتكون الوكالة مكتوبة، وتصادق عليها السلطة المحلية. ولا يمثل أحد أكثر من عضو واحد.',
        'Un membre peut se faire représenter par un autre membre dans les cas suivants : {proxyCases}. Le pouvoir est écrit et certifié par l’autorité locale. Nul ne représente plus d’un membre.',
        'proxy',
      ),
      p('لا يجوز للعضو أن ينيب عنه غيره.', 'Le vote par procuration n’est pas admis.', 'no-proxy'),
      p(
        'يؤدي من غاب عن جمعية عامة بدون عذر مقبول غرامة قدرها {absenceFine}.',
        'Qui manque une assemblée sans excuse acceptée paie une amende de {absenceFine}.',
        'fine',
      ),
    ],
  },
} as const satisfies Record<string, ClauseText>
