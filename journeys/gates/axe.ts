/**
 * axe-core in the page. It takes the joining of Arabic letters for an icon font and then skips their contrast without
 * a word, so contrast is asked again once every Arabic letter has been replaced by a Latin one.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const near = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))
const source = readFileSync(near.resolve('axe-core/axe.min.js'), 'utf8')

type AxeNode = { readonly target: readonly unknown[]; readonly any: readonly { readonly message: string }[] }
type AxeResult = { readonly id: string; readonly nodes: readonly AxeNode[] }
type Axe = {
  run(
    context: Document,
    options: {
      runOnly: readonly string[]
      rules: Readonly<Record<string, { readonly enabled: boolean }>>
      resultTypes: readonly string[]
    },
  ): Promise<{ violations: readonly AxeResult[]; incomplete: readonly AxeResult[] }>
}

/**
 * Rule, element and reason of each violation. `everything` leaves contrast to a pass of its own (`contrast`), which also
 * tells what axe could not decide, but for the words of charts: style/contrast.test.ts checks their colours.
 */
export async function violations(page: Page, only: 'everything' | 'contrast'): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source)
  const results = await page.evaluate(
    async ([rules, withContrast]) => {
      const { axe } = globalThis as unknown as { axe: Axe }
      const found = await axe.run(document, {
        runOnly: rules,
        rules: withContrast ? {} : { 'color-contrast': { enabled: false } },
        resultTypes: ['violations', 'incomplete'],
      })
      const drawn = ({ target }: AxeNode) => document.querySelector(String(target[0]))?.closest('svg') != null
      const tell = ({ id, nodes }: AxeResult, kind: string) =>
        nodes
          .filter((node) => kind === '' || !drawn(node))
          .slice(0, 5)
          .map((node) => `${kind}${id} ${node.target.join(' ')} ${node.any[0]?.message ?? ''}`)
      return {
        sure: found.violations.flatMap((result) => tell(result, '')),
        unsure: found.incomplete.flatMap((result) => tell(result, 'undecided: ')),
      }
    },
    [only === 'contrast' ? ['color-contrast'] : TAGS, only === 'contrast'] as const,
  )
  return only === 'contrast' ? [...results.sure, ...results.unsure] : results.sure
}

/** Every Arabic letter becomes an x: the same size and colours, and axe looks at it. */
export async function latiniseArabic(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      node.nodeValue = (node.nodeValue ?? '').replace(
        /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]/g,
        'x',
      )
  })
}

/**
 * Keeps two of each kind of neighbours (rows of a table, cards, items of a list): same elements, same classes, same
 * colours. A page of 46 cards is looked at four times as quickly, and nothing of another style is lost.
 */
export async function keepTwoOfEachKind(page: Page): Promise<void> {
  await page.evaluate(() => {
    const kindOf = (element: Element) =>
      [element, ...element.querySelectorAll('*')]
        .map(
          (one) =>
            `${one.tagName}.${one.getAttribute('class') ?? ''}${one.getAttribute('aria-current') ?? ''}`,
        )
        .join()
    for (const parent of document.querySelectorAll(
      'tbody, ul, ol, dl, svg, svg g, select, form, fieldset, section, div',
    )) {
      const seen = new Map<string, number>()
      for (const child of [...parent.children]) {
        const kind = kindOf(child)
        const before = seen.get(kind) ?? 0
        seen.set(kind, before + 1)
        if (before >= 2) child.remove()
      }
    }
  })
}
