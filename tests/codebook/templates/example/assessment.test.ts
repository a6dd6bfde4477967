import { expect, test } from 'vitest'
import { exampleAlternatives, exampleAssessment, exampleCriteria } from '../../../../codebook/templates/example/assessment.ts'
import { organisationGuide } from '../../../../codebook/templates/example/guide-organisations.ts'
import { exampleNetworks } from '../../../../codebook/templates/example/networks.ts'
import { needsAndAlternatives } from '../../../../codebook/templates/needs-and-alternatives/index.ts'
import { validateTemplate } from '../../../../codebook/templates/validate-template.ts'

test('fits the template: its guide, measures, scores and networks refer to nothing unknown', () => {
  const filled = {
    ...needsAndAlternatives,
    guides: [...needsAndAlternatives.guides, organisationGuide],
    alternatives: exampleAlternatives,
    criteria: exampleCriteria,
    exampleScores: exampleAssessment,
    networks: exampleNetworks,
  }
  expect(validateTemplate(filled)).toEqual([])
  expect(exampleAssessment).toHaveLength(16)
})
