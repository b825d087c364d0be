/** Three furrows under one sun: a field worked together. */
export function Mark() {
  return (
    <svg viewBox="0 0 36 36" aria-hidden="true" focusable="false">
      <circle cx="18" cy="11" r="5.5" fill="var(--accent)" />
      <path d="M2 21c5-4 9-4 16 0s11 4 16 0v4c-5 4-9 4-16 0s-11-4-16 0z" fill="currentColor" opacity=".55" />
      <path d="M2 28c5-4 9-4 16 0s11 4 16 0v4c-5 4-9 4-16 0s-11-4-16 0z" fill="currentColor" />
    </svg>
  )
}

/** The same as a file for the browser's tab. */
export const MARK_SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><circle cx="18" cy="11" r="5.5" fill="#c2571a"/><path d="M2 21c5-4 9-4 16 0s11 4 16 0v4c-5 4-9 4-16 0s-11-4-16 0z" fill="#0d5451" opacity=".55"/><path d="M2 28c5-4 9-4 16 0s11 4 16 0v4c-5 4-9 4-16 0s-11-4-16 0z" fill="#0d5451"/></svg>`
