/** What the terminal says of `twiza calc equal-shares` and `twiza calc greedy`. */
import type { Language } from '../domain/basics/language.ts'
import { type Word, type WordTable, words } from '../web/words/word.ts'

const electionHelpWords = {
  lead: {
    ar: 'التصويت: ملف بصيغة Pabulib، من ملف أو من المدخل إذا كان الاسم «-».',
    fr: 'Votes : un fichier au format Pabulib, ou l’entrée si FILE est « - ».',
    en: 'Votes: a file in the format of Pabulib, or standard input when FILE is “-”.',
  },
  equalShares: {
    ar: 'حصص متساوية: لكل مصوت نصيب من الميزانية، وكل مشروع يؤديه من صوتوا له. الحساب مضبوط.',
    fr: 'Parts égales : chaque votant a sa part, chaque projet est payé par ses votants. Calcul exact.',
    en: 'Equal Shares: every voter has a share, each project is paid by those who chose it. Exact.',
  },
  completion: {
    ar: 'add1: يزيد لكل مصوت وحدة بعد وحدة ما دامت الكلفة داخل الميزانية. دونه: none',
    fr: 'add1 : une unité de plus par votant, tant que le coût tient dans le budget. Sinon : none',
    en: 'add1: one more unit for each voter while the cost is within the budget. Else: none',
  },
  utility: {
    ar: 'ما يجنيه المصوت من مشروع: كلفته (cost، وهو المعتاد)، أو واحد (cardinality)',
    fr: 'Ce qu’un votant gagne d’un projet : son coût (cost, l’usage), ou un (cardinality)',
    en: 'What a voter gains from a project: its cost (cost, as usual), or one (cardinality)',
  },
  greedy: {
    ar: 'حسب عدد الأصوات، وكل مشروع تكفيه بقية الميزانية.',
    fr: 'Par nombre de voix, tant que le projet tient dans ce qui reste.',
    en: 'By votes, whatever still fits into the budget.',
  },
  ties: {
    ar: 'عند التعادل: الأكثر أصواتا، ثم الأقل كلفة، ثم حسب الرمز.',
    fr: 'À égalité : plus de voix, puis le moins cher, puis par identifiant.',
    en: 'Of equals: more votes, then the lower cost, then the id.',
  },
} as const satisfies WordTable

const LINES: readonly (readonly [string, Word])[] = [
  ['twiza calc equal-shares FILE.pb|-', electionHelpWords.equalShares],
  ['  --completion none|add1', electionHelpWords.completion],
  ['  --utility cost|cardinality', electionHelpWords.utility],
  ['twiza calc greedy FILE.pb|-', electionHelpWords.greedy],
]

export function electionHelp(language: Language): string {
  const lines = LINES.map(([what, word]) => `${what}\n      ${words(language, word)}`)
  return [
    words(language, electionHelpWords.lead),
    ...lines,
    words(language, electionHelpWords.ties),
    '',
  ].join('\n')
}
