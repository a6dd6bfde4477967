/** A research question, or a part of one, as the study has it. */
export interface ResearchQuestion {
  readonly id: string
  readonly key: string
  readonly label: string
  readonly parentId: string | null
  readonly chapter: string
}

/** A question by its identity, the same in every guide that asks it. */
export interface AskedQuestion {
  readonly id: string
  /** Sessions in which it was asked, whether answered or not. */
  readonly sessionIds: readonly string[]
}

/** A guide question that is to serve a research question. */
export interface QuestionAim {
  readonly questionId: string
  readonly researchQuestionId: string
}

/** What of the guides serves a research question, its parts included. */
export interface ResearchCoverage extends ResearchQuestion {
  /** 0 for a question as a whole, 1 for its parts. */
  readonly level: number
  readonly questions: number
  /** Sessions in which at least one of its questions was asked. */
  readonly sessions: number
  /** No question serves it, or none of those that do has been asked in any session so far. */
  readonly gap: 'no-question' | 'not-asked' | null
}

export interface QuestionCoverage {
  readonly id: string
  readonly aims: readonly string[]
  readonly sessions: number
}

/** What each research question is served by and each guide question is for; questions in the order of a tree, parts after their whole. */
export function questionCoverage(
  researchQuestions: readonly ResearchQuestion[], questions: readonly AskedQuestion[], aims: readonly QuestionAim[],
): { readonly researchQuestions: ResearchCoverage[]; readonly questions: QuestionCoverage[] } {
  const children = Map.groupBy(researchQuestions, (question) => question.parentId)
  const asked = new Map(questions.map((question) => [question.id, question.sessionIds]))
  const known = aims.filter((aim) => asked.has(aim.questionId))
  const below = (id: string): string[] => [id, ...(children.get(id) ?? []).flatMap((part) => below(part.id))]
  const walk = (parentId: string | null, level: number): ResearchCoverage[] => (children.get(parentId) ?? []).flatMap((question) => {
    const meant = new Set(below(question.id))
    const serving = new Set(known.filter((aim) => meant.has(aim.researchQuestionId)).map((aim) => aim.questionId))
    const sessions = new Set([...serving].flatMap((id) => asked.get(id) ?? [])).size
    return [
      { ...question, level, questions: serving.size, sessions, gap: serving.size === 0 ? 'no-question' as const : sessions === 0 ? 'not-asked' as const : null },
      ...walk(question.id, level + 1),
    ]
  })
  return {
    researchQuestions: walk(null, 0),
    questions: questions.map(({ id, sessionIds }) => ({
      id, aims: known.filter((aim) => aim.questionId === id).map((aim) => aim.researchQuestionId), sessions: new Set(sessionIds).size,
    })),
  }
}
