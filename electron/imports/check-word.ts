import { fail, type Result } from '../../codebook/result.ts'
import { checkPackage, type PackageFailure, type PackageParts } from './check-package.ts'

/** The text parts of a Word file by their names in the zip. */
export type WordParts = PackageParts

/** Why a file with the ending .docx is not read. */
export type WordFailure = PackageFailure

/**
 * Looks a Word file over before anything reads it, and gives back its text parts alone.
 *
 * Pictures, macros and embedded files are left behind.
 */
export function checkWord(bytes: Uint8Array): Result<WordParts, WordFailure> {
  const parts = checkPackage(bytes, isTextPart)
  return parts.ok && !parts.value.has('word/document.xml') ? fail('not-a-document') : parts
}

function isTextPart(name: string): boolean {
  return /^(?:\[Content_Types\]\.xml|_rels\/[^/]+\.rels|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/.test(name)
}
