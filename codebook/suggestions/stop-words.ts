/** Words that say nothing of what a text is about, in bokmål and nynorsk; lower case. */
const list = `
  alle alt andre annen annet at av bare ble blei blir blitt bli blitt bort både da de dei deg dem den denne der dere dersom det dette di din disse ditt du dykk dykkar dåke
  eg ein eit ei eitt eller elles en enda enn enno er et ett etter for fordi fra frå fram før først ga gi gir gjør gjøre gjer gjere gjennom gjort gå går ha hadde han har hatt hans
  henne hennar hennes her hjå ho hos hun hva hvem hver hverandre hvilke hvilken hvilket hvis hvor hvordan hvorfor i ikke ikkje ingen inkje inn inne ja jeg
  kan kunne kva kvar kvarandre kven kvifor kor korleis kom komme kommer kvart la langt lik likevel lite litt man mange me med meg mellom men mener meiner mer meir mest mi min mine mitt mot mye mykje må måtte
  nei no noe noen noko nokon nokre nok nå når ned og også om opp oss over på rundt sa sagt samme same seg selv sier seier sin sine sitt sjøl sjølv skal skulle slik slike slikt som så sånn sånne
  ta tar til tror trur trenger treng treng trengs trengst under ut uten utan var vart ved vel veldig vere vera verte vi vil ville vår våre vårt være vært vore vorte å åt òg
  bør burde får fått få fekk fikk blant hele heile igjen imens litt slik synes synest derfor difor altså ofte alltid aldri sjelden sjeldan sammen saman
  the and of to in is that it for on with as are be this by from at or an a not we they you have has but
`
const stopWords: ReadonlySet<string> = new Set(list.split(/\s+/).filter((word) => word !== ''))

/** Whether a word, in lower case, says nothing of the matter: one of the commonest, a number, or a single letter. */
export function isStopWord(word: string): boolean {
  return word.length < 2 || /^\p{N}+$/u.test(word) || stopWords.has(word)
}
