import type { ExampleSession } from '../example-session.ts'

/** Storhavn: the programme manager of the largest city; thinks in systems and disagrees with the others. */
export const i03: ExampleSession = {
  code: 'I03',
  kind: 'interview',
  guide: 'VB-kommune',
  informants: ['storhavn-1'],
  planned: '2025-02-19',
  held: '2025-02-19',
  mode: 'in-person',
  minutes: 60,
  askedBy: 'A',
  typedBy: 'B',
  notes: `## 1
Størst av de tre i Klimabyprogrammet, 190 000 innb. Skiller skarpt: smartby er noe de gjorde, klimanøytral by er noe de skal. Dataplattform for mobilitet og energi er i drift, åpen for alle. {{A B4.5/erfaring|To av tre som bruker den, sitter i kommunen. Den tredje er en student.}} Tørr humor. Ambisjonen nå: bruke dataene til å styre varelevering og effekttopper, ikke til å lage flere kart.

## 5
Programorganisert, elleve personer, ligger rett under kommunedirektøren. Bevisst valg etter at miljøetaten prøvde alene i seks år. {{A B2.5+/erfaring|{{B B2.5|Fem etater eide hver sin bit av gata. Nå er det én som eier utslippet i gata, så får de andre komme til henne.}}}}
Porteføljen er 42 tiltak, 9 av dem gir 80 % av kuttet. De ni er nesten alle avhengige av statlig samtykke, penger eller regelverk. Derfor er hun mer opptatt av forhandling enn av læring.
{{V|Vi har lært nok. Vi er ferdige med å lære. Nå må noen flytte på noe.}}
Modererer det litt senere: drift og vedlikehold har fremdeles mye å hente hos andre.

## 9
To behov, i prioritert rekkefølge:
{{A B2.3+/behov|{{B B2.2+|1) Et fast sted der byen kan legge en sak på bordet hos departement og direktorat samtidig, og få et svar med dato på.}}}} Ikke dialog. {{V|Dialog har vi hatt.}}
{{A B6.1+/behov|2) Et felles register over det som stopper oss. Hver by har sin egen liste, og staten ser aldri at det er den samme lista.}} Storhavn har 31 punkter på sin. Delte den med Fjordby i høst, 24 av punktene var like.
Er usikker på om dette kan kalles nettverk. Kaller det et bord.

## 10
@@ A B5
Det ingen dekker: penger til selve omstillingen i organisasjonen. {{B B5.5/barriere|Timene som går med til å delta, tas fra dem som skulle gjennomført tiltakene.}} Regner med 0,7 årsverk bare på møter, rapportering og internasjonale besøk. Delegasjoner spesielt. Har begynt å ta betalt i kake, sier hun.
{{A B4.2/behov|Formidling den andre veien mangler også: hva staten faktisk planlegger. Vi leser om det i avisa, som alle andre.}}

## 11
At det går raskere, enkelt og greit. Nytten må kunne telles: en forskrift endret, en hjemmel gitt, en felles anskaffelse gjennomført. {{A B6.2+/nytte|Og at noen godkjenner forsøk. Vi har en strekning klar for fossilfri sone, med måleutstyr og alt, men ingen som kan si ja til at den er en pilot.}}
Nevner i en bisetning at nettverk også er rekruttering, hun fant to av sine egne folk der.

## 13
Klimabyforum er greit på drift. Det europeiske bynettverket er mest nyttig, pga. rådgiver og fordi det stiller krav. {{V|Det eneste nettverket som har vært uhøflig mot oss, er det eneste som har hjulpet.}} Grøntnett har hun vært på én gang. Mest næringsliv, god mat.
{{A T1.3+|Tror mer på at folk finner hverandre når de har en sak, enn at noen setter dem sammen på forhånd.}} Kaller det for økosystem, og ber om unnskyldning for ordet.

## 14
Forpliktelse. Skrevet ned. {{A B5.4+/suksesskriterium|{{B B5.4|En kontrakt mellom byen og staten der begge har noe å levere, og der det står hva som skjer hvis den ene lar være.}}}} Har sett på hvordan de gjør det i nabolandet. Ikke perfekt, men der sitter etatssjefene i møtet.
{{A B3.2+|Må ha en statsråd som eier det. Ikke to, ikke fem.}} Blir det delt mellom departementer, er det dødt, mener hun.
Aktivitetsnivå er mindre viktig. Heller tre møter i året med vedtak enn tjue uten.

## 15
Her er hun tydelig uenig med mange: {{A B4.6-/rolle|{{B B4.6-|nøytral fasilitator er en misforståelse. Nøytrale har ikke makt. Det bør være et direktorat som driver det, med oppdrag i tildelingsbrevet sitt.}}}} Byene skal ha vetorett på dagsorden, da går det.
Private: {{B B1.4+|havna, nettselskapet og de tre største byggherrene må inn.}} Men ikke alle. {{A B1.5+|Noen samtaler må være lukket. Vi diskuterer jo hva vi skal kjøpe for milliarder de neste årene.}}
{{C|I 2026 lyser Storhavn ut rammeavtale på utslippsfrie anleggsmaskiner, anslag 1,4 mrd. Krav og tildelingskriterier er ikke offentlige. To leverandører har prøvd å få dem ut gjennom nettverksmøter.}}

## 16
{{A B5.1+|{{B B5.1+|Ja til egenandel, og gjerne stor. 250 000. Gratis nettverk får de folka man kan unnvære.}}}} Spør straks seg selv om dette er fordi Storhavn har råd. Svarer ja.
{{A B5.2~|Differensiering høres rettferdig ut, men ender alltid med et utvalg som bruker et år på satsene.}}
Privat/offentlig: prøvd spleis i et tidligere program. {{B B5.3|Næringslivet betalte for logo, kommunen for kaffe, og ingen for arbeidet.}} Staten må ta basis.
{{P|Fjordbys klimasjef er enig, sier hun, men han vil aldri si det så høyt.}}

## 17
{{V|Hvis dere kan skrive rapporten uten å bruke ordet nettverk, skal jeg lese den to ganger.}} Så praktisk: {{A T1+/forslag|{{B T1~|et bord for de store byene og staten trengs, og det finnes ikke i dag. Alt annet finnes.}}}} Spør hvem som leser rapporten til slutt, og om de små blir hørt. Mener at de bør bli det, selv om hun har vært streng.
`,
}
