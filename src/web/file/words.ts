import type { FileFault, FileKind } from '../../domain/file/file.ts'
import type { Word, WordTable } from '../words/word.ts'

export const fileWords = {
  title: { ar: 'وثائق الملف', fr: 'Documents du dossier', en: 'Documents of the dossier' },
  lead: {
    ar: 'هنا وثائق الفريق. لا يراها إلا الفريق ومن يرافقه.',
    fr: 'Les documents de l’équipe. Seuls l’équipe et son accompagnateur les voient.',
    en: 'The documents of the team. Only the team and its adviser see them.',
  },
  dossier: { ar: 'الملف', fr: 'Le dossier', en: 'The dossier' },
  none: { ar: 'لا وثيقة بعد.', fr: 'Aucun document pour le moment.', en: 'No document yet.' },
  bring: { ar: 'إضافة وثيقة', fr: 'Ajouter un document', en: 'Add a document' },
  choose: { ar: 'اختر الوثيقة من هاتفك', fr: 'Choisissez le document', en: 'Choose the document' },
  kinds: {
    ar: 'صورة أو PDF أو نص أو جدول. الحجم الأقصى 10 ميغابايت.',
    fr: 'Photo, PDF, texte ou tableau. 10 Mo au plus.',
    en: 'Photo, PDF, text or table. 10 MB at most.',
  },
  photos: {
    ar: 'نحذف من الصور مكان التقاطها وتاريخه.',
    fr: 'Nous ôtons des photos le lieu et la date de la prise.',
    en: 'We remove from photos where and when they were taken.',
  },
  scanned: {
    ar: 'برنامج مضاد للفيروسات يفحص كل وثيقة.',
    fr: 'Un antivirus examine chaque document.',
    en: 'A virus scanner examines every document.',
  },
  notScanned: {
    ar: 'هذا الموقع لا يستعمل مضادا للفيروسات. افتحوا وثائق من تعرفون فقط.',
    fr: 'Ce site n’utilise pas d’antivirus. N’ouvrez que les documents de gens connus.',
    en: 'This site uses no virus scanner. Open documents only from people you know.',
  },
  used: {
    ar: 'عدد الوثائق: {files} من {most}. الحجم: {used} من {room} ميغابايت.',
    fr: 'Documents : {files} sur {most}. Taille : {used} sur {room} Mo.',
    en: 'Documents: {files} of {most}. Size: {used} of {room} MB.',
  },
  send: { ar: 'أضف الوثيقة', fr: 'Ajouter le document', en: 'Add the document' },
  download: { ar: 'تحميل', fr: 'Télécharger', en: 'Download', zgh: 'ⴰⴳⵎ' },
  takeAway: { ar: 'حذف الوثيقة', fr: 'Supprimer le document', en: 'Delete the document' },
  sure: {
    ar: 'تحذف الوثيقة للفريق كله. لا يمكن إرجاعها.',
    fr: 'Le document disparaît pour toute l’équipe. On ne peut pas le reprendre.',
    en: 'The document goes for the whole team. It cannot be brought back.',
  },
  yes: { ar: 'نعم، احذفها', fr: 'Oui, supprimer', en: 'Yes, delete it' },
  kept: { ar: 'أضيفت الوثيقة.', fr: 'Le document est ajouté.', en: 'The document was added.' },
  taken: { ar: 'حذفت الوثيقة.', fr: 'Le document est supprimé.', en: 'The document was deleted.' },
  size: { ar: '{n} كيلوبايت', fr: '{n} ko', en: '{n} kB' },
  noneChosen: {
    ar: 'اختر وثيقة أولا.',
    fr: 'Choisissez d’abord un document.',
    en: 'Choose a document first.',
  },
  mayNotWrite: {
    ar: 'لا يمكنك تغيير وثائق هذا الملف.',
    fr: 'Vous ne pouvez pas changer les documents de ce dossier.',
    en: 'You cannot change the documents of this dossier.',
  },
  tooMany: {
    ar: 'في الملف {most} وثيقة، وهو الحد. احذف واحدة أولا.',
    fr: 'Le dossier a {most} documents, la limite. Supprimez-en un d’abord.',
    en: 'The dossier has {most} documents, the limit. Delete one first.',
  },
  full: {
    ar: 'وثائق الملف لا تتجاوز {most} ميغابايت. احذف واحدة أولا.',
    fr: 'Un dossier contient {most} Mo au plus. Supprimez un document d’abord.',
    en: 'A dossier holds {most} MB at most. Delete a document first.',
  },
} as const satisfies WordTable

