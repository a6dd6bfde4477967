import type { ExampleSession } from '../example-session.ts'
import { d01 } from './d01-seminar.ts'
import { i10 } from './i10-klimabyforum.ts'
import { i11 } from './i11-smart-kyst.ts'
import { i12 } from './i12-utslippsdirektoratet.ts'
import { i13 } from './i13-bytransport.ts'
import { i14 } from './i14-byklimafondet.ts'
import { i15 } from './i15-omstillingsradet.ts'
import { i16 } from './i16-gronn-radgivning.ts'
import { i17 } from './i17-byomstilling.ts'

/** The sessions with networks, state bodies, the firm and the researcher, and the seminar. */
export const otherSessions: readonly ExampleSession[] = [i10, i11, i12, i13, i14, i15, i16, i17, d01]
