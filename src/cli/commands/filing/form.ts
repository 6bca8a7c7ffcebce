import { open } from 'node:fs/promises'
import type { Command } from 'commander'
import { renderApplicationForm } from '../../../filing/applicationForm/renderForm.ts'
import type { FormPlace } from '../../../filing/form.ts'
import type { Context } from '../../context.ts'
import { Failure } from '../../failure.ts'
import { type ChangeOptions, carry } from '../../filing/carry.ts'
import { atDesk } from '../../filing/desk.ts'
import { digestOf } from '../../filing/digest.ts'
import { factsOf, filingAt } from '../../filing/found.ts'
import { changingCommand, repeated } from '../../filing/options.ts'
import { placeOf } from '../../filing/place.ts'
import { filingWordsOf } from '../../filing/words/words.ts'
import { wholeOption } from '../../numberOption.ts'
import { writeResult } from '../../output.ts'

interface FormOptions extends ChangeOptions {
  out?: string
  scan?: string
  dpi?: number
  place?: string[]
}

/** `zizhi filing form`: prints the application form to be sealed and signed; with `--scan` it takes what came back. */
export function addForm(filing: Command, context: Context): void {
  const own = filingWordsOf(context.lang)
  changingCommand(filing, 'form', 'form', context)
    .argument('<filing>', own.args.filing)
    .option('--out <file>', own.opts.out)
    .option('--scan <file>', own.opts.scan)
    .addOption(wholeOption('--dpi <n>', own.opts.dpi, 1, context))
    .addOption(repeated('--place <place>', own.opts.place, context))
    .action((id: string, options: FormOptions) =>
      options.scan === undefined ? print(id, options, context) : record(id, options.scan, options, context),
    )
}

async function print(id: string, options: FormOptions, context: Context): Promise<void> {
  await atDesk(options, context, async (desk) => {
    const { state } = await filingAt(desk, id, context)
    const facts = await factsOf(desk, state)
    if (facts === undefined) throw new Failure(filingWordsOf(context.lang).noFiling(id))
    await writeResult(renderApplicationForm(facts, desk.law(), desk.procedure(), context.lang), options.out, context)
  })
}

async function record(id: string, scan: string, options: FormOptions, context: Context): Promise<void> {
  const own = filingWordsOf(context.lang)
  const { dpi, place } = options
  if (dpi === undefined || place === undefined) throw new Failure(own.scanNeeds)
  const places = place.map((it): FormPlace => {
    const read = placeOf(it)
    if (read === undefined) throw new Failure(own.badPlace(it))
    return read
  })
  const form = { file: await digestOf(scan, context), mediaType: await mediaTypeOf(scan), dpi, places }
  await carry(id, { type: 'recordSignedForm', form }, options, context)
}

const PDF = '%PDF-'

/** What a file is by its first bytes, whatever its name says. */
async function mediaTypeOf(path: string): Promise<string> {
  const handle = await open(path)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(PDF.length), 0, PDF.length, 0)
    return buffer.toString('latin1', 0, bytesRead) === PDF ? 'application/pdf' : 'application/octet-stream'
  } finally {
    await handle.close()
  }
}
