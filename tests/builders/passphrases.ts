/*
 * A passphrase of this form is the key itself, in hex: SQLCipher derives nothing from it, which from words takes a tenth of a
 * second at each opening on purpose, and most of a test's time. What is about passphrases is tested with words.
 */
export const passphrase = `x'${'5a17'.repeat(16)}'`
export const keyPassphrase = `x'${'c3e8'.repeat(16)}'`
