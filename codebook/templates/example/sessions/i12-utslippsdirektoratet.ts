import type { ExampleSession } from '../example-session.ts'

/** Utslippsdirektoratet: a careful section head in a directorate; long, hedged answers. */
export const i12: ExampleSession = {
  code: 'I12',
  kind: 'interview',
  guide: 'VB-virksomhet',
  informants: ['utslippsdirektoratet-1'],
  planned: '2025-03-20',
  held: '2025-03-20',
  mode: 'video',
  minutes: 70,
  askedBy: 'B',
  typedBy: 'A',
  notes: `## 1
Direktoratet fører utslippsregnskap på kommunenivå, veileder kommuner i klimaplanlegging og gir faglige råd til departementet. Hun leder en seksjon på elleve, fire av dem svarer på henvendelser fra kommuner. I 2024 var det rundt 1 300 henvendelser, de fleste om tallgrunnlaget. Hun understreker at hun svarer som fagperson og at direktoratet ikke har noen vedtatt holdning til et nasjonalt nettverk.

## 2
Direktoratet driver ikke noe nettverk selv, men har en årlig fagdag for kommuner og et nettforum om utslippstall. {{A B4.5+/erfaring|{{B B4.5+|Tallforumet er det mest brukte de har. Der kan en planlegger i en kommune spørre om hvorfor veitrafikken hoppet, og få svar fra den som har laget modellen.}}}} Svarene blir liggende, så samme spørsmål kommer sjeldnere nå.
Fagdagen er hun mindre fornøyd med. {{A B4.2~/erfaring|Den er ment å gå begge veier, men i praksis blir det seks presentasjoner fra oss og ti minutter til spørsmål.}} I fjor la de om til rundebord etter lunsj, da gikk en tredel hjem.
De blir invitert til mange andres samlinger. Hun anslår 30–40 i året og går på kanskje åtte.

## 4
Hun deler det i to. Det ene er kunnskap: kommunene trenger noen som gjør europeiske krav og metoder forståelige, og det er ikke direktoratets oppgave i dag. {{A B4.3+/behov|Særlig metoder for å regne på indirekte utslipp, der hver konsulent har sin egen.}}
Det andre er koordinering mellom statlige virksomheter. {{B B2+/behov|{{A B2.2+|Byene opplever at de må til fem etater for å få avklart ett tiltak, og det er en riktig observasjon.}}}} Samtidig er hun usikker på om et nettverk er svaret på det. {{A B2+|{{V|Er to direktorater uenige, så hjelper det jo ikke at de hører et innlegg fra en kommune.}}}} {{B B6.1+|Men et nettverk kan dokumentere hvor det stopper, og det er nyttig for oss når vi skriver til departementet.}}
Politisk forankring nevner hun ikke før vi spør. {{A B3.2~|{{B B3.2|Nasjonal forankring er viktig, men den skapes i budsjettprosessen. Et nettverk har ingen plass der.}}}}

## 5
Fylkeskommunene og statsforvalteren. De sitter på areal og samferdsel og er sjelden der.
Om sin egen deltakelse er hun delt. {{A B2.2~/rolle|Direktoratet bør være til stede, men kan ikke binde seg i et møte. Kommunene vil ha svar, og det vi kan gi, er en forklaring på hvordan svaret blir til.}} Noen ganger er det bedre å ikke komme enn å komme uten mandat, har hun tenkt i det siste.
Mindre krets: {{A B1.5-|{{B B1.5~|Lukkede møter med enkelte byer er vanskelige for et direktorat. Alt de sender oss, kan det bes om innsyn i, og andre kommuner har krav på samme veiledning.}}}} Hun sier ikke nei, men det må være skriftlig hva det er og hvorfor.
{{B B1.3+|Innbyggerne er den gruppen hun tror alle har dårlig samvittighet for. Heller ikke direktoratet har noe godt svar.}}

## 6
Å slippe å svare på det samme førti ganger. {{A B1.1+/nytte|Hvis kommuner svarte hverandre, kunne seksjonen brukt tiden på det ingen har svar på.}} Og få vite tidligere hva som ikke virker. Veilederen for klimabudsjett ble laget i 2022 uten at noen hadde prøvd den, det sier hun rett ut.

## 7
Målene. {{A B6.3+/behov|{{B B6.3+|Kommunene setter egne årstall, 2030, 2035, 2040, og staten har ikke sagt hva summen skal være.}}}} Hun mener strategiske mål må komme fra politisk nivå og ikke fra et direktorat og heller ikke fra et nettverk. {{A B6.4+/rolle|Nettverket kan gi innspill til hvordan målene måles.}}
Eksempel på sprik: støtte til utslippsfrie maskiner ble lagt om midt i en anbudsperiode, og tre kommuner satt igjen med kontrakter de ikke hadde råd til. Hun kan ikke si mer om den saken. {{C|Det ligger et forslag i departementet om å flytte ordningen til fondet fra 2026. Ikke avklart, må ikke omtales.}}

## 8
Tydelig mandat. Hvem er det for, og hva skal det ikke gjøre. {{B B4.4+/suksesskriterium|Jevne møter, gjerne korte, og med samme personer. Når det kommer en ny fra samme kommune hver gang, begynner alt på nytt.}}
{{A B3.3+|Det bør være en faglig arena. Når det sitter politikere i rommet, svarer embetsverket annerledes, inkludert henne selv.}}
Noe om lederskap, fikk ikke med alt her. Poenget var at den som leder, må kunne faget.

## 9
{{A B4.6-/rolle|{{B B4.6~|Ikke direktoratet. Vi er myndighet for de samme kommunene og kan ikke lede dem i et nettverk.}}}} {{A B4.6+|En nøytral aktør med faglig tyngde, gjerne på åremål, og konkurranseutsatt.}} Hun ser at åremål og tillit ikke går så godt sammen. Kom ikke videre med det.
Staten som eier av oppdraget, ja. Hvem andre som skal slippe inn, vil hun la nettverket avgjøre selv.

## 10
Det svarer hun ikke på, verken på beløp eller prinsipp, det hører hjemme i departementet. Prøvde å spørre på en annen måte, fikk det samme svaret, vennlig.

## 11
{{A B4.5+/rolle|{{B B4.5+|Tallene, alltid, og forklaringen på hvordan de er laget.}}}} Det er det de er gode på. Mer kan hun ikke si på egen hånd, og hun ville helst at vi strøk et halvt løfte hun ga tidligere i samtalen. Strøket.

## 12 ingen svar
`,
}
