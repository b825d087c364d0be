import type { ComponentChildren } from 'preact'
import { siteWords } from '../words/site.ts'
import { useWords, W } from '../words/w.tsx'

/** The column that holds a page's content. */
export function Wrap({ children }: { children: ComponentChildren }) {
  return <div class="wrap">{children}</div>
}

export type Crumb = { readonly label: ComponentChildren; readonly href?: string }

/** Where this page stands; the last crumb is the page itself. */
export function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useWords()
  return (
    <nav class="crumbs" aria-label={t(siteWords.youAreHere)}>
      <ol>
        {crumbs.map((crumb) => (
          <li>
            {crumb.href === undefined ? (
              <span aria-current="page">{crumb.label}</span>
            ) : (
              <a href={crumb.href}>{crumb.label}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}

export function Notice({ kind, children }: { kind?: 'warn' | 'bad'; children: ComponentChildren }) {
  return <div class={kind ? `notice ${kind}` : 'notice'}>{children}</div>
}

/** The longest that is kept on one line on the smallest phone. */
const ONE_LINE = 20

/** A number, a code or an address inside right-to-left text; only what is short is kept on one line. */
export function Ltr({ children }: { children: ComponentChildren }) {
  const long = typeof children === 'string' && children.length > ONE_LINE
  return (
    <bdi dir="ltr" class={long ? 'long' : 'number'}>
      {children}
    </bdi>
  )
}

/** A wide table that scrolls inside itself on a phone, reachable by keyboard. */
export function Scroll({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
    <div class="scroll" role="group" tabIndex={0} aria-label={label}>
      {children}
    </div>
  )
}

/** A picture with its figures beside it, folded away until asked for. */
export function Picture({
  title,
  picture,
  children,
}: {
  title: ComponentChildren
  picture: ComponentChildren
  children: ComponentChildren
}) {
  return (
    <figure>
      <figcaption>
        <strong>{title}</strong>
      </figcaption>
      {picture}
      <details>
        <summary>
          <W of={siteWords.tableBeside} />
        </summary>
        {children}
      </details>
    </figure>
  )
}
