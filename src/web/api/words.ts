import type { WordTable } from '../words/word.ts'

/** What the interface answers when it cannot do what it is asked. */
export const apiProblemWords = {
  refused: { ar: 'الطلب مرفوض', fr: 'Demande refusée', en: 'Request refused' },
  unread: { ar: 'الطلب غير مفهوم', fr: 'Demande illisible', en: 'Request not understood' },
  notFound: { ar: 'غير موجود', fr: 'Introuvable', en: 'Not found' },
  broken: { ar: 'وقع خلل عندنا', fr: 'Une erreur est survenue chez nous', en: 'Something broke on our side' },
  unknownPath: {
    ar: 'لا شيء في هذا العنوان: {path}. كل العناوين في /api/v1/openapi.json.',
    fr: 'Rien à cette adresse : {path}. Toutes les adresses sont dans /api/v1/openapi.json.',
    en: 'Nothing at this address: {path}. All addresses are in /api/v1/openapi.json.',
  },
  unknownCode: {
    ar: 'لا يوجد مجال ترابي رمزه «{code}». الرمز مثل 02.113، مع النقط والأصفار.',
    fr: 'Aucun territoire n’a le code « {code} ». Un code s’écrit comme 02.113, avec points et zéros.',
    en: 'No territory has the code “{code}”. A code is written like 02.113, with dots and zeros.',
  },
  nationHasNone: {
    ar: 'لا ترتيب للمغرب كله، لأنه لا يقارن بغيره هنا. اختر جهة أو إقليما أو جماعة.',
    fr: 'Pas de classement pour tout le pays : rien ne s’y compare. Choisissez région, province ou commune.',
    en: 'There is no ranking for the whole country: nothing compares. Choose a region, province or commune.',
  },
  unknownIndicator: {
    ar: 'لا يوجد مؤشر اسمه «{id}». اللائحة في /api/v1/indicators.',
    fr: 'Aucun indicateur ne se nomme « {id} ». La liste est dans /api/v1/indicators.',
    en: 'No indicator is called “{id}”. The list is at /api/v1/indicators.',
  },
  unknownActivity: {
    ar: 'لا يوجد نشاط اسمه «{id}». اللائحة في /api/v1/activities.',
    fr: 'Aucune activité ne se nomme « {id} ». La liste est dans /api/v1/activities.',
    en: 'No activity is called “{id}”. The list is at /api/v1/activities.',
  },
  unknownModel: {
    ar: 'لا يوجد نموذج اسمه «{id}». اللائحة في /api/v1/models.',
    fr: 'Aucun modèle ne se nomme « {id} ». La liste est dans /api/v1/models.',
    en: 'No model is called “{id}”. The list is at /api/v1/models.',
  },
  unknownProject: {
    ar: 'لا يوجد مشروع منشور برمز «{id}». اللائحة في /api/v1/projects.',
    fr: 'Aucun projet publié n’a le code « {id} ». La liste est dans /api/v1/projects.',
    en: 'No published project has the id “{id}”. The list is at /api/v1/projects.',
  },
  unknownProgramme: {
    ar: 'لا يوجد برنامج برمز «{id}». اللائحة في /api/v1/programmes.',
    fr: 'Aucun programme n’a le code « {id} ». La liste est dans /api/v1/programmes.',
    en: 'No programme has the id “{id}”. The list is at /api/v1/programmes.',
  },
  unknownPartner: {
    ar: 'لا يوجد شريك برمز «{id}». اللائحة في /api/v1/partners.',
    fr: 'Aucun partenaire n’a le code « {id} ». La liste est dans /api/v1/partners.',
    en: 'No partner has the id “{id}”. The list is at /api/v1/partners.',
  },
  unknownMeeting: {
    ar: 'لا يوجد لقاء برمز «{id}». اللائحة في /api/v1/meetings.',
    fr: 'Aucune rencontre n’a le code « {id} ». La liste est dans /api/v1/meetings.',
    en: 'No meeting has the id “{id}”. The list is at /api/v1/meetings.',
  },
  unknownCursor: {
    ar: 'نقطة المتابعة «{cursor}» غير معروفة. ابدأ من الصفحة الأولى.',
    fr: 'Le repère « {cursor} » est inconnu. Repartez de la première page.',
    en: 'The cursor “{cursor}” is not known. Start again from the first page.',
  },
  tooLarge: {
    ar: 'الطلب أكبر من 256 كيلوبايت.',
    fr: 'La demande dépasse 256 Ko.',
    en: 'The request is larger than 256 KB.',
  },
  notJsonType: {
    ar: 'أرسل الطلب بصيغة JSON، مع Content-Type: application/json.',
    fr: 'Envoyez la demande en JSON, avec Content-Type: application/json.',
    en: 'Send the request as JSON, with Content-Type: application/json.',
  },
  notJson: {
    ar: 'نص الطلب ليس JSON سليما.',
    fr: 'Le corps de la demande n’est pas du JSON valide.',
    en: 'The body of the request is not valid JSON.',
  },
  tooMany: {
    ar: 'طلبات كثيرة في وقت قصير. انتظر دقيقة ثم أعد المحاولة.',
    fr: 'Trop de demandes en peu de temps. Attendez une minute puis réessayez.',
    en: 'Too many requests in a short time. Wait a minute, then try again.',
  },
  brokenText: {
    ar: 'أعد المحاولة بعد قليل. رقم الطلب: {id}',
    fr: 'Réessayez dans un moment. Numéro de la demande : {id}',
    en: 'Try again in a moment. Request number: {id}',
  },
  faultNumber: {
    ar: '«{name}»: اكتب رقما.',
    fr: '« {name} » : écrivez un nombre.',
    en: '“{name}”: write a number.',
  },
  faultInteger: {
    ar: '«{name}»: اكتب عددا صحيحا.',
    fr: '« {name} » : écrivez un nombre entier.',
    en: '“{name}”: write a whole number.',
  },
  faultType: {
    ar: '«{name}» ليس من النوع المنتظر.',
    fr: '« {name} » n’est pas du type attendu.',
    en: '“{name}” is not of the expected type.',
  },
  faultMissing: { ar: '«{name}» لازم.', fr: '« {name} » est nécessaire.', en: '“{name}” is needed.' },
  faultSmall: {
    ar: '«{name}»: الحد الأدنى {least}.',
    fr: '« {name} » : au moins {least}.',
    en: '“{name}”: at least {least}.',
  },
  faultLarge: {
    ar: '«{name}»: الحد الأقصى {most}.',
    fr: '« {name} » : au plus {most}.',
    en: '“{name}”: at most {most}.',
  },
  faultChoice: {
    ar: '«{name}»: القيم الممكنة {allowed}.',
    fr: '« {name} » : valeurs possibles {allowed}.',
    en: '“{name}”: it may be {allowed}.',
  },
  faultUnknown: {
    ar: '«{name}» غير معروف في هذا الطلب.',
    fr: '« {name} » n’est pas connu dans cette demande.',
    en: '“{name}” is not known in this request.',
  },
  faultValue: {
    ar: 'قيمة «{name}» غير مقبولة.',
    fr: 'La valeur de « {name} » n’est pas acceptée.',
    en: 'The value of “{name}” is not accepted.',
  },
  keyMissing: {
    ar: 'الترويسة Idempotency-Key ضرورية: من 16 إلى 200 حرف، جديدة لكل فكرة.',
    fr: 'L’en-tête Idempotency-Key est requis : 16 à 200 lettres, nouveau pour chaque idée.',
    en: 'The header Idempotency-Key is needed: 16 to 200 letters, new for each idea.',
  },
  keyUsed: {
    ar: 'استعملت Idempotency-Key هذه لفكرة أخرى.',
    fr: 'Cette Idempotency-Key a servi à une autre idée.',
    en: 'This Idempotency-Key was used for another idea.',
  },
  faultWeights: {
    ar: '«{name}»: اكتب لائحة مثل need:3,resource:2.',
    fr: '« {name} » : écrivez une liste comme need:3,resource:2.',
    en: '“{name}”: write a list like need:3,resource:2.',
  },
} as const satisfies WordTable
