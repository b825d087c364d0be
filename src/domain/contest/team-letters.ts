/** Letters about joining a team. They never say who asked, nor what she wrote: that stands behind a sign-in. */
export const TEAM_LETTERS = {
  asked: {
    subject: {
      ar: 'طلب انضمام إلى فريقكم',
      fr: 'Quelqu’un veut rejoindre votre équipe',
      en: 'Somebody wants to join your team',
    },
    body: {
      ar: 'السلام عليكم. توصل فريقكم بطلب انضمام في المسابقة: {contest}. اقرؤوه وأجيبوا عنه: {link}',
      fr: 'Bonjour. Votre équipe a reçu une demande dans le concours : {contest}. Lisez-la et répondez : {link}',
      en: 'Hello. Your team has a request to join, in the contest: {contest}. Read it and answer: {link}',
    },
  },
  accepted: {
    subject: {
      ar: 'قبل الفريق طلبكم',
      fr: 'L’équipe accepte votre demande',
      en: 'The team accepts your request',
    },
    body: {
      ar: 'السلام عليكم. قبل الفريق طلب انضمامكم في المسابقة: {contest}. أنتم الآن عضو فيه: {link}',
      fr: 'Bonjour. L’équipe accepte votre demande dans le concours : {contest}. Vous en êtes membre : {link}',
      en: 'Hello. The team accepts your request in the contest: {contest}. You are a member now: {link}',
    },
  },
  declined: {
    subject: {
      ar: 'جواب الفريق عن طلبكم',
      fr: 'Réponse de l’équipe à votre demande',
      en: 'The team answers your request',
    },
    body: {
      ar: 'السلام عليكم. شكرا على طلبكم في المسابقة: {contest}. اختار الفريق غيركم هذه المرة. فرق أخرى: {link}',
      fr: 'Bonjour. Merci pour votre demande dans le concours : {contest}. L’équipe a fait un autre choix. Autres équipes : {link}',
      en: 'Hello. Thank you for asking, in the contest: {contest}. The team chose otherwise this time. Other teams: {link}',
    },
  },
} as const
