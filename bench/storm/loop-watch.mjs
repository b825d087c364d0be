// Loaded before a site: writes once a second how late its event loop comes (p50, p99, most, in milliseconds) and its
// memory to LOOP_FILE; SIGUSR2 begins anew.
import { renameSync, writeFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'

const RESOLUTION = 10
const histogram = monitorEventLoopDelay({ resolution: RESOLUTION })
histogram.enable()
process.on('SIGUSR2', () => histogram.reset())
const file = process.env.LOOP_FILE
if (file)
  setInterval(() => {
    const late = (share) => Math.max(0, histogram.percentile(share) / 1e6 - RESOLUTION)
    const found = { p50: late(50), p99: late(99), most: Math.max(0, histogram.max / 1e6 - RESOLUTION) }
    writeFileSync(`${file}.new`, JSON.stringify({ ...found, rss: process.memoryUsage.rss() / 1e6 }))
    renameSync(`${file}.new`, file)
  }, 1000).unref()
