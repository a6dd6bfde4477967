import { z } from 'zod'
import { openFollowUp } from '../../codebook/interchange/open-guide.ts'

/** The column guide_question.follow_ups as the open format states it: `then` only where the study has it. */
export const followUps = z.array(openFollowUp)
