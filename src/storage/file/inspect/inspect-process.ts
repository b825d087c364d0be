/** Inspects one document in a process of its own and ends; started by `inspected-aside.ts`. */
import { inspect } from './inspect.ts'

process.on('message', ({ bytes }: { readonly bytes: Uint8Array }) => {
  inspect(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).then((verdict) =>
    process.send?.(verdict, () => process.disconnect()),
  )
})
process.on('disconnect', () => process.exit())
process.send?.('ready')
