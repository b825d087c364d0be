import { qrPath } from '../chart/qr-path.ts'

const SIDE_PIXELS = 220

/** A QR code as one path; dark on white in every theme, or a telephone would not read it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { path, squares } = qrPath(text)
  return (
    <svg
      role="img"
      aria-label={label}
      width={SIDE_PIXELS}
      height={SIDE_PIXELS}
      viewBox={`0 0 ${squares} ${squares}`}
      shape-rendering="crispEdges"
    >
      <rect width={squares} height={squares} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
