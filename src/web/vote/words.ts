import type { CastRefusal } from '../../operations/cast-ballot.ts'
import type { Word, WordTable } from '../words/word.ts'

export const voteWords = {
  title: { ar: 'تصويت العموم', fr: 'Vote du public', en: 'Public vote' },
  contest: { ar: 'المسابقة', fr: 'Le concours', en: 'The contest' },
  contests: { ar: 'المسابقات', fr: 'Concours', en: 'Contests' },
  lead: {
    ar: 'علموا المشاريع التي تعجبكم. يمكن اختيار أكثر من مشروع.',
    fr: 'Cochez les projets qui vous plaisent. Vous pouvez en choisir plusieurs.',
    en: 'Tick the projects you like. You may choose several.',
  },
  most: {
    ar: {
      zero: 'لا مشروع',
      one: 'اختاروا مشروعا واحدا.',
      two: 'اختاروا مشروعين على الأكثر.',
      few: 'اختاروا {n} مشاريع على الأكثر.',
      many: 'اختاروا {n} مشروعا على الأكثر.',
      other: 'اختاروا {n} مشروع على الأكثر.',
    },
    fr: {
      one: 'Choisissez un projet.',
      many: 'Choisissez {n} projets au plus.',
      other: 'Choisissez {n} projets au plus.',
    },
    en: { one: 'Choose one project.', other: 'Choose {n} projects at most.' },
  },
  until: {
    ar: 'ينتهي التصويت يوم {day} على الساعة {time}.',
    fr: 'Le vote finit le {day} à {time}.',
    en: 'The vote ends on {day} at {time}.',
  },
  opens: {
    ar: 'يبدأ التصويت يوم {day} على الساعة {time}.',
    fr: 'Le vote commence le {day} à {time}.',
    en: 'The vote begins on {day} at {time}.',
  },
  notSet: {
    ar: 'لم يحدد بعد يوم بدء التصويت.',
    fr: 'Le jour du vote n’est pas encore fixé.',
    en: 'The day of the vote is not set yet.',
  },
  over: { ar: 'انتهى التصويت.', fr: 'Le vote est fini.', en: 'The vote is over.' },
  overLater: {
    ar: 'النتائج تعلن فيما بعد، في صفحة المسابقة.',
    fr: 'Les résultats viendront plus tard, sur la page du concours.',
    en: 'The results come later, on the page of the contest.',
  },
  asks: { ar: 'يطلب {amount}', fr: 'Demande {amount}', en: 'Asks for {amount}' },
  projects: { ar: 'المشاريع', fr: 'Les projets', en: 'The projects' },
  send: { ar: 'أصوت', fr: 'Voter', en: 'Vote' },
  change: { ar: 'أغير صوتي', fr: 'Changer mon vote', en: 'Change my vote' },
  signIn: { ar: 'سجلوا الدخول للتصويت', fr: 'Se connecter pour voter', en: 'Sign in to vote' },
  signInWhy: {
    ar: 'لكل شخص صوت واحد. لذلك نطلب رقم هاتف أو بريدا.',
    fr: 'Chaque personne a un seul vote. C’est pourquoi il faut un numéro ou une adresse.',
    en: 'Each person has one vote. That is why a number or an address is needed.',
  },
  secret: { ar: 'صوتكم سري', fr: 'Votre vote est secret', en: 'Your vote is secret' },
  secretWhy: {
    ar: 'نحفظ من صوت في مكان، وما اختير في مكان آخر. لا شيء يربط بينهما.',
    fr: 'Qui a voté et ce qui est choisi sont gardés à part. Rien ne relie les deux.',
    en: 'Who has voted and what was chosen are kept apart. Nothing links the two.',
  },
  secretForgotten: {
    ar: 'بعد إعلان النتائج نمحو لائحة من صوتوا. وتنشر الأوراق بلا أسماء.',
    fr: 'Les résultats publiés, la liste des votants est effacée. Les bulletins paraissent sans noms.',
    en: 'Once results are out, the list of voters is erased. Ballots are published without names.',
  },
  taken: { ar: 'وصل صوتكم', fr: 'Votre vote est reçu', en: 'Your vote has arrived' },
  yourCode: { ar: 'رمز ورقتكم', fr: 'Le code de votre bulletin', en: 'The code of your ballot' },
  codeWhy: {
    ar: 'اكتبوا هذا الرمز أو صوروه. به تغيرون صوتكم، وتجدون ورقتكم بعد النتائج.',
    fr: 'Notez ce code ou photographiez-le. Il sert à changer votre vote et à retrouver votre bulletin.',
    en: 'Write this code down or photograph it. With it you change your vote and find your ballot later.',
  },
  codeHide: {
    ar: 'لا تعطوه لأحد. بعد النتائج يبين ما اخترتم لمن يعرفه.',
    fr: 'Ne le donnez à personne. Après les résultats, qui le connaît voit votre choix.',
    en: 'Give it to nobody. After the results, who knows it sees what you chose.',
  },
  changeUntil: {
    ar: 'يمكنكم تغيير صوتكم حتى نهاية التصويت. آخر اختيار هو الذي يحسب.',
    fr: 'Vous pouvez changer jusqu’à la fin du vote. Le dernier choix compte.',
    en: 'You may change it until the vote ends. The last choice counts.',
  },
  receipt: { ar: 'الوصل الموقع', fr: 'Le reçu signé', en: 'The signed receipt' },
  receiptWhy: {
    ar: 'هذا السطر يثبت أننا أخذنا صوتكم. احتفظوا به مع الرمز.',
    fr: 'Cette ligne prouve que nous avons pris votre vote. Gardez-la avec le code.',
    en: 'This line proves that we took your vote. Keep it with the code.',
  },
  youChose: { ar: 'اخترتم', fr: 'Vous avez choisi', en: 'You chose' },
  votedElsewhere: {
    ar: 'صوتم من قبل. لتغيير صوتكم اكتبوا رمز ورقتكم.',
    fr: 'Vous avez déjà voté. Pour changer, écrivez le code de votre bulletin.',
    en: 'You have voted. To change your vote, write the code of your ballot.',
  },
  codeField: { ar: 'رمز الورقة', fr: 'Code du bulletin', en: 'Code of the ballot' },
  codeHint: {
    ar: '20 حرفا ورقما، مثل {example}',
    fr: '20 lettres et chiffres, comme {example}',
    en: '20 letters and digits, like {example}',
  },
  lostCode: {
    ar: 'إذا ضاع الرمز يبقى صوتكم محسوبا. لا أحد هنا يعرف ورقتكم.',
    fr: 'Code perdu : votre vote compte toujours. Personne ici ne connaît votre bulletin.',
    en: 'If the code is lost, your vote still counts. Nobody here knows your ballot.',
  },
  noFinalists: {
    ar: 'لا مشاريع للتصويت الآن.',
    fr: 'Aucun projet à choisir pour le moment.',
    en: 'There are no projects to choose now.',
  },
  ruleCount: {
    ar: {
      zero: 'لا فائز',
      one: 'يفوز مشروع واحد: الأكثر أصواتا.',
      two: 'يفوز المشروعان الأكثر أصواتا.',
      few: 'تفوز المشاريع {n} الأكثر أصواتا.',
      many: 'تفوز المشاريع {n} الأكثر أصواتا.',
      other: 'تفوز المشاريع {n} الأكثر أصواتا.',
    },
    fr: {
      one: 'Un projet gagne : celui qui a le plus de voix.',
      many: 'Les {n} projets qui ont le plus de voix gagnent.',
      other: 'Les {n} projets qui ont le plus de voix gagnent.',
    },
    en: { one: 'One project wins: the one with most votes.', other: 'The {n} projects with most votes win.' },
  },
  ruleShares: {
    ar: 'تقسم الميزانية ({amount}) بالتساوي بين المصوتين. كل مشروع يؤدي ثمنه من اختاروه.',
    fr: 'Le budget ({amount}) est partagé à égalité entre les votants. Chaque projet est payé par ceux qui l’ont choisi.',
    en: 'The budget ({amount}) is shared evenly among the voters. Each project is paid by those who chose it.',
  },
  open: { ar: 'التصويت مفتوح الآن', fr: 'Le vote est ouvert', en: 'The vote is open' },
  officeTitle: { ar: 'تصويت العموم', fr: 'Vote du public', en: 'Public vote' },
  officeLead: {
    ar: 'عدد الأوراق في كل يوم فقط. النتائج لا تظهر لأحد قبل نشرها.',
    fr: 'Le nombre de bulletins par jour, rien d’autre. Personne ne voit le résultat avant sa publication.',
    en: 'Ballots by day, nothing else. Nobody sees the result before it is published.',
  },
  turnout: { ar: 'المشاركة في كل يوم', fr: 'Participation par jour', en: 'Turnout by day' },
  day: { ar: 'اليوم', fr: 'Jour', en: 'Day', zgh: 'ⴰⵙⵙ' },
  ballots: { ar: 'أوراق', fr: 'Bulletins', en: 'Ballots' },
  all: { ar: 'المجموع', fr: 'En tout', en: 'In all' },
  none: { ar: 'لا ورقة بعد.', fr: 'Aucun bulletin pour l’instant.', en: 'No ballot yet.' },
  flags: { ar: 'شبكات كثيرة التصويت', fr: 'Réseaux très actifs', en: 'Busy networks' },
  flagsLead: {
    ar: 'شبكة واحدة قد تكون دارا للشباب أو سوقا. هذه علامة للنظر، ولا يمنع أحد.',
    fr: 'Un réseau peut être une maison de jeunes ou un souk. C’est un signe à regarder, personne n’est bloqué.',
    en: 'A network may be a youth centre or a market. It is a sign to look at, nobody is blocked.',
  },
  noFlags: {
    ar: 'لا شبكة أرسلت {n} ورقة أو أكثر في يوم.',
    fr: 'Aucun réseau n’a envoyé {n} bulletins ou plus en un jour.',
    en: 'No network sent {n} ballots or more in one day.',
  },
} as const satisfies WordTable

