/** What axe does not measure: the width of the page on the smallest phone, the size of what one taps. */
import type { Page } from 'playwright-core'

/** Elements that stick out when the page scrolls sideways; none when it does not. */
export function sidewaysScroll(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement
    if (root.scrollWidth <= root.clientWidth) return []
    const out: string[] = []
    for (const element of document.body.querySelectorAll('*')) {
      const box = element.getBoundingClientRect()
      if (box.width === 0 || (box.right <= root.clientWidth + 1 && box.left >= -1)) continue
      if (element.closest('.scroll, .tall') !== null) continue
      out.push(
        `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} ${Math.round(box.width)} px`,
      )
    }
    return [`${root.scrollWidth} px wide on ${root.clientWidth}`, ...out.slice(0, 4)]
  })
}

/**
 * What one taps and is smaller than 44 x 44 px. Links inside a sentence are let be (WCAG 2.5.8 does too), and shapes
 * of a map, which always have their list beside them.
 */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const LEAST = 44
    const shown = (element: Element) => {
      const style = getComputedStyle(element)
      return style.visibility !== 'hidden' && style.display !== 'none' && element.getClientRects().length > 0
    }
    /** a link on a line of words: its nearest block says more than its links do */
    const inSentence = (element: Element) => {
      if (element.tagName !== 'A' || getComputedStyle(element).display !== 'inline') return false
      let block = element.parentElement
      while (block !== null && getComputedStyle(block).display === 'inline') block = block.parentElement
      if (block === null) return false
      let words = (block.textContent ?? '').trim().length
      for (const link of block.querySelectorAll('a')) words -= (link.textContent ?? '').trim().length
      return words > 3
    }
    const boxOf = (element: Element) => {
      const own = element.getBoundingClientRect()
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
      const ticked = element.matches('input[type=checkbox], input[type=radio]')
      return labels
        .filter(() => ticked)
        .map((label) => label.getBoundingClientRect())
        .reduce(
          (whole, box) => ({
            width: Math.max(whole.right, box.right) - Math.min(whole.left, box.left),
            height: Math.max(whole.bottom, box.bottom) - Math.min(whole.top, box.top),
            left: Math.min(whole.left, box.left),
            right: Math.max(whole.right, box.right),
            top: Math.min(whole.top, box.top),
            bottom: Math.max(whole.bottom, box.bottom),
          }),
          {
            width: own.width,
            height: own.height,
            left: own.left,
            right: own.right,
            top: own.top,
            bottom: own.bottom,
          },
        )
    }
    const found: string[] = []
    for (const element of document.querySelectorAll(
      'a[href], button, input:not([type=hidden]), select, textarea, summary',
    )) {
      if (
        !shown(element) ||
        element.closest('svg, .skip, [aria-hidden=true]') !== null ||
        inSentence(element)
      )
        continue
      const { width, height } = boxOf(element)
      if (width >= LEAST - 0.5 && height >= LEAST - 0.5) continue
      const name = (element.textContent ?? '').trim().slice(0, 30) || (element.getAttribute('id') ?? '')
      found.push(`${element.tagName.toLowerCase()} "${name}" ${Math.round(width)} x ${Math.round(height)}`)
    }
    return [...new Set(found)].slice(0, 8)
  })
}
