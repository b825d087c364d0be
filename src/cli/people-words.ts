import type { GrantRefusal } from '../operations/account-grants.ts'
import type { Word, WordTable } from '../web/words/word.ts'

/** Why a role is not given or taken, for the operator. */
export const GRANT_REFUSALS: Readonly<Record<GrantRefusal['kind'] | 'contact' | 'role' | 'territory', Word>> =
  {
    'already-so': {
      ar: 'لديه هذا الدور هنا من قبل.',
      fr: 'Ce rôle lui est déjà donné ici.',
      en: 'This role is given there already.',
    },
    'no-such-grant': {
      ar: 'ليس لديه هذا الدور هنا.',
      fr: 'Ce rôle ne lui est pas donné ici.',
      en: 'This role is not given there.',
    },
    contact: {
      ar: 'الرقم أو البريد غير مفهوم: {typed}',
      fr: 'Téléphone ou e-mail incompris : {typed}',
      en: 'The phone number or e-mail is not understood: {typed}',
    },
    role: {
      ar: 'الأدوار: {roles}',
      fr: 'Rôles : {roles}',
      en: 'Roles: {roles}',
    },
    territory: {
      ar: 'لا يوجد رمز ترابي {typed}. للمملكة كلها: 00',
      fr: 'Aucun territoire n’a le code {typed}. Tout le pays : 00',
      en: 'No territory has the code {typed}. The whole country: 00',
    },
  }

export const peopleWords = {
  granted: {
    ar: '{role} في {territory}: {address}. يدخل برمز يصله، ثم بوسيلة ثانية.',
    fr: '{role} à {territory} : {address}. Connexion par code reçu, puis second moyen.',
    en: '{role} in {territory}: {address}. Signs in with a code, then a second factor.',
  },
  revoked: {
    ar: 'لم يعد {role} في {territory}: {address}',
    fr: 'N’est plus {role} à {territory} : {address}',
    en: 'No longer {role} in {territory}: {address}',
  },
} as const satisfies WordTable
