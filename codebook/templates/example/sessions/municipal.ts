import type { ExampleSession } from '../example-session.ts'
import { g01 } from './g01-programbyene.ts'
import { i01 } from './i01-fjordby.ts'
import { i02 } from './i02-nordvik.ts'
import { i03 } from './i03-storhavn.ts'
import { i04 } from './i04-sorli.ts'
import { i05 } from './i05-elvestad.ts'
import { i06 } from './i06-vagsdal.ts'
import { i07 } from './i07-lindmo.ts'
import { i08 } from './i08-straumdal.ts'
import { i09 } from './i09-granlia.ts'

/** The sessions held with municipalities, in the order of their codes. */
export const municipalSessions: readonly ExampleSession[] = [
  i01,
  i02,
  i03,
  i04,
  i05,
  i06,
  i07,
  i08,
  i09,
  g01,
]
