/** One sentence for each way of being refused: what happened, and what one can do. */
export const failures = {
  'not-found': 'Filen finnes ikke lenger der den var. Er den flyttet eller slettet?',
  'folder-missing': 'Mappen finnes ikke. Velg en annen.',
  'exists': 'Det ligger allerede en fil med dette navnet der. Funn skriver aldri over den; velg et annet navn.',
  'not-writable': 'Det går ikke å skrive i denne mappen. Velg en annen mappe, for eksempel Dokumenter.',
  'disk-full': 'Disken er full. Rydd plass og prøv igjen; ingenting er endret.',
  'in-use': 'Studien er åpen et annet sted, i et annet vindu eller på en annen maskin. Lukk den der først.',
  'target-locked': 'Filen er åpen i et annet program, for eksempel Word. Lukk den der og prøv igjen.',
  'target-is-folder': 'Det ligger en mappe med dette navnet der. Velg et annet navn.',
  'write-failed': (code: string) => `Filen kunne ikke skrives (${code}). Prøv et annet sted.`,
  'foreign': 'Filen er ikke en studie fra Funn.',
  'wrong-passphrase': 'Passordfrasen åpner ikke denne filen. Sjekk store og små bokstaver og mellomrom.',
  'damaged': 'Filen er skadet og kan ikke åpnes trygt. Den er ikke rørt; bruk en sikkerhetskopi.',
  'newer': (version: number, supported: number) => `Filen er laget med en nyere utgave av Funn (format ${version}; denne utgaven kan ${supported}). Oppdater Funn.`,
  'weak-passphrase': (minimum: number) => `Passordfrasen må ha minst ${minimum} tegn.`,
  'no-backup': 'Det finnes ingen sikkerhetskopi av denne filen.',
  'key-of-other-study': 'Nøkkelfilen hører til en annen studie.',
  'same-passphrase': 'Nøkkelfilen må ha en annen passordfrase enn studien, ellers gir den ikke vern.',
  'no-study': 'Ingen studie er åpen.',
  'no-key': 'Navn ligger i nøkkelfilen. Åpne den først.',
  'unknown-file': 'Filen er ikke valgt i dette vinduet. Velg den på nytt.',
  'missing': 'Det du ser på, finnes ikke lenger. Det kan være fjernet eller angret.',
  'stale': 'Teksten er endret et annet sted i mellomtiden. Den nyeste er hentet.',
  'invalid-message': 'Noe i skjemaet kunne ikke leses. Sjekk feltene og prøv igjen.',
  'cancelled': 'Avbrutt.',
  'bug': 'Noe gikk galt i Funn. Studien er ikke endret. Prøv igjen, eller åpne studien på nytt.',
  'basis-missing': (fields: string) => `Før den første økten må studien si: ${fields}.`,
  'date-order': (field: string) => `${field} kan ikke være der: datoen ligger i fortiden eller i feil rekkefølge.`,
  'duplicate': 'Det finnes allerede en med samme navn.',
  'in-use-by': (sessions: string) => `Kan ikke fjernes, for disse øktene bygger på den: ${sessions}.`,
  'empty-selection': 'Marker noe tekst først.',
  'stance-required': (code: string) => `Koden ${code} trenger et standpunkt: for, mot, delt eller nøytral.`,
  'code-retired': (code: string) => `Koden ${code} er tatt ut av bruk.`,
  'code-too-deep': 'Koder kan ha høyst tre nivåer.',
  'too-long': (limit: number) => `Teksten er for lang. Grensen er ${limit} tegn.`,
  'locked': 'Økten er låst og kan ikke endres.',
  'unreadable': (file: string, why: string) => `«${file}» kan ikke leses: ${why}.`,
  'unsupported': (file: string) => `«${file}» er av et slag Funn ikke kan lese.`,
  'too-large': (file: string, limit: number) => `«${file}» er for stor. Grensen er ${limit} MB.`,
  'invalid-json': (where: string, problem: string) => `Filen følger ikke Funns åpne format (${where}): ${problem}`,
  'not-empty': 'Spørsmålet har tekst. Tøm svaret før du endrer status.',
  'internal-only': 'Det åpne formatet tar med alle notater som de er, og kan bare eksporteres internt.',
  'check-failed': (problems: string) => `Kontrollen fant feil: ${problems}`,
}

/** Fields that a refusal may name. */
export const failureFields = {
  legalBasis: 'behandlingsgrunnlag', controllerRole: 'rolle', deletionDate: 'slettedato', periodFrom: 'prosjektstart', periodTo: 'prosjektslutt',
  plannedAt: 'planlagt dato', heldAt: 'gjennomført dato',
}

/** Why a file cannot be read as what its ending says; fits after a colon. */
export const unreadableReasons = {
  'too-much': 'det står mer i den enn Funn tar imot som ett referat',
  'empty': 'filen er tom', 'closed': 'den lar seg ikke åpne', 'not-text': 'den er ikke tekst', 'encrypted': 'den er beskyttet med passord eller lagret i et gammelt format',
  'not-a-document': 'den er ikke et Word-dokument', 'damaged': 'den er ødelagt', 'bomb': 'den er pakket så tett at den kan være laget for å skade',
  'external-entity': 'den viser til andre filer på en måte Word ikke bruker', 'nothing-in-it': 'det står ingenting i den',
}
