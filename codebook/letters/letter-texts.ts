import type { LetterKind } from '../privacy/letter.ts'

/** The text a letter begins with. `#` begins a heading, `-` an item; blank lines part paragraphs. */
export interface LetterText {
  readonly key: string
  readonly kind: LetterKind
  readonly title: string
  readonly nb: string
  readonly nn: string
}

/** The letters of a study as a consultant would send them; whoever uses them adapts them before the first is sent. */
export const letterTexts: readonly LetterText[] = [
  {
    key: 'informasjon', kind: 'information', title: 'Informasjonsskriv',
    nb: `# Informasjon om intervju: {tittel}

Hei {navn}

{firma} gjennomfører oppdraget «{tittel}» for {oppdragsgiver}. Vi ønsker å intervjue deg fordi {virksomhet} har erfaring med temaet.

# Formålet

Oppdraget skal gi {oppdragsgiver} et grunnlag for videre arbeid. Intervjuet handler om erfaringene og vurderingene dine. Resultatene legges fram i en rapport som kan bli offentlig.

# Hva det innebærer å delta

Intervjuet tar om lag én time. Vi tar notater, men gjør ikke lydopptak. Du får referatet til gjennomlesning og kan rette det før vi bruker det.

Det er frivillig å delta. Du kan la være å svare på spørsmål, og du kan trekke deg når som helst uten å gi noen grunn.

# Hvem som er ansvarlig, og hvorfor vi kan behandle opplysningene

{ansvarlig} {grunnlag}

# Hva vi lagrer, og hvor lenge

- Navn, stilling, virksomhet og kontaktopplysninger, i en egen kryptert fil atskilt fra notatene.
- Notater fra samtalen, der navnet ditt er byttet ut med en kode.
- Hva du har samtykket til, og når.

Opplysningene slettes eller anonymiseres senest {slettedato}. I rapporten gjengis synspunkter per gruppe. Du siteres ikke på en måte som kan knyttes til deg eller virksomheten uten at du har godkjent det.

# Rettighetene dine

Du kan be om innsyn i det vi har lagret om deg, få det rettet eller slettet, be om at bruken begrenses, og få en kopi. Du kan også klage til Datatilsynet.

# Kontakt

Spørsmål rettes til {kontakt}.

Vennlig hilsen

{firma}`,
    nn: `# Informasjon om intervju: {tittel}

Hei {navn}

{firma} gjennomfører oppdraget «{tittel}» for {oppdragsgiver}. Vi ønskjer å intervjue deg fordi {virksomhet} har erfaring med temaet.

# Føremålet

Oppdraget skal gje {oppdragsgiver} eit grunnlag for vidare arbeid. Intervjuet handlar om erfaringane og vurderingane dine. Resultata blir lagde fram i ein rapport som kan bli offentleg.

# Kva det inneber å delta

Intervjuet tek om lag éin time. Vi tek notat, men gjer ikkje lydopptak. Du får referatet til gjennomlesing og kan rette det før vi bruker det.

Det er frivillig å delta. Du kan la vere å svare på spørsmål, og du kan trekkje deg når som helst utan å gje nokon grunn.

# Kven som er ansvarleg, og kvifor vi kan behandle opplysningane

{ansvarlig} {grunnlag}

# Kva vi lagrar, og kor lenge

- Namn, stilling, verksemd og kontaktopplysningar, i ei eiga kryptert fil skild frå notata.
- Notat frå samtalen, der namnet ditt er bytt ut med ein kode.
- Kva du har samtykt til, og når.

Opplysningane blir sletta eller anonymiserte seinast {slettedato}. I rapporten blir synspunkt gjevne att per gruppe. Du blir ikkje sitert på ein måte som kan knytast til deg eller verksemda utan at du har godkjent det.

# Rettane dine

Du kan be om innsyn i det vi har lagra om deg, få det retta eller sletta, be om at bruken blir avgrensa, og få ein kopi. Du kan òg klage til Datatilsynet.

# Kontakt

Spørsmål kan du sende til {kontakt}.

Venleg helsing

{firma}`,
  },
  {
    key: 'invitasjon', kind: 'invitation', title: 'Invitasjon',
    nb: `# Invitasjon til intervju

Hei {navn}

{firma} arbeider med «{tittel}» på oppdrag for {oppdragsgiver}. I den forbindelse vil vi gjerne intervjue noen fra {virksomhet}, og håper at du har anledning.

Intervjuet tar om lag én time og kan gjøres på video, på telefon eller hos dere. Spørsmålene får du på forhånd. Vedlagte informasjonsskriv forteller hva opplysningene brukes til, og hvilke rettigheter du har. Det er frivillig å delta.

Gi oss beskjed innen {frist} om du kan delta, og gjerne om tidspunkter som passer. Er det en annen i {virksomhet} vi heller bør snakke med, setter vi pris på å få vite det.

Svar til {kontakt}.

Vennlig hilsen

{firma}`,
    nn: `# Invitasjon til intervju

Hei {navn}

{firma} arbeider med «{tittel}» på oppdrag for {oppdragsgiver}. I samband med det vil vi gjerne intervjue nokon frå {virksomhet}, og vonar at du har høve.

Intervjuet tek om lag éin time og kan gjerast på video, på telefon eller hos dykk. Spørsmåla får du på førehand. Informasjonsskrivet som ligg ved, fortel kva opplysningane blir brukte til, og kva rettar du har. Det er frivillig å delta.

Gje oss beskjed innan {frist} om du kan delta, og gjerne om tidspunkt som passar. Er det ein annan i {virksomhet} vi heller bør snakke med, set vi pris på å få vite det.

Svar til {kontakt}.

Venleg helsing

{firma}`,
  },
  {
    key: 'samtykke', kind: 'invitation', title: 'Samtykke',
    nb: `# Samtykke til å delta: {tittel}

Jeg har lest informasjonsskrivet fra {firma} om oppdraget for {oppdragsgiver}, og har fått anledning til å stille spørsmål. Jeg kan si ja til noe og nei til annet, og jeg kan trekke samtykket når som helst uten å gi noen grunn.

Sett kryss ved det du sier ja til:

- Jeg deltar i intervju.
- Det kan tas notater fra samtalen og lagres slik informasjonsskrivet forteller.
- Jeg kan siteres uten at det går fram hvilken gruppe jeg tilhører.
- Jeg kan siteres med gruppen jeg tilhører, men uten navn.
- Rapporten kan nevne at {virksomhet} har deltatt.
- Jeg kan inviteres til dialogseminar.
- Jeg kan kontaktes igjen ved en senere undersøkelse.

Navn: {navn}

Sted og dato:

Underskrift:

Du kan også svare på e-post til {kontakt}. Da sier du ja ved å skrive hva du samtykker til.`,
    nn: `# Samtykke til å delta: {tittel}

Eg har lese informasjonsskrivet frå {firma} om oppdraget for {oppdragsgiver}, og har fått høve til å stille spørsmål. Eg kan seie ja til noko og nei til anna, og eg kan trekkje samtykket når som helst utan å gje nokon grunn.

Set kryss ved det du seier ja til:

- Eg deltek i intervju.
- Det kan takast notat frå samtalen og lagrast slik informasjonsskrivet fortel.
- Eg kan siterast utan at det går fram kva gruppe eg høyrer til.
- Eg kan siterast med gruppa eg høyrer til, men utan namn.
- Rapporten kan nemne at {virksomhet} har delteke.
- Eg kan inviterast til dialogseminar.
- Eg kan kontaktast att ved ei seinare undersøking.

Namn: {navn}

Stad og dato:

Underskrift:

Du kan òg svare på e-post til {kontakt}. Då seier du ja ved å skrive kva du samtykkjer til.`,
  },
  {
    key: 'godkjenning', kind: 'approval', title: 'Brev til godkjenning av referat',
    nb: `# Referat til godkjenning

Hei {navn}

Takk for samtalen om «{tittel}». Vedlagt er referatet vårt. Les gjennom det og gi oss beskjed innen {frist} om noe må rettes.

- Du kan rette faktiske feil og misforståelser.
- Du kan endre egne formuleringer, og stryke det du ikke vil stå inne for.
- Du kan si hvordan du vil omtales, og om noe ikke skal siteres.

Rett direkte i dokumentet og send det tilbake. Hører vi ikke fra deg innen fristen, bruker vi referatet slik det står, og siterer deg ikke med mer enn det vi allerede har avtalt.

Spørsmål rettes til {kontakt}.

Vennlig hilsen

{firma}`,
    nn: `# Referat til godkjenning

Hei {navn}

Takk for samtalen om «{tittel}». Vedlagt er referatet vårt. Les gjennom det og gje oss beskjed innan {frist} om noko må rettast.

- Du kan rette faktiske feil og misforståingar.
- Du kan endre eigne formuleringar, og stryke det du ikkje vil stå inne for.
- Du kan seie korleis du vil bli omtalt, og om noko ikkje skal siterast.

Rett direkte i dokumentet og send det tilbake. Høyrer vi ikkje frå deg innan fristen, bruker vi referatet slik det står, og siterer deg ikkje med meir enn det vi alt har avtalt.

Spørsmål kan du sende til {kontakt}.

Venleg helsing

{firma}`,
  },
]
