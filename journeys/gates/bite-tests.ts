/** A gate that never says no proves nothing: each is shown a page with one planted fault, and the same page without. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { visit } from '../browser.ts'
import { openSite } from '../site.ts'
import { keepTwoOfEachKind, latiniseArabic, violations } from './axe.ts'
import { sidewaysScroll, smallTargets } from './layout-checks.ts'
import { foreignLetters } from './script-checks.ts'

type Look = (page: Page) => Promise<readonly string[]>

const contrast: Look = async (page) => {
  await keepTwoOfEachKind(page)
  await latiniseArabic(page)
  return violations(page, 'contrast')
}
const axe: Look = (page) => violations(page, 'everything')

const PLANTED: readonly {
  readonly what: string
  readonly look: Look
  readonly bad: string
  readonly good: string
}[] = [
  {
    what: 'pale Arabic words',
    look: contrast,
    bad: '<p style="color:#aaa">بنك المشاريع التعاونية</p>',
    good: '<p style="color:#333">بنك المشاريع التعاونية</p>',
  },
  {
    what: 'one pale row among twenty',
    look: contrast,
    bad: `<ul>${'<li>صف</li>'.repeat(20)}<li class="pale" style="color:#aaa">صف</li></ul>`,
    good: `<ul>${'<li>صف</li>'.repeat(21)}</ul>`,
  },
  {
    what: 'a field without a name',
    look: axe,
    bad: '<input type="text">',
    good: '<label>الاسم <input type="text"></label>',
  },
  { what: 'a heading that skips a level', look: axe, bad: '<h4>عنوان</h4>', good: '<h2>عنوان</h2>' },
  {
    what: 'a button for a fingernail',
    look: smallTargets,
    bad: '<button style="width:30px;height:30px">+</button>',
    good: '<button style="width:44px;height:44px">+</button>',
  },
  {
    what: 'a lone link one line high',
    look: smallTargets,
    bad: '<p><a href="#x">التفاصيل</a></p>',
    good: '<p>اقرأ <a href="#x">التفاصيل</a> قبل أن تختار نشاطك.</p>',
  },
  {
    what: 'a line wider than the screen',
    look: sidewaysScroll,
    bad: '<div style="width:900px">عريض</div>',
    good: '<div style="width:200px">ضيق</div>',
  },
  {
    what: 'a French sentence left in an Arabic page',
    look: foreignLetters,
    bad: '<p>Bonjour tout le monde</p>',
    good: '<p lang="fr" dir="ltr">Bonjour tout le monde</p>',
  },
  {
    what: 'Tifinagh that says it is Arabic',
    look: foreignLetters,
    bad: '<p>ⵜⴰⵎⴰⵣⵉⵖⵜ</p>',
    good: '<p lang="zgh" dir="ltr">ⵜⴰⵎⴰⵣⵉⵖⵜ</p>',
  },
]

describe('a gate', () => {
  for (const { what, look, bad, good } of PLANTED)
    test(`finds ${what}, and nothing where it is not`, async () => {
      const { origin } = await openSite()
      await visit(origin, { withoutPolicy: true, width: 320 }, async ({ page }) => {
        await page.setContent(documentOf(bad))
        assert.notDeepEqual(await look(page), [])
        await page.setContent(documentOf(good))
        assert.deepEqual(await look(page), [])
      })
    })
})

function documentOf(content: string): string {
  return `<!doctype html><html lang="ar" dir="rtl"><head><title>تجربة</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body style="background:#fff"><main><h1>تجربة</h1>${content}</main></body></html>`
}
