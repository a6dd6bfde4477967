import { expect, it } from 'vitest'
import { methodCounter } from '../../../codebook/report/method-counter.ts'

it.each([
  [{ interview: 26, group: 1 }, '26 intervjuer og ett gruppeintervju', '26 intervju og eitt gruppeintervju', '26 interviews and one group interview'],
  [{ interview: 1 }, 'ett intervju', 'eitt intervju', 'one interview'],
  [{ interview: 2, group: 2 }, 'to intervjuer og to gruppeintervjuer', 'to intervju og to gruppeintervju', 'two interviews and two group interviews'],
  [{ interview: 26, group: 1, seminar: 1 }, '26 intervjuer, ett gruppeintervju og ett dialogseminar', '26 intervju, eitt gruppeintervju og eitt dialogseminar', '26 interviews, one group interview and one dialogue seminar'],
  [{ interview: 0, group: 1, seminar: 0 }, 'ett gruppeintervju', 'eitt gruppeintervju', 'one group interview'],
  [{ interview: 0, seminar: 2 }, 'to dialogseminarer', 'to dialogseminar', 'two dialogue seminars'],
  [{}, 'ingen intervjuer', 'ingen intervju', 'no interviews'],
])('counts %o kind by kind in each language', (held, nb, nn, en) => {
  expect([methodCounter(held, 'nb'), methodCounter(held, 'nn'), methodCounter(held, 'en')]).toEqual([nb, nn, en])
})

it('never adds interviews and group interviews up', () => {
  expect(methodCounter({ interview: 26, group: 1 }, 'nb')).not.toContain('27')
})
