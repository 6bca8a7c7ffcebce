import { afterAll } from 'vitest'
import { removeFolders } from '../folders.ts'

// Here and not beside the folders: files of tests share their modules, and a hook of a module is that of its first file.
afterAll(removeFolders)
