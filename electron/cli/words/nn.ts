import { agreementWords } from './agreement-words.ts'
import type { CliWords } from './nb.ts'

const common = `
Felles val:
  --passphrase-file FIL       passordfrasen til studien står på første linja (elles FUNN_PASSPHRASE)
  --key-file FIL              nøkkelfila med namn
  --key-passphrase-file FIL   passordfrasen til nøkkelfila (elles FUNN_KEY_PASSPHRASE)
  --lang nb|nn|en             språket Funn svarar på
  --json                      svar i JSON; plan, count, agreement, search og check gjer det alltid når svaret går til eit program`

export const nn: CliWords = {
  help: {
    overview: `Funn på kommandolinja: funn KOMMANDO [val]

  example   lag den fiktive eksempelstudien
  new       lag ein ny studie frå ein mal
  import    hent inn notat, dokument eller det opne formatet til Funn
  plan      sjå kor langt utvalet er kome, avvik frå planen og kva ingen blir spurde om
  count     tel kor mange som nemner ein kode, av dei som er spurde
  networks  sjå registeret over nettverk og aktørar, og kor mange som nemner dei
  agreement rekn ut kor samde kodarane er, eller trekk økter som fleire skal kode
  suggest   foreslå kodar til tekstar som ikkje er i nokon studie
  search    søk i alle notat
  export    skriv til Word, CSV eller det opne formatet til Funn
  approval  skriv referatet frå ei økt til godkjenning hos informanten
  letters   skriv eit brev til informantane i Word, på målforma til kvar
  guide     hent inn ein intervjuguide frå Word eller tekst, eller skriv ein ut
  check     kontroller studien og sjå kva som manglar
  backup    ta ein tryggingskopi no
  restore   list opp tryggingskopiar, eller gjenopprett ein som ei ny fil
  copy      lag ein kryptert kopi til overlevering

funn KOMMANDO --help fortel meir. Svarkodar: 0 utført, 1 avvist, 2 feil bruk.
${common}`,
    commands: {
      example: `funn example --out FIL.funn [--key-file FIL.funn-key]
Lagar den fiktive eksempelstudien. Skriv aldri over ei fil.
${common}`,
      new: `funn new [--template needs-and-alternatives|blank] --out FIL.funn [--title TEKST] [--firm TEKST] [--client TEKST]
         [--language nb|nn|en] [--coder NAMN] [--key-file FIL.funn-key]
Lagar ein ny studie. Skriv aldri over ei fil.
${common}`,
      import: `funn import --study FIL.funn FIL… [--session KODE] [--names mask|keep|replace] [--dry-run] [--json]
       funn import --study FIL.funn --codebook KODAR.csv|KODAR.qdc [--duplicates skip|update|rename] [--dry-run]
       funn import --study FIL.funn --key-file FIL.funn-key --register TABELL.csv|.xlsx [--sheet ARK]
            [--map OVERSKRIFT=FELT,…] [--group NØKKEL] [--dry-run] [--json]
Hentar inn det opne formatet til Funn (.json) eller notat etter spørsmål (.docx, .odt, .rtf, .txt, .md, .vtt, .srt), og
e-post (.eml) og PDF som kjelder. Ei mappe tek med filene i henne. Utan --session får kvar fil ei ny økt. Med --dry-run blir ingenting endra.
Med nøkkelfila open hamnar namn og andre personopplysningar frå guiden der; elles blir dei utelatne.
Notat og kjelder blir leitte gjennom etter namn som den opne nøkkelfila kjenner, e-post, telefon, fødselsnummer og organisasjonsnummer.
--names mask skjermar dei, replace set inn pseudonymet for dei som er kjende og skjermar resten, keep (standard) lèt dei stå.
--codebook hentar kodar frå ei kodebok etter REFI-QDA (.qdc), eller frå ein tabell: namn, definisjon, forelder og fleire, òg frå Taguette (tag, description) og QualCoder (name, memo, category).
Kodar som finst frå før, blir avviste til --duplicates seier om dei blir hoppa over (skip), oppdaterte (update) eller får eit anna namn (rename).
--register hentar verksemder og informantar frå eit rekneark eller ei tekstfil med kolonnar. Kolonnane blir kjende att på overskriftene;
--map seier det for dei som ikkje blir det (felt: verksemd, gruppe, informant, fornamn, etternamn, rolle, e-post, telefon, målform, eller -
for ingenting; ein kolonne kan òg nemnast med nummer). Dei som finst frå før, blir ståande. Rader med ukjend gruppe blir utelatne, eller får
gruppa i --group. Namn hamnar berre i nøkkelfila, som må vere open.
${common}`,
      plan: `funn plan --study FIL.funn
Viser måltal, gjennomførte og planlagde økter og invitasjonar per informantgruppe, samla tal, avvik frå planen,
og kva spørsmål som tener kva problemstilling. Metodesetninga tel kvar type for seg.
${common}`,
      count: `funn count --study FIL.funn --code B5.1 [--unit organisation|informant|session|segment] [--by group] [--wave N]
           [--profile internal|client|publication]
Tel kor mange som nemner koden, av dei som er spurde. Profilane client og publication skjuler små tal.
${common}`,
      agreement: `funn agreement --study FIL.funn [--unit answer|session] [--coders A,B] [--same-codes] [--map B1=B2,…] [--disagreements] [--round N]
funn agreement --study FIL.funn --draw TAL|PROSENT% [--seed N]
funn agreement --study FIL.funn --rounds
Reknar ut kor samde kodarane er, kode for kode: prosent, Cohens κ, Krippendorffs α og Gwets AC1, over svarblokker eller heile økter som
minst to av dei har arbeidd med. Er kodingane gjorde etter ulike versjonar av kodeboka, må det seiast at kodane tyder det same
(--same-codes), eller kva kode som skal lesast som ein annan (--map). --draw trekkjer økter på tvers av informantgruppene; same frø
trekkjer dei same.
--rounds listar rundane med blind dobbeltkoding, og --round reknar på éin av dei.
${common}`,
      networks: `funn networks --study FIL.funn [--json]
Listar registeret over nettverk og aktørar, med kor mange av dei intervjua verksemdene som nemner kvar av dei.
${common}`,
      suggest: `funn suggest --study FIL.funn --texts FIL.json [--json]
Foreslår inntil tre kodar for kvar tekst, etter definisjonane i kodeboka og det som er koda. FIL er JSON: [{ "id": …, "text": … }].
Prosent blir vist først når minst 20 tekstbitar er koda, og ord som veg, følgjer med. Ingenting blir lagra, og forslag blir aldri talde.
${common}`,
      search: `funn search --study FIL.funn TEKST [--group NØKKEL] [--question SPØRSMÅL] [--code NØKKEL] [--coder NØKKEL] [--state TILSTAND] [--wave N]
Søkjer med norske bøyingsformer; «"eksakte ord"» i hermeteikn, byrjing* og *ending.
Søkjer i ei informantgruppe, eit spørsmål (nummer, nøkkel eller free for frie notat), tekst med ein kode eller frå ein kodar, økter i ein tilstand eller ei bølgje.
${common}`,
      export: `funn export --study FIL.funn --to word|plan|findings|codebook|networks|memos|csv|json [--as csv|qdc] [--list NAMN] [--profile internal|client|publication] [--without-guides] --out FIL
Word-rapporten får intervjuguidane som er brukte, som vedlegg, om du ikkje skriv --without-guides.
findings er ei frosen liste med førebelse funn til utdeling, den siste om inga er namngitt, til oppdragsgivar om ikkje anna er sagt.
codebook er kodeboka som tabell (csv), eller for andre program (REFI-QDA) når FIL sluttar på .qdc eller --as qdc er sagt.
plan er utvalet, avvika og problemstillingane i Word; memos er memoa til teamet, som JSON når FIL sluttar på .json, elles som rekneark (csv).
Begge og det opne formatet til Funn (json) finst berre i profilen internal.
networks er registeret over nettverk og aktørar i rekneark (csv), med kven som nemner dei; små tal er skjulte utanfor prosjektgruppa.
${common}`,
      approval: `funn approval --study FIL.funn --session KODE --out referat.docx [--informant KODE] [--deadline ÅÅÅÅ-MM-DD] [--contact TEKST]
              [--hide-confidential]
Skriv referatet frå økta som Word-dokument til informanten og set økta til «sendt». I gruppeintervju må --informant oppgjevast.
${common}`,
      letters: `funn letters --study FIL.funn --key-file FIL.funn-key --template informasjon|invitasjon|godkjenning --out MAPPE
              [--informant KODE] [--deadline ÅÅÅÅ-MM-DD] [--contact TEKST]
Skriv brevet som eitt Word-dokument til kvar informant, på målforma til verksemda. Filene heiter etter pseudonymet og erstattar aldri noko.
${common}`,
      guide: `funn guide import --study FIL.funn FIL [--key NØKKEL] [--title TEKST]
funn guide export --study FIL.funn --guide NØKKEL[@VERSJON] --to word|json|text [--form nb|nn] --out FIL
Hentar inn ein intervjuguide (.docx, .txt, .md): nummererte spørsmål, overskrifter, stikkord, «Viss ja, …» og felt som «Namn:».
Skriv ut ein versjon, den nyaste om ingen er namngitt. Det som manglar på nynorsk, står på bokmål og er merkt.
${common}`,
      check: `funn check --study FIL.funn
Kontrollerer fila og fortel kva som manglar før levering.
${common}`,
      backup: `funn backup --study FIL.funn
Tek ein tryggingskopi av studien, og av nøkkelfila når ho er namngitt. Kopien blir opna og lesen gjennom før han tel.
${common}`,
      restore: `funn restore --study FIL.funn --list
funn restore --study FIL.funn [--backup NAMN]
Listar tryggingskopiane (utan passordfrase), eller gjenopprettar den siste gode, eller den som er namngitt, som ei ny fil ved sida av.
Skriv aldri over ei fil. Med --key-file blir òg nøkkelfila gjenoppretta.
${common}`,
      copy: `funn copy --study FIL.funn --out FIL.funn [--new-passphrase-file FIL]
Lagar ein kryptert kopi til overlevering, utan spor av det som er sletta. Skriv aldri over ei fil.
Kopien får passordfrasen til studien, eller ein eigen frå --new-passphrase-file eller FUNN_NEW_PASSPHRASE.
${common}`,
    },
  },
  use: {
    noCommand: 'kommandoen manglar.',
    unknownCommand: (name) => `«${name}» er ingen kommando.`,
    wrongOption: (option) => `valet ${option} passar ikkje her.`,
    missingOption: (option) => `${option} manglar.`,
    notOneOf: (option, words) => `${option} må vere éin av ${words}.`,
    noPassphrase: (option, variable) => `passordfrasen manglar; gi han med ${option} eller i miljøvariabelen ${variable}.`,
    badValue: 'ein verdi er for lang, tom eller av feil slag.',
    wrongMap: (part) => `--map blir skrive OVERSKRIFT=FELT,… med ei overskrift frå tabellen og eit felt som hjelpa nemner; dette går ikkje: ${part}.`,
    noFiles: 'ingen filer å hente inn.',
    noText: 'ingenting å søkje etter.',
    outIsStudy: '--out kan ikkje vere ein studie.',
    seeHelp: (command) => `Sjå: ${command}`,
  },
  untitled: 'Utan tittel',
  backups: {
    taken: (path) => `Tryggingskopi: ${path}`,
    restored: (path) => `Gjenoppretta som ${path}`,
    none: 'Det finst ingen tryggingskopiar av denne fila.',
    failed: (why) => `arbeidet er lagra, men tryggingskopien vart ikkje teken: ${why}`,
  },
  made: (path, title) => `Laga «${title}» i ${path}`,
  importedStudy: (file, answers, codings) => `${file}: ${answers} svar og ${codings} kodingar nye eller endra`,
  importedNotes: (file, session, answers) => `${file}: ${answers} svar i økt ${session}`,
  registered: (file, organisations, informants, isTried) => `${file}: ${organisations === 1 ? 'éi verksemd' : `${organisations} verksemder`} og ${informants === 1 ? 'éin informant' : `${informants} informantar`} ${isTried ? 'ville vorte nye' : 'er nye'}`,
  knownBefore: (file, organisations, informants) => `${file}: ${organisations === 1 ? 'éi verksemd' : `${organisations} verksemder`} og ${informants === 1 ? 'éin informant' : `${informants} informantar`} finst frå før og står som dei var`,
  importedCodes: (file, added, updated, skipped, isTried) => `${file}: ${isTried ? 'ville gitt ' : ''}${added === 1 ? '1 ny kode' : `${added} nye kodar`}, ${updated} oppdatert, ${skipped} hoppa over`,
  notTaken: {
    sets: (count) => (count === 1 ? '1 kodegruppe er ikkje teken med.' : `${count} kodegrupper er ikkje tekne med.`),
    folders: (count) => (count === 1 ? '1 mappe er blitt ein kode.' : `${count} mapper er blitt kodar.`),
    deeper: (count) => (count === 1 ? '1 kode stod under tredje nivå og er flytt opp dit.' : `${count} kodar stod under tredje nivå og er flytte opp dit.`),
    cut: (count) => (count === 1 ? '1 tekst er korta til 2000 teikn.' : `${count} tekstar er korta til 2000 teikn.`),
    colors: (count) => (count === 1 ? '1 farge kunne ikkje lesast.' : `${count} fargar kunne ikkje lesast.`),
    others: (count) => (count === 1 ? '1 anna element er ikkje teke med.' : `${count} andre element er ikkje tekne med.`),
  },
  codeRow: (line, why, more) => `linje ${line} ${({ 'no-name': 'manglar namn', 'too-long': 'har for langt namn', 'cycle': 'står under seg sjølv', 'too-deep': 'kjem på eit fjerde nivå', 'ambiguous-parent': 'har ein forelder som kan vere fleire kodar', 'retired-parent': 'står under ein utgått kode' })[why]}${more > 0 ? ` (og ${more} rader til)` : ''}.`,
  registerProblem: (line, kind, value) => `linje ${line}: ${{
    'no-organisation': `«${value}» har inga verksemd og er ikkje med`, 'no-group': `«${value}» har inga gruppe og er ikkje med; sei ei med --group`,
    'unknown-group': `gruppa «${value}» er ukjend, så rada er ikkje med; sei ei med --group`, 'too-long': `«${value}» er for langt, så rada er ikkje med`,
    'other-group': `verksemda er alt i ei anna gruppe enn «${value}»`,
    'odd-email': `«${value}» ser ikkje ut som ei e-postadresse, og er teken med slik ho står`, 'unknown-language': `målforma «${value}» er ukjend; bokmål er vald`,
  }[kind]}`,
  tried: (file, questions, free) => `${file}: ${questions} spørsmål kjende att, ${free} avsnitt utan spørsmål`,
  leftOut: (file, count) => `${file}: ${count === 1 ? 'éin tekst høyrer heime i nøkkelfila og er utelaten' : `${count} tekstar høyrer heime i nøkkelfila og er utelatne`}; opne henne med --key-file`,
  namesFound: (file, count, choice) => `${file}: ${count === 1 ? 'eitt namn eller nummer' : `${count} namn og nummer`} ${choice === 'keep' ? 'vart ståande; sjå --names' : choice === 'mask' ? 'er skjerma' : 'er bytte ut med pseudonym eller skjerma'}`,
  guideImported: (file, key, questions, leftOut) => `${file}: ${questions === 1 ? 'eitt spørsmål' : `${questions} spørsmål`} i guiden ${key}${leftOut === 0 ? '' : `; ${leftOut === 1 ? 'eitt avsnitt' : `${leftOut} avsnitt`} fann ikkje plass og er utelatne`}`,
  guideExported: (path, fallbacks) => `Skreiv ${path}${fallbacks === 0 ? '' : `; ${fallbacks === 1 ? 'éin tekst' : `${fallbacks} tekstar`} manglar på nynorsk og står på bokmål`}`,
  exported: (path, profile) => `Skreiv ${path} (${{ internal: 'intern', client: 'oppdragsgivar', publication: 'publisering' }[profile] ?? profile})`,
  lettersWritten: (folder, letters, missing) => `Skreiv ${letters} brev i ${folder}${missing.length === 0 ? '' : `; manglar: ${missing.join(', ')}`}`,
  approvalWritten: (path, session, answers) => `Skreiv referatet frå ${session} til ${path} (${answers} svar). Økta er sett til sendt.`,
  mentionedBy: (mentioned, interviewed) => `nemnd av ${mentioned} av ${interviewed}`,
  notMentioned: 'ikkje nemnd',
  networkKinds: { network: 'nettverk', actor: 'aktør' },
  hits: (count) => count === 1 ? '1 treff' : `${count} treff`,
  of: 'av',
  total: 'I alt',
  units: {
    organisation: 'Talet på verksemder som nemner koden, av spurde', informant: 'Talet på informantar som nemner koden, av spurde',
    session: 'Talet på økter der koden blir nemnd, av dei det vart spurt i', segment: 'Talet på tekstbitar med koden',
  },
  plan: {
    noGroup: 'utan gruppe', planned: (count) => `${count} planlagde`, asked: (invited, accepted, declined) => `${invited} inviterte, ${accepted} takka ja, ${declined} takka nei`,
    withoutInformant: 'Økter utan informant', deviations: 'Kom annleis enn planlagt', withoutQuestion: 'Problemstillingar utan spørsmål', notAsked: 'Problemstillingar ingen er spurde om enno', withoutAim: 'Spørsmål utan problemstilling', askedNowhere: 'Spørsmål ingen har fått enno',
  },
  suggestions: {
    wrongFile: (name) => `${name} er ikkje JSON på forma [{ "id": …, "text": … }].`,
    none: 'ingen forslag', because: (words) => `på grunn av ${words}`, hitRate: (percent) => `Det første forslaget treffer i om lag ${percent} % av det som er koda.`,
  },
  agreement: agreementWords.nn,
  sound: 'Fila er heil.',
  broken: 'Fila er skadd.',
  lacking: 'Manglar:',
  nothingLacking: 'Ingenting manglar.',
  counts: {
    organisations: 'verksemder', informants: 'informantar', interviews: 'intervju', groupInterviews: 'gruppeintervju', seminars: 'dialogseminar',
    sources: 'kjelder', answers: 'svar', words: 'ord', codes: 'kodar', codings: 'kodingar', guides: 'intervjuguidar', questions: 'spørsmål',
  },
  lacks: {
    'basis': 'behandlingsgrunnlag, rolle eller slettedato er ikkje oppgitt', 'organisations': 'ingen verksemder er registrerte', 'sessions': 'ingen økter er registrerte',
    'session-without-informant': 'økter utan informant', 'session-without-notes': 'gjennomførte økter utan notat', 'not-coded': 'økter som ikkje er koda',
    'code-without-definition': 'kodar utan definisjon', 'group-without-session': 'informantgrupper utan økt',
  },
  missing: { network: 'nettverket eller aktøren finst ikkje.', group: 'gruppa finst ikkje; skriv nøkkelen, til dømes G1.', addressee: 'ingen informantar er registrerte, eller ingen har denne koden.', 'finding-set': 'det er ikkje frose noka liste med funn, eller inga heiter dette.', letter: 'brevet finst ikkje.', informant: 'sei kven av deltakarane det gjeld, med --informant.', change: 'endringa finst ikkje lenger.', guide: 'guiden finst ikkje; skriv nøkkelen, eventuelt med @ og versjon.', session: 'økta finst ikkje.', code: 'koden finst ikkje i kodeboka.', wave: 'bølgja finst ikkje.' },
  failures: {
    'not-found': 'fila finst ikkje.',
    'folder-missing': 'mappa finst ikkje.',
    'exists': 'det ligg alt ei fil med dette namnet; Funn skriv aldri over henne.',
    'not-writable': 'det går ikkje å skrive her.',
    'disk-full': 'disken er full; ingenting er endra.',
    'disk-failed': 'disken melder feil; det som vart gjort sist, er kanskje ikkje lagra.',
    'in-use': 'studien er open ein annan stad; lukk han der først.',
    'no-locking': 'disken kan ikkje låse filer, slik nokre nettverksdiskar ikkje kan; kopier fila til ein lokal disk og opne ho der.',
    'target-locked': 'fila er open i eit anna program; lukk henne der først.',
    'target-is-folder': 'det ligg ei mappe med dette namnet.',
    'write-failed': 'fila kunne ikkje skrivast ({code}).',
    'foreign': 'fila er ikkje laga av Funn, eller ho er av det andre av dei to slaga til Funn.',
    'wrong-passphrase': 'passordfrasen opnar ikkje denne fila.',
    'damaged': 'fila er skadd og kan ikkje opnast trygt; ho er ikkje rørt.',
    'newer': 'fila er laga med ei nyare utgåve av Funn (format {version}; denne utgåva kan {supported}).',
    'weak-passphrase': 'passordfrasen må ha minst {minimum} teikn.',
    'no-backup': 'det finst ingen tryggingskopi av denne fila.',
    'key-of-other-study': 'nøkkelfila høyrer til ein annan studie.',
    'same-passphrase': 'nøkkelfila må ha ein annan passordfrase enn studien.',
    'no-study': 'ingen studie er open.',
    'no-key': 'fila har namn på personar; opne nøkkelfila med --key-file.',
    'unknown-file': 'fila er ukjend.',
    'missing': 'det som er namngitt, finst ikkje.',
    'stale': 'teksten er endra ein annan stad i mellomtida.',
    'invalid-message': 'meldinga kunne ikkje lesast.',
    'cancelled': 'avbrote.',
    'bug': 'noko gjekk gale i Funn ({step}); studien er ikkje endra.',
    'basis-missing': 'studien må først seie: {fields}.',
    'date-order': '{field}: datoen ligg i fortida eller i feil rekkjefølgje.',
    'duplicate': 'det finst alt ein med same namn.',
    'in-use-by': 'kan ikkje fjernast; desse øktene byggjer på henne: {sessions}.',
    'combined-twice': 'gruppa står alt i eit anna samla tal: {groups}.',
    'group-in-use': 'gruppa kan ikkje fjernast; desse er i henne: {organisations}.',
    'empty-selection': 'ingen tekst er markert.',
    'stance-required': 'koden {code} treng eit standpunkt.',
    'code-retired': 'koden {code} er teken ut av bruk.',
    'code-in-use': 'koden {code} er i bruk; slå han saman med ein annan, eller ta han ut av bruk.',
    'code-cycle': 'ein kode kan ikkje stå under seg sjølv.',
    'reason-missing': 'det manglar ei grunngiving.',
    'code-is-tag': '{code} står for eit nettverk eller ein aktør og blir styrt frå registeret.',
    'network-tagged': '«{name}» kan ikkje fjernast; så mange tekstbitar er merkte med han: {passages}.',
    'codes-there': 'kodar som er i kodeboka frå før: {codes}; sei med --duplicates skip, update eller rename kva som skal gjerast.',
    'code-row': '{line}: {why}.',
    'code-too-deep': 'kodar kan ha høgst tre nivå.',
    'too-long': 'teksten er for lang; grensa er {limit} teikn.',
    'future-date': '{field} kan ikkje liggje fram i tid.',
    'letter-sent': 'brevet er sendt og kan ikkje endrast; lag ei ny utgåve.',
    'not-ready': 'økta kan ikkje setjast til {to} no ({why}).',
    'locked': 'økta er låst.',
    'guide-locked': 'versjonen av guiden er i bruk og står fast; lag ein ny versjon.',
    'too-few-coders': 'samsvar krev minst to kodarar som har koda noko.',
    'codebook-versions': 'kodingane er gjorde etter ulike versjonar av kodeboka ({versions}); sei med --same-codes at kodane tyder det same, eller med --map kva kode som skal lesast som ein annan.',
    'unreadable': 'fila kan ikkje lesast.',
    'unsupported': 'fila er av eit slag Funn ikkje kan lese; bruk .docx, .odt, .rtf, .txt, .md, .pdf, .eml, .vtt, .srt eller .json.',
    'too-large': 'fila er for stor; grensa er {limit} MB.',
    'invalid-json': 'fila følgjer ikkje det opne formatet til Funn.',
    'not-empty': 'spørsmålet har tekst.',
    'internal-only': 'det opne formatet, planen og memoa har med alt som det er, og finst berre i profilen internal.',
    'no-codes': 'kodeboka er tom, og andre program les inga kodebok utan kodar.',
    'check-failed': 'kontrollen fann feil: {problems}.',
  },
  unreadable: {
    'other-document': 'dette er ikkje referatet som vart sendt; ingen av spørsmåla vart funne.',
    'not-a-table': 'fila er verken ei arbeidsbok frå Excel (.xlsx) eller ei tekstfil med kolonnar (.csv).',
    'other-workbook': 'fila er lagra i eit format Funn ikkje les; lagre ho som .xlsx eller .csv i reknearkprogrammet.',
    'no-sheet': 'arbeidsboka har ikkje noko synleg ark med dette namnet.',
    'no-columns': 'ingen kolonne vart kjend att som verksemd; bruk overskrifter som Verksemd, Gruppe, Namn og E-post, eller sei det med --map.',
    'too-many-rows': 'det står meir i fila enn Funn tek imot som eitt register; grensa er 20 000 rader.',
    'open-quotation': 'eit hermeteikn i fila blir aldri lukka, så radene kan ikkje skiljast frå kvarandre.',
    'not-qdc': 'fila er ikkje ei kodebok etter REFI-QDA (.qdc).',
    'document-type': 'fila har ein dokumenttype (DTD), og det les ikkje Funn, fordi ho kan vere laga for å skade.',
    'too-many-codes': 'fila har fleire kodar enn Funn tek imot; grensa er 2000.',
    'no-questions': 'det står ingen nummererte spørsmål i fila.',
    'too-much': 'det står meir i fila enn Funn tek imot som eitt referat (grensa er 5 millionar teikn og 100 000 linjer).',
    'empty': 'fila er tom.', 'closed': 'fila kan ikkje opnast for lesing.', 'not-text': 'fila er ikkje tekst.',
    'encrypted': 'dokumentet er verna med passord eller lagra i eit gammalt Word-format.', 'not-a-document': 'fila er ikkje eit Word-dokument.',
    'damaged': 'dokumentet er øydelagt.', 'bomb': 'dokumentet er pakka så tett at det kan vere laga for å skade; det er ikkje opna.',
    'external-entity': 'dokumentet viser til andre filer på ein måte Word ikkje bruker; det er ikkje opna.', 'nothing-in-it': 'det står ingenting i fila.',
    'not-odt': 'fila er ikkje eit OpenDocument-dokument.', 'not-rtf': 'fila er ikkje i rikt tekstformat (RTF).', 'not-pdf': 'fila er ikkje ein PDF.',
    'not-email': 'fila er ikkje ein lagra e-post (.eml).', 'not-transcript': 'fila er ikkje ei utskrift med tider (.vtt eller .srt).',
    'protected': 'dokumentet er verna med passord; lagre det utan passord og prøv igjen.',
    'no-text': 'PDF-en har berre bilete, som frå ein skannar; køyr tekstgjenkjenning (OCR) først.',
    'outlook': 'Outlook-format (.msg) kan ikkje lesast; opne e-posten i Outlook og lagre han som .eml.',
  },
  openProblems: {
    'too-many': 'fila har fleire verdiar enn Funn les på éin gong (grensa er 4 millionar); del ho i fleire filer.',
    'too-many-codes': 'ei kodebok kan ha høgst 10 000 kodar.',
    'not-json': 'dette er ikkje gyldig JSON i UTF-8.', 'too-deep': 'fila er nøsta djupare enn formatet nokon gong er.',
    'other-format': 'fila er ikkje i det opne formatet til Funn («format» skal vere «funn-study»).', 'unknown-field': 'feltet er ukjent.',
    'wrong-value': 'verdien er av feil slag, manglar eller er for lang.', 'duplicate': 'id-en eller nøkkelen er brukt før.',
    'unknown-reference': 'det som det blir vist til, finst korkje i fila eller i studien.', 'ambiguous': 'dette kan bety fleire ting; sei kva for ein.',
    'no-span': 'staden skal givast på éin måte: start og end, whole eller quote.', 'outside-text': 'staden ligg utanfor teksten.',
    'quote-not-once': 'orda skal stå nøyaktig éin gong i teksten.',
    'unclean-text': 'teksten har teikn som Funn endrar, så start og end ville flytte seg (bruk NFC og \\n).',
    'text-changed': 'studien har ein annan tekst her, med kodingar eller merke som fila ikkje kjenner.', 'state-missing': 'utan tekst må state seie om det vart spurt.',
    'text-without-answer': 'eit svar med tekst må ha state «answered».', 'stance-required': 'koden krev eit standpunkt.', 'cycle': 'koden er sin eigen overordna.',
    'too-many-levels': 'kodar kan ha høgst tre nivå.', 'tag-nested': 'ein kode for eit nettverk eller ein aktør står øvst i kodeboka, utan kodar under seg.',
    'belongs-in-key': 'svaret høyrer heime i nøkkelfila: skriv det under key.answers.',
  },
}
