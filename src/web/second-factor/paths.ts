import type { Language } from '../../domain/basics/language.ts'
import { paths } from '../paths.ts'

export const factorsPath = (language: Language) => `${paths.mySecurity(language)}/second-factor`