/** What a code looks like; nobody has this one. */
export const CODE_EXAMPLE = 'K7QX-9M2P-04AB-CD3E-FG5H'

/** Why a ballot was not taken. */
export const CAST_REFUSALS = {
  'no-such-contest': voteWords.noFinalists,
  'key-malformed': {
    ar: 'الصفحة قديمة. أعيدوا فتحها وصوتوا من جديد.',
    fr: 'La page est trop ancienne. Ouvrez-la de nouveau et votez.',
    en: 'The page is too old. Open it again and vote.',
  },
  'no-verified-contact': {
    ar: 'أكدوا رقم هاتف أو بريدا في حسابكم أولا.',
    fr: 'Confirmez d’abord un numéro ou une adresse dans votre compte.',
    en: 'First confirm a number or an address in your account.',
  },
  'voted-already': voteWords.votedElsewhere,
  'wrong-code': {
    ar: 'هذا الرمز ليس رمز ورقتكم. تحققوا من كل حرف.',
    fr: 'Ce n’est pas le code de votre bulletin. Vérifiez chaque lettre.',
    en: 'This is not the code of your ballot. Check each letter.',
  },
  'no-vote': voteWords.noFinalists,
  'not-open-yet': {
    ar: 'لم يبدأ التصويت بعد.',
    fr: 'Le vote n’a pas encore commencé.',
    en: 'The vote has not begun yet.',
  },
  closed: {
    ar: 'انتهى التصويت قبل وصول ورقتكم.',
    fr: 'Le vote était fini avant l’arrivée de votre bulletin.',
    en: 'The vote was over before your ballot arrived.',
  },
  'nothing-chosen': {
    ar: 'اختاروا مشروعا واحدا على الأقل.',
    fr: 'Choisissez au moins un projet.',
    en: 'Choose at least one project.',
  },
  'too-many': {
    ar: 'اخترتم أكثر من {most}. أزيلوا بعض العلامات.',
    fr: 'Vous avez coché plus de {most}. Enlevez-en.',
    en: 'You ticked more than {most}. Take some away.',
  },
  'not-a-finalist': {
    ar: 'أحد المشاريع لم يعد في التصويت. اختاروا من جديد.',
    fr: 'Un des projets n’est plus au vote. Choisissez de nouveau.',
    en: 'One of the projects is no longer voted on. Choose again.',
  },
} as const satisfies Readonly<Record<CastRefusal['kind'], Word>>
