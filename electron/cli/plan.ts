import { planProgress } from '../../codebook/plan/plan-progress.ts'
import { methodCounter } from '../../codebook/report/method-counter.ts'
import type { Coverage, Plan } from '../contract/plan.ts'
import type { Group } from '../contract/register.ts'
import { outJson, wantsJson, type Arguments, type Command } from './command.ts'
import { withStudy } from './session.ts'

/** `funn plan --study s.funn --json`: how far each group has come, what came otherwise than planned, and what nobody is asked. */
export const planCommand: Command = {
  options: { study: { type: 'string' }, json: { type: 'boolean' } },
  async run(given) {
    await withStudy(given, async (ask) => {
      const plan = await ask('plan.get', {})
      const answer = answerOf(given, plan, await ask('plan.coverage', {}), (await ask('register.list', {})).groups)
      if (wantsJson(given)) await outJson(given, answer)
      else await given.terminal.out(inWords(given, answer))
    })
  },
}

type Answer = ReturnType<typeof answerOf>

/** The plan by keys and codes, without a name in it. Groups known together only have no number of their own. */
function answerOf({ language }: Arguments, plan: Plan, coverage: Coverage, groups: readonly Group[]) {
  const keyOf = new Map(groups.map((group) => [group.id, group.key]))
  const keys = (ids: readonly string[]) => ids.map((id) => keyOf.get(id) ?? '')
  const byKeys = (lines: Plan['lines']) => lines.map(({ groupIds, combinedId, ...line }) => ({ groups: keys(groupIds), combined: combinedId !== null, ...line }))
  const targets = new Map(plan.targets.map((target) => [target.groupId, target.sessions]))
  const single = planProgress({ groupIds: groups.map((group) => group.id), targets, organisations: plan.organisations, sessions: plan.sessions, combined: [] }).lines
  const questionKey = new Map(coverage.researchQuestions.map((question) => [question.id, question.key]))
  return {
    wave: plan.wave, counter: methodCounter(plan.held, language),
    counts: { interviews: plan.held.interview, groupInterviews: plan.held.group, seminars: plan.held.seminar },
    groups: groups.map((group) => {
      const combined = plan.combined.find((count) => count.groupIds.includes(group.id))
      const line = single.find((one) => one.groupIds[0] === group.id)
      return {
        key: group.key, label: group.label, target: targets.get(group.id) ?? null, ...(combined ? { done: null, combinedWith: keys(combined.groupIds), toFind: null }
          : { done: line?.done ?? 0, interviews: line?.interviews ?? 0, groupInterviews: line?.groupInterviews ?? 0, toFind: line?.toFind ?? null }),
        planned: line?.planned ?? 0, organisations: line?.organisations ?? 0, proposed: line?.proposed ?? 0, invited: line?.invited ?? 0, waiting: line?.waiting ?? 0,
        accepted: line?.accepted ?? 0, declined: line?.declined ?? 0,
      }
    }),
    lines: byKeys(plan.lines),
    total: plan.total,
    earlier: plan.earlier.map(({ wave, lines, total }) => ({ wave, lines: byKeys(lines), total })),
    combined: plan.combined.map((count) => ({ groups: keys(count.groupIds), interviews: count.interviews, note: count.note })),
    deviations: plan.sessions.filter((session) => session.deviations.length > 0).map((session) => ({
      session: session.code, kind: session.kind, deviations: session.deviations, planned: dayOf(session.plannedAt), held: session.held ? dayOf(session.heldAt) : null, reason: session.reason,
    })),
    withoutInformant: plan.withoutInformant,
    coverage: {
      researchQuestions: coverage.researchQuestions.map(({ key, label, chapter, questions, sessions, gap }) => ({ key, label, chapter, questions, sessions, gap })),
      questions: coverage.questions.map((question) => ({
        key: question.key, text: question.text, guides: question.guides, aims: question.aims.map((aim) => questionKey.get(aim) ?? ''), sessions: question.sessions,
      })),
      withoutQuestion: coverage.researchQuestions.filter((question) => question.gap === 'no-question').map((question) => question.key),
      notAsked: coverage.researchQuestions.filter((question) => question.gap === 'not-asked').map((question) => question.key),
      withoutAim: coverage.questions.filter((question) => question.aims.length === 0).map((question) => question.key),
      askedNowhere: coverage.questions.filter((question) => question.sessions === 0).map((question) => question.key),
    },
  }
}

function inWords({ say }: Arguments, answer: Answer): string {
  const words = say.plan
  const rows = answer.lines.map((line) => [
    line.groups.length === 0 ? words.noGroup : line.groups.join('+'), `${line.done}${line.target === null ? '' : ` ${say.of} ${line.target}`}`, words.planned(line.planned),
    words.asked(line.invited, line.accepted, line.declined),
  ])
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => (row[column] ?? '').length)))
  const list = (name: string, keys: readonly string[]) => keys.length === 0 ? [] : [`${name}: ${keys.join(', ')}`]
  return `${[
    `${answer.counter.charAt(0).toUpperCase()}${answer.counter.slice(1)}`,
    ...rows.map((row) => `  ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ').trimEnd()}`),
    ...list(words.withoutInformant, answer.withoutInformant),
    ...list(words.deviations, answer.deviations.map((one) => one.session)),
    ...list(words.withoutQuestion, answer.coverage.withoutQuestion), ...list(words.notAsked, answer.coverage.notAsked),
    ...list(words.withoutAim, answer.coverage.withoutAim), ...list(words.askedNowhere, answer.coverage.askedNowhere),
  ].join('\n')}\n`
}

function dayOf(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString().slice(0, 10)
}
