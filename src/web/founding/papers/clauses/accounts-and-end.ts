/** The year, its accounts and surplus; dealings with others; the end of the cooperative; formalities. */
import { type ClauseText, doubt, p } from './paragraph.ts'

export const ACCOUNT_AND_END_CLAUSES = {
  year: {
    heading: { ar: 'السنة المالية والحسابات', fr: 'Exercice et comptes' },
    articles: '5, 68, 71',
    paragraphs: [
      p(
        'مدة السنة المالية اثنا عشر شهرا، ما عدا الأولى والأخيرة. وتختتم في {yearEnd}.',
        'L’exercice dure douze mois, sauf le premier et le dernier. Il se clôt le {yearEnd}.',
      ),
      p(
        'تمسك الحسابات طبقا للمخطط المحاسبي المتعلق بالتعاونيات. وتوجه مع التقرير إلى الأعضاء قبل الجمعية السنوية بما لا يقل عن {accountsToMembersDays}. وتودع مع المحضر بالسجل المحلي خلال {filingDays} من انعقادها.',
        'Les comptes suivent le plan comptable des coopératives. Ils sont envoyés aux membres avec le rapport au moins {accountsToMembersDays} avant l’assemblée annuelle, puis déposés au registre local avec le procès-verbal dans les {filingDays} qui la suivent.',
      ),
    ],
  },
  control: {
    heading: { ar: 'مراقبة العمليات', fr: 'Contrôle des opérations' },
    articles: '5, 25, 67, 72, 78',
    paragraphs: [
      p(
        'تقيد في الدفاتر كل عملية تجريها التعاونية باسم الأعضاء، ولكل عضو أن يطلب بيان عملياته.',
        'Toute opération faite par la coopérative au nom des membres est inscrite dans les livres ; chacun peut demander le relevé des siennes.',
      ),
      p(
        'يعين مراقب للحسابات إذا فاق رقم المعاملات {auditorIfTurnoverOver} عند اختتام سنتين متتاليتين. ويجوز تعيينه في غير ذلك.',
        'Un commissaire aux comptes est nommé si le chiffre d’affaires dépasse {auditorIfTurnoverOver} à la clôture de deux exercices de suite ; sinon, sa nomination est libre.',
      ),
      p(
        'تخضع التعاونية لمراقبة الإدارة ومكتب تنمية التعاون.',
        'La coopérative est soumise au contrôle de l’administration et de l’Office du développement de la coopération.',
      ),
    ],
  },
  surplus: {
    heading: { ar: 'تحديد الفائض وتوزيعه', fr: 'Excédents et répartition' },
    articles: '2, 5, 69, 70',
    paragraphs: [
      p(
        'يحدد الفائض الصافي بعد طرح المصاريف والتكاليف والاهتلاكات والأرصدة اللازمة. ويخصص منه {legalReserveRate} لاحتياطي قانوني، إلى أن يعادل رأس المال. ويعود هذا الاقتطاع واجبا كلما انخفض الاحتياطي عن رأس المال.',
        'L’excédent net s’obtient après les charges, les amortissements et les provisions. Il en est prélevé {legalReserveRate} pour une réserve légale, jusqu’à ce qu’elle égale le capital. Ce prélèvement reprend dès que la réserve descend au-dessous du capital.',
      ),
      p(
        'ثم تؤدى الاقتطاعات التي يقررها القانون، وفائدة الحصص إن وجدت. وتقرر الجمعية العامة في الباقي: يوزع على الأعضاء حسب عملياتهم أو عملهم، أو يرصد لاحتياطي خاص أو لغرض له علاقة بهدف التعاونية، أو يرحل من جديد.',
        'Viennent ensuite les autres prélèvements prévus par la loi et l’intérêt des parts, s’il y en a. L’assemblée affecte le reste : aux membres selon leurs opérations ou leur travail, à une réserve spéciale, à un but lié à l’objet de la coopérative, ou au report à nouveau.',
      ),
      p(
        'يقتطع العجز من الأرصدة المخصصة له، ثم من الاحتياطي القانوني. ولا يوزع على الأعضاء ما أدرج في الاحتياطي.',
        'Les pertes sont prises sur les réserves affectées, puis sur la réserve légale. Ce qui est mis en réserve n’est pas distribué aux membres.',
      ),
      doubt(
        'نسبة الاحتياطي القانوني، في الجريدة الرسمية: علامة % غير ظاهرة في النص الذي قرأناه.',
        'Le taux de la réserve légale, au Bulletin officiel : le signe % manque dans l’édition que nous avons lue.',
      ),
    ],
  },
  'non-members': {
    heading: { ar: 'التعامل مع الأغيار', fr: 'Opérations avec les tiers' },
    articles: '6, 71',
    paragraphs: [
      p(
        'تباشر التعاونية نشاطها مع أعضائها. وبعد {thirdPartyAfterMonths} من تسجيلها، يمكنها أن تتعامل مع الأغيار في حدود {thirdPartyLimit} من الأساس الذي تحدده المادة 6. وتمسك لهذه العمليات قوائم تركيبية مستقلة.',
        'La coopérative exerce son activité avec ses membres. {thirdPartyAfterMonths} après son immatriculation, elle peut traiter avec des tiers dans la limite de {thirdPartyLimit} de la base fixée par l’article 6. Ces opérations font l’objet d’états de synthèse séparés.',
      ),
      doubt(
        'هذه النسبة، في الجريدة الرسمية: علامة % غير ظاهرة في النص الذي قرأناه. وكذلك معنى «الأغيار».',
        'Ce taux, au Bulletin officiel : le signe % manque dans l’édition que nous avons lue. Le sens du mot « tiers » aussi.',
      ),
    ],
  },
  transformation: {
    heading: { ar: 'التحويل والإدماج والانفصال والحل', fr: 'Transformation, fusion, scission, dissolution' },
    articles: '5, 42, 80, 81, 82',
    paragraphs: [
      p(
        'تقرر الجمعية العامة غير العادية تحويل التعاونية أو إدماجها أو انفصالها أو حلها قبل الأوان، وفق القانون.',
        'L’assemblée générale extraordinaire décide de la transformation, de la fusion, de la scission ou de la dissolution anticipée, selon la loi.',
      ),
      p(
        'إذا نزلت الوضعية الصافية عن {netWorthAlarmShare} من رأس المال، تدعى الجمعية العامة غير العادية خلال ثلاثة أشهر من الموافقة على الحسابات.',
        'Si la situation nette tombe sous {netWorthAlarmShare} du capital, l’assemblée générale extraordinaire est convoquée dans les trois mois de l’approbation des comptes.',
      ),
    ],
  },
  liquidation: {
    heading: { ar: 'التصفية ومآل رصيدها', fr: 'Liquidation et emploi de son solde' },
    articles: '5, 32, 83, 84',
    paragraphs: [
      p(
        'عند الحل، يعين مصف أو أكثر. تؤدى الديون أولا، ثم ترد الحصص.',
        'À la dissolution, un ou plusieurs liquidateurs sont nommés. Les dettes sont payées, puis les parts remboursées.',
      ),
      p(
        'يؤول الباقي إلى تعاونية أو عدة تعاونيات، أو إلى الاتحاد الذي تنتمي إليه، أو إلى الجامعة الوطنية إن لم يوجد اتحاد. ويوزع العجز حسب الحصص المكتتبة، في حدود المسؤولية المذكورة أعلاه.',
        'Ce qui reste va à une ou plusieurs coopératives, ou à l’union dont elle fait partie, ou à la fédération nationale s’il n’y a pas d’union. Le déficit est réparti selon les parts souscrites, dans la limite de responsabilité ci-dessus.',
      ),
    ],
  },
  disputes: {
    heading: { ar: 'تسوية المنازعات', fr: 'Règlement des litiges' },
    articles: '5, 79, 105',
    paragraphs: [
      p(
        'يمكن عرض كل نزاع على مسطرة الصلح أمام الاتحاد، أو أمام الجامعة الوطنية إن لم يوجد اتحاد. وإذا فشل الصلح، يعرض على المحكمة المختصة.',
        'Tout litige peut être soumis à la conciliation de l’union, à défaut de la fédération nationale. Sans accord, il est porté devant le tribunal compétent.',
      ),
    ],
  },
  formalities: {
    heading: { ar: 'الإجراءات والتوقيع', fr: 'Formalités et signature' },
    articles: '7, 8, 11, 104',
    paragraphs: [
      p(
        'تودع الأموال المستخلصة في حساب بنكي مجمد باسم التعاونية في طور التأسيس، خلال {blockFundsDays} من تلقيها. ولا تسحب إلا بشهادة تثبت التقييد في سجل التعاونيات.',
        'Les sommes reçues sont bloquées dans un compte bancaire au nom de la coopérative en formation, dans les {blockFundsDays} de leur réception. Elles ne sont retirées que sur preuve de l’immatriculation.',
      ),
      p(
        'حرر في {place} بتاريخ {date}. يوقعه كل مؤسس أو وكيله، ويصادق على التوقيعات.',
        'Fait à {place}, le {date}. Chaque fondateur ou son mandataire signe ; les signatures sont légalisées.',
      ),
    ],
  },
} as const satisfies Record<string, ClauseText>
