/** What the cooperative is: its founding, name, seat, object, duration and first members. */
import { type ClauseText, p } from './paragraph.ts'

export const IDENTITY_CLAUSES = {
  formation: {
    heading: { ar: 'التأسيس', fr: 'Constitution' },
    articles: '1, 4, 5, 11, 14',
    paragraphs: [
      p(
        'يؤسس الموقعون على هذا النظام الأساسي تعاونية. وتخضع للقانون رقم 112.12 المتعلق بالتعاونيات، ولنصوصه التنظيمية، ولهذا النظام.',
        'Les soussignés constituent entre eux une coopérative, régie par la loi n° 112-12 relative aux coopératives, par ses textes d’application et par les présents statuts.',
      ),
      p(
        'لا يقل عدد أعضائها عن {minMembers} طيلة مدتها. وتكتسب الشخصية الاعتبارية ابتداء من تاريخ تسجيلها في سجل التعاونيات.',
        'Elle compte au moins {minMembers} pendant toute sa durée. Elle acquiert la personnalité morale à la date de son immatriculation au registre des coopératives.',
      ),
    ],
  },
  name: {
    heading: { ar: 'التسمية', fr: 'Dénomination' },
    articles: '5, 7, 11, 95',
    paragraphs: [
      p(
        'تسمية التعاونية: {name}. ولا تعتمد إلا بعد مصادقة مكتب تنمية التعاون عليها.',
        'La coopérative a pour dénomination : {name}. Cette dénomination n’est retenue qu’après l’approbation de l’Office du développement de la coopération.',
      ),
      p(
        'تكتب التسمية، مسبوقة أو متبوعة بعبارة «تعاونية»، في كل رسالة وفاتورة وإعلان. ويكتب معها المقر ومكان التسجيل ورقمه.',
        'La dénomination, précédée ou suivie du mot « تعاونية » (coopérative), figure sur toute lettre, facture ou annonce, avec le siège, le lieu et le numéro d’immatriculation.',
      ),
    ],
  },
  seat: {
    heading: { ar: 'المقر', fr: 'Siège' },
    articles: '5, 105',
    paragraphs: [
      p(
        'مقر التعاونية: {seat}. والمحكمة المختصة هي المحكمة الابتدائية لهذا المقر.',
        'Le siège de la coopérative est fixé à : {seat}. Le tribunal compétent est le tribunal de première instance de ce siège.',
      ),
    ],
  },
  object: {
    heading: { ar: 'الغرض والدائرة الترابية', fr: 'Objet et territoire' },
    articles: '1, 5, 6, 16',
    paragraphs: [
      p('غرض التعاونية: {object}.', 'La coopérative a pour objet : {object}.'),
      p(
        'الدائرة الترابية لنشاط أعضائها: {area}.',
        'Les membres exercent leur activité dans le territoire suivant : {area}.',
      ),
      p(
        'يزود الأعضاء التعاونية بمنتجات تبيعها للأغيار، بعد تحويلها عند الاقتضاء، أو بخدمات تقدمها إليهم.',
        'Les membres apportent à la coopérative des produits, qu’elle vend à des tiers, après transformation s’il y a lieu, ou des services qu’elle leur fournit.',
        'supply-and-sell',
      ),
      p(
        'تنتج التعاونية مواد أو تقدم خدمات لفائدة أعضائها.',
        'La coopérative produit des biens ou fournit des services au profit de ses membres.',
        'serve-members',
      ),
      p(
        'تقدم التعاونية عملا مأجورا لفائدة أعضائها.',
        'La coopérative procure à ses membres un travail salarié.',
        'workers',
      ),
      p(
        'صنف التعاونية حسب المادة الأولى من القانون: {category}.',
        'Catégorie de la coopérative selon l’article premier de la loi : {category}.',
        'no-category',
      ),
    ],
  },
  duration: {
    heading: { ar: 'المدة', fr: 'Durée' },
    articles: '5',
    paragraphs: [
      p(
        'حددت مدة التعاونية في {duration} من تاريخ تسجيلها، وهي لا تتجاوز في القانون {maxDurationYears}.',
        'La durée de la coopérative est fixée à {duration} à compter de son immatriculation ; la loi admet au plus {maxDurationYears}.',
      ),
    ],
  },
  'members-list': {
    heading: { ar: 'الأعضاء المؤسسون', fr: 'Membres fondateurs' },
    articles: '5, 11, 14',
    paragraphs: [
      p(
        'الأعضاء المؤسسون هم المذكورون في الجدول الآتي.',
        'Les membres fondateurs sont ceux du tableau ci-dessous.',
      ),
    ],
  },
} as const satisfies Record<string, ClauseText>
