/** Capital and shares. */
import { type ClauseText, p } from './paragraph.ts'

export const SHARE_CLAUSES = {
  capital: {
    heading: { ar: 'رأس المال', fr: 'Capital' },
    articles: '5, 7, 26',
    paragraphs: [
      p(
        'رأس مال التعاونية {capital}، مقسم إلى {shares}، قيمة كل حصة {shareValue}. وقد اكتتب بالكامل.',
        'Le capital de la coopérative est de {capital}, divisé en {shares} de {shareValue} chacune. Il est souscrit en totalité.',
      ),
      p(
        'الحصص إسمية، لا تقبل التجزئة ولا التداول ولا الحجز. ولا يقل رأس المال عن {minCapital}، ولا قيمة الحصة عن {minShare}.',
        'Les parts sont nominatives, indivisibles, non négociables et insaisissables. Le capital n’est pas inférieur à {minCapital}, ni la part à {minShare}.',
      ),
    ],
  },
  'in-kind': {
    heading: { ar: 'الحصص العينية', fr: 'Apports en nature' },
    articles: '5, 7, 27, 39, 42',
    paragraphs: [
      p(
        'لم تقدم أي حصة عينية عند التأسيس.',
        'Aucun apport en nature n’est fait à la constitution.',
        'no-goods',
      ),
      p(
        'تبلغ قيمة الحصص العينية {inKind}، وهي موصوفة في الجدول الآتي. يقيمها خبير أو أكثر، يعينهم المؤسسون من جدول الخبراء لدى محكمة الاستئناف المختصة. ويلحق تقرير التقييم بهذا النظام.',
        'Les apports en nature valent {inKind} ; le tableau ci-dessous les décrit. Ils sont évalués par un ou plusieurs experts, désignés par les fondateurs et inscrits au tableau de la cour d’appel compétente. Le rapport d’évaluation est annexé aux présents statuts.',
        'goods',
      ),
      p(
        'كل حصة عينية لاحقة يقيمها خبير، وتصادق عليها الجمعية العامة غير العادية. ولا يصوت مقدمها على ذلك.',
        'Tout apport en nature ultérieur est évalué par un expert et approuvé par l’assemblée générale extraordinaire ; l’apporteur ne prend pas part à ce vote.',
      ),
    ],
  },
  'payment-and-transfer': {
    heading: { ar: 'تحرير الحصص وتفويتها', fr: 'Libération et cession des parts' },
    articles: '5, 7, 20, 26, 28',
    paragraphs: [
      p(
        'يحرر (أي يؤدى) عند الاكتتاب {paidAtSubscription} على الأقل من كل حصة نقدية. ويحرر الباقي خلال {payUpYears} على الأكثر، من التسجيل أو من الزيادة في رأس المال.',
        'Chaque part en numéraire est libérée d’au moins {paidAtSubscription} à la souscription ; le reste l’est dans les {payUpYears} de l’immatriculation ou de l’augmentation de capital.',
      ),
      p(
        'من لم يؤد ما حل أجله ينذر برسالة مضمونة مع إشعار بالتوصل. وإذا لم يؤد بعد {unpaidCallMonths} من التوصل، يفصل وفق المادة 20 من القانون. ويمكن للجمعية العامة العادية أن تتخلى عن المطالبة.',
        'Qui ne paie pas la somme échue est mis en demeure par lettre recommandée avec avis de réception. Sans paiement {unpaidCallMonths} après la réception, il est exclu selon l’article 20 de la loi. L’assemblée générale ordinaire peut renoncer à la créance.',
      ),
      p(
        'يأذن {organ} بتفويت الحصص لمن تتوفر فيه شروط الانضمام. وتصادق عليه أقرب جمعية عامة، بأغلبية الجمعيات العادية. ويتم التفويت بتقييده في سجل الأعضاء.',
        'La cession des parts est autorisée par {organ}, au profit d’une personne qui remplit les conditions d’admission, et ratifiée par la prochaine assemblée, à la majorité ordinaire. Elle prend effet par son inscription au registre des membres.',
      ),
      p(
        'إذا تنازل العضو عن المؤسسة المرتبطة بالتزاماته أو عن الانتفاع بها، نقل حصصه إلى المتنازل له. ويحل هذا محله إن قبل في التعاونية. ويكون كل رفض معللا.',
        'Le membre qui cède l’exploitation liée à ses engagements, ou sa jouissance, transfère ses parts au cessionnaire, qui prend sa place s’il est admis. Tout refus est motivé.',
      ),
    ],
  },
  variability: {
    heading: { ar: 'قابلية رأس المال للتغيير', fr: 'Variabilité du capital' },
    articles: '5, 21, 26, 30',
    paragraphs: [
      p(
        'رأس المال قابل للتغيير. يزيد بقبول أعضاء أو باكتتاب حصص إضافية، وينقص باسترجاع حصص من خرجوا.',
        'Le capital est variable. Il augmente par l’admission de membres ou la souscription de parts ; il diminue par la reprise des parts de ceux qui partent.',
      ),
      p(
        'تتم الزيادة بلا قرار للجمعية العامة إلى غاية {ceiling}. وما تجاوز ذلك تقرره الجمعية العامة غير العادية.',
        'Il augmente sans décision d’assemblée jusqu’à {ceiling} ; au-delà, l’assemblée générale extraordinaire décide.',
      ),
      p(
        'لا يخفض رأس المال باسترجاع الحصص إلى ما دون {capitalFloorShare} أعلى مبلغ وصل إليه.',
        'La reprise de parts laisse toujours au capital au moins {capitalFloorShare} du plus haut montant atteint.',
      ),
    ],
  },
  'minimum-shares': {
    heading: { ar: 'عدد الحصص لكل عضو', fr: 'Nombre de parts par membre' },
    articles: '5, 26',
    paragraphs: [
      p(
        'يكتتب كل عضو {minShares} على الأقل، حسب العمليات أو الخدمات التي يلتزم بها.',
        'Chaque membre souscrit au moins {minShares}, selon les opérations ou les services auxquels il s’engage.',
      ),
      p(
        'لا يملك عضو اعتباري أكثر من {legalPersonsMaxShares}. ولا تقل مساهمة الأشخاص الذاتيين عن {naturalPersonsMinCapitalShare} من رأس المال.',
        'Une personne morale ne détient pas plus de {legalPersonsMaxShares}. Les personnes physiques détiennent au moins {naturalPersonsMinCapitalShare} du capital.',
      ),
    ],
  },
  interest: {
    heading: { ar: 'مكافأة رأس المال', fr: 'Rémunération du capital' },
    articles: '2, 5, 31',
    paragraphs: [
      p('لا تؤدى أي فائدة عن الحصص.', 'Les parts ne donnent droit à aucun intérêt.', 'no-interest'),
      p(
        'يمكن للجمعية العامة العادية أن تقرر فائدة عن الحصص، باقتراح من {organ}، وتحدد نسبتها. وتؤدى من فائض السنة فقط، لمن حرروا حصصهم بالكامل. وتعود إلى التعاونية إذا لم يطالب بها خلال {interestLapseYears}.',
        'L’assemblée générale ordinaire peut accorder un intérêt aux parts, sur proposition faite par {organ} ; elle en fixe le taux. Il est pris sur l’excédent de l’année et versé aux membres dont les parts sont entièrement libérées. Il revient à la coopérative s’il n’est pas réclamé dans les {interestLapseYears}.',
        'interest',
      ),
    ],
  },
} as const satisfies Record<string, ClauseText>
