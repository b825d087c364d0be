import type { WordTable } from '../web/words/word.ts'

/** What the terminal says. Names of commands and options stay as they are typed. */
export const terminalWords = {
  usage: { ar: 'أمر غير مفهوم', fr: 'Commande incomprise', en: 'Command not understood' },
  broken: { ar: 'وقع خلل', fr: 'Une erreur est survenue', en: 'Something broke' },
  refused: { ar: 'مرفوض', fr: 'Refusé', en: 'Refused' },
  unknownCommand: {
    ar: 'لا يوجد أمر اسمه «{name}». انظر: twiza --help',
    fr: 'Aucune commande ne se nomme « {name} ». Voir : twiza --help',
    en: 'No command is called “{name}”. See: twiza --help',
  },
  unknownMethod: {
    ar: 'لا توجد طريقة حساب اسمها «{name}». انظر: twiza calc --help',
    fr: 'Aucune méthode de calcul ne se nomme « {name} ». Voir : twiza calc --help',
    en: 'No calculation is called “{name}”. See: twiza calc --help',
  },
  badOption: {
    ar: 'خيار غير مفهوم: {message}. انظر: twiza {command} --help',
    fr: 'Option incomprise : {message}. Voir : twiza {command} --help',
    en: 'Option not understood: {message}. See: twiza {command} --help',
  },
  missing: {
    ar: 'ينقص {what}. انظر: twiza {command} --help',
    fr: 'Il manque {what}. Voir : twiza {command} --help',
    en: '{what} is missing. See: twiza {command} --help',
  },
  tooMuch: {
    ar: 'كلمة زائدة: «{what}». انظر: twiza {command} --help',
    fr: 'Mot en trop : « {what} ». Voir : twiza {command} --help',
    en: 'One word too many: “{what}”. See: twiza {command} --help',
  },
  badChoice: {
    ar: '{option}: القيم الممكنة {allowed}.',
    fr: '{option} : valeurs possibles {allowed}.',
    en: '{option}: it may be {allowed}.',
  },
  badWeight: {
    ar: 'الوزن «{typed}» غير مفهوم. اكتبه مثل need=3. الأجزاء: {parts}.',
    fr: 'Le poids « {typed} » est incompris. Écrivez-le comme need=3. Parties : {parts}.',
    en: 'The weight “{typed}” is not understood. Write it like need=3. Parts: {parts}.',
  },
  unreadable: {
    ar: 'لا يمكن قراءة «{file}»: {message}',
    fr: '« {file} » ne peut pas être lu : {message}',
    en: '“{file}” cannot be read: {message}',
  },
  tooLong: {
    ar: '«{file}» أكبر من {most} ميغابايت.',
    fr: '« {file} » dépasse {most} Mo.',
    en: '“{file}” is larger than {most} MB.',
  },
  notUtf8: {
    ar: '«{file}» ليس بترميز UTF-8.',
    fr: '« {file} » n’est pas en UTF-8.',
    en: '“{file}” is not UTF-8.',
  },
  notJson: {
    ar: '«{file}» ليس JSON سليما: {message}',
    fr: '« {file} » n’est pas du JSON valide : {message}',
    en: '“{file}” is not valid JSON: {message}',
  },
  method: { ar: 'الطريقة: {name}', fr: 'Méthode : {name}', en: 'Method: {name}' },
  weights: { ar: 'الأوزان: {list}', fr: 'Poids : {list}', en: 'Weights: {list}' },
  promiseColumns: {
    ar: 'الرتبة، النقطة من 100، الثقة من 100، النشاط',
    fr: 'rang, score sur 100, confiance sur 100, activité',
    en: 'rank, score out of 100, confidence out of 100, activity',
  },
  amongFive: {
    ar: 'ضمن الخمسة الأوائل مع {share}% من الأوزان العشوائية',
    fr: 'parmi les cinq premières avec {share} % des poids tirés au hasard',
    en: 'among the first five with {share}% of weights drawn at random',
  },
  fromFiles: {
    ar: 'من ملفات data/ كما هي، دون ما استورد في قاعدة البيانات.',
    fr: 'D’après les fichiers de data/, sans ce qui a été importé dans la base.',
    en: 'From the files of data/, without what was imported into the database.',
  },
  need: { ar: 'مجموع الحاجة للانطلاق', fr: 'Besoin de départ', en: 'Needed at the start' },
  ownMoney: { ar: 'الحصص', fr: 'Parts sociales', en: 'Shares' },
  grants: { ar: 'المنح والمساهمات', fr: 'Subventions et apports', en: 'Grants and contributions' },
  loan: { ar: 'القرض', fr: 'Emprunt', en: 'Loan' },
  sales: { ar: 'المبيعات في السنة {year}', fr: 'Ventes, année {year}', en: 'Sales, year {year}' },
  netSurplus: { ar: 'الفائض في السنة {year}', fr: 'Excédent, année {year}', en: 'Surplus, year {year}' },
  perMember: {
    ar: 'دخل العضو في الشهر، السنة {year}',
    fr: 'Revenu par membre et par mois, année {year}',
    en: 'Income per member and month, year {year}',
  },
  lowestCash: {
    ar: 'أدنى رصيد نقدي (الشهر {month})',
    fr: 'Trésorerie la plus basse (mois {month})',
    en: 'Lowest cash (month {month})',
  },
  npv: { ar: 'القيمة الحالية الصافية', fr: 'Valeur actuelle nette', en: 'Net present value' },
  irr: { ar: 'معدل المردودية الداخلي', fr: 'Taux de rendement interne', en: 'Internal rate of return' },
  irrNone: { ar: 'لا يوجد', fr: 'aucun', en: 'none' },
  irrSeveral: { ar: 'أكثر من واحد', fr: 'plusieurs', en: 'several' },
  payback: { ar: 'استرجاع المبلغ بعد', fr: 'Remboursé après', en: 'Paid back after' },
  months: { ar: '{n} شهرا', fr: '{n} mois', en: '{n} months' },
  notPaidBack: { ar: 'ليس خلال هذه المدة', fr: 'pas sur cette durée', en: 'not within this time' },
  shortage: {
    ar: 'احتمال نقص النقد مرة على الأقل',
    fr: 'Risque de manquer de trésorerie au moins une fois',
    en: 'Chance of running out of cash at least once',
  },
  unconfirmed: {
    ar: 'أرقام بلا مصدر، يجب تأكيدها: {list}',
    fr: 'Chiffres sans source, à confirmer : {list}',
    en: 'Figures without a source, to be confirmed: {list}',
  },
  kindNeeded: {
    ar: 'نوع الملف غير واضح. أضف --kind indicators أو assets أو boundaries.',
    fr: 'Le genre du fichier n’est pas clair. Ajoutez --kind indicators, assets ou boundaries.',
    en: 'The kind of file is not clear. Add --kind indicators, assets or boundaries.',
  },
  line: { ar: 'السطر {line}', fr: 'ligne {line}', en: 'line {line}' },
  feature: { ar: 'العنصر {line}', fr: 'élément {line}', en: 'feature {line}' },
  moreRows: { ar: 'وأسطر أخرى: {n}', fr: 'autres lignes : {n}', en: 'other rows: {n}' },
  counts: {
    ar: 'الأسطر: {rows}. جديد: {new}. سيتغير: {changed}. بلا تغيير: {same}. مرفوض: {refused}.',
    fr: 'Lignes : {rows}. Nouvelles : {new}. Modifiées : {changed}. Inchangées : {same}. Refusées : {refused}.',
    en: 'Rows: {rows}. New: {new}. Changed: {changed}. The same: {same}. Refused: {refused}.',
  },
  dryRun: {
    ar: 'هذه تجربة: لم يكتب أي شيء. أضف --apply للكتابة.',
    fr: 'C’est un essai : rien n’est écrit. Ajoutez --apply pour écrire.',
    en: 'This is a trial: nothing is written. Add --apply to write.',
  },
  refusedRows: {
    ar: 'أسطر مرفوضة: {n}. لم يكتب أي شيء.',
    fr: 'Lignes refusées : {n}. Rien n’est écrit.',
    en: 'Refused rows: {n}. Nothing is written.',
  },
  written: {
    ar: 'تمت الكتابة. رقم الاستيراد: {batch}. للتراجع: twiza territory undo {batch}',
    fr: 'Écrit. Numéro de l’import : {batch}. Pour revenir : twiza territory undo {batch}',
    en: 'Written. Number of the import: {batch}. To take it back: twiza territory undo {batch}',
  },
  nothingNew: {
    ar: 'لا جديد في هذا الملف. لم يكتب أي شيء.',
    fr: 'Rien de nouveau dans ce fichier. Rien n’est écrit.',
    en: 'Nothing new in this file. Nothing is written.',
  },
  importedBefore: {
    ar: 'استورد هذا الملف من قبل، برقم {batch}.',
    fr: 'Ce fichier est déjà importé, sous le numéro {batch}.',
    en: 'This file was imported before, as number {batch}.',
  },
  undone: {
    ar: 'تم التراجع عن الاستيراد {batch}. أسطر محذوفة: {removed}.',
    fr: 'L’import {batch} est annulé. Lignes retirées : {removed}.',
    en: 'Import {batch} is taken back. Rows removed: {removed}.',
  },
  noImports: { ar: 'لا يوجد أي استيراد.', fr: 'Aucun import.', en: 'No import.' },
  isUndone: { ar: 'متراجع عنه', fr: 'annulé', en: 'taken back' },
  databaseFailed: {
    ar: 'لا يمكن فتح قاعدة البيانات.',
    fr: 'La base de données ne peut pas être ouverte.',
    en: 'The database cannot be opened.',
  },
} as const satisfies WordTable