export const KIND_WORDS: Readonly<Record<FileKind, Word>> = {
  pdf: { ar: 'وثيقة PDF', fr: 'Document PDF', en: 'PDF document' },
  jpeg: { ar: 'صورة', fr: 'Photo', en: 'Photo' },
  png: { ar: 'صورة', fr: 'Image', en: 'Picture', zgh: 'ⵜⴰⵡⵍⴰⴼⵜ' },
  webp: { ar: 'صورة', fr: 'Image', en: 'Picture', zgh: 'ⵜⴰⵡⵍⴰⴼⵜ' },
  docx: { ar: 'نص', fr: 'Texte', en: 'Text', zgh: 'ⴰⴹⵕⵉⵚ' },
  xlsx: { ar: 'جدول', fr: 'Tableau', en: 'Table', zgh: 'ⵜⴰⴼⵍⵡⵉⵜ' },
  odt: { ar: 'نص', fr: 'Texte', en: 'Text', zgh: 'ⴰⴹⵕⵉⵚ' },
  ods: { ar: 'جدول', fr: 'Tableau', en: 'Table', zgh: 'ⵜⴰⴼⵍⵡⵉⵜ' },
  text: { ar: 'نص بسيط', fr: 'Texte simple', en: 'Plain text' },
}

const BROKEN: Word = {
  ar: 'الوثيقة معطوبة. احفظها من جديد ثم أضفها.',
  fr: 'Le document est abîmé. Enregistrez-le de nouveau, puis ajoutez-le.',
  en: 'The document is damaged. Save it again, then add it.',
}

export const FAULT_WORDS: Readonly<Record<FileFault, Word>> = {
  empty: { ar: 'الوثيقة فارغة.', fr: 'Le document est vide.', en: 'The document is empty.' },
  'too-large': {
    ar: 'الوثيقة أكبر من 10 ميغابايت. صغرها أو قسمها.',
    fr: 'Le document dépasse 10 Mo. Réduisez-le ou divisez-le.',
    en: 'The document is larger than 10 MB. Make it smaller or split it.',
  },
  'unknown-kind': {
    ar: 'لا نقبل هذا النوع. أرسل صورة أو PDF أو نصا أو جدولا.',
    fr: 'Ce type n’est pas accepté. Envoyez une photo, un PDF, un texte ou un tableau.',
    en: 'This kind is not accepted. Send a photo, a PDF, a text or a table.',
  },
  broken: BROKEN,
  'too-many-pixels': {
    ar: 'الصورة كبيرة جدا. التقطها بدقة أقل.',
    fr: 'La photo est trop grande. Prenez-la en plus petite taille.',
    en: 'The photo is too large. Take it in a smaller size.',
  },
  'too-many-pages': {
    ar: 'في الوثيقة أكثر من 500 صفحة. قسمها.',
    fr: 'Le document a plus de 500 pages. Divisez-le.',
    en: 'The document has more than 500 pages. Split it.',
  },
  locked: {
    ar: 'الوثيقة محمية بكلمة سر. احفظها بدونها.',
    fr: 'Un mot de passe protège le document. Enregistrez-le sans mot de passe.',
    en: 'A password protects the document. Save it without one.',
  },
  'active-content': {
    ar: 'في الوثيقة برنامج يشتغل وحده. احفظها كوثيقة PDF بسيطة.',
    fr: 'Le document contient un programme. Enregistrez-le en PDF simple.',
    en: 'The document contains a program. Save it as a simple PDF.',
  },
  macros: {
    ar: 'في الوثيقة أوامر آلية. احفظها بدونها.',
    fr: 'Le document contient des macros. Enregistrez-le sans elles.',
    en: 'The document contains macros. Save it without them.',
  },
  'outside-links': {
    ar: 'الوثيقة تجلب أشياء من مكان آخر. ضع الصور داخلها.',
    fr: 'Le document va chercher des éléments ailleurs. Placez-les dans le document.',
    en: 'The document fetches things from elsewhere. Put them inside it.',
  },
  'packed-wrongly': BROKEN,
  'unpacks-too-large': {
    ar: 'محتوى الوثيقة كبير جدا. قسمها.',
    fr: 'Le contenu du document est trop grand. Divisez-le.',
    en: 'What the document contains is too large. Split it.',
  },
  'archive-inside': {
    ar: 'في الوثيقة ملف آخر. أضف كل ملف وحده.',
    fr: 'Le document contient un autre fichier. Ajoutez chaque fichier à part.',
    en: 'The document contains another file. Add each file by itself.',
  },
  'not-plain-text': {
    ar: 'هذا ليس نصا بسيطا. احفظه بترميز UTF-8 أو كوثيقة PDF.',
    fr: 'Ce n’est pas un texte simple. Enregistrez-le en UTF-8 ou en PDF.',
    en: 'This is not plain text. Save it as UTF-8 or as PDF.',
  },
  'too-heavy': {
    ar: 'الوثيقة معقدة جدا. احفظها كوثيقة PDF بسيطة.',
    fr: 'Le document est trop complexe. Enregistrez-le en PDF simple.',
    en: 'The document is too complex. Save it as a simple PDF.',
  },
  virus: {
    ar: 'في الوثيقة فيروس. لم نحتفظ بها.',
    fr: 'Le document contient un virus. Nous ne l’avons pas gardé.',
    en: 'The document contains a virus. We did not keep it.',
  },
  'not-checked-now': {
    ar: 'لا يمكن فحص الوثيقة الآن. أعد المحاولة بعد قليل.',
    fr: 'Le document ne peut pas être vérifié maintenant. Réessayez bientôt.',
    en: 'The document cannot be checked now. Try again soon.',
  },
}
