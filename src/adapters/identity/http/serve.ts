import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'

/** A server that listens. */
export interface Listening {
  /** Its address, without a path. */
  url: string
  /** Ends it: what is under way is broken off. */
  close(): Promise<void>
}

/** Where to listen. */
export interface ServeOptions {
  /** @default '127.0.0.1' */
  host?: string
  /** @default any free one */
  port?: number
}

const HEADER_BYTES = 16 * 1024
const PATIENCE_MS = 10_000

/**
 * Serves a fetch-style handler over HTTP/1.1. Slow and broken senders are cut off, and none of them ends the server.
 *
 * @throws the error of the system when the port is not free
 */
export async function serve(
  handler: (request: Request) => Promise<Response>,
  { host = '127.0.0.1', port = 0 }: ServeOptions = {},
): Promise<Listening> {
  const limits = { maxHeaderSize: HEADER_BYTES, headersTimeout: PATIENCE_MS, requestTimeout: PATIENCE_MS }
  const server = createServer(limits, (incoming, outgoing) => {
    answer(handler, incoming, outgoing).catch(() => outgoing.destroy())
  })
  server.on('clientError', (_, socket) => socket.destroy())
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve)
  })
  const { port: taken, family, address } = server.address() as AddressInfo
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(
  handler: (request: Request) => Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  incoming.on('error', () => {})
  outgoing.on('error', () => {})
  const request = requestOf(incoming)
  const response = request === undefined ? new Response(null, { status: 400 }) : await handler(request)
  const body = Buffer.from(await response.arrayBuffer())
  // A body that was not read to its end leaves the connection of no use for another request.
  if (!incoming.complete) outgoing.shouldKeepAlive = false
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  outgoing.end(body)
}

/** The request as `fetch` knows it; nothing where its address, method or headers cannot be. */
function requestOf(incoming: IncomingMessage): Request | undefined {
  const { method = 'GET', headers, url = '/' } = incoming
  try {
    const own = Object.entries(headers).flatMap(([name, it]) => (typeof it === 'string' ? [[name, it] as const] : []))
    const hasBody = method !== 'GET' && method !== 'HEAD'
    const body = hasBody ? (Readable.toWeb(incoming) as ReadableStream<Uint8Array>) : null
    return new Request(new URL(url, `http://${headers.host ?? 'localhost'}`), {
      method,
      headers: Object.fromEntries(own),
      body,
      duplex: 'half',
    })
  } catch {
    return undefined
  }
}
