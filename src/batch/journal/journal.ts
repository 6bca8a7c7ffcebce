import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { type Frame, frameBytes, frameHead, isWhole } from './frame.ts'

/** What a journal is of: a run may go on only with the same input, options and law. */
export interface Run {
  schema: 'zizhi/journal@1'
  corpus: string
  options: Record<string, unknown>
  input: { name: string; size?: number | undefined }[]
}

/** A journal that belongs to another run. */
export class OtherRun extends Error {
  readonly code = 'otherRun'
  constructor(
    readonly journal: string,
    /** What differs: `journal` when the file is no journal at all. */
    readonly differs: 'journal' | 'corpus' | 'options' | 'input',
  ) {
    super(`the journal \`${journal}\` belongs to another run: its ${differs} differs`)
    this.name = 'OtherRun'
  }
}

const HEAD = 65_536
const LINE_FEED = 0x0a

/**
 * The results of a run, stretch by stretch, in a file: a run that is ended at any moment begins again where the last whole
 * stretch ends. Each stretch carries a digest, so that one written in part is known and written anew.
 */
export class Journal {
  private constructor(
    private readonly path: string,
    private readonly file: FileHandle,
    private at: number,
  ) {}

  /**
   * Opens the journal of a run, or begins it.
   *
   * @throws OtherRun when the file is the journal of another run, or something else
   */
  static async open(path: string, run: Run): Promise<Journal> {
    const file = await open(path, constants.O_RDWR | constants.O_CREAT)
    try {
      const head = Buffer.from(`${JSON.stringify(run)}\n`)
      const journal = new Journal(path, file, 0)
      const line = await journal.lineAt(0, Math.max(HEAD, head.length))
      if (line === undefined) await journal.begin(head)
      else journal.compare(line, run)
      return journal
    } catch (error) {
      await file.close()
      throw error
    }
  }

  /** A file whose first line was not written to its end is as good as none, if it is the beginning of this journal. */
  private async begin(head: Buffer): Promise<void> {
    const { size } = await this.file.stat()
    const found = await this.read(0, Math.min(size, head.length))
    if (size > head.length || !found.equals(head.subarray(0, size))) throw new OtherRun(this.path, 'journal')
    await this.file.truncate(0)
    await this.write(head)
  }

  private compare(line: Buffer, run: Run): void {
    const found = parsedRun(line)
    if (found?.schema !== run.schema) throw new OtherRun(this.path, 'journal')
    for (const part of ['corpus', 'options', 'input'] as const)
      if (JSON.stringify(found[part]) !== JSON.stringify(run[part])) throw new OtherRun(this.path, part)
    this.at = line.length + 1
  }

  /** The stretches of earlier runs, in order; what is behind the last whole one is cut off. */
  async *replay(): AsyncGenerator<{ frame: Frame; text: Uint8Array }> {
    for (;;) {
      const stretch = await this.stretchAt(this.at)
      if (stretch === undefined) break
      this.at = stretch.end
      yield stretch
    }
    await this.file.truncate(this.at)
  }

  private async stretchAt(at: number) {
    const line = await this.lineAt(at, HEAD)
    const read = line === undefined ? undefined : frameHead(line)
    if (read === undefined) return undefined
    const { frame, digest, head } = read
    const begin = at + line!.length + 1
    const end = begin + frame.bytes + 1
    if (end > (await this.file.stat()).size) return undefined
    const text = await this.read(begin, frame.bytes)
    return isWhole(digest, head, text) ? { frame, text, end } : undefined
  }

  /** Adds a stretch. Call it after `replay` has come to its end. */
  async add(frame: Omit<Frame, 'bytes'>, text: Uint8Array): Promise<void> {
    await this.write(frameBytes(frame, text))
  }

  close(): Promise<void> {
    return this.file.close()
  }

  private async write(bytes: Uint8Array): Promise<void> {
    for (let done = 0; done < bytes.length; ) {
      const { bytesWritten } = await this.file.write(bytes, done, bytes.length - done, this.at)
      done += bytesWritten
      this.at += bytesWritten
    }
  }

  private async read(at: number, length: number): Promise<Buffer> {
    const bytes = Buffer.allocUnsafe(length)
    let got = 0
    while (got < length) {
      const { bytesRead } = await this.file.read(bytes, got, length - got, at + got)
      if (bytesRead === 0) break
      got += bytesRead
    }
    return bytes.subarray(0, got)
  }

  /** A line without its end; `undefined` when the file ends within it. */
  private async lineAt(at: number, guess: number): Promise<Buffer | undefined> {
    for (let length = guess; ; length *= 4) {
      const bytes = await this.read(at, length)
      const end = bytes.indexOf(LINE_FEED)
      if (end >= 0) return bytes.subarray(0, end)
      if (bytes.length < length) return undefined
    }
  }
}

function parsedRun(line: Buffer): Run | undefined {
  try {
    return JSON.parse(line.toString('utf8')) as Run
  } catch {
    return undefined
  }
}
