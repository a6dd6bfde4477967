import { useMemo } from 'react'
import { replaceQuestion } from '../../../codebook/guide/edit-guide.ts'
import { allQuestions, numbersOf, wordingOf, type GuideContent } from '../../../codebook/guide/guide-content.ts'
import type { Guide } from '../../../electron/contract/guides.ts'
import { useCodebook } from '../../hooks/use-codebook.ts'
import { useKnownQuestions } from '../../hooks/use-guides.ts'
import type { Editing } from './guide-document.tsx'
import { FieldItem } from './field-item.tsx'
import { QuestionForm } from './question-form.tsx'
import { QuestionLine } from './question-line.tsx'
import { Row } from './row.tsx'
import { SectionItem } from './section-item.tsx'

export interface GuideSectionsProps {
  readonly guide: Guide
  readonly content: GuideContent
  readonly editing: Editing
}

/** Headings with their fields and questions, one of them open at most. */
export function GuideSections({ guide, content, editing }: GuideSectionsProps) {
  const { byId } = useCodebook()
  const known = useKnownQuestions()
  const numbers = useMemo(() => numbersOf(content), [content])
  const inBothForms = guide.language === 'nb'
  const sameAs = (key: string | null) => [...new Set(known.filter((one) => one.guideId !== guide.guideId && one.questionKey === key).map((one) => one.guideTitle))]
  const earlierThan = (id: string) => {
    const all = allQuestions(content)
    return all.slice(0, all.findIndex((one) => one.id === id)).map((one) => ({ id: one.id, label: `${numbers.get(one.id) ?? ''}. ${wordingOf(one)}` }))
  }
  return content.sections.map((section) => (
    <section key={section.id} className="guide-page-section">
      <SectionItem section={section} content={content} inBothForms={inBothForms} editing={editing} />
      {section.fields.map((field) => <FieldItem key={field.id} field={field} content={content} inBothForms={inBothForms} editing={editing} />)}
      {section.questions.map((question) => (editing.openId === question.id
        ? (
          <div key={question.id} data-item={question.id} className="guide-open">
            <span className="guide-open-number">{numbers.get(question.id)}.</span>
            <QuestionForm question={question} guideId={guide.guideId} earlier={earlierThan(question.id)} inBothForms={inBothForms}
              onChange={(next) => { editing.change(replaceQuestion(content, next), question.id) }} />
            {editing.tools(question.id, true)}
          </div>
        )
        : (
          <Row key={question.id} id={question.id} isLocked={editing.isLocked} onOpen={() => { editing.open(question.id) }}>
            <QuestionLine question={question} number={numbers.get(question.id) ?? 0} sameAs={sameAs(question.questionKey)}
              codeKeys={question.defaultCodes.flatMap((id) => byId.get(id)?.key ?? [])} />
          </Row>
        )))}
    </section>
  ))
}
