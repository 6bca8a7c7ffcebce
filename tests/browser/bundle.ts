import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

export interface Bundle {
  code: string
  /** Every module that it is made of. */
  inputs: string[]
  bytes: number
  gzipped: number
}

/** Bundles a module for browsers, minified; an import of Node’s own modules fails. */
export async function bundleForBrowser(entry: string, globalName: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName,
    platform: 'browser',
    target: 'es2022',
    minify: true,
    metafile: true,
    charset: 'utf8',
    logLevel: 'silent',
  })
  const [file] = outputFiles
  return {
    code: file!.text,
    inputs: Object.keys(metafile.inputs),
    bytes: file!.contents.length,
    gzipped: gzipSync(file!.contents).length,
  }
}
