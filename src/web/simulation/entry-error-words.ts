import type { WordTable } from '../words/word.ts'

export const entryErrorWords = {
  hiddenCharacters: {
    ar: 'حذفنا من الاسم حروفا خفية تقلب الكتابة. راجعه ثم أعد الإرسال.',
    fr: 'Le nom contenait des caractères cachés qui inversent l’écriture. Nous les avons retirés : vérifiez et renvoyez.',
    en: 'The name held hidden characters that reverse writing. They were removed: check it and send again.',
  },
  unknownTerritory: {
    ar: 'لم نجد «{typed}». اكتب اسم جماعة أو رمزها.',
    fr: '« {typed} » est introuvable. Écrivez le nom ou le code d’une commune.',
    en: '“{typed}” was not found. Enter the name or code of a commune.',
  },
  unknownModel: {
    ar: 'لم نجد هذا النموذج. اختر نموذجا من اللائحة.',
    fr: 'Ce modèle n’existe pas. Choisissez-en un dans la liste.',
    en: 'There is no such model. Choose one from the list.',
  },
} as const satisfies WordTable
