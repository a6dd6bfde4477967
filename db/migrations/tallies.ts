/**
 * Numbers that the lists of codes and sessions show, kept beside the rows they count.
 *
 * Triggers keep them with every write, undo and import, in whatever order the rows come: an answer brings and takes
 * the codings that stand in it at that moment. Counting half a million codings for every list would take a second.
 */
export const tallySchema = `
CREATE TABLE code_tally (
  id TEXT PRIMARY KEY,
  codings INTEGER NOT NULL
) STRICT;

CREATE TABLE session_tally (
  id TEXT PRIMARY KEY,
  asked INTEGER NOT NULL,
  answered INTEGER NOT NULL,
  words INTEGER NOT NULL,
  codings INTEGER NOT NULL
) STRICT;

CREATE TRIGGER tally_coding_insert AFTER INSERT ON coding BEGIN ${codings('NEW', '+')} END;
CREATE TRIGGER tally_coding_delete AFTER DELETE ON coding BEGIN ${codings('OLD', '-')} END;
CREATE TRIGGER tally_coding_update AFTER UPDATE OF code_id, answer_id ON coding BEGIN ${codings('OLD', '-')} ${codings('NEW', '+')} END;
CREATE TRIGGER tally_answer_insert AFTER INSERT ON answer BEGIN ${answers('NEW', '+')} END;
CREATE TRIGGER tally_answer_delete AFTER DELETE ON answer BEGIN ${answers('OLD', '-')} END;
CREATE TRIGGER tally_answer_update AFTER UPDATE OF session_id, state, words ON answer BEGIN ${answers('OLD', '-')} ${answers('NEW', '+')} END;
CREATE TRIGGER tally_session_delete AFTER DELETE ON session BEGIN DELETE FROM session_tally WHERE id = OLD.id; END;
`

function codings(side: 'OLD' | 'NEW', sign: '+' | '-'): string {
  return `
  INSERT INTO code_tally (id, codings) VALUES (${side}.code_id, ${sign}1)
    ON CONFLICT (id) DO UPDATE SET codings = codings + excluded.codings;
  UPDATE session_tally SET codings = codings ${sign} 1 WHERE id = (SELECT session_id FROM answer WHERE answer.id = ${side}.answer_id);`
}

function answers(side: 'OLD' | 'NEW', sign: '+' | '-'): string {
  return `
  INSERT INTO session_tally (id, asked, answered, words, codings)
    VALUES (${side}.session_id, ${sign}(${side}.state <> 'not-asked'), ${sign}(${side}.state = 'answered'), ${sign}${side}.words,
      ${sign}(SELECT count(*) FROM coding WHERE coding.answer_id = ${side}.id))
    ON CONFLICT (id) DO UPDATE SET asked = asked + excluded.asked, answered = answered + excluded.answered,
      words = words + excluded.words, codings = codings + excluded.codings;`
}
