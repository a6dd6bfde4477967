import type { ExampleSession } from '../example-session.ts'

/** Vestre institutt for byomstilling: a researcher on networks, interviewed after the seminar; in nynorsk, written out. */
export const i17: ExampleSession = {
  code: 'I17',
  kind: 'interview',
  guide: 'VB-virksomhet',
  informants: ['byomstilling-1'],
  planned: '2025-05-05',
  held: '2025-05-15',
  mode: 'video',
  minutes: 75,
  askedBy: 'B',
  typedBy: 'A',
  notes: `## fri
Ho var på seminaret 8. mai og viser fleire gonger til det. Vi hadde planlagt intervjuet før seminaret, men ho var sjuk. Bør leggjast merke til når svara blir talde saman med dei andre: 8 og 9 svara ho på i plenum på seminaret og ville ikkje seie det same to gonger, så dei er ikkje stilte her. 3 og 10 bad ho oss hoppe over: ho forskar på nettverka og søkjer pengar hos dei som skulle betalt.

## 1
Instituttet forskar på innovasjon i offentleg sektor. Ho har følgt tre kommunale nettverk sidan 2016, to av dei finst ikkje lenger. Skriv no på ein artikkel om kvifor nettverk held fram etter at dei har slutta å vere nyttige. Ho har ikkje noko med klimapolitikk å gjere elles, seier ho, ho kunne like gjerne ha studert korps.

## 2
Dei driv ikkje nettverk. Dei har ei følgjeforskingsrolle i eitt, der dei sit på alle møta og skriv. {{A B1.1~/erfaring|{{B B1.1~|Ho har talt: i 40 møte vart det lagt fram 190 erfaringar. Ho fann spor av elleve av dei i ein annan kommune to år etter.}}}} Ikkje fordi folk er late, men fordi den som lyttar sjeldan er den som avgjer.
{{A B1.1+/erfaring|Det gjekk betre der den som høyrde på, hadde same oppgåva på pulten måndag morgon.}} Då måtte ein lære, elles kom ein ikkje vidare.

## 4
Ho vil snu spørsmålet: kva kan berre eit nettverk gjere? {{A B1.2+/behov|{{B B1.2+|Å setje folk saman som elles ikkje ville møtt kvarandre.}}}} Alt det andre kan gjerast av ein rettleiar, ei nettside eller ein telefon.
{{B B6.1+/behov|Og å samle inn motseiingar. Ein kommune som klagar åleine, blir ein vanskeleg kommune. Tjue kommunar som har same problemet, er eit funn.}} Ho meiner dette er den mest undervurderte oppgåva.
Og det siste, som ho kallar det kjedelege: {{A B2+|eit nettverk er ofte den einaste kalenderen som to etatar og ein kommune har felles.}}

## 5
Dei som kan seie nei. {{A B2.2+/behov|Statlege etatar, nettselskap, fylket. Det er ikkje nok at dei er inviterte, dei må tape noko på ikkje å kome.}}
Internt i kommunen: {{A B2.5/barriere|{{B B2.5+|Det er oftast same person som reiser. I ein av kommunane var det ingen på teknisk som visste at dei var med i nettverket, etter fire år.}}}} {{A B2.5|{{V|Eg spurde på teknisk om dei brukte nettverket, og han eg spurde, trudde eg meinte breibandet.}}}}
Innbyggjarar: {{B B2.4+|omstillinga rører ved kvardagen til folk og må avgjerast slik at dei kjenner det att som demokrati.}} Eit nettverk for fagfolk kan ikkje levere det, {{A B1.3~|men det kan dele metodar for det.}}
Bedrifter: {{A B1.4+|med der dei har ei rolle i oppgåva}}, ikkje som publikum.
Lukka krets: {{A B1.5+|ja, tillit krev at nokre få møtest ofte.}} {{B B1.5~|Prisen er at dei utanfor trur det skjer meir der inne enn det gjer}}, det høyrde ho i pausen på seminaret òg.

## 6
@@ B B1.1
Data, seier ho ærleg. Og at nokon les det dei skriv før rapporten er to år gamal.

## 7
Ikkje området hennar. {{A B6.3+|Ho legg likevel merke til at staten set mål for utslepp og kommunane blir målte på prosjekt.}}

## 12
{{V|Eg spurde kva dei ville sakne om nettverket vart borte, og då vart det ganske stille, altså.}}
{{P|Ein av deltakarane på seminaret tok kontakt etterpå og var uroleg for jobben sin.}} Ho vil at vi handterer det varsamt. Sender to artiklar, den eine er ikkje publisert: {{C|manuset er under fagfellevurdering og kan ikkje siterast.}}
`,
}
