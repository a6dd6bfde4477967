/**
 * Made by hand: words that people in these studies use, each with its forms, the bokmål ones and the nynorsk ones apart.
 *
 * Not chosen by what the stemmer does: strong verbs, nouns that change their vowel and neuters without ending in the plural are in it.
 */
export const inflected: Readonly<Record<'nouns nb' | 'verbs nb' | 'adjectives nb' | 'nouns nn' | 'verbs nn', readonly string[]>> = {
  'nouns nb': [
    'nettverk nettverket nettverkene nettverks nettverkets', 'kommune kommunen kommuner kommunene kommunens', 'arena arenaen arenaer arenaene', 'møte møtet møter møtene',
    'behov behovet behovene', 'tiltak tiltaket tiltakene', 'virksomhet virksomheten virksomheter virksomhetene', 'egenandel egenandelen egenandeler egenandelene',
    'erfaring erfaringen erfaringa erfaringer erfaringene', 'ordning ordningen ordninga ordninger ordningene', 'samarbeid samarbeidet samarbeidene', 'prosjekt prosjektet prosjekter prosjektene',
    'møteplass møteplassen møteplasser møteplassene', 'støtte støtten støtta', 'ansatt ansatte ansattes', 'leder lederen ledere lederne', 'politiker politikeren politikere politikerne',
    'by byen byer byene', 'avtale avtalen avtaler avtalene', 'krav kravet kravene', 'mål målet målene', 'hår håret hårene', 'rolle rollen roller rollene', 'utfordring utfordringen utfordringer utfordringene',
    'departement departementet departementer departementene', 'fylkeskommune fylkeskommunen fylkeskommuner', 'bok boken boka bøker bøkene', 'svar svaret svarene', 'idé idéen ideen ideer ideene',
    'kostnad kostnaden kostnader kostnadene', 'informant informanten informanter informantene', 'medvirkning medvirkningen medvirkninga',
  ],
  'verbs nb': [
    'samarbeide samarbeider samarbeidet samarbeida', 'koste koster kostet kosta', 'betale betaler betalte betalt', 'trenge trenger trengte trengt', 'mangle mangler manglet mangla', 'dele deler delte delt',
    'finansiere finansierer finansierte finansiert', 'koordinere koordinerer koordinerte koordinert', 'utvikle utvikler utviklet utvikla', 'skrive skriver skrev skrevet', 'delta deltar deltok deltatt',
    'prøve prøver prøvde prøvd', 'bygge bygger bygde bygd', 'støtte støtter støttet støtta',
  ],
  'adjectives nb': ['viktig viktige viktigere viktigst viktigste', 'dyr dyrt dyre dyrere dyrest', 'nyttig nyttige nyttigere', 'kommunal kommunalt kommunale', 'nasjonal nasjonalt nasjonale', 'regional regionalt regionale', 'liten lite lille små'],
  'nouns nn': [
    'nettverk nettverket nettverka', 'kommune kommunen kommunar kommunane', 'møte møtet møta', 'behov behovet behova', 'tiltak tiltaket tiltaka', 'verksemd verksemda verksemder verksemdene',
    'erfaring erfaringa erfaringar erfaringane', 'ordning ordninga ordningar ordningane', 'prosjekt prosjektet prosjekta', 'møteplass møteplassen møteplassar møteplassane', 'leiar leiaren leiarar leiarane',
    'politikar politikaren politikarar politikarane', 'avtale avtalen avtalar avtalane', 'utfordring utfordringa utfordringar utfordringane', 'kostnad kostnaden kostnader kostnadene', 'krav kravet krava',
  ],
  'verbs nn': ['samarbeide samarbeider samarbeidde', 'koste kostar kosta', 'betale betaler betalte betalt', 'mangle manglar mangla', 'dele deler delte delt', 'utvikle utviklar utvikla', 'støtte støttar støtta', 'skrive skriv skreiv skrive'],
}

/** Words made of several, and what the last or the first part finds of them. */
export const compounds: readonly (readonly [query: string, finds: string, not: string])[] = [
  ['*nettverk', 'klimanettverk nettverk', 'nettverket nettverksmøte'],
  ['*nettverket', 'klimanettverket nettverket', 'nettverk'],
  ['nettverks*', 'nettverksmøte nettverksmøtene nettverksfasilitator', 'nettverk nettverket klimanettverk'],
  ['kommun*', 'kommune kommunene kommunalt kommunestyret kommunar', 'fylkeskommune'],
  ['*kommune', 'fylkeskommune kommune vertskommune', 'kommunestyre'],
  ['klima*', 'klima klimaomstilling klimabudsjettet', 'mikroklima'],
  ['*forum', 'klimaforum forum', 'forumet'],
  ['møteplassene', 'møteplass møteplassen møteplasser', 'plass møte'],
  ['samfunnsoppdrag', 'samfunnsoppdraget samfunnsoppdragene', 'oppdrag samfunn'],
]

/** Words that look alike and are not the same. */
export const differentWords: readonly (readonly [query: string, not: string])[] = [
  ['hår', 'har'], ['har', 'hår'], ['år', 'ar'], ['få', 'fa'], ['mål', 'mal'], ['målet', 'malet'], ['bår', 'bar'], ['dør', 'dor'], ['lær', 'lar'], ['møte', 'mote'], ['søke', 'soke'],
]
