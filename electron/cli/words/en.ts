import { agreementWords } from './agreement-words.ts'
import type { CliWords } from './nb.ts'

const common = `
Common options:
  --passphrase-file FILE      the study's passphrase stands in its first line (else FUNN_PASSPHRASE)
  --key-file FILE             the key file with the names
  --key-passphrase-file FILE  the key file's passphrase (else FUNN_KEY_PASSPHRASE)
  --lang nb|nn|en             the language Funn answers in
  --json                      answer in JSON; plan, count, agreement, search and check always do when a program reads the answer`

export const en: CliWords = {
  help: {
    overview: `Funn on the command line: funn COMMAND [options]

  example   make the fictive example study
  new       make a new study from a template
  import    bring in notes, documents or Funn's open format
  plan      see how far the sample has come, what departed from the plan, and what nobody is asked
  count     count how many mention a code, out of those asked
  networks  see the register of networks and actors, and how many mention them
  agreement work out how far coders agree, or draw sessions to be coded by several
  suggest   suggest codes for texts that are in no study
  search    search all notes
  export    write to Word, CSV or Funn's open format
  approval  write the notes of a session for the informant to approve
  letters   write a letter to the informants in Word, each in their form of Norwegian
  guide     import an interview guide from Word or text, or write one out
  check     check the study and see what is missing
  backup    take a backup now
  restore   list backups, or restore one as a new file
  copy      make an encrypted copy to hand over

funn COMMAND --help tells more. Exit codes: 0 done, 1 refused, 2 wrong usage.
${common}`,
    commands: {
      example: `funn example --out FILE.funn [--key-file FILE.funn-key]
Makes the fictive example study. Never overwrites a file.
${common}`,
      new: `funn new [--template needs-and-alternatives|blank] --out FILE.funn [--title TEXT] [--firm TEXT] [--client TEXT]
         [--language nb|nn|en] [--coder NAME] [--key-file FILE.funn-key]
Makes a new study. Never overwrites a file.
${common}`,
      import: `funn import --study FILE.funn FILE… [--session CODE] [--names mask|keep|replace] [--dry-run] [--json]
       funn import --study FILE.funn --codebook CODES.csv|CODES.qdc [--duplicates skip|update|rename] [--dry-run]
       funn import --study FILE.funn --key-file FILE.funn-key --register TABLE.csv|.xlsx [--sheet SHEET]
            [--map HEADING=FIELD,…] [--group KEY] [--dry-run] [--json]
Brings in Funn's open format (.json), or notes by question (.docx, .odt, .rtf, .txt, .md, .vtt, .srt), and e-mails (.eml)
and PDF as sources. A folder stands for the files in it. Without --session each file gets a new session. With --dry-run nothing is changed.
With the key file open, names and other personal data of the guide go there; otherwise they are left out.
Notes and sources are searched for names that the open key file knows, e-mail addresses, telephone, national identity and organisation numbers.
--names mask takes them out, replace puts the pseudonym in for those who are known and masks the rest, keep (the default) leaves them.
--codebook reads codes from a REFI-QDA codebook (.qdc), or from a table: name, definition, parent and more, also those of Taguette (tag, description) and QualCoder (name, memo, category).
Codes that are there already are refused until --duplicates says whether to skip, update or rename them.
--register brings in organisations and informants from a spreadsheet or a text file with columns. Columns are known by their headings;
--map says it for those that are not (fields: organisation, group, informant, first name, last name, role, e-mail, phone, language, or - for
nothing; a column may also be named by its number). Those that are there already stay as they are. Rows with an unknown group are left out,
or get the group in --group. Names go into the key file only, which must be open.
${common}`,
      plan: `funn plan --study FILE.funn
Shows targets, sessions held and planned, and invitations per informant group, combined counts, departures from the plan,
and which questions serve which research question. The method sentence counts each kind by itself.
${common}`,
      count: `funn count --study FILE.funn --code B5.1 [--unit organisation|informant|session|segment] [--by group] [--wave N]
           [--profile internal|client|publication]
Counts how many mention the code, out of those asked. The profiles client and publication hide small numbers.
${common}`,
      agreement: `funn agreement --study FILE.funn [--unit answer|session] [--coders A,B] [--same-codes] [--map B1=B2,…] [--disagreements] [--round N]
funn agreement --study FILE.funn --draw NUMBER|PERCENT% [--seed N]
funn agreement --study FILE.funn --rounds
Works out how far coders agree, code by code: percent, Cohen's κ, Krippendorff's α and Gwet's AC1, over answer blocks or whole sessions
that at least two of them have worked on. Where codings were made by different versions of the codebook, say that the codes mean the
same (--same-codes), or which code to read as another (--map). --draw draws sessions across informant groups; the same seed draws the same.
--rounds lists the rounds of blind double coding, and --round works on one of them.
${common}`,
      networks: `funn networks --study FILE.funn [--json]
Lists the register of networks and actors, with how many of the organisations interviewed mention each of them.
${common}`,
      suggest: `funn suggest --study FILE.funn --texts FILE.json [--json]
Suggests up to three codes for each text, by the definitions of the codebook and what has been coded. FILE is JSON: [{ "id": …, "text": … }].
Percentages come only once 20 passages have been coded, and the words that weigh come along. Nothing is stored, and suggestions never count.
${common}`,
      search: `funn search --study FILE.funn TEXT [--group KEY] [--question QUESTION] [--code KEY] [--coder KEY] [--state STATE] [--wave N]
Searches with Norwegian inflections; "exact words" in quotes, beginning* and *ending.
Searches an informant group, a question (number, key, or free for notes without one), text with a code or by a coder, sessions in a state, or a wave.
${common}`,
      export: `funn export --study FILE.funn --to word|plan|findings|codebook|networks|memos|csv|json [--as csv|qdc] [--list NAME] [--profile internal|client|publication] [--without-guides] --out FILE
The Word report has the interview guides that were used appended, unless you write --without-guides.
findings is a frozen list of preliminary findings to hand out, the latest where none is named, for the client unless told.
codebook is the codebook as a table (csv), or for other programs (REFI-QDA) when FILE ends in .qdc or --as qdc is said.
plan is the sample, the deviations and the research questions in Word; memos are the team's memos, as JSON where FILE ends in .json, else as a table (csv).
Both and Funn's open format (json) exist in the profile internal only.
networks is the register of networks and actors as a table (csv), with who mentions them; small counts are hidden outside the team.
${common}`,
      approval: `funn approval --study FILE.funn --session CODE --out notes.docx [--informant CODE] [--deadline YYYY-MM-DD] [--contact TEXT]
              [--hide-confidential]
Writes the notes of the session as a Word document for the informant and sets the session to sent. In group interviews --informant must be given.
${common}`,
      letters: `funn letters --study FILE.funn --key-file FILE.funn-key --template informasjon|invitasjon|godkjenning --out FOLDER
              [--informant CODE] [--deadline YYYY-MM-DD] [--contact TEXT]
Writes the letter as a Word document for each informant, in the form of Norwegian of their organisation. Files are named by pseudonym and replace nothing.
${common}`,
      guide: `funn guide import --study FILE.funn FILE [--key KEY] [--title TEXT]
funn guide export --study FILE.funn --guide KEY[@VERSION] --to word|json|text [--form nb|nn] --out FILE
Imports an interview guide (.docx, .txt, .md): numbered questions, headings, prompts, “If yes, …” and fields such as “Name:”.
Writes out one version, the newest where none is named. What is missing in nynorsk stands in bokmål and is marked.
${common}`,
      check: `funn check --study FILE.funn
Checks the file and tells what is missing before delivery.
${common}`,
      backup: `funn backup --study FILE.funn
Takes a backup of the study, and of the key file where it is named. The copy is opened and read through before it counts.
${common}`,
      restore: `funn restore --study FILE.funn --list
funn restore --study FILE.funn [--backup NAME]
Lists the backups (no passphrase needed), or restores the last good one, or the one named, as a new file beside.
Never overwrites a file. With --key-file the key file is restored too.
${common}`,
      copy: `funn copy --study FILE.funn --out FILE.funn [--new-passphrase-file FILE]
Makes an encrypted copy to hand over, without traces of what was deleted. Never overwrites a file.
The copy has the study's passphrase, or its own from --new-passphrase-file or FUNN_NEW_PASSPHRASE.
${common}`,
    },
  },
  use: {
    noCommand: 'the command is missing.',
    unknownCommand: (name) => `“${name}” is no command.`,
    wrongOption: (option) => `the option ${option} does not fit here.`,
    missingOption: (option) => `${option} is missing.`,
    notOneOf: (option, words) => `${option} must be one of ${words}.`,
    noPassphrase: (option, variable) => `the passphrase is missing; give it by ${option} or in the environment variable ${variable}.`,
    badValue: 'a value is too long, empty or of the wrong kind.',
    wrongMap: (part) => `--map is written HEADING=FIELD,… with a heading of the table and a field that the help names; this will not do: ${part}.`,
    noFiles: 'no files to import.',
    noText: 'nothing to search for.',
    outIsStudy: '--out cannot be a study.',
    seeHelp: (command) => `See: ${command}`,
  },
  untitled: 'Untitled',
  backups: {
    taken: (path) => `Backup: ${path}`,
    restored: (path) => `Restored as ${path}`,
    none: 'There are no backups of this file.',
    failed: (why) => `the work is saved, but the backup was not taken: ${why}`,
  },
  made: (path, title) => `Made “${title}” in ${path}`,
  importedStudy: (file, answers, codings) => `${file}: ${answers} ${answers === 1 ? 'answer' : 'answers'} and ${codings} ${codings === 1 ? 'coding' : 'codings'} new or changed`,
  importedNotes: (file, session, answers) => `${file}: ${answers} ${answers === 1 ? 'answer' : 'answers'} in session ${session}`,
  registered: (file, organisations, informants, isTried) => `${file}: ${organisations} ${organisations === 1 ? 'organisation' : 'organisations'} and ${informants} ${informants === 1 ? 'informant' : 'informants'} ${isTried ? 'would be' : 'are'} new`,
  knownBefore: (file, organisations, informants) => `${file}: ${organisations} ${organisations === 1 ? 'organisation' : 'organisations'} and ${informants} ${informants === 1 ? 'informant' : 'informants'} are there already and stay as they were`,
  importedCodes: (file, added, updated, skipped, isTried) => `${file}: ${isTried ? 'would give ' : ''}${added === 1 ? '1 new code' : `${added} new codes`}, ${updated} updated, ${skipped} skipped`,
  notTaken: {
    sets: (count) => (count === 1 ? '1 code group is not taken.' : `${count} code groups are not taken.`),
    folders: (count) => (count === 1 ? '1 folder has become a code.' : `${count} folders have become codes.`),
    deeper: (count) => (count === 1 ? '1 code stood below the third level and is moved up to it.' : `${count} codes stood below the third level and are moved up to it.`),
    cut: (count) => (count === 1 ? '1 text is cut to 2,000 characters.' : `${count} texts are cut to 2,000 characters.`),
    colors: (count) => (count === 1 ? '1 colour could not be read.' : `${count} colours could not be read.`),
    others: (count) => (count === 1 ? '1 other element is not taken.' : `${count} other elements are not taken.`),
  },
  codeRow: (line, why, more) => `line ${line} ${({ 'no-name': 'has no name', 'too-long': 'has too long a name', 'cycle': 'stands below itself', 'too-deep': 'would lie on a fourth level', 'ambiguous-parent': 'has a parent that may be several codes', 'retired-parent': 'stands below a retired code' })[why]}${more > 0 ? ` (and ${more} more rows)` : ''}.`,
  registerProblem: (line, kind, value) => `line ${line}: ${{
    'no-organisation': `“${value}” has no organisation and is left out`, 'no-group': `“${value}” has no group and is left out; name one with --group`,
    'unknown-group': `the group “${value}” is not known, so the row is left out; name one with --group`, 'too-long': `“${value}” is too long, so the row is left out`,
    'other-group': `the organisation is in another group than “${value}” already`,
    'odd-email': `“${value}” does not look like an e-mail address, and is taken as it stands`, 'unknown-language': `the language “${value}” is not known; bokmål is taken`,
  }[kind]}`,
  tried: (file, questions, free) => `${file}: ${questions} questions recognised, ${free} paragraphs without a question`,
  leftOut: (file, count) => `${file}: ${count === 1 ? 'one text belongs' : `${count} texts belong`} in the key file and was left out; open it with --key-file`,
  namesFound: (file, count, choice) => `${file}: ${count === 1 ? 'one name or number' : `${count} names and numbers`} ${choice === 'keep' ? `${count === 1 ? 'was' : 'were'} left; see --names` : choice === 'mask' ? 'masked' : 'replaced by pseudonyms or masked'}`,
  guideImported: (file, key, questions, leftOut) => `${file}: ${questions === 1 ? 'one question' : `${questions} questions`} in the guide ${key}${leftOut === 0 ? '' : `; ${leftOut === 1 ? 'one paragraph' : `${leftOut} paragraphs`} found no place and ${leftOut === 1 ? 'is' : 'are'} left out`}`,
  guideExported: (path, fallbacks) => `Wrote ${path}${fallbacks === 0 ? '' : `; ${fallbacks === 1 ? 'one wording is' : `${fallbacks} wordings are`} missing in nynorsk and stand${fallbacks === 1 ? 's' : ''} in bokmål`}`,
  exported: (path, profile) => `Wrote ${path} (${profile})`,
  lettersWritten: (folder, letters, missing) => `Wrote ${letters} ${letters === 1 ? 'letter' : 'letters'} in ${folder}${missing.length === 0 ? '' : `; missing: ${missing.join(', ')}`}`,
  approvalWritten: (path, session, answers) => `Wrote the notes of ${session} to ${path} (${answers} answers). The session is set to sent.`,
  mentionedBy: (mentioned, interviewed) => `mentioned by ${mentioned} of ${interviewed}`,
  notMentioned: 'not mentioned',
  networkKinds: { network: 'network', actor: 'actor' },
  hits: (count) => count === 1 ? '1 hit' : `${count} hits`,
  of: 'of',
  total: 'In all',
  units: {
    organisation: 'Organisations that mention the code, out of those asked', informant: 'Informants who mention the code, out of those asked',
    session: 'Sessions in which the code is mentioned, out of those asked', segment: 'Passages with the code',
  },
  plan: {
    noGroup: 'without a group', planned: (count) => `${count} planned`, asked: (invited, accepted, declined) => `${invited} invited, ${accepted} accepted, ${declined} declined`,
    withoutInformant: 'Sessions without an informant', deviations: 'Came otherwise than planned', withoutQuestion: 'Research questions without a question', notAsked: 'Research questions nobody has been asked about yet', withoutAim: 'Questions without a research question', askedNowhere: 'Questions asked in no session yet',
  },
  suggestions: {
    wrongFile: (name) => `${name} is not JSON of the form [{ "id": …, "text": … }].`,
    none: 'no suggestion', because: (words) => `because of ${words}`, hitRate: (percent) => `The first suggestion is right for some ${percent} % of what has been coded.`,
  },
  agreement: agreementWords.en,
  sound: 'The file is sound.',
  broken: 'The file is damaged.',
  lacking: 'Missing:',
  nothingLacking: 'Nothing is missing.',
  counts: {
    organisations: 'organisations', informants: 'informants', interviews: 'interviews', groupInterviews: 'group interviews', seminars: 'dialogue seminars',
    sources: 'sources', answers: 'answers', words: 'words', codes: 'codes', codings: 'codings', guides: 'interview guides', questions: 'questions',
  },
  lacks: {
    'basis': 'legal basis, role or deletion date is not stated', 'organisations': 'no organisations are registered', 'sessions': 'no sessions are registered',
    'session-without-informant': 'sessions without an informant', 'session-without-notes': 'sessions held without notes', 'not-coded': 'sessions that are not coded',
    'code-without-definition': 'codes without a definition', 'group-without-session': 'informant groups without a session',
  },
  missing: { network: 'there is no such network or actor.', group: 'there is no such group; write its key, such as G1.', addressee: 'no informants are registered, or none has this code.', 'finding-set': 'no list of findings is frozen, or none has this name.', letter: 'there is no such letter.', informant: 'say which of the participants, with --informant.', change: 'the change is not there any more.', guide: 'there is no such guide; write its key, with @ and a version where needed.', session: 'there is no such session.', code: 'there is no such code in the codebook.', wave: 'there is no such wave.' },
  failures: {
    'not-found': 'the file is not there.',
    'folder-missing': 'the folder is not there.',
    'exists': 'there is a file of this name already; Funn never overwrites it.',
    'not-writable': 'writing here is not possible.',
    'disk-full': 'the disk is full; nothing has changed.',
    'disk-failed': 'the disk reports an error; what was done last may not be stored.',
    'in-use': 'the study is open elsewhere; close it there first.',
    'no-locking': 'the disk cannot lock files, as some network disks cannot; copy the file to a local disk and open it there.',
    'target-locked': 'the file is open in another program; close it there first.',
    'target-is-folder': 'there is a folder of this name.',
    'write-failed': 'the file could not be written ({code}).',
    'foreign': 'the file was not made by Funn, or it is the other one of Funn\'s two kinds.',
    'wrong-passphrase': 'the passphrase does not open this file.',
    'damaged': 'the file is damaged and cannot be opened safely; it is untouched.',
    'newer': 'the file was made by a newer Funn (format {version}; this one knows {supported}).',
    'weak-passphrase': 'the passphrase must have at least {minimum} characters.',
    'no-backup': 'there is no backup of this file.',
    'key-of-other-study': 'the key file belongs to another study.',
    'same-passphrase': 'the key file needs another passphrase than the study.',
    'no-study': 'no study is open.',
    'no-key': 'the file names people; open the key file with --key-file.',
    'unknown-file': 'the file is unknown.',
    'missing': 'what was named is not there.',
    'stale': 'the text has been changed elsewhere meanwhile.',
    'invalid-message': 'the message could not be read.',
    'cancelled': 'cancelled.',
    'bug': 'something went wrong in Funn ({step}); the study has not changed.',
    'basis-missing': 'the study must first state: {fields}.',
    'date-order': '{field}: the date is in the past or in the wrong order.',
    'duplicate': 'there is one of the same name already.',
    'in-use-by': 'cannot be removed; these sessions rest on it: {sessions}.',
    'combined-twice': 'the group is in another combined count already: {groups}.',
    'group-in-use': 'the group cannot be removed; these are in it: {organisations}.',
    'empty-selection': 'no text is selected.',
    'stance-required': 'the code {code} needs a stance.',
    'code-retired': 'the code {code} is retired.',
    'code-in-use': 'the code {code} is in use; merge it with another, or retire it.',
    'code-cycle': 'a code cannot stand below itself.',
    'reason-missing': 'a reason is missing.',
    'code-is-tag': '{code} stands for a network or an actor and is managed in the register.',
    'network-tagged': '“{name}” cannot be removed; so many passages are tagged with it: {passages}.',
    'codes-there': 'codes that are in the codebook already: {codes}; say with --duplicates skip, update or rename what to do.',
    'code-row': '{line}: {why}.',
    'code-too-deep': 'codes have three levels at most.',
    'too-long': 'the text is too long; the limit is {limit} characters.',
    'future-date': '{field} cannot be in the future.',
    'letter-sent': 'the letter has been sent and cannot be changed; make a new version.',
    'not-ready': 'the session cannot be set to {to} now ({why}).',
    'locked': 'the session is locked.',
    'guide-locked': 'this version of the guide is in use and stays as it is; make a new version.',
    'too-few-coders': 'agreement takes at least two coders who have coded something.',
    'codebook-versions': 'the codings were made by different versions of the codebook ({versions}); say with --same-codes that the codes mean the same, or with --map which code to read as another.',
    'unreadable': 'the file cannot be read.',
    'unsupported': 'the file is of a kind that Funn cannot read; use .docx, .odt, .rtf, .txt, .md, .pdf, .eml, .vtt, .srt or .json.',
    'too-large': 'the file is too large; the limit is {limit} MB.',
    'invalid-json': 'the file does not follow Funn\'s open format.',
    'not-empty': 'the question has text.',
    'internal-only': 'the open format, the plan and the memos carry everything as it is and exist in the profile internal only.',
    'no-codes': 'the codebook is empty, and other programs read no codebook without codes.',
    'check-failed': 'the check found errors: {problems}.',
  },
  unreadable: {
    'other-document': 'this is not the document that was sent; none of the questions were found.',
    'not-a-table': 'the file is neither an Excel workbook (.xlsx) nor a text file with columns (.csv).',
    'other-workbook': 'the file is in a format Funn does not read; save it as .xlsx or .csv in your spreadsheet program.',
    'no-sheet': 'the workbook has no visible sheet of that name.',
    'no-columns': 'no column was recognised as the organisation; use headings such as Organisation, Group, Name and E-mail, or say it with --map.',
    'too-many-rows': 'there is more in the file than Funn takes as one register; the limit is 20,000 rows.',
    'open-quotation': 'a quotation mark in the file is never closed, so the rows cannot be told apart.',
    'not-qdc': 'the file is not a REFI-QDA codebook (.qdc).',
    'document-type': 'the file has a document type (DTD), which Funn does not read, because it may be made to harm.',
    'too-many-codes': 'the file has more codes than Funn takes; the limit is 2,000.',
    'no-questions': 'there are no numbered questions in the file.',
    'too-much': 'there is more in the file than Funn takes as one set of notes (the limit is 5 million characters and 100,000 lines).',
    'empty': 'the file is empty.', 'closed': 'the file cannot be opened for reading.', 'not-text': 'the file is no text.',
    'encrypted': 'the document is protected by a password or saved in an old Word format.', 'not-a-document': 'the file is no Word document.',
    'damaged': 'the document is broken.', 'bomb': 'the document is packed so tightly that it may be made to harm; it was not opened.',
    'external-entity': 'the document points to other files in a way that Word never does; it was not opened.', 'nothing-in-it': 'there is nothing in the file.',
    'not-odt': 'the file is no OpenDocument text.', 'not-rtf': 'the file is not in rich text format (RTF).', 'not-pdf': 'the file is no PDF.',
    'not-email': 'the file is no saved e-mail (.eml).', 'not-transcript': 'the file is no transcript with times (.vtt or .srt).',
    'protected': 'the document is protected by a password; save it without one and try again.',
    'no-text': 'the PDF has pictures only, as from a scanner; run text recognition (OCR) first.',
    'outlook': 'Outlook format (.msg) cannot be read; open the e-mail in Outlook and save it as .eml.',
  },
  openProblems: {
    'too-many': 'the file has more values than Funn reads at once (the limit is 4 million); split it into several files.',
    'too-many-codes': 'a codebook can have at most 10,000 codes.',
    'not-json': 'this is not valid JSON in UTF-8.', 'too-deep': 'the file is nested deeper than the format ever is.',
    'other-format': 'the file is not in Funn\'s open format (“format” must be “funn-study”).', 'unknown-field': 'the field is unknown.',
    'wrong-value': 'the value is of the wrong kind, missing or too long.', 'duplicate': 'the id or key is used already.',
    'unknown-reference': 'what this refers to is neither in the file nor in the study.', 'ambiguous': 'this may mean several things; say which one.',
    'no-span': 'the place must be given in one way: start and end, whole, or quote.', 'outside-text': 'the place is outside the text.',
    'quote-not-once': 'the words must stand exactly once in the text.',
    'unclean-text': 'the text has characters that Funn changes, so that start and end would move (use NFC and \\n).',
    'text-changed': 'the study has another text here, with codings or marks that the file does not know.', 'state-missing': 'without a text, state must say whether it was asked.',
    'text-without-answer': 'an answer with text must have the state “answered”.', 'stance-required': 'the code requires a stance.', 'cycle': 'the code is its own ancestor.',
    'too-many-levels': 'codes have three levels at most.', 'tag-nested': 'a code for a network or an actor stands at the top of the codebook, with no codes under it.',
    'belongs-in-key': 'the answer belongs in the key file: write it under key.answers.',
  },
}
