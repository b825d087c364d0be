/**
 * What is said to an operator about a file: the words of every verdict and refusal of
 * `src/domain/territory/import-verdicts.ts`. A kind without its words does not compile. {placeholders} are the
 * fields of the reason.
 */
import type {
  FileRefusal,
  RowRefusal,
  RowVerdict,
  UndoRefusal,
} from '../../domain/territory/import-verdicts.ts'
import type { Word } from './word.ts'

export const ROW_VERDICTS: Readonly<Record<RowVerdict['verdict'], Word>> = {
  new: { ar: 'جديد', fr: 'Nouveau', en: 'New', zgh: 'ⴰⵎⴰⵢⵏⵓ' },
  changed: { ar: 'سيتغير', fr: 'Modifié', en: 'Changed' },
  same: { ar: 'لا تغيير', fr: 'Sans changement', en: 'No change' },
  refused: { ar: 'مرفوض', fr: 'Refusé', en: 'Refused' },
}

export const ROW_REFUSALS: Readonly<Record<RowRefusal['kind'], Word>> = {
  'cell-count': {
    ar: 'في هذا السطر {found} خانات، والمطلوب {expected}. تحققوا من الفواصل وعلامات التنصيص.',
    fr: 'Cette ligne a {found} cellules au lieu de {expected}. Vérifiez les séparateurs et les guillemets.',
    en: 'This row has {found} cells instead of {expected}. Check the separators and the quotes.',
  },
  'missing-cell': {
    ar: 'الخانة «{column}» فارغة. اكتبوا قيمتها أو احذفوا السطر.',
    fr: 'La cellule « {column} » est vide. Remplissez-la ou supprimez la ligne.',
    en: 'The cell "{column}" is empty. Fill it in or remove the row.',
  },
  'bad-code': {
    ar: '«{typed}» ليس رمزا ترابيا. الرمز الصحيح مثل 02.113.05.03، مع النقط والأصفار.',
    fr: '« {typed} » n’est pas un code de territoire. Écrivez-le comme 02.113.05.03, avec points et zéros.',
    en: '"{typed}" is not a territory code. Write it like 02.113.05.03, with dots and zeros.',
  },
  'unknown-territory': {
    ar: 'الرمز {code} غير معروف. استعملوا رموز المندوبية السامية للتخطيط.',
    fr: 'Le code {code} est inconnu. Utilisez les codes du Haut-Commissariat au Plan.',
    en: 'The code {code} is unknown. Use the codes of the Haut-Commissariat au Plan.',
  },
  'not-your-territory': {
    ar: 'المجال {code} ليس من مجالاتك.',
    fr: 'Le territoire {code} n’est pas des vôtres.',
    en: 'The territory {code} is not one of yours.',
  },
  'unknown-indicator': {
    ar: 'المؤشر «{indicator}» غير معروف.',
    fr: 'L’indicateur « {indicator} » est inconnu.',
    en: 'The indicator "{indicator}" is unknown.',
  },
  'bad-number': {
    ar: '«{typed}» ليس رقما في الخانة «{column}». اكتبوه مثل 1234.5، بنقطة واحدة.',
    fr: '« {typed} » n’est pas un nombre pour « {column} ». Écrivez-le comme 1234.5, avec un point.',
    en: '"{typed}" is not a number for "{column}". Write it like 1234.5, with a point.',
  },
  'bad-year': {
    ar: '«{typed}» ليست سنة. اكتبوها بأربعة أرقام، مثل 2024.',
    fr: '« {typed} » n’est pas une année. Écrivez-la en quatre chiffres, comme 2024.',
    en: '"{typed}" is not a year. Write it with four digits, like 2024.',
  },
  'bad-key': {
    ar: '«{typed}» ليس اسما قصيرا صحيحا. استعملوا حروفا لاتينية صغيرة وأرقاما، بينها «-».',
    fr: '« {typed} » n’est pas une clé. Utilisez des minuscules latines et des chiffres, reliés par « - ».',
    en: '"{typed}" is not a key. Use small Latin letters and digits, joined by "-".',
  },
  'bad-address': {
    ar: '«{typed}» ليس عنوانا على الويب. يبدأ العنوان بـ https://',
    fr: '« {typed} » n’est pas une adresse web. Elle commence par https://',
    en: '"{typed}" is not a web address. It begins with https://',
  },
  'unknown-asset-kind': {
    ar: 'النوع «{typed}» غير معروف. الأنواع المقبولة: {known}.',
    fr: 'Le type « {typed} » est inconnu. Types acceptés : {known}.',
    en: 'The kind "{typed}" is unknown. Accepted kinds: {known}.',
  },
  'unknown-status': {
    ar: 'الحالة «{typed}» غير معروفة. الحالات المقبولة: {known}.',
    fr: 'Le statut « {typed} » est inconnu. Statuts acceptés : {known}.',
    en: 'The status "{typed}" is unknown. Accepted statuses: {known}.',
  },
  'source-needed': {
    ar: 'ما تم التحقق منه يحتاج إلى مصدره وعنوانه على الويب.',
    fr: 'Ce qui est vérifié doit nommer sa source et l’adresse de celle-ci.',
    en: 'What is verified must name its source and the address of the source.',
  },
  'too-long': {
    ar: 'النص في الخانة «{column}» طويل. الحد هو {most} حرف.',
    fr: 'Le texte de « {column} » est trop long : {most} caractères au plus.',
    en: 'The text of "{column}" is too long: {most} characters at most.',
  },
  'hidden-character': {
    ar: 'في الخانة «{column}» حرف خفي قد يغير معنى النص. امسحوا النص واكتبوه من جديد.',
    fr: 'La cellule « {column} » contient un caractère invisible. Effacez le texte et saisissez-le à nouveau.',
    en: 'The cell "{column}" has a hidden character. Clear the text and type it again.',
  },
  'twice-in-file': {
    ar: 'هذا السطر يعيد السطر {firstLine} من الملف نفسه. احذفوا أحدهما.',
    fr: 'Cette ligne répète la ligne {firstLine} du même fichier. Supprimez l’une des deux.',
    en: 'This row repeats row {firstLine} of the same file. Remove one of the two.',
  },
  'no-code-property': {
    ar: 'لا يوجد رمز ترابي في هذا العنصر. بحثنا في: {looked}.',
    fr: 'Cet élément n’a pas de code de territoire. Propriétés cherchées : {looked}.',
    en: 'This feature has no territory code. Properties looked for: {looked}.',
  },
  'not-a-polygon': {
    ar: 'شكل الحدود يجب أن يكون Polygon أو MultiPolygon، لا «{found}».',
    fr: 'La limite doit être un Polygon ou un MultiPolygon, et non « {found} ».',
    en: 'The limit must be a Polygon or a MultiPolygon, not "{found}".',
  },
  'too-few-points': {
    ar: 'في الحدود {found} نقط فقط. يلزم أربع على الأقل.',
    fr: 'La limite n’a que {found} points. Il en faut au moins quatre.',
    en: 'The limit has only {found} points. It needs at least four.',
  },
  'open-ring': {
    ar: 'الحدود غير مغلقة. النقطة الأخيرة يجب أن تساوي الأولى.',
    fr: 'La limite n’est pas fermée. Le dernier point doit être le premier.',
    en: 'The limit is not closed. The last point must be the first one.',
  },
  'not-degrees': {
    ar: 'الإحداثيات {found} ليست درجات WGS84. حولوا الملف إلى WGS84 أولا.',
    fr: 'Les coordonnées {found} ne sont pas des degrés WGS84. Convertissez d’abord le fichier.',
    en: 'The coordinates {found} are not WGS84 degrees. Convert the file first.',
  },
  'outside-morocco': {
    ar: 'النقطة {found} خارج المغرب. هل خط الطول مكتوب قبل خط العرض؟',
    fr: 'Le point {found} est hors du Maroc. La longitude est-elle écrite avant la latitude ?',
    en: 'The point {found} is outside Morocco. Is the longitude written before the latitude?',
  },
  'crossing-ring': {
    ar: 'الحدود تقطع نفسها.',
    fr: 'La limite se croise elle-même.',
    en: 'The limit crosses itself.',
  },
  'no-area': {
    ar: 'الحدود لا تحيط بأي مساحة.',
    fr: 'La limite n’entoure aucune surface.',
    en: 'The limit encloses no area.',
  },
  'unknown-place': {
    ar: 'لم نجد مجالا ترابيا اسمه «{typed}». اكتبوا الاسم أو رمز المندوبية.',
    fr: 'Aucun territoire ne se nomme « {typed} ». Écrivez son nom ou son code HCP.',
    en: 'No territory is called "{typed}". Write its name or its HCP code.',
  },
  'several-places': {
    ar: 'عدة مجالات تحمل اسم «{typed}». اكتبوا رمزا من هذه: {codes}.',
    fr: 'Plusieurs territoires se nomment « {typed} ». Écrivez l’un de ces codes : {codes}.',
    en: 'Several territories are called "{typed}". Write one of these codes: {codes}.',
  },
  'unknown-choice': {
    ar: '«{typed}» غير معروف في الخانة «{column}». القيم: {known}.',
    fr: '« {typed} » est inconnu pour « {column} ». Valeurs : {known}.',
    en: '"{typed}" is unknown for "{column}". It may be: {known}.',
  },
  'too-short': {
    ar: 'النص في الخانة «{column}» قصير. اكتبوا {least} حرفا على الأقل.',
    fr: 'Le texte de « {column} » est trop court. Écrivez au moins {least} lettres.',
    en: 'The text of "{column}" is too short. Write at least {least} letters.',
  },
  'unread-contact': {
    ar: '«{typed}» ليس رقم هاتف ولا بريدا إلكترونيا.',
    fr: '« {typed} » n’est ni un téléphone ni un e-mail.',
    en: '"{typed}" is neither a phone number nor an e-mail address.',
  },
  'consent-needed': {
    ar: 'هناك وسيلة اتصال دون موافقة. اكتبوا «نعم» في خانة الموافقة، أو احذفوا وسيلة الاتصال.',
    fr: 'Un contact sans consentement. Écrivez « oui » dans consent, ou ôtez le contact.',
    en: 'A contact without consent. Write "yes" in consent, or take the contact away.',
  },
}

