import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inject } from 'vitest'

/** A file of the package as it is built from the sources under test. */
export const built = (file: string): string => join(inject('built'), file)

/** The command line, built. */
export const builtCli = built('cli/main.js')

/** The program of the threads, built. */
export const builtThread = pathToFileURL(built('batch/worker.js'))
