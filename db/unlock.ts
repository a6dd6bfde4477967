import Database from 'better-sqlite3'

/** Connects to a file that is there, under a passphrase; the only place in Funn that makes a connection. Throws where the passphrase does not fit. */
export function unlock(path: string, passphrase: string): Database.Database {
  const connection = new Database(path, { fileMustExist: true, timeout: 0 })
  try {
    connection.pragma(`cipher = 'sqlcipher'`)
    connection.pragma('legacy = 4')
    connection.key(passphraseBytes(passphrase))
    connection.pragma('locking_mode = EXCLUSIVE')
    connection.prepare('SELECT count(*) FROM sqlite_schema').get()
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

/** What a passphrase is to the cipher: the same however the keyboard composes its letters. */
export function passphraseBytes(passphrase: string): Buffer {
  return Buffer.from(passphrase.normalize('NFC'), 'utf8')
}
