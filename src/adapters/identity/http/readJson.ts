/** The value of UTF-8 bytes that are JSON; nothing where they are not. */
export function readJson(bytes: Uint8Array): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
  } catch {
    return undefined
  }
}

/** Tells whether a message says that its body is plain JSON. */
export function isJson(headers: Headers): boolean {
  const type = headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase()
  return type === 'application/json' && (headers.get('content-encoding') ?? 'identity') === 'identity'
}
