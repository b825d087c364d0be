import type { GrantRefusal } from '../../domain/office/grants.ts'
import type { Word, WordTable } from '../words/word.ts'

export const GRANT_REFUSALS: Readonly<Record<GrantRefusal['kind'], Word>> = {
  'no-such-person': { ar: 'لم نجد هذا الشخص.', fr: 'Personne introuvable.', en: 'No such person.' },
  'not-yours-to-give': {
    ar: 'لا يمكنك تغيير هذه المهمة في هذا المجال.',
    fr: 'Vous ne pouvez pas changer ce rôle dans ce territoire.',
    en: 'You may not change this role in this territory.',
  },
  'own-grants': {
    ar: 'لا يغير أحد مهامه بنفسه. اطلبوا ذلك من مسؤول آخر.',
    fr: 'Personne ne change ses propres rôles. Demandez à un autre administrateur.',
    en: 'Nobody changes their own roles. Ask another administrator.',
  },
  'no-such-role': { ar: 'اختاروا مهمة.', fr: 'Choisissez un rôle.', en: 'Choose a role.' },
  'no-such-territory': {
    ar: 'لم نجد هذا المجال. اكتبوا الاسم كاملا أو الرمز.',
    fr: 'Territoire introuvable. Écrivez le nom entier ou le code.',
    en: 'No such territory. Write its whole name or its code.',
  },
  'role-does-not-fit': {
    ar: 'هذه المهمة لا تناسب هذا المجال. المندوب لجهة، والمحرر والمسؤول للمغرب كله.',
    fr: 'Ce rôle ne convient pas à ce territoire. Délégué : une région. Éditeur, administrateur : tout le pays.',
    en: 'This role does not fit this territory. Delegate: a region. Editor, administrator: the whole country.',
  },
  'granted-before': {
    ar: 'له هذه المهمة من قبل.',
    fr: 'Cette personne a déjà ce rôle.',
    en: 'This person has this role already.',
  },
  'not-granted': {
    ar: 'ليست له هذه المهمة. ربما سحبها شخص آخر.',
    fr: 'Cette personne n’a pas ce rôle. Peut-être déjà retiré.',
    en: 'This person does not have this role. It may have been taken away.',
  },
  'last-administrator': {
    ar: 'هو آخر مسؤول. عينوا مسؤولا آخر أولا.',
    fr: 'C’est le dernier administrateur. Nommez-en d’abord un autre.',
    en: 'This is the last administrator. Appoint another one first.',
  },
}

