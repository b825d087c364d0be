import type { Publication } from '../../domain/project/project.ts'
import type { ReceiptFault } from '../../storage/idea/receipt-signature.ts'
import type { Word, WordTable } from '../words/word.ts'

/** The holder's page, its receipt, and the page that checks one, of a vote too. */
export const receiptWords = {
  heldTitle: { ar: 'توصلنا بفكرتك', fr: 'Votre idée est bien reçue', en: 'Your idea is received' },
  thanks: {
    ar: 'هي محفوظة، وهذا وصلها.',
    fr: 'Elle est enregistrée. Voici son reçu.',
    en: 'It is saved. Here is its receipt.',
  },
  withdrawnTitle: { ar: 'سحبت فكرتك', fr: 'Votre idée est retirée', en: 'Your idea is taken back' },
  withdrawnLead: {
    ar: 'لن يراها أحد. وصلها يبقى صحيحا.',
    fr: 'Plus personne ne la voit. Son reçu reste valable.',
    en: 'Nobody sees it any more. Its receipt stays valid.',
  },
  receipt: { ar: 'وصل الإيداع', fr: 'Reçu de dépôt', en: 'Receipt' },
  number: { ar: 'الرقم', fr: 'Numéro', en: 'Number' },
  received: { ar: 'الاستلام، بتوقيت المغرب', fr: 'Reçue, heure du Maroc', en: 'Received, Moroccan time' },
  utc: { ar: 'بالتوقيت العالمي', fr: 'En temps universel', en: 'In universal time' },
  state: { ar: 'الحالة', fr: 'État', en: 'State' },
  waitingMeans: {
    ar: 'سيقرؤها مسير الموقع قبل أي نشر.',
    fr: 'L’équipe du site la lira avant toute publication.',
    en: 'The site’s team will read it before anything is published.',
  },
  hiddenMeans: {
    ar: 'اخترت ألا يراها أحد: لن تنشر.',
    fr: 'Vous avez choisi que personne ne la voie : elle ne sera pas publiée.',
    en: 'You chose that nobody sees it: it will not be published.',
  },
  seePublished: { ar: 'صفحتها في البنك', fr: 'Sa page dans la banque', en: 'Its page in the bank' },
  yourIdea: { ar: 'فكرتك كما أرسلتها', fr: 'Votre idée, telle qu’envoyée', en: 'Your idea as you sent it' },
  contactKept: {
    ar: 'نجيبك على: {contact}',
    fr: 'Nous vous répondons à : {contact}',
    en: 'We answer you at: {contact}',
  },
  contactForgotten: {
    ar: 'محي رقمك أو بريدك.',
    fr: 'Votre numéro ou e-mail est effacé.',
    en: 'Your number or e-mail is erased.',
  },
  keepTitle: { ar: 'احتفظ برابطك الخاص', fr: 'Gardez votre lien privé', en: 'Keep your private link' },
  keepText: {
    ar: 'بهذا الرابط ترى الجواب وتسحب فكرتك. لا تعطه لأحد.',
    fr: 'Ce lien montre la réponse et permet de retirer l’idée. Ne le donnez à personne.',
    en: 'This link shows the answer and lets you take the idea back. Give it to nobody.',
  },
  keepByWhatsApp: {
    ar: 'أرسله لنفسك بواتساب',
    fr: 'Me l’envoyer par WhatsApp',
    en: 'Send it to myself by WhatsApp',
  },
  privateMessage: {
    ar: 'رابطي الخاص لفكرتي {number}. لا أعطيه لأحد: {link}',
    fr: 'Mon lien privé pour mon idée {number}. À ne donner à personne : {link}',
    en: 'My private link to my idea {number}. For nobody else: {link}',
  },
  shareProof: {
    ar: 'شارك الوصل بواتساب',
    fr: 'Partager le reçu par WhatsApp',
    en: 'Share the receipt by WhatsApp',
  },
  proofMessage: {
    ar: 'وصل فكرتي {number}، {when}. للتحقق: {link}\n{line}',
    fr: 'Reçu de mon idée {number}, {when}. Vérification : {link}\n{line}',
    en: 'Receipt of my idea {number}, {when}. To check it: {link}\n{line}',
  },
  print: { ar: 'اطبع', fr: 'Imprimer', en: 'Print', zgh: 'ⵙⵉⴳⴳⵣ' },
  download: { ar: 'حمل ملف الوصل', fr: 'Télécharger le fichier du reçu', en: 'Download the receipt file' },
  proofDetails: { ar: 'البصمة والتوقيع', fr: 'Empreinte et signature', en: 'Fingerprint and signature' },
  hash: { ar: 'بصمة النص', fr: 'Empreinte du texte', en: 'Fingerprint of the text' },
  line: { ar: 'الوصل في سطر واحد', fr: 'Le reçu en une ligne', en: 'The receipt in one line' },
  provesTitle: { ar: 'ماذا يثبت الوصل؟', fr: 'Que prouve ce reçu ?', en: 'What does this receipt prove?' },
  proves: {
    ar: 'يثبت أن هذا الموقع توصل بهذا الكلام في هذه الساعة.',
    fr: 'Ce site a reçu ces mots à cette heure.',
    en: 'That this site had these very words at this time.',
  },
  provesNot: {
    ar: 'لا يثبت من كتبها، ولا أنها جديدة. وليس براءة اختراع.',
    fr: 'Il ne prouve ni qui les a écrits, ni qu’ils sont nouveaux. Ce n’est pas un brevet.',
    en: 'It does not prove who wrote them, or that they are new. It is not a patent.',
  },
  withdrawTitle: { ar: 'أريد سحب فكرتي', fr: 'Je veux retirer mon idée', en: 'I want to take my idea back' },
  withdrawText: {
    ar: 'لن يراها أحد، ويمحى رقمك أو بريدك. يبقى الوصل صحيحا.',
    fr: 'Plus personne ne la verra. Votre numéro ou e-mail est effacé. Le reçu reste valable.',
    en: 'Nobody will see it any more. Your number or e-mail is erased. The receipt stays valid.',
  },
  withdraw: { ar: 'اسحب الفكرة', fr: 'Retirer l’idée', en: 'Take the idea back' },
  another: { ar: 'ضع فكرة أخرى', fr: 'Déposer une autre idée', en: 'Put in another idea' },
  whatNext: { ar: 'وماذا بعد؟', fr: 'Et ensuite ?', en: 'What next?' },
  whoCanFund: { ar: 'من يمول مثل هذا؟', fr: 'Qui peut financer ?', en: 'Who can fund it?' },
  whoCanHelp: { ar: 'من يساعد هنا؟', fr: 'Qui peut aider ici ?', en: 'Who can help here?' },
  verifyTitle: { ar: 'تحقق من وصل', fr: 'Vérifier un reçu', en: 'Check a receipt' },
  verifyLead: {
    ar: 'الصق سطر الوصل أو محتوى ملفه. كل تغيير، ولو في حرف، يظهر.',
    fr: 'Collez la ligne du reçu ou le contenu de son fichier. Tout changement, même d’une lettre, se voit.',
    en: 'Paste the receipt’s line or its file. Any change, even of one letter, shows.',
  },
  pasted: { ar: 'الوصل', fr: 'Le reçu', en: 'The receipt' },
  pastedHint: {
    ar: 'أو الرقم والبصمة، بينهما فراغ.',
    fr: 'Ou le numéro et l’empreinte, séparés par une espace.',
    en: 'Or the number and the fingerprint, with a space between.',
  },
  verify: { ar: 'تحقق', fr: 'Vérifier', en: 'Check' },
  valid: { ar: 'وصل صحيح', fr: 'Reçu valable', en: 'The receipt is valid' },
  validText: {
    ar: 'وقع هذا الموقع هذا الوصل، ولم يتغير فيه شيء.',
    fr: 'Ce site a signé ce reçu et rien n’y a changé.',
    en: 'This site signed this receipt and nothing in it has changed.',
  },
  validContent: {
    ar: 'الكلام المرفق هو نفسه كما توصلنا به:',
    fr: 'Les mots joints sont bien ceux qui ont été reçus :',
    en: 'The words with it are the very ones received:',
  },
  invalid: { ar: 'وصل غير صحيح', fr: 'Reçu non valable', en: 'The receipt is not valid' },
  unread: {
    ar: 'لم نتعرف على وصل هنا. الصق السطر كاملا، من أوله إلى آخره.',
    fr: 'Aucun reçu reconnu ici. Collez la ligne entière, du début à la fin.',
    en: 'No receipt was recognised here. Paste the whole line, from beginning to end.',
  },
  noSuchNumber: {
    ar: 'لا يوجد عندنا وصل بهذا الرقم وهذه البصمة.',
    fr: 'Nous n’avons aucun reçu avec ce numéro et cette empreinte.',
    en: 'We have no receipt with this number and this fingerprint.',
  },
  numberKnown: {
    ar: 'عندنا وصل بهذا الرقم وهذه البصمة.',
    fr: 'Nous avons un reçu avec ce numéro et cette empreinte.',
    en: 'We have a receipt with this number and this fingerprint.',
  },
  offline: {
    ar: 'يمكنك التحقق بدون هذا الموقع: المفاتيح العمومية والطريقة منشورة.',
    fr: 'La vérification est possible sans ce site : clés publiques et méthode sont publiées.',
    en: 'It can be checked without this site: the public keys and the method are published.',
  },
  publicKeys: { ar: 'المفاتيح العمومية', fr: 'Clés publiques', en: 'Public keys' },
  ballotTitle: { ar: 'وصل تصويت', fr: 'Reçu d’un vote', en: 'Receipt of a vote' },
  ballotWhat: {
    ar: 'يثبت أن هذا الموقع أخذ ورقة التصويت. ما اختير فيها سري وليس في الوصل.',
    fr: 'Il prouve que ce site a pris le bulletin. Ce qui y est choisi est secret et n’y figure pas.',
    en: 'It proves that this site took the ballot. What was chosen is secret and is not in it.',
  },
  ballotNoCode: {
    ar: 'الصق الوصل وحده. لا تكتب رمز ورقتك هنا.',
    fr: 'Collez le reçu seul. N’écrivez pas le code du bulletin ici.',
    en: 'Paste the receipt alone. Do not write the code of the ballot here.',
  },
  ballotValid: { ar: 'وصل تصويت صحيح', fr: 'Reçu de vote valable', en: 'The receipt of a vote is valid' },
  ballotProves: {
    ar: 'أخذ هذا الموقع هذه الورقة، ولم يتغير شيء في وصلها. ما اختير فيها لا يظهر هنا.',
    fr: 'Ce site a pris ce bulletin et rien n’a changé dans son reçu. Le choix n’y figure pas.',
    en: 'This site took this ballot and nothing in its receipt has changed. The choice is not in it.',
  },
  ballotContest: { ar: 'المسابقة', fr: 'Concours', en: 'Contest' },
  ballotNumber: { ar: 'رقم الورقة', fr: 'Numéro du bulletin', en: 'Number of the ballot' },
  ballotVersion: { ar: 'الاختيار رقم', fr: 'Choix numéro', en: 'Choice number' },
  ballotFind: {
    ar: 'الأوراق منشورة بلا أسماء. ابحث عن رقم ورقتك وقارن.',
    fr: 'Les bulletins sont publiés sans noms. Cherchez ce numéro et comparez.',
    en: 'The ballots are published without names. Look for this number and compare.',
  },
  ballotLater: {
    ar: 'بعد النتائج تنشر الأوراق بلا أسماء. تجد ورقتك برقمها.',
    fr: 'Après les résultats, les bulletins paraissent sans noms. Ce numéro retrouve le vôtre.',
    en: 'After the results the ballots are published without names. This number finds yours.',
  },
  ballotRecount: { ar: 'ابحث عن الورقة', fr: 'Trouver le bulletin', en: 'Find the ballot' },
  when: { ar: '{day}، الساعة {time}', fr: '{day} à {time}', en: '{day} at {time}' },
} as const satisfies WordTable

