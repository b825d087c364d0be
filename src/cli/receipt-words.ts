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
  ballotTaken: {
    ar: 'أخذ الموقع هذه الورقة. ما اختير ليس في الوصل: قارن بعد النتائج بـ --code و--ballots.',
    fr: 'Le site a pris ce bulletin. Le choix n’y figure pas : comparez après les résultats avec --code et --ballots.',
    en: 'The site took this ballot. The choice is not in it: compare after the results with --code and --ballots.',
  },
  ballotSame: {
    ar: 'الورقة في الملف كما أرسلت.',
    fr: 'Le bulletin est dans le fichier tel qu’il a été envoyé.',
    en: 'The ballot is in the file as it was cast.',
  },
  ballotCode: {
    ar: 'هذا ليس رمز هذه الورقة. اكتب 20 حرفا ورقما بعد --code.',
    fr: 'Ce n’est pas le code de ce bulletin. Donnez les 20 lettres et chiffres après --code.',
    en: 'This is not the code of this ballot. Give its 20 letters and digits after --code.',
  },
  ballotMissing: {
    ar: 'لا توجد هذه الورقة في الملف. أعط ملف .pb المنشور بعد --ballots.',
    fr: 'Ce bulletin n’est pas dans le fichier. Donnez le fichier .pb publié après --ballots.',
    en: 'The file does not have this ballot. Give the published .pb file after --ballots.',
  },
  ballotOther: {
    ar: 'ما في الملف ليس ما وقع عليه هذا الوصل. ربما غيرت اختيارك، أو سحب مشروع من التصويت.',
    fr: 'Le fichier dit autre chose que ce reçu. Le choix a pu être changé, ou un projet retiré du vote.',
    en: 'The file says something else than this receipt. The choice may have been changed, or a project taken out.',
  },
} as const satisfies WordTable