export const FILE_REFUSALS: Readonly<Record<FileRefusal['kind'], Word>> = {
  'unreadable-file': {
    ar: 'لا يمكن فتح هذا الملف.',
    fr: 'Ce fichier ne peut pas être ouvert.',
    en: 'This file cannot be opened.',
  },
  'too-large': {
    ar: 'حجم الملف {megabytes} ميغابايت. الحد هو {most}. قسموه إلى أجزاء.',
    fr: 'Le fichier pèse {megabytes} Mo. La limite est de {most} Mo. Divisez-le.',
    en: 'The file is {megabytes} MB. The limit is {most} MB. Split it.',
  },
  'empty-file': { ar: 'الملف فارغ.', fr: 'Le fichier est vide.', en: 'The file is empty.' },
  'not-utf8': {
    ar: 'الملف ليس بترميز UTF-8. احفظوه بهذا الترميز ثم أعيدوا إرساله.',
    fr: 'Le fichier n’est pas en UTF-8. Enregistrez-le en « CSV UTF-8 », puis renvoyez-le.',
    en: 'The file is not UTF-8. Save it as "CSV UTF-8", then send it again.',
  },
  'cut-off': {
    ar: 'الملف مقطوع عند السطر {line}. أعيدوا تحميله كاملا.',
    fr: 'Le fichier est coupé à la ligne {line}. Envoyez-le en entier.',
    en: 'The file is cut off at line {line}. Send the whole of it.',
  },
  'bad-csv': {
    ar: 'السطر {line} غير مكتوب بشكل صحيح. تحققوا من علامات التنصيص.',
    fr: 'La ligne {line} est mal écrite. Vérifiez les guillemets.',
    en: 'Line {line} is not well written. Check the quotes.',
  },
  'missing-columns': {
    ar: 'تنقص في الملف هذه الأعمدة: {columns}.',
    fr: 'Il manque ces colonnes : {columns}.',
    en: 'These columns are missing: {columns}.',
  },
  'unknown-columns': {
    ar: 'هذه الأعمدة غير معروفة أو مكررة: {columns}.',
    fr: 'Ces colonnes sont inconnues ou en double : {columns}.',
    en: 'These columns are unknown or doubled: {columns}.',
  },
  'not-json': {
    ar: 'خطأ في كتابة الملف قرب السطر {line}.',
    fr: 'Le fichier contient une erreur d’écriture vers la ligne {line}.',
    en: 'The file has a syntax error near line {line}.',
  },
  'not-geojson': {
    ar: 'هذا الملف ليس GeoJSON ولا TopoJSON.',
    fr: 'Ce fichier n’est ni GeoJSON ni TopoJSON.',
    en: 'This file is neither GeoJSON nor TopoJSON.',
  },
  'not-a-spreadsheet': {
    ar: 'هذا ليس جدولا سليما. احفظوه بصيغة XLSX أو CSV.',
    fr: 'Ce n’est pas un tableur lisible. Enregistrez-le en XLSX ou en CSV.',
    en: 'This is no readable spreadsheet. Save it as XLSX or CSV.',
  },
  interrupted: {
    ar: 'توقف الاستيراد. لم يكتب أي شيء.',
    fr: 'L’import a été arrêté. Rien n’a été écrit.',
    en: 'The import was stopped. Nothing was written.',
  },
}

