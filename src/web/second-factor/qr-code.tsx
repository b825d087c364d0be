import { qrPath } from '../chart/qr-path.ts'

const SIDE_PIXELS = 220

type Props = {
  readonly text: string
  readonly label: string
  /** the text is mostly a signature or the like (chart/qr-path.ts) */
  readonly mostlyChance?: boolean
}

/** A QR code as one path; dark on white in every theme, or a telephone would not read it. */
export function QrCode({ text, label, mostlyChance = false }: Props) {
  const { path, squares } = qrPath(text, { mostlyChance })
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
      <path d={path} stroke="#000" />
    </svg>
  )
}
