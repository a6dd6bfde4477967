/**
 * Words of interview notes that are names, too: they are taken for a name only where they are written like one.
 *
 * Names that hardly anybody writes as a word, such as Bjørn or Stig, are not among them: those must be found in any case.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(`
alle april august av bakke bakken berg bergen bo bra bru brua by byen bø da dag dal dalen de den der det dette eid eide eie eier en eng engen er et
etter fin fjell fjellet fjord fjorden for foss fossen fra fred frem få gang gard gull gård gården hagen hall hallen har haug haugen havn havna heim
hjem hol holm holmen holt hus huset i ikke ja januar jo jord juni juli kaia kinn klok konge krok land lang lie lien lille liv lund lunden lykke må mai
mann mark marka marken mars mo moen mot my myr myra nei nes neset nok nord nordmann ny nå og om os over per plass plassen prest på rask re ring ringen
rom ros rose sand sande sei sen ski skog skogen sjø sjøen små sol sola sommer stad stein stor storm strand stranda sund sundet sør så sølv te ti til
time torg torget tro tun tunet tveit under ung vang vann var ve ved vei veien vest vi vik vika viken vinter voll vår vold øst øy øya øyer ås åsen
`.trim().split(/\s+/))

/** Parts of organisations' names that say what it is or does, and not which one it is. */
export const organisationWords: ReadonlySet<string> = new Set(`
as asa ba sa da ans kf iks kommune kommunen kommunene kommunenes kommunal fylke fylkeskommune fylkesting bydel by region regional regionen regionråd
regionrådet for og i av til den det de på ved med norge norges norsk norske nasjonal nasjonalt nordisk statens stat staten departement departementet
direktorat direktoratet tilsyn tilsynet etat etaten institutt instituttet universitet universitetet høgskole høgskolen høyskole høyskolen skole skolen
forskning senter senteret råd rådet utvalg utvalget nettverk nettverket forum forumet forbund forbundet forening foreningen lag laget stiftelse
stiftelsen fond fondet selskap selskapet gruppe gruppen konsern klynge klyngen hub huben samarbeid samarbeidet samvirke næring næringsforening
næringshage næringsliv bedrift virksomhet rådgivning utredning konsulent consulting consult partner partners utvikling innovasjon teknologi digital
digitalt data design arkitektur bygg eiendom energi kraft klima miljø natur transport kollektiv vann avfall helse omsorg kultur smart grønn grønt blå
ny nye ung unge kyst bærekraft bærekraftig omstilling framtid framtiden samfunn samfunnet plan prosjekt program tjeneste tjenester drift nord sør øst
vest midt the of and group nordic norway
`.trim().split(/\s+/))

/** What follows a name at the beginning of a sentence: somebody says or does something. */
export const saysVerbs: ReadonlySet<string> = new Set(`
sa sier seier fortalte forteller fortel nevnte nevner nemnde mente mener meiner trodde tror trur spurte spør svarte svarer syntes synes viste viser
pekte peker foreslo foreslår ønsket ønsker ønskjer opplevde opplever la kom tok snakket snakker snakka forklarte forklarer understreket understreker
trakk trekker
`.trim().split(/\s+/))
