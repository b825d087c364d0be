import type { WordTable } from '../web/words/word.ts'

export const receiptTerminalWords = {
  noKeys: {
    ar: 'لا توجد مفاتيح هنا. حملها من /.well-known/twiza-receipt-key.json واستعمل --keys.',
    fr: 'Aucune clé ici. Téléchargez /.well-known/twiza-receipt-key.json et donnez-le avec --keys.',
    en: 'There are no keys here. Download /.well-known/twiza-receipt-key.json and give it with --keys.',
  },
  keyAdded: {
    ar: 'المفتاح {key} يوقع ابتداء من تشغيل الموقع المقبل. احفظ نسخة من الملف.',
    fr: 'La clé {key} signe dès le prochain démarrage du site. Gardez une copie du fichier.',
    en: 'Key {key} signs from the next start of the site on. Keep a copy of the file.',
  },
} as const satisfies WordTable
