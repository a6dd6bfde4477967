/** What a step did, as a key that the renderer puts into words. One per kind of change a user can make. */
export const stepNames = [
  'study.create', 'study.edit', 'import.json', 'import.notes', 'import.register', 'import.codebook', 'organisation.save', 'organisation.remove',
  'informant.save', 'informant.remove', 'session.save', 'session.remove', 'notes.write', 'notes.state', 'notes.mark',
  'notes.unmark', 'notes.move', 'notes.moveText', 'notes.settleNames', 'notes.park', 'notes.end', 'notes.debrief', 'notes.waiveLetter', 'coding.add', 'coding.addMany', 'coding.change', 'coding.remove', 'code.add', 'code.change', 'code.move', 'code.merge', 'code.split', 'code.retire', 'code.restore', 'code.remove', 'codebook.freeze',
  'summary.write', 'memo.write', 'memo.remove', 'finding.save', 'finding.move', 'finding.freeze', 'finding.outcome', 'seminar.save', 'seminar.input', 'seminar.remove-input', 'seminar.close', 'assessment.save', 'guide.edit', 'guide.create', 'guide.version', 'guide.lock', 'guide.remove', 'identity.save',
  'session.advance', 'approval.send', 'revision.receive', 'revision.accept', 'revision.reject',
  'letter.save', 'letter.send', 'consent.save',
  'organisation.merge', 'group.save', 'group.remove', 'plan.target', 'plan.invitation', 'plan.deviation', 'plan.combined', 'question.aim',
  'research-question.save', 'research-question.remove',
  'coding.tag', 'network.save', 'network.remove', 'network.merge',
  'double-coding.start', 'double-coding.finish', 'double-coding.remove', 'agreement.decide',
] as const
export type StepName = (typeof stepNames)[number]
