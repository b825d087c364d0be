/** The forms of the founding tell what the law says as one types. Without this script the same is told after saving. */
import { isLanguage } from '../../domain/basics/language.ts'
import { checkTyped } from '../founding/check-while-typing.ts'
import type { LiveData } from '../founding/live-data.ts'

const tag = document.documentElement.lang
const language = isLanguage(tag) ? tag : 'ar'
const form = document.querySelector<HTMLFormElement>('#founding-form')
const live = document.getElementById('live')
const sums = document.getElementById('live-sums')
const list = document.getElementById('live-findings')

document.getElementById('error-summary')?.focus()

if (form !== null && live !== null && sums !== null && list !== null) {
  const data: LiveData = JSON.parse(form.dataset.live ?? '')
  let later = 0
  const show = () => {
    const typed: Record<string, string> = {}
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') typed[name] = value
    const found = checkTyped(language, data, typed)
    sums.textContent = found.sums
    list.replaceChildren(
      ...found.findings.map((text) => {
        const item = document.createElement('li')
        item.textContent = text
        return item
      }),
    )
    live.hidden = false
  }
  form.addEventListener('input', () => {
    window.clearTimeout(later)
    later = window.setTimeout(show, 300)
  })
}
