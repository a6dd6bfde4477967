import type { CodeRowProblem } from '../../../codebook/interchange/codebook-table/codebook-plan.ts'
import type { NotTakenKind } from '../../../codebook/interchange/qdc/qdc-rows.ts'
import type { RegisterProblem } from '../../../codebook/interchange/register-plan.ts'
import type { CountingUnit } from '../../../codebook/analysis/unit.ts'
import type { OpenProblemKind } from '../../../codebook/interchange/open-problem.ts'
import type { IdentifierChoice } from '../../../codebook/privacy/identifiers/found-identifier.ts'
import type { FailureKind, unreadableReasons } from '../../contract/failure.ts'
import type { MissingKind } from '../../contract/study.ts'
import { agreementWords, type AgreementWords } from './agreement-words.ts'

/** Everything the command line says. `{name}` in a failure is filled with the failure's own detail. */
export interface CliWords {
  readonly help: { readonly overview: string; readonly commands: Readonly<Record<string, string>> }
  readonly use: {
    readonly noCommand: string
    readonly unknownCommand: (name: string) => string
    readonly wrongOption: (option: string) => string
    readonly missingOption: (option: string) => string
    readonly notOneOf: (option: string, words: string) => string
    readonly noPassphrase: (option: string, variable: string) => string
    readonly badValue: string
    readonly wrongMap: (part: string) => string
    readonly noFiles: string
    readonly noText: string
    readonly outIsStudy: string
    readonly seeHelp: (command: string) => string
  }
  readonly untitled: string
  readonly backups: {
    readonly taken: (path: string) => string
    readonly restored: (path: string) => string
    readonly none: string
    readonly failed: (why: string) => string
  }
  readonly made: (path: string, title: string) => string
  readonly importedStudy: (file: string, answers: number, codings: number) => string
  readonly importedNotes: (file: string, session: string, answers: number) => string
  /** What a table of organisations and informants became or would become, and what is wrong with a line of it. */
  readonly registered: (file: string, organisations: number, informants: number, isTried: boolean) => string
  readonly knownBefore: (file: string, organisations: number, informants: number) => string
  readonly importedCodes: (file: string, added: number, updated: number, skipped: number, isTried: boolean) => string
  readonly notTaken: Readonly<Record<NotTakenKind, (count: number) => string>>
  readonly codeRow: (line: number, why: CodeRowProblem, more: number) => string
  readonly registerProblem: (line: number, kind: RegisterProblem['kind'], value: string) => string
  readonly tried: (file: string, questions: number, free: number) => string
  readonly leftOut: (file: string, count: number) => string
  readonly namesFound: (file: string, count: number, choice: IdentifierChoice) => string
  readonly guideImported: (file: string, key: string, questions: number, leftOut: number) => string
  readonly guideExported: (path: string, fallbacks: number) => string
  readonly exported: (path: string, profile: string) => string
  readonly lettersWritten: (folder: string, letters: number, missing: readonly string[]) => string
  readonly approvalWritten: (path: string, session: string, answers: number) => string
  readonly mentionedBy: (mentioned: number, interviewed: number) => string
  readonly notMentioned: string
  readonly networkKinds: Readonly<Record<'network' | 'actor', string>>
  readonly hits: (count: number) => string
  readonly of: string
  readonly total: string
  readonly units: Readonly<Record<CountingUnit, string>>
  readonly plan: {
    readonly noGroup: string
    readonly planned: (count: number) => string
    readonly asked: (invited: number, accepted: number, declined: number) => string
    readonly withoutInformant: string
    readonly deviations: string
    readonly withoutQuestion: string
    readonly notAsked: string
    readonly withoutAim: string
    readonly askedNowhere: string
  }
  readonly agreement: AgreementWords
  readonly suggestions: {
    readonly wrongFile: (name: string) => string
    readonly none: string
    readonly because: (words: string) => string
    readonly hitRate: (percent: number) => string
  }
  readonly sound: string
  readonly broken: string
  readonly lacking: string
  readonly nothingLacking: string
  readonly counts: Readonly<Record<string, string>>
  readonly lacks: Readonly<Record<MissingKind, string>>
  readonly missing: Readonly<Record<string, string>>
  readonly failures: Readonly<Record<FailureKind, string>>
  readonly unreadable: Readonly<Record<(typeof unreadableReasons)[number], string>>
  readonly openProblems: Readonly<Record<OpenProblemKind, string>>
}

