import type { WordTable } from '../words/word.ts'

export const elsewhereWords = {
  title: {
    ar: 'الدخول بحساب آخر',
    fr: 'Se connecter avec un autre compte',
    en: 'Sign in with another account',
  },
  lead: {
    ar: 'تذهب إلى موقع {name} ثم ترجع إلى هنا. لا نعرف كلمة السر.',
    fr: 'Vous passez par {name}, puis vous revenez ici. Le mot de passe nous reste inconnu.',
    en: 'You go to {name} and come back here. We never learn the password.',
  },
  goOn: { ar: 'تابع مع {name}', fr: 'Continuer avec {name}', en: 'Go on with {name}' },
  failed: {
    ar: 'لم ينجح الدخول بالحساب الآخر. أعد المحاولة أو استعمل رمزا.',
    fr: 'La connexion par l’autre compte n’a pas marché. Réessayez ou demandez un code.',
    en: 'Signing in by the other account did not work. Try again or ask for a code.',
  },
  byCode: { ar: 'الدخول برمز', fr: 'Se connecter par code', en: 'Sign in with a code' },
} as const satisfies WordTable
