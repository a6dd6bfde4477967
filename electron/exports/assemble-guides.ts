import { wordGuide, type GuideForm } from '../../codebook/guide/guide-wording.ts'
import { mapWording } from '../../codebook/guide/map-wording.ts'
import type { Language } from '../../codebook/guide/guide.ts'
import type { Masker } from '../../codebook/privacy/mask-identifiers.ts'
import type { ReportedGuide } from '../../codebook/report/needs-report-input.ts'
import { readContent } from '../../db/queries/guide-content.ts'
import { listGuideVersions } from '../../db/queries/guide-versions.ts'
import type { Readable } from '../../db/store.ts'

/**
 * Gathers the versions of guides that sessions were held with, in the report's form of Norwegian.
 *
 * A guide that is not written in bokmål is as it is. `mask` takes out what the reader may not see.
 */
export function assembleGuides(db: Readable, language: Language, mask: Masker): ReportedGuide[] {
  const form: GuideForm = language === 'nn' ? 'nn' : 'nb'
  return listGuideVersions(db).flatMap((guide) => guide.versions.filter((version) => version.sessions > version.planned).toReversed().flatMap((version) => {
    const content = readContent(db, version.versionId)
    if (!content) return []
    const worded = wordGuide({ title: guide.title, titleNn: guide.titleNn, language: guide.language, content }, form)
    return [{ guide: mapWording(worded, (text) => mask(text).text), version: version.version, form: guide.language === 'nb' ? form : guide.language }]
  }))
}
