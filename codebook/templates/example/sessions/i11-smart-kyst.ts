import type { ExampleSession } from '../example-session.ts'

/** Smart Kyst: the new manager of a coastal network that has lost its drive; in nynorsk. */
export const i11: ExampleSession = {
  code: 'I11',
  kind: 'interview',
  guide: 'VB-virksomhet',
  informants: ['smart-kyst-1'],
  planned: '2025-03-10',
  held: '2025-03-18',
  mode: 'video',
  minutes: 60,
  askedBy: 'B',
  typedBy: 'B',
  notes: `## fri
Utsett éi veke, han var på hamna i staden. Tilsett i januar 2024, kjem frå hamnevesen, ikkje frå klima. Seier det tre gonger.

## 1
Møteplass for kystkommunar om hamn, ferje, landstraum, oppdrett, spillvarme. 23 medlemer på papiret, «ni som svarar». Han er den einaste tilsette, 70 %. Resten av tida er han lærar på ein fagskule.

## 2
Det har vore lite det siste året, han legg ikkje skjul på det. Nyhendebrev kvar månad, to nettmøte om landstraum, ei studiereise som vart avlyst pga. for få påmelde.
{{A B4.4-/barriere|{{B B4.4|Møta vart for sjeldne. Når det går fem månader mellom, må ein byrje på nytt kvar gong, og då er halve gruppa bytt ut.}}}}
Det som verka før: {{A B1.6+/erfaring|dei tre hamnegruppene, fem–seks kommunar i kvar, som styrte seg sjølve.}} Dei finst framleis som ein e-posttråd. {{B B1.1+|Tråden blir brukt, han ser svar kl. 22 om kveldane om kor mykje ein transformator kostar.}}
Den førre daglege leiaren gjorde mykje som ikkje stod nokon stad. {{A B4.6~|{{B B4.5/behov|Då ho slutta fanst det ikkje eit arkiv, det var i hovudet hennar og i ei Excel-fil med passord.}}}} Han har framleis ikkje passordet.

## 3
Klimabyforum er det største. Nyttig for byane, mindre for dei som har 4 000 innbyggjarar og ei ferjekai. Ikkje vore der sidan i fjor vår, det er dyrt å reise.
{{A T1.1+|Nei, for all del, ikkje eit til. Han klarar ikkje å fylle det han har.}} {{B T1-|Kvar gong det blir stifta noko nytt, er det dei same fire kommunane som melder seg og dei same ni som seier at dei ikkje har tid.}}
{{A T1-|{{V|Vi har snart fleire nettverk enn kommunar her ute, og eg er dagleg leiar i det eine.}}}}

## 4
Praktisk hjelp. {{A B4.3+/behov|Utrekningar av landstraum, mal for avtale med reiarlag, kva ein kan krevje i ein konsesjon.}} Alle reknar det same på kvar sin stad og får ulike svar.
{{A B2.2+/behov|{{B B2+|Og nokon frå staten som har greie på kraft. Kystkommunane står i kø for effekt, og dei får ikkje vite kor i køen.}}}} Det er det han får flest telefonar om. {{A B2.2|{{V|Eg svarar at eg ikkje veit, og så ringjer dei neste år og spør om det same.}}}}
Kontakt innetter i dei minste treng dei ikkje hjelp til: næringssjefen, rektor og han som køyrer ferja er i slekt. Ler.

## 5
@@ A B1.4+
Bedriftene. I Smart Kyst var det i starten åtte kommunar og like mange bedrifter. No er det tre bedrifter att. {{B B1.4+/erfaring|Oppdrettarane slutta å kome då møta byrja å handle om strategi.}} {{B B1.4|{{V|Dei sat i to timar og høyrde på ein målformulering. Så gjekk dei, og det hadde eg òg gjort.}}}}
Mindre krets? Har ikkje tenkt over det. Jo, kommunane bør kunne snakke om eigedomsskatt på ladeanlegg utan at eigarane sit der, {{A B1.5+|så kanskje ein time før lunsj åleine, og så slepp ein inn resten.}}
Innbyggjarar: «dei er der, det er berre 600 av dei».

## 6 ingen svar

## 7
Ferjeanboda. {{A B6.1/barriere|{{B B6.1|Fylket vil ha utsleppsfrie ferjer, og kommunen får ikkje støtte til ladeanlegget fordi det ligg på fylket si kai.}}}} Han har ein perm. Nabokommunen fekk støtte til same type anlegg fordi kaia deira er kommunal. {{B B2.2|Fondet og vegstyresmaktene har ulik definisjon av kva ei kai er, rett og slett.}}
Vi spurde kven som kunne gjort noko: «Nokon som set begge ned ved same bord, men eg får ikkje eingong begge på same e-post.»

## 8
At nokon har det som jobb. {{A B4.6+/suksesskriterium|Heil stilling, helst to, som ikkje er avhengige av ein person.}} Det er ikkje viktig kvar dei sit.
Kort veg: ringe, ikkje søkje. {{B B4.2+|At det som blir meldt inn frå ei kai kjem fram til dei som skriv reglane, og at det kjem svar tilbake, også når svaret er nei.}}
Tilgjenge: {{A B5.5/barriere|ikkje legg møta til dei store byane. Frå ytst i Straumdal er det to ferjer og ein buss, då er dagen gått før ein har sagt noko.}}
Usikker på det med forplikting. Dei prøvde med signert avtale i 2018. Ingen las henne.

## 10
{{A B5.1-/erfaring|{{B B5.1-|Tok bort avgifta frå 2024. 45 000 var for mykje for dei små, vi mista sju på to år.}}}} Etterpå kom to tilbake. Men: {{B B5.1~|dei som betalte, kravde meir. No kan ein melde seg på og la vere å kome, og det gjer dei.}}
Så han er ikkje heilt sikker. Om det skal vere avgift, {{A B5.2+/forslag|må ho vere 5 000 for dei minste og noko heilt anna for ein by.}}
I dag: prosjektmidlar frå to fylke, går ut i juni 2026. {{B B5.3|{{V|Eg brukar vel ein dag i veka på å finne pengar til dei andre dagane.}}}} {{A B5.3+/behov|Grunnløyving, om så berre til ei halv stilling.}}
{{C|Det eine fylket har sagt munnleg at dei ikkje fornyar. Styret får vite det i april.}}

## 12
Kva med å slå saman? {{A T1.2~|{{B T1.2+|Han er open for det, men er redd at kysten blir ei lita gruppe i eit bynettverk. Det har skjedd før.}}}} Grøntnett har spurt om felles kalender, det har han sagt ja til, ingen har gjort noko.
{{P|Styreleiaren vil helst halde fram som no fordi han har vervet ut 2027.}}
Lurer på om vi kan sende han adressene til dei andre vi har snakka med. Nei, forklarte kvifor.
`,
}
