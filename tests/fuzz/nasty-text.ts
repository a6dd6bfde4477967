import fc from 'fast-check'

/** Texts that have broken programs: control and format characters, halves of pairs, other directions, names that every object has. */
export const nastyTexts: readonly string[] = [
  '', ' ', '\u0000', 'a\u0000b', '\uD800', '\uDC00 etter', 'æ\u0301\u0323', 'A\u030A', '\u202Efdp.exe\u202C', '\u200F\u200E', '\u0627\u0644\u0645\u0644\u0641', '👩🏽‍🚒', '🏳️‍🌈',
  '\uFEFF', '\uFFFE\uFFFF', '\r\n', '\u2028\u2029', '\t', '\u001B[31m', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'null', 'undefined', 'NaN', '[object Object]',
  `'; DROP TABLE answer; --`, '" OR "1"="1', '%', '_', '\\', '"', '*', '*e', 'e*', '"«', 'NEAR(a b)', 'body:', 'a AND NOT b', '(', '{', '^a', '-', '+', '$.x', '?1', ':json', '@json',
  '=1+1', '../../etc/passwd', 'CON', 'C:\\', 'file:///etc/passwd', 'javascript:alert(1)', '<script>alert(1)</script>', '{{7*7}}', '%s%n', 'ﷺ', 'İ', 'ß', 'ǅ', '\u{10FFFF}', 'é'.repeat(60),
  '1e999', '-0', '0x10', '٣', '²', 'ⅷ', '\u0301', 'Z̸̢͎̈́a̶l̷g̶o̸',
]

const words = fc.constantFrom('Vi', 'trenger', 'en', 'møteplass', 'på', 'tvers', '«ja»', '–', '100 %', 'nettverket', 'blåbærsyltetøy', 'Kari', '\n', '👍🏽')

/** Texts as people write them, with a nasty one now and then; at least `least` and at most `most` UTF-16 units. */
export function texts(least: number, most: number): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.array(words, { maxLength: 12 }).map((list) => list.join(' ')) },
    { weight: 3, arbitrary: fc.constantFrom(...nastyTexts) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
    { weight: 1, arbitrary: fc.array(fc.constantFrom(...nastyTexts), { maxLength: 6 }).map((list) => list.join('')) },
    // Exactly as long as is allowed, up to what is quick to make.
    { weight: 1, arbitrary: fc.constant('å'.repeat(Math.min(most, 2000))) },
  ).map((text) => text.slice(0, most).padEnd(least, 'x'))
}
