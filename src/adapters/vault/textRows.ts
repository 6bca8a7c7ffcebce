/** Texts under their digests; a text that is there already stays. */
export interface TextRows {
  put(digest: string, text: string): Promise<void>
  get(digest: string): Promise<string | undefined>
}