export const RECEIPT_FAULTS: Readonly<Record<ReceiptFault['kind'], Word>> = {
  'unknown-key': {
    ar: 'هذا الوصل لم يوقعه هذا الموقع، أو تغير اسم مفتاحه.',
    fr: 'Ce reçu n’est pas signé par ce site, ou le nom de sa clé a changé.',
    en: 'This receipt was not signed by this site, or the name of its key was changed.',
  },
  'bad-signature': {
    ar: 'التوقيع لا يوافق: تغير شيء في الوصل.',
    fr: 'La signature ne correspond pas : quelque chose a changé dans le reçu.',
    en: 'The signature does not match: something in the receipt was changed.',
  },
  'other-content': {
    ar: 'الوصل صحيح، لكن الكلام المرفق ليس هو الكلام الأصلي.',
    fr: 'Le reçu est vrai, mais les mots joints ne sont pas ceux d’origine.',
    en: 'The receipt is true, but the words with it are not the original ones.',
  },
}

export const STATE_WORDS: Readonly<Record<Publication, Word>> = {
  waiting: { ar: 'في انتظار القراءة', fr: 'En attente de lecture', en: 'Waiting to be read' },
  published: { ar: 'منشورة', fr: 'Publiée', en: 'Published' },
  refused: { ar: 'غير مقبولة للنشر', fr: 'Refusée', en: 'Refused' },
  withdrawn: { ar: 'سحبتها', fr: 'Retirée par vous', en: 'Taken back by you' },
}
