/** Reads squares with the camera where the browser can; elsewhere the phone's own camera opens the link of a pass. */

type Found = { readonly rawValue: string }
type Detector = { detect(source: HTMLVideoElement): Promise<readonly Found[]> }
type DetectorMaker = new (options: { formats: readonly string[] }) => Detector

const maker = (globalThis as { BarcodeDetector?: DetectorMaker }).BarcodeDetector
const PAUSE_MS = 250
/** The same square again within so long is the same look at it. */
const SAME_MS = 4_000

export const canScan = (): boolean => maker !== undefined && navigator.mediaDevices !== undefined

/** Tells of each square until it is stopped; rejects when there is no camera or it may not be used. */
export async function scan(video: HTMLVideoElement, tell: (text: string) => void): Promise<() => void> {
  if (maker === undefined) throw new Error('no detector')
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  const detector = new maker({ formats: ['qr_code'] })
  video.srcObject = stream
  await video.play()
  let on = true
  let last = { text: '', at: 0 }
  const look = async () => {
    while (on) {
      const [found] = await detector.detect(video).catch(() => [])
      if (found !== undefined && (found.rawValue !== last.text || Date.now() - last.at > SAME_MS)) {
        last = { text: found.rawValue, at: Date.now() }
        tell(found.rawValue)
      }
      await new Promise((done) => setTimeout(done, PAUSE_MS))
    }
  }
  void look()
  return () => {
    on = false
    for (const track of stream.getTracks()) track.stop()
    video.srcObject = null
  }
}
