import { afterSchema0002 } from './0002-study/after.ts'
import { guideSchema0002 } from './0002-study/guides.ts'
import { marksSchema0002 } from './0002-study/marks.ts'
import { planSchema0002 } from './0002-study/plan.ts'
import { seminarSchema0002 } from './0002-study/seminar.ts'

/** The second schema of a study file: planning, guides in versions, live notes, seminars, and what comes after an interview. */
export const studySchema0002 = [planSchema0002, guideSchema0002, marksSchema0002, seminarSchema0002, afterSchema0002].join('\n')
