/**
 * Why a calculation refuses its input, in plain words: one sentence for each kind of `CalculationReason`; a kind
 * without its sentence does not compile. `{at}` is the path in the input, the others are the fields of the reason.
 */
import type { CalculationReason } from '../../domain/basics/calculation.ts'
import type { Word } from './word.ts'

export const CALCULATION_WORDS: Readonly<Record<CalculationReason['kind'], Word>> = {
  'not-an-object': {
    ar: 'يجب أن يكون «{at}» كائن JSON.',
    fr: '« {at} » doit être un objet JSON, entre accolades.',
    en: '“{at}” must be a JSON object, between braces.',
  },
  missing: {
    ar: '«{at}» غير موجود، وهو لازم.',
    fr: '« {at} » manque, alors qu’il est nécessaire.',
    en: '“{at}” is missing, and it is needed.',
  },
  'not-a-list': {
    ar: 'يجب أن يكون «{at}» لائحة، مثل [1, 2, 3].',
    fr: '« {at} » doit être une liste, comme [1, 2, 3].',
    en: '“{at}” must be a list, like [1, 2, 3].',
  },
  'empty-list': {
    ar: 'لائحة «{at}» فارغة.',
    fr: 'La liste « {at} » est vide.',
    en: 'The list “{at}” is empty.',
  },
  'not-a-matrix': {
    ar: 'يجب أن يكون «{at}» جدولا من الأسطر، مثل [[1, 2], [3, 4]].',
    fr: '« {at} » doit être un tableau de lignes, comme [[1, 2], [3, 4]].',
    en: '“{at}” must be a list of rows, like [[1, 2], [3, 4]].',
  },
  'ragged-row': {
    ar: 'في السطر «{at}» عدد القيم {found}، والمطلوب {expected}.',
    fr: 'La ligne « {at} » a {found} valeurs au lieu de {expected}.',
    en: 'The row “{at}” has {found} values instead of {expected}.',
  },
  'wrong-length': {
    ar: 'في «{at}» عدد القيم {found}، والمطلوب {expected}.',
    fr: '« {at} » a {found} valeurs au lieu de {expected}.',
    en: '“{at}” has {found} values instead of {expected}.',
  },
  'not-a-number': {
    ar: '«{at}» ليس رقما.',
    fr: '« {at} » n’est pas un nombre.',
    en: '“{at}” is not a number.',
  },
  'not-an-integer': {
    ar: 'يجب أن يكون «{at}» عددا صحيحا.',
    fr: '« {at} » doit être un nombre entier.',
    en: '“{at}” must be a whole number.',
  },
  negative: {
    ar: 'لا يمكن أن يكون «{at}» أقل من صفر.',
    fr: '« {at} » ne peut pas être négatif.',
    en: '“{at}” cannot be below zero.',
  },
  'not-positive': {
    ar: 'يجب أن يكون «{at}» أكبر من صفر.',
    fr: '« {at} » doit être plus grand que zéro.',
    en: '“{at}” must be above zero.',
  },
  'all-zero': {
    ar: 'كل قيم «{at}» صفر. يلزم رقم واحد على الأقل أكبر من صفر.',
    fr: 'Toutes les valeurs de « {at} » sont nulles. Il en faut une au-dessus de zéro.',
    en: 'All values of “{at}” are zero. At least one must be above zero.',
  },
  'out-of-range': {
    ar: 'يجب أن يكون «{at}» بين {least} و{most}.',
    fr: '« {at} » doit être entre {least} et {most}.',
    en: '“{at}” must be between {least} and {most}.',
  },
  'not-one-of': {
    ar: 'قيمة «{at}» غير معروفة. القيم الممكنة: {allowed}.',
    fr: 'La valeur de « {at} » est inconnue. Valeurs possibles : {allowed}.',
    en: 'The value of “{at}” is not known. It may be: {allowed}.',
  },
  'smaller-than': {
    ar: '«{at}» أصغر من «{other}»، ولا يجوز ذلك.',
    fr: '« {at} » ne peut pas être plus petit que « {other} ».',
    en: '“{at}” cannot be smaller than “{other}”.',
  },
  'not-square': {
    ar: 'يجب أن يكون الجدول «{at}» مربعا. فيه {rows} أسطر و{columns} أعمدة.',
    fr: 'Le tableau « {at} » doit être carré. Il a {rows} lignes et {columns} colonnes.',
    en: 'The matrix “{at}” must be square. It has {rows} rows and {columns} columns.',
  },
  'not-reciprocal': {
    ar: 'يجب أن يكون «{at}» مقلوب «{other}»، مثل 3 و1/3.',
    fr: '« {at} » doit être l’inverse de « {other} », comme 3 et 1/3.',
    en: '“{at}” must be one over “{other}”, like 3 and 1/3.',
  },
  'not-one-name': {
    ar: '«{at}» يجب أن يكون اسما لا يتكرر.',
    fr: '« {at} » doit être un nom qui n’est pas répété.',
    en: '“{at}” must be a name that is not repeated.',
  },
  'not-connected': {
    ar: 'لا يمكن المقارنة في «{at}» بين هذه المجموعات: {groups}. أضف مقارنات بينها.',
    fr: '« {at} » ne permet pas de comparer ces groupes : {groups}. Ajoutez des comparaisons entre eux.',
    en: '“{at}” does not let these groups be compared: {groups}. Add comparisons between them.',
  },
  'no-solution': {
    ar: 'لا نتيجة لهذه الأرقام. راجع «{at}».',
    fr: 'Ces chiffres n’ont pas de résultat. Vérifiez « {at} ».',
    en: 'These figures have no result. Check “{at}”.',
  },
  'several-solutions': {
    ar: 'لهذه الأرقام أكثر من نتيجة: {values}. راجع «{at}».',
    fr: 'Ces chiffres ont plusieurs résultats : {values}. Vérifiez « {at} ».',
    en: 'These figures have several results: {values}. Check “{at}”.',
  },
}
