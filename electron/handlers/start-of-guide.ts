import { contentOfDraft } from '../../codebook/guide/content-of-draft.ts'
import { emptyContent, type GuideContent } from '../../codebook/guide/guide-content.ts'
import { municipalGuide } from '../../codebook/templates/needs-and-alternatives/guide.ts'
import { newId } from '../../db/new-id.ts'
import { listCodes } from '../../db/queries/codes.ts'
import { readContent } from '../../db/queries/guide-content.ts'
import type { Readable } from '../../db/store.ts'
import type { Request } from '../contract/contract.ts'

/** What a new guide begins with; undefined where the version that it is to be like is not there. */
export function startOfGuide(db: Readable, from: Request<'guides.create'>['from']): GuideContent | undefined {
  switch (from.kind) {
    case 'blank': return emptyContent
    case 'content': return from.content
    case 'version': return readContent(db, from.versionId)
    case 'template': return contentOfDraft(municipalGuide, new Map(listCodes(db).map((code) => [code.key, code.id])), newId)
  }
}
