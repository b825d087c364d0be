/** nginx on a port of its own, with one worker and nothing but one file: the fastest anyone serves these bytes. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

export type Nginx = { readonly origin: string; readonly stop: () => Promise<void> }

const PATIENCE_MS = 5000

/** Null where the machine has no nginx. */
export async function startNginx(page: Buffer): Promise<Nginx | null> {
  if (spawnSync('nginx', ['-v']).error !== undefined) return null
  const folder = mkdtempSync(join(tmpdir(), 'twiza-nginx-'))
  chmodSync(folder, 0o755) // as root, the worker is another user
  mkdirSync(join(folder, 'files'))
  writeFileSync(join(folder, 'files', 'page.html'), page)
  writeFileSync(join(folder, 'files', 'page.html.gz'), gzipSync(page, { level: 6 }))
  const port = await freePort()
  writeFileSync(join(folder, 'nginx.conf'), settings(folder, port))
  const child = spawn(
    'nginx',
    ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'errors')],
    {
      stdio: 'ignore',
    },
  )
  const origin = `http://127.0.0.1:${port}`
  await answers(`${origin}/page.html`)
  return {
    origin,
    stop: async () => {
      await ended(child)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function settings(folder: string, port: number): string {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${join(folder, kind)};`)
    .join('\n  ')
  return `daemon off;
worker_processes 1;
pid ${join(folder, 'pid')};
events { worker_connections 1024; }
http {
  types { text/html html; }
  charset utf-8;
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  open_file_cache max=10;
  gzip_static on;
  ${places}
  server { listen 127.0.0.1:${port}; root ${join(folder, 'files')}; }
}
`
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer()
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

async function answers(url: string): Promise<void> {
  const end = performance.now() + PATIENCE_MS
  for (;;) {
    const status = await fetch(url).then(
      (answer) => answer.status,
      () => 0,
    )
    if (status === 200) return
    if (performance.now() > end) throw new Error(`nginx does not answer: ${status}`)
    await new Promise((done) => setTimeout(done, 50))
  }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.once('exit', () => done())
    child.kill('SIGTERM')
  })
}
