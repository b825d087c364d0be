import { standInAttributes, useLanguage } from '../words/w.tsx'

/** A small horizontal bar for a table cell or a card: `share` from 0 to 1, filled from the start of the line. */
export function Bar({ share, label, rtl }: { share: number; label: string; rtl: boolean }) {
  const width = Math.round(Math.max(0, Math.min(1, share)) * 100)
  return (
    <svg
      class="bar"
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      role="img"
      lang={standInAttributes(useLanguage(), label).lang}
      aria-label={label}
    >
      <rect x="0" y="0" width="100" height="8" rx="2" />
      <rect x={rtl ? 100 - width : 0} y="0" width={width} height="8" rx="2" />
    </svg>
  )
}
