import { Paragraph } from 'docx'
import type { ParagraphChild } from 'docx'
import type { ReportBlock } from '../../../codebook/report/report-model.ts'
import { questionNumbering } from './numbering.ts'
import { styleIds } from './style-ids.ts'

type Role = Extract<ReportBlock, { kind: 'guideLine' }>['role']

const styles = { question: styleIds.guideQuestion, detail: styleIds.guideDetail, item: styleIds.guideItem } as const

/** A line of an interview guide; each list of questions is numbered from one. */
export function guideLine(role: Role, list: number, children: readonly ParagraphChild[]): Paragraph {
  return new Paragraph({
    style: styles[role], children: [...children], ...(role === 'question' && { numbering: { reference: questionNumbering, level: 0, instance: list } }),
  })
}