export const UNDO_REFUSALS: Readonly<Record<UndoRefusal['kind'], Word>> = {
  'not-yours-to-undo': {
    ar: 'لا يمكنك إلغاء هذا الاستيراد.',
    fr: 'Vous ne pouvez pas annuler cet import.',
    en: 'You may not undo this import.',
  },
  'unknown-import': {
    ar: 'لا يوجد استيراد بهذا الرقم.',
    fr: 'Aucun import ne porte ce numéro.',
    en: 'No import has this number.',
  },
  'undone-before': {
    ar: 'سبق إلغاء هذا الاستيراد.',
    fr: 'Cet import a déjà été annulé.',
    en: 'This import has already been undone.',
  },
}

/** After the rows: what was done, or would be. `{rows}`, `{new}`, `{changed}`, `{same}`, `{refused}` are counts. */
export const IMPORT_RESULTS = {
  dryRun: {
    ar: 'تجربة فقط، لم يكتب أي شيء. جديد: {new}، سيتغير: {changed}، لا تغيير: {same}، مرفوض: {refused}.',
    fr: 'Essai, rien n’est écrit. Nouveaux : {new}, modifiés : {changed}, inchangés : {same}, refusés : {refused}.',
    en: 'Dry run, nothing written. New: {new}, changed: {changed}, same: {same}, refused: {refused}.',
  },
  written: {
    ar: 'تم الاستيراد رقم {batch}. جديد: {new}، تغير: {changed}، لا تغيير: {same}.',
    fr: 'Import n° {batch} terminé. Nouveaux : {new}, modifiés : {changed}, inchangés : {same}.',
    en: 'Import no. {batch} done. New: {new}, changed: {changed}, same: {same}.',
  },
  nothingNew: {
    ar: 'لا جديد في هذا الملف: كل شيء موجود من قبل.',
    fr: 'Rien de nouveau dans ce fichier : tout y est déjà.',
    en: 'Nothing new in this file: all of it is there already.',
  },
  refusedRows: {
    ar: 'لم يكتب أي شيء: {refused} من {rows} سطر مرفوض. صححوها ثم أعيدوا إرسال الملف.',
    fr: 'Rien n’est écrit : {refused} lignes sur {rows} sont refusées. Corrigez-les, puis renvoyez le fichier.',
    en: 'Nothing written: {refused} of {rows} rows are refused. Correct them, then send the file again.',
  },
  undone: {
    ar: 'تم إلغاء الاستيراد رقم {batch}. عاد كل شيء كما كان.',
    fr: 'L’import n° {batch} est annulé. Tout est revenu comme avant.',
    en: 'Import no. {batch} is undone. All is as it was before.',
  },
} as const satisfies Readonly<Record<string, Word>>
