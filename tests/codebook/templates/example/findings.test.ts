import { expect, test } from 'vitest'
import { allCodes } from '../../../../codebook/templates/all-codes.ts'
import { exampleFindings } from '../../../../codebook/templates/example/findings.ts'
import { needsAndAlternatives } from '../../../../codebook/templates/needs-and-alternatives/index.ts'

test('has findings about codes that exist', () => {
  const codes = new Set(allCodes(needsAndAlternatives.codes).map((code) => code.key))
  expect(exampleFindings.filter((finding) => !codes.has(finding.theme))).toEqual([])
})