export const peopleWords = {
  find: { ar: 'البحث عن شخص', fr: 'Trouver une personne', en: 'Find a person' },
  who: {
    ar: 'هاتفه أو بريده أو معرفه',
    fr: 'Son téléphone, e-mail ou identifiant',
    en: 'Phone, e-mail or identifier',
  },
  whoHint: {
    ar: 'اكتبوه كاملا. يسجل كل بحث في السجل.',
    fr: 'En entier. Chaque recherche est notée au journal.',
    en: 'In full. Every search is noted in the journal.',
  },
  search: { ar: 'ابحث', fr: 'Chercher', en: 'Search', zgh: 'ⵔⵣⵓ' },
  notFound: {
    ar: 'لم نجد أحدا. يجب أن يدخل الشخص إلى الموقع مرة واحدة أولا.',
    fr: 'Personne de ce nom. La personne doit d’abord se connecter une fois.',
    en: 'Nobody was found. The person must sign in once first.',
  },
  agents: { ar: 'من له مهمة', fr: 'Les agents', en: 'The agents' },
  noAgents: {
    ar: 'لا أحد له مهمة هنا.',
    fr: 'Personne n’a de rôle ici.',
    en: 'Nobody has a role here.',
  },
  mostAgents: {
    ar: 'نعرض أول {n}.',
    fr: 'Les {n} premiers sont montrés.',
    en: 'The first {n} are shown.',
  },
  person: { ar: 'الشخص', fr: 'Personne', en: 'Person', zgh: 'ⵓⴳⴳⵉⴷ' },
  nameless: { ar: 'دون اسم', fr: 'Sans nom', en: 'No name' },
  id: { ar: 'المعرف', fr: 'Identifiant', en: 'Identifier' },
  contact: { ar: 'وسيلة الاتصال', fr: 'Contact', en: 'Contact' },
  livesIn: { ar: 'المجال', fr: 'Territoire', en: 'Territory' },
  roles: { ar: 'مهامه', fr: 'Ses rôles', en: 'Roles' },
  noRoles: { ar: 'لا مهمة له.', fr: 'Aucun rôle.', en: 'No role.' },
  grantedBy: {
    ar: 'أعطاها {who}، يوم {date}',
    fr: 'Donné par {who}, le {date}',
    en: 'Given by {who}, on {date}',
  },
  revoke: { ar: 'اسحب المهمة', fr: 'Retirer ce rôle', en: 'Take this role away' },
  revokeSure: {
    ar: 'تسحب في الحال. يخبر الشخص برسالة.',
    fr: 'Effet immédiat. La personne reçoit un message.',
    en: 'Takes effect at once. The person gets a letter.',
  },
  give: { ar: 'إعطاء مهمة', fr: 'Donner un rôle', en: 'Give a role' },
  role: { ar: 'المهمة', fr: 'Rôle', en: 'Role' },
  region: { ar: 'المجال', fr: 'Territoire', en: 'Territory' },
  smaller: {
    ar: 'إقليم أو جماعة فقط، إن شئتم',
    fr: 'Seulement une province ou commune, si vous voulez',
    en: 'Only a province or commune, if you wish',
  },
  smallerHint: {
    ar: 'اسم كامل أو رمز، مثل 02.113.',
    fr: 'Nom entier ou code, comme 02.113.',
    en: 'Whole name or code, like 02.113.',
  },
  giveIt: { ar: 'أعط المهمة', fr: 'Donner ce rôle', en: 'Give this role' },
  factor: {
    ar: 'يطلب منه رمز ثان عند دخوله المكتب.',
    fr: 'Un second code lui sera demandé pour entrer.',
    en: 'A second factor will be asked at the door.',
  },
  granted: { ar: 'أعطيت المهمة.', fr: 'Le rôle est donné.', en: 'The role is given.' },
  revoked: { ar: 'سحبت المهمة.', fr: 'Le rôle est retiré.', en: 'The role is taken away.' },
  self: {
    ar: 'هذا أنت. لا يغير أحد مهامه بنفسه.',
    fr: 'C’est vous. Personne ne change ses propres rôles.',
    en: 'This is you. Nobody changes their own roles.',
  },
  history: { ar: 'ما تغير', fr: 'Ce qui a changé', en: 'What has changed' },
  letterGranted: {
    ar: 'لك مهمة جديدة في تويزة',
    fr: 'Vous avez un nouveau rôle sur Twiza',
    en: 'You have a new role on Twiza',
  },
  letterGrantedText: {
    ar: 'السلام عليكم. لك الآن هذه المهمة: {role}، {place}. إذا كان هذا خطأ، أخبرونا.',
    fr: 'Bonjour. Vous avez maintenant ce rôle : {role}, {place}. Si c’est une erreur, dites-le nous.',
    en: 'Hello. You now have this role: {role}, {place}. If this is a mistake, tell us.',
  },
  letterRevoked: {
    ar: 'سحبت منك مهمة في تويزة',
    fr: 'Un rôle vous est retiré sur Twiza',
    en: 'A role on Twiza was taken from you',
  },
  letterRevokedText: {
    ar: 'السلام عليكم. لم تعد لك هذه المهمة: {role}، {place}. إذا كان هذا خطأ، أخبرونا.',
    fr: 'Bonjour. Vous n’avez plus ce rôle : {role}, {place}. Si c’est une erreur, dites-le nous.',
    en: 'Hello. You no longer have this role: {role}, {place}. If this is a mistake, tell us.',
  },
} as const satisfies WordTable
