import type { CodeOrigin } from '../codes/code.ts'
import type { GuideDraft } from '../guide/guide.ts'
import type { NetworkKind } from '../networks/network.ts'

/** What the study is to find out, or a part of it. */
export interface ResearchQuestionDraft {
  readonly key: string
  readonly label: string
  /** What a part of a question is about; null for a question as a whole. */
  readonly facet: string | null
  /** Chapter of the report that answers it. */
  readonly chapter: string
  /** Guide questions with one of these facets serve it, in every guide. */
  readonly servedBy: readonly string[]
  readonly parts: readonly ResearchQuestionDraft[]
}

/** A kind of informant that a study samples from. */
export interface GroupDraft {
  readonly key: string
  readonly label: string
  /** A name of a word or two for the heads of tables. */
  readonly short: string
  readonly parent: 'kommune' | 'virksomhet'
  /** Whether outsiders know who belongs to the group; if so, a small cell can identify them. */
  readonly populationPublic: boolean
  /** How many organisations the group has in all, `null` where nobody knows. */
  readonly populationSize: number | null
  /** Whether the study has exactly one informant of this kind. */
  readonly singular: boolean
}

/** A code with its sub-codes. */
export interface CodeDraft {
  readonly key: string
  readonly label: string
  readonly labelNn: string
  /** The wording of a heading in a report, where it differs from the label. */
  readonly heading?: string
  readonly definition: string
  readonly facet: 'behov'
  readonly origin: CodeOrigin
  /** Whether a coding must say for, against, divided or neutral. */
  readonly stanceRequired: boolean
  /** Words that notes use for this, bokmål and nynorsk, for search and suggestions. */
  readonly synonyms: readonly string[]
  readonly note?: string
  /** A closed list of answers that a coding may choose from. */
  readonly values?: readonly string[]
  /** Whether the theme cuts across the others instead of standing beside them. */
  readonly crossCutting: boolean
  readonly children: readonly CodeDraft[]
}

/** One thing to record about a network under a dimension. */
export interface DimensionValueDraft {
  readonly key: string
  readonly label: string
  /** Suggested way to fill it in; `tick` values of one dimension may all be ticked at once. */
  readonly type: 'number' | 'one-of' | 'some-of' | 'tick' | 'text'
  /** The choices of `one-of` and `some-of`, empty otherwise. */
  readonly options: readonly string[]
  /** What the value is made up of, where the label alone does not say. */
  readonly includes?: readonly string[]
}

/** A dimension that networks are described and compared by. */
export interface DimensionDraft {
  readonly key: string
  readonly label: string
  readonly values: readonly DimensionValueDraft[]
}

/** What users or a target group shall gain. */
export interface EffectGoalDraft {
  readonly key: string
  readonly target: string
  readonly text: string
  /** The wording with the source's misprints mended; the source's own wording stays in `text`. */
  readonly textCorrected?: string
  readonly examples: readonly string[]
}

export interface GoalsDraft {
  readonly societalGoal: string
  readonly effectGoals: readonly EffectGoalDraft[]
}

/** A measure to assess; the reference is what the others are scored against. */
export interface AlternativeDraft {
  readonly key: string
  readonly label: string
  readonly text: string
  readonly reference: boolean
  readonly pros: readonly string[]
  readonly cons: readonly string[]
  readonly choices?: readonly string[]
  readonly note?: string
}

/** An effect that alternatives are scored on; `goals` are keys of effect goals. */
export interface CriterionDraft {
  readonly key: string
  readonly text: string
  readonly goals: readonly string[]
}

/** A score of an earlier report, shown for comparison and never copied into a study. */
export interface ExampleScore {
  readonly alternative: string
  readonly criterion: string
  /** Whole number from −3 to +3, relative to the reference alternative. */
  readonly score: number
}

/** One of the six questions that utredningsinstruksen asks of every assessment. */
export interface InstructionQuestionDraft {
  readonly number: number
  readonly text: string
  /** What must be answered one by one; a single part where the question is not a bundle. */
  readonly parts: readonly { readonly key: string; readonly text: string }[]
}

/** A network, platform or actor that exists already. */
export interface NetworkDraft {
  readonly key: string
  /** A network where nothing is said. */
  readonly kind?: NetworkKind
  readonly name: string
  /** The name with the source's misprints mended. */
  readonly nameCorrected?: string
  readonly description: string
  /** The source's own word for how far it reaches. */
  readonly reach: string
  /** The same as keys of dimension values. */
  readonly reachValues: readonly string[]
  readonly fee: 'Ja' | 'Nei'
  readonly feeNote?: string
  readonly url: string
}

/** A condition for success, with the place it was first named. */
export interface SuccessCriterionDraft {
  readonly key: string
  readonly label: string
  readonly source: string
}

/**
 * Everything that a new study starts with: questions, codes and lists, but nobody's answers.
 *
 * Keys are unique within their own list only: `T1` is both a code and an alternative.
 */
export interface StudyTemplate {
  readonly key: string
  readonly title: string
  readonly titleNn: string
  readonly researchQuestions: readonly ResearchQuestionDraft[]
  readonly groups: readonly GroupDraft[]
  readonly guides: readonly GuideDraft[]
  readonly codes: readonly CodeDraft[]
  readonly dimensions: readonly DimensionDraft[]
  readonly goals: GoalsDraft
  readonly alternatives: readonly AlternativeDraft[]
  readonly criteria: readonly CriterionDraft[]
  readonly exampleScores: readonly ExampleScore[]
  readonly instructionQuestions: readonly InstructionQuestionDraft[]
  readonly networks: readonly NetworkDraft[]
  readonly successCriteria: readonly SuccessCriterionDraft[]
}
