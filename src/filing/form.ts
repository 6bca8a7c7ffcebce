/** What a place of the application form asks for: a seal, a signature, a fingerprint. */
export type Mark = 'seal' | 'signature' | 'fingerprint'

/** A place of the form as the scan shows it. */
export interface FormPlace {
  /** The id of the place in the settings of the procedure. */
  place: string
  marks: readonly Mark[]
}

/** The scan of the printed, sealed and signed form. */
export interface SignedForm {
  /** SHA-256 of the file, in hexadecimal. */
  file: string
  mediaType: string
  /** The resolution of the scan. */
  dpi: number
  places: readonly FormPlace[]
}