const common = `
Felles valg:
  --passphrase-file FIL       passordfrasen til studien står på første linje (ellers FUNN_PASSPHRASE)
  --key-file FIL              nøkkelfilen med navn
  --key-passphrase-file FIL   passordfrasen til nøkkelfilen (ellers FUNN_KEY_PASSPHRASE)
  --lang nb|nn|en             språket Funn svarer på
  --json                      svar i JSON; plan, count, agreement, search og check gjør det alltid når svaret går til et program`

export const nb: CliWords = {
  help: {
    overview: `Funn på kommandolinjen: funn KOMMANDO [valg]

  example   lag den fiktive eksempelstudien
  new       lag en ny studie fra en mal
  import    hent inn notater, dokumenter eller Funns åpne format
  plan      se hvor langt utvalget er kommet, avvik fra planen og hva ingen blir spurt om
  count     tell hvor mange som nevner en kode, av dem som er spurt
  networks  se registeret over nettverk og aktører, og hvor mange som nevner dem
  agreement regn ut hvor enige koderne er, eller trekk økter som skal kodes av flere
  suggest   foreslå koder til tekster som ikke er i noen studie
  search    søk i alle notater
  export    skriv til Word, CSV eller Funns åpne format
  approval  skriv referatet fra en økt til godkjenning hos informanten
  letters   skriv et brev til informantene i Word, på målformen til hver
  guide     hent inn en intervjuguide fra Word eller tekst, eller skriv en ut
  check     kontroller studien og se hva som mangler
  backup    ta en sikkerhetskopi nå
  restore   list opp sikkerhetskopier, eller gjenopprett en som en ny fil
  copy      lag en kryptert kopi til overlevering

funn KOMMANDO --help forteller mer. Svarkoder: 0 utført, 1 avvist, 2 feil bruk.
${common}`,
    commands: {
      example: `funn example --out FIL.funn [--key-file FIL.funn-key]
Lager den fiktive eksempelstudien. Skriver aldri over en fil.
${common}`,
      new: `funn new [--template needs-and-alternatives|blank] --out FIL.funn [--title TEKST] [--firm TEKST] [--client TEKST]
         [--language nb|nn|en] [--coder NAVN] [--key-file FIL.funn-key]
Lager en ny studie. Skriver aldri over en fil.
${common}`,
      import: `funn import --study FIL.funn FIL… [--session KODE] [--names mask|keep|replace] [--dry-run] [--json]
       funn import --study FIL.funn --codebook KODER.csv|KODER.qdc [--duplicates skip|update|rename] [--dry-run]
       funn import --study FIL.funn --key-file FIL.funn-key --register TABELL.csv|.xlsx [--sheet ARK]
            [--map OVERSKRIFT=FELT,…] [--group NØKKEL] [--dry-run] [--json]
Henter inn Funns åpne format (.json) eller notater etter spørsmål (.docx, .odt, .rtf, .txt, .md, .vtt, .srt), og
e-post (.eml) og PDF som kilder. En mappe tar med filene i den. Uten --session får hver fil en ny økt. Med --dry-run endres ingenting.
Med nøkkelfilen åpen havner navn og andre personopplysninger fra guiden der; ellers utelates de.
Notater og kilder letes gjennom for navn som den åpne nøkkelfilen kjenner, e-post, telefon, fødselsnummer og organisasjonsnummer.
--names mask skjermer dem, replace setter pseudonymet inn for dem som er kjent og skjermer resten, keep (standard) lar dem stå.
--codebook henter koder fra en kodebok etter REFI-QDA (.qdc), eller fra en tabell: navn, definisjon, forelder og flere, også fra Taguette (tag, description) og QualCoder (name, memo, category).
Koder som finnes fra før, avvises til --duplicates sier om de hoppes over (skip), oppdateres (update) eller får et annet navn (rename).
--register henter virksomheter og informanter fra et regneark eller en tekstfil med kolonner. Kolonnene kjennes igjen på overskriftene;
--map sier det for dem som ikke blir det (felt: virksomhet, gruppe, informant, fornavn, etternavn, rolle, e-post, telefon, målform, eller -
for ingenting; en kolonne kan også nevnes med nummer). Hvem som finnes fra før, blir stående. Rader med ukjent gruppe utelates, eller får
gruppen i --group. Navn havner bare i nøkkelfilen, som må være åpen.
${common}`,
      plan: `funn plan --study FIL.funn
Viser måltall, gjennomførte og planlagte økter og invitasjoner per informantgruppe, samlede antall, avvik fra planen,
og hvilke spørsmål som tjener hvilken problemstilling. Metodesetningen teller hver type for seg.
${common}`,
      count: `funn count --study FIL.funn --code B5.1 [--unit organisation|informant|session|segment] [--by group] [--wave N]
           [--profile internal|client|publication]
Teller hvor mange som nevner koden, av dem som er spurt. Profilene client og publication skjuler små tall.
${common}`,
      agreement: `funn agreement --study FIL.funn [--unit answer|session] [--coders A,B] [--same-codes] [--map B1=B2,…] [--disagreements] [--round N]
funn agreement --study FIL.funn --draw ANTALL|PROSENT% [--seed N]
funn agreement --study FIL.funn --rounds
Regner ut hvor enige koderne er, kode for kode: prosent, Cohens κ, Krippendorffs α og Gwets AC1, over svarblokker eller hele økter som
minst to av dem har arbeidet med. Er kodingene gjort etter ulike versjoner av kodeboken, må det sies at kodene betyr det samme
(--same-codes), eller hvilken kode som skal leses som en annen (--map). --draw trekker økter på tvers av informantgruppene; samme frø
trekker de samme.
--rounds lister rundene med blind dobbeltkoding, og --round regner på én av dem.
${common}`,
      networks: `funn networks --study FIL.funn [--json]
Lister registeret over nettverk og aktører, med hvor mange av de intervjuede virksomhetene som nevner hver av dem.
${common}`,
      suggest: `funn suggest --study FIL.funn --texts FIL.json [--json]
Foreslår inntil tre koder for hver tekst, etter definisjonene i kodeboken og det som er kodet. FIL er JSON: [{ "id": …, "text": … }].
Prosent vises først når minst 20 tekstbiter er kodet, og ord som veier, følger med. Ingenting lagres, og forslag telles aldri.
${common}`,
      search: `funn search --study FIL.funn TEKST [--group NØKKEL] [--question SPØRSMÅL] [--code NØKKEL] [--coder NØKKEL] [--state TILSTAND] [--wave N]
Søker med norske bøyningsformer; «"eksakte ord"» i anførselstegn, begynnelse* og *endelse.
Søker i en informantgruppe, et spørsmål (nummer, nøkkel eller free for frie notater), tekst med en kode eller fra en koder, økter i en tilstand eller en bølge.
${common}`,
      export: `funn export --study FIL.funn --to word|plan|findings|codebook|networks|memos|csv|json [--as csv|qdc] [--list NAVN] [--profile internal|client|publication] [--without-guides] --out FIL
Word-rapporten får intervjuguidene som er brukt, som vedlegg, om du ikke skriver --without-guides.
findings er en frossen liste med foreløpige funn til utdeling, den siste om ingen er navngitt, til oppdragsgiver om ikke annet er sagt.
codebook er kodeboka som tabell (csv), eller for andre programmer (REFI-QDA) når FIL slutter på .qdc eller --as qdc er sagt.
plan er utvalget, avvikene og problemstillingene i Word; memos er teamets memoer, som JSON når FIL slutter på .json, ellers som regneark (csv).
Begge og Funns åpne format (json) finnes bare i profilen internal.
networks er registeret over nettverk og aktører i regneark (csv), med hvem som nevner dem; små tall er skjult utenfor prosjektgruppen.
${common}`,
      approval: `funn approval --study FIL.funn --session KODE --out referat.docx [--informant KODE] [--deadline ÅÅÅÅ-MM-DD] [--contact TEKST]
              [--hide-confidential]
Skriver referatet fra økten som Word-dokument til informanten og setter økten til «sendt». I gruppeintervju må --informant oppgis.
${common}`,
      letters: `funn letters --study FIL.funn --key-file FIL.funn-key --template informasjon|invitasjon|godkjenning --out MAPPE
              [--informant KODE] [--deadline ÅÅÅÅ-MM-DD] [--contact TEKST]
Skriver brevet som ett Word-dokument til hver informant, på målformen til virksomheten. Filene heter etter pseudonymet og erstatter aldri noe.
${common}`,
      guide: `funn guide import --study FIL.funn FIL [--key NØKKEL] [--title TEKST]
funn guide export --study FIL.funn --guide NØKKEL[@VERSJON] --to word|json|text [--form nb|nn] --out FIL
Henter inn en intervjuguide (.docx, .txt, .md): nummererte spørsmål, overskrifter, stikkord, «Hvis ja, …» og felter som «Navn:».
Skriver ut en versjon, den nyeste om ingen er navngitt. Det som mangler på nynorsk, står på bokmål og er merket.
${common}`,
      check: `funn check --study FIL.funn
Kontrollerer filen og forteller hva som mangler før levering.
${common}`,
      backup: `funn backup --study FIL.funn
Tar en sikkerhetskopi av studien, og av nøkkelfilen når den er navngitt. Kopien åpnes og leses gjennom før den teller.
${common}`,
      restore: `funn restore --study FIL.funn --list
funn restore --study FIL.funn [--backup NAVN]
Lister sikkerhetskopiene (uten passordfrase), eller gjenoppretter den siste gode, eller den som er navngitt, som en ny fil ved siden av.
Skriver aldri over en fil. Med --key-file gjenopprettes også nøkkelfilen.
${common}`,
      copy: `funn copy --study FIL.funn --out FIL.funn [--new-passphrase-file FIL]
Lager en kryptert kopi til overlevering, uten spor av det som er slettet. Skriver aldri over en fil.
Kopien får studiens passordfrase, eller en egen fra --new-passphrase-file eller FUNN_NEW_PASSPHRASE.
${common}`,
    },
  },
  use: {
    noCommand: 'kommandoen mangler.',
    unknownCommand: (name) => `«${name}» er ingen kommando.`,
    wrongOption: (option) => `valget ${option} passer ikke her.`,
    missingOption: (option) => `${option} mangler.`,
    notOneOf: (option, words) => `${option} må være én av ${words}.`,
    noPassphrase: (option, variable) => `passordfrasen mangler; gi den med ${option} eller i miljøvariabelen ${variable}.`,
    badValue: 'en verdi er for lang, tom eller av feil slag.',
    wrongMap: (part) => `--map skrives OVERSKRIFT=FELT,… med en overskrift fra tabellen og et felt som hjelpen nevner; dette går ikke: ${part}.`,
    noFiles: 'ingen filer å hente inn.',
    noText: 'ingenting å søke etter.',
    outIsStudy: '--out kan ikke være en studie.',
    seeHelp: (command) => `Se: ${command}`,
  },
  untitled: 'Uten tittel',
  backups: {
    taken: (path) => `Sikkerhetskopi: ${path}`,
    restored: (path) => `Gjenopprettet som ${path}`,
    none: 'Det finnes ingen sikkerhetskopier av denne filen.',
    failed: (why) => `arbeidet er lagret, men sikkerhetskopien ble ikke tatt: ${why}`,
  },
  made: (path, title) => `Laget «${title}» i ${path}`,
  importedStudy: (file, answers, codings) => `${file}: ${answers} svar og ${codings} kodinger nye eller endret`,
  importedNotes: (file, session, answers) => `${file}: ${answers} svar i økt ${session}`,
  registered: (file, organisations, informants, isTried) => `${file}: ${organisations === 1 ? 'én virksomhet' : `${organisations} virksomheter`} og ${informants === 1 ? 'én informant' : `${informants} informanter`} ${isTried ? 'ville blitt nye' : 'er nye'}`,
  knownBefore: (file, organisations, informants) => `${file}: ${organisations === 1 ? 'én virksomhet' : `${organisations} virksomheter`} og ${informants === 1 ? 'én informant' : `${informants} informanter`} finnes fra før og står som de var`,
  importedCodes: (file, added, updated, skipped, isTried) => `${file}: ${isTried ? 'ville gitt ' : ''}${added === 1 ? '1 ny kode' : `${added} nye koder`}, ${updated} oppdatert, ${skipped} hoppet over`,
  notTaken: {
    sets: (count) => (count === 1 ? '1 kodegruppe er ikke tatt med.' : `${count} kodegrupper er ikke tatt med.`),
    folders: (count) => (count === 1 ? '1 mappe er blitt en kode.' : `${count} mapper er blitt koder.`),
    deeper: (count) => (count === 1 ? '1 kode sto under tredje nivå og er flyttet opp dit.' : `${count} koder sto under tredje nivå og er flyttet opp dit.`),
    cut: (count) => (count === 1 ? '1 tekst er kortet til 2000 tegn.' : `${count} tekster er kortet til 2000 tegn.`),
    colors: (count) => (count === 1 ? '1 farge kunne ikke leses.' : `${count} farger kunne ikke leses.`),
    others: (count) => (count === 1 ? '1 annet element er ikke tatt med.' : `${count} andre elementer er ikke tatt med.`),
  },
  codeRow: (line, why, more) => `linje ${line} ${({ 'no-name': 'mangler navn', 'too-long': 'har for langt navn', 'cycle': 'står under seg selv', 'too-deep': 'kommer på et fjerde nivå', 'ambiguous-parent': 'har en forelder som kan være flere koder', 'retired-parent': 'står under en utgått kode' })[why]}${more > 0 ? ` (og ${more} rader til)` : ''}.`,
  registerProblem: (line, kind, value) => `linje ${line}: ${{
    'no-organisation': `«${value}» har ingen virksomhet og er ikke med`, 'no-group': `«${value}» har ingen gruppe og er ikke med; si en med --group`,
    'unknown-group': `gruppen «${value}» er ukjent, så raden er ikke med; si en med --group`, 'too-long': `«${value}» er for langt, så raden er ikke med`,
    'other-group': `virksomheten er allerede i en annen gruppe enn «${value}»`,
    'odd-email': `«${value}» ser ikke ut som en e-postadresse, og er tatt med slik den står`, 'unknown-language': `målformen «${value}» er ukjent; bokmål er valgt`,
  }[kind]}`,
  tried: (file, questions, free) => `${file}: ${questions} spørsmål kjent igjen, ${free} avsnitt uten spørsmål`,
  leftOut: (file, count) => `${file}: ${count === 1 ? 'én tekst hører' : `${count} tekster hører`} hjemme i nøkkelfilen og er utelatt; åpne den med --key-file`,
  namesFound: (file, count, choice) => `${file}: ${count === 1 ? 'ett navn eller nummer' : `${count} navn og numre`} ${choice === 'keep' ? 'ble stående; se --names' : choice === 'mask' ? 'er skjermet' : 'er erstattet med pseudonym eller skjermet'}`,
  guideImported: (file, key, questions, leftOut) => `${file}: ${questions === 1 ? 'ett spørsmål' : `${questions} spørsmål`} i guiden ${key}${leftOut === 0 ? '' : `; ${leftOut === 1 ? 'ett avsnitt' : `${leftOut} avsnitt`} fant ikke plass og er utelatt`}`,
  guideExported: (path, fallbacks) => `Skrev ${path}${fallbacks === 0 ? '' : `; ${fallbacks === 1 ? 'én tekst' : `${fallbacks} tekster`} mangler på nynorsk og står på bokmål`}`,
  exported: (path, profile) => `Skrev ${path} (${{ internal: 'intern', client: 'oppdragsgiver', publication: 'publisering' }[profile] ?? profile})`,
  lettersWritten: (folder, letters, missing) => `Skrev ${letters} brev i ${folder}${missing.length === 0 ? '' : `; mangler: ${missing.join(', ')}`}`,
  approvalWritten: (path, session, answers) => `Skrev referatet fra ${session} til ${path} (${answers} svar). Økten er satt til sendt.`,
  mentionedBy: (mentioned, interviewed) => `nevnt av ${mentioned} av ${interviewed}`,
  notMentioned: 'ikke nevnt',
  networkKinds: { network: 'nettverk', actor: 'aktør' },
  hits: (count) => count === 1 ? '1 treff' : `${count} treff`,
  of: 'av',
  total: 'I alt',
  units: {
    organisation: 'Antall virksomheter som nevner koden, av spurte', informant: 'Antall informanter som nevner koden, av spurte',
    session: 'Antall økter der koden nevnes, av dem det ble spurt i', segment: 'Antall tekstbiter med koden',
  },
  plan: {
    noGroup: 'uten gruppe', planned: (count) => `${count} planlagt`, asked: (invited, accepted, declined) => `${invited} invitert, ${accepted} takket ja, ${declined} takket nei`,
    withoutInformant: 'Økter uten informant', deviations: 'Kom annerledes enn planlagt', withoutQuestion: 'Problemstillinger uten spørsmål', notAsked: 'Problemstillinger ingen er spurt om ennå', withoutAim: 'Spørsmål uten problemstilling', askedNowhere: 'Spørsmål ingen er stilt ennå',
  },
  suggestions: {
    wrongFile: (name) => `${name} er ikke JSON på formen [{ "id": …, "text": … }].`,
    none: 'ingen forslag', because: (words) => `på grunn av ${words}`, hitRate: (percent) => `Det første forslaget treffer i om lag ${percent} % av det som er kodet.`,
  },
  agreement: agreementWords.nb,
  sound: 'Filen er hel.',
  broken: 'Filen er skadet.',
  lacking: 'Mangler:',
  nothingLacking: 'Ingenting mangler.',
  counts: {
    organisations: 'virksomheter', informants: 'informanter', interviews: 'intervjuer', groupInterviews: 'gruppeintervjuer', seminars: 'dialogseminarer',
    sources: 'kilder', answers: 'svar', words: 'ord', codes: 'koder', codings: 'kodinger', guides: 'intervjuguider', questions: 'spørsmål',
  },
  lacks: {
    'basis': 'behandlingsgrunnlag, rolle eller slettedato er ikke oppgitt', 'organisations': 'ingen virksomheter er registrert', 'sessions': 'ingen økter er registrert',
    'session-without-informant': 'økter uten informant', 'session-without-notes': 'gjennomførte økter uten notater', 'not-coded': 'økter som ikke er kodet',
    'code-without-definition': 'koder uten definisjon', 'group-without-session': 'informantgrupper uten økt',
  },
  missing: { network: 'nettverket eller aktøren finnes ikke.', group: 'gruppen finnes ikke; skriv nøkkelen, for eksempel G1.', addressee: 'ingen informanter er registrert, eller ingen har denne koden.', 'finding-set': 'det er ikke frosset noen liste med funn, eller ingen heter dette.', letter: 'brevet finnes ikke.', informant: 'si hvem av deltakerne det gjelder, med --informant.', change: 'endringen finnes ikke lenger.', guide: 'guiden finnes ikke; skriv nøkkelen, eventuelt med @ og versjon.', session: 'økten finnes ikke.', code: 'koden finnes ikke i kodeboken.', wave: 'bølgen finnes ikke.' },
  failures: {
    'not-found': 'filen finnes ikke.',
    'folder-missing': 'mappen finnes ikke.',
    'exists': 'det ligger allerede en fil med dette navnet; Funn skriver aldri over den.',
    'not-writable': 'det går ikke å skrive her.',
    'disk-full': 'disken er full; ingenting er endret.',
    'disk-failed': 'disken melder feil; det som ble gjort sist er kanskje ikke lagret.',
    'in-use': 'studien er åpen et annet sted; lukk den der først.',
    'no-locking': 'disken kan ikke låse filer, slik noen nettverksdisker ikke kan; kopier filen til en lokal disk og åpne den der.',
    'target-locked': 'filen er åpen i et annet program; lukk den der først.',
    'target-is-folder': 'det ligger en mappe med dette navnet.',
    'write-failed': 'filen kunne ikke skrives ({code}).',
    'foreign': 'filen er ikke laget av Funn, eller den er av det andre av Funns to slag.',
    'wrong-passphrase': 'passordfrasen åpner ikke denne filen.',
    'damaged': 'filen er skadet og kan ikke åpnes trygt; den er ikke rørt.',
    'newer': 'filen er laget med en nyere utgave av Funn (format {version}; denne utgaven kan {supported}).',
    'weak-passphrase': 'passordfrasen må ha minst {minimum} tegn.',
    'no-backup': 'det finnes ingen sikkerhetskopi av denne filen.',
    'key-of-other-study': 'nøkkelfilen hører til en annen studie.',
    'same-passphrase': 'nøkkelfilen må ha en annen passordfrase enn studien.',
    'no-study': 'ingen studie er åpen.',
    'no-key': 'filen har navn på personer; åpne nøkkelfilen med --key-file.',
    'unknown-file': 'filen er ukjent.',
    'missing': 'det som er navngitt, finnes ikke.',
    'stale': 'teksten er endret et annet sted i mellomtiden.',
    'invalid-message': 'meldingen kunne ikke leses.',
    'cancelled': 'avbrutt.',
    'bug': 'noe gikk galt i Funn ({step}); studien er ikke endret.',
    'basis-missing': 'studien må først si: {fields}.',
    'date-order': '{field}: datoen ligger i fortiden eller i feil rekkefølge.',
    'duplicate': 'det finnes allerede en med samme navn.',
    'in-use-by': 'kan ikke fjernes; disse øktene bygger på den: {sessions}.',
    'combined-twice': 'gruppen står allerede i et annet samlet antall: {groups}.',
    'group-in-use': 'gruppen kan ikke fjernes; disse er i den: {organisations}.',
    'empty-selection': 'ingen tekst er markert.',
    'stance-required': 'koden {code} trenger et standpunkt.',
    'code-retired': 'koden {code} er tatt ut av bruk.',
    'code-in-use': 'koden {code} er i bruk; slå den sammen med en annen, eller ta den ut av bruk.',
    'code-cycle': 'en kode kan ikke stå under seg selv.',
    'reason-missing': 'det mangler en begrunnelse.',
    'code-is-tag': '{code} står for et nettverk eller en aktør og styres fra registeret.',
    'network-tagged': '«{name}» kan ikke fjernes; så mange tekstbiter er merket med den: {passages}.',
    'codes-there': 'koder som er i kodeboka fra før: {codes}; si med --duplicates skip, update eller rename hva som skal gjøres.',
    'code-row': '{line}: {why}.',
    'code-too-deep': 'koder kan ha høyst tre nivåer.',
    'too-long': 'teksten er for lang; grensen er {limit} tegn.',
    'future-date': '{field} kan ikke ligge fram i tid.',
    'letter-sent': 'brevet er sendt og kan ikke endres; lag en ny utgave.',
    'not-ready': 'økten kan ikke settes til {to} nå ({why}).',
    'locked': 'økten er låst.',
    'guide-locked': 'versjonen av guiden er i bruk og står fast; lag en ny versjon.',
    'too-few-coders': 'samsvar krever minst to kodere som har kodet noe.',
    'codebook-versions': 'kodingene er gjort etter ulike versjoner av kodeboken ({versions}); si med --same-codes at kodene betyr det samme, eller med --map hvilken kode som skal leses som en annen.',
    'unreadable': 'filen kan ikke leses.',
    'unsupported': 'filen er av et slag Funn ikke kan lese; bruk .docx, .odt, .rtf, .txt, .md, .pdf, .eml, .vtt, .srt eller .json.',
    'too-large': 'filen er for stor; grensen er {limit} MB.',
    'invalid-json': 'filen følger ikke Funns åpne format.',
    'not-empty': 'spørsmålet har tekst.',
    'internal-only': 'det åpne formatet, planen og memoene har med alt som det er, og finnes bare i profilen internal.',
    'no-codes': 'kodeboka er tom, og andre programmer leser ingen kodebok uten koder.',
    'check-failed': 'kontrollen fant feil: {problems}.',
  },
  unreadable: {
    'other-document': 'dette er ikke referatet som ble sendt; ingen av spørsmålene ble funnet.',
    'not-a-table': 'filen er verken en arbeidsbok fra Excel (.xlsx) eller en tekstfil med kolonner (.csv).',
    'other-workbook': 'filen er lagret i et format Funn ikke leser; lagre den som .xlsx eller .csv i regnearkprogrammet.',
    'no-sheet': 'arbeidsboken har ikke noe synlig ark med dette navnet.',
    'no-columns': 'ingen kolonne ble kjent igjen som virksomhet; bruk overskrifter som Virksomhet, Gruppe, Navn og E-post, eller si det med --map.',
    'too-many-rows': 'det står mer i filen enn Funn tar imot som ett register; grensen er 20 000 rader.',
    'open-quotation': 'et anførselstegn i filen blir aldri lukket, så radene kan ikke skilles fra hverandre.',
    'not-qdc': 'filen er ikke en kodebok etter REFI-QDA (.qdc).',
    'document-type': 'filen har en dokumenttype (DTD), og det leser ikke Funn, fordi den kan være laget for å skade.',
    'too-many-codes': 'filen har flere koder enn Funn tar imot; grensen er 2000.',
    'no-questions': 'det står ingen nummererte spørsmål i filen.',
    'too-much': 'det står mer i filen enn Funn tar imot som ett referat (grensen er 5 millioner tegn og 100 000 linjer).',
    'empty': 'filen er tom.', 'closed': 'filen kan ikke åpnes for lesing.', 'not-text': 'filen er ikke tekst.',
    'encrypted': 'dokumentet er beskyttet med passord eller lagret i et gammelt Word-format.', 'not-a-document': 'filen er ikke et Word-dokument.',
    'damaged': 'dokumentet er ødelagt.', 'bomb': 'dokumentet er pakket så tett at det kan være laget for å skade; det er ikke åpnet.',
    'external-entity': 'dokumentet viser til andre filer på en måte Word ikke bruker; det er ikke åpnet.', 'nothing-in-it': 'det står ingenting i filen.',
    'not-odt': 'filen er ikke et OpenDocument-dokument.', 'not-rtf': 'filen er ikke i rikt tekstformat (RTF).', 'not-pdf': 'filen er ikke en PDF.',
    'not-email': 'filen er ikke en lagret e-post (.eml).', 'not-transcript': 'filen er ikke en utskrift med tider (.vtt eller .srt).',
    'protected': 'dokumentet er beskyttet med passord; lagre det uten passord og prøv igjen.',
    'no-text': 'PDF-en har bare bilder, som fra en skanner; kjør tekstgjenkjenning (OCR) først.',
    'outlook': 'Outlook-format (.msg) kan ikke leses; åpne e-posten i Outlook og lagre den som .eml.',
  },
  openProblems: {
    'too-many': 'filen har flere verdier enn Funn leser på én gang (grensen er 4 millioner); del den i flere filer.',
    'too-many-codes': 'en kodebok kan ha høyst 10 000 koder.',
    'not-json': 'dette er ikke gyldig JSON i UTF-8.', 'too-deep': 'filen er nøstet dypere enn formatet noen gang er.',
    'other-format': 'filen er ikke i Funns åpne format («format» skal være «funn-study»).', 'unknown-field': 'feltet er ukjent.',
    'wrong-value': 'verdien er av feil slag, mangler eller er for lang.', 'duplicate': 'id-en eller nøkkelen er brukt før.',
    'unknown-reference': 'det som det vises til, finnes verken i filen eller i studien.', 'ambiguous': 'dette kan bety flere ting; si hvilken.',
    'no-span': 'stedet skal gis på én måte: start og end, whole eller quote.', 'outside-text': 'stedet ligger utenfor teksten.',
    'quote-not-once': 'ordene skal stå nøyaktig én gang i teksten.',
    'unclean-text': 'teksten har tegn som Funn endrer, så start og end ville flytte seg (bruk NFC og \\n).',
    'text-changed': 'studien har en annen tekst her, med kodinger eller merker som filen ikke kjenner.', 'state-missing': 'uten tekst må state si om det ble spurt.',
    'text-without-answer': 'et svar med tekst må ha state «answered».', 'stance-required': 'koden krever et standpunkt.', 'cycle': 'koden er sin egen overordnede.',
    'too-many-levels': 'koder kan ha høyst tre nivåer.', 'tag-nested': 'en kode for et nettverk eller en aktør står øverst i kodeboka, uten koder under seg.',
    'belongs-in-key': 'svaret hører hjemme i nøkkelfilen: skriv det under key.answers.',
  },
}
