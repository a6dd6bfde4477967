/** Words of an example session that name an entry of the register; they stand in it once, as they are written here. */
export interface ExampleMention {
  readonly session: string
  /** Key of the entry. */
  readonly network: string
  readonly words: string
}

/** Where the example's informants speak of networks and actors, as one coder has tagged them. */
export const exampleMentions: readonly ExampleMention[] = [
  { session: 'I01', network: 'N07', words: 'Med i Klimabyprogrammet som én av tre byer' },
  { session: 'I01', network: 'N01', words: 'Klimabyforum: fire samlinger i året, ellers stille.' },
  { session: 'I02', network: 'N01', words: 'Klimabyforum legger ut presentasjoner, men sjelden noe om hva som gikk galt.' },
  { session: 'I02', network: 'N02', words: 'Smart Kyst var best de første årene, da var det åtte kommuner og alle kjente alle. Nå er det nyhetsbrev.' },
  { session: 'I02', network: 'N02', words: 'Smart Kyst hadde en daglig leder som kunne navnet på alle barna deres.' },
  { session: 'I02', network: 'N07', words: 'samme formulering som de to andre i Klimabyprogrammet' },
  { session: 'I03', network: 'N07', words: 'Størst av de tre i Klimabyprogrammet' },
  { session: 'I03', network: 'N01', words: 'Klimabyforum er greit på drift.' },
  { session: 'I03', network: 'N03', words: 'Grøntnett har hun vært på én gang. Mest næringsliv, god mat.' },
  { session: 'I04', network: 'N01', words: 'Klimabyforum: meldte seg ut i 2023.' },
  { session: 'I04', network: 'N07', words: 'søknaden til Klimabyprogrammet, endret da de ikke kom med' },
  { session: 'I05', network: 'N01', words: 'Klimabyforum bruker de mest til maler.' },
  { session: 'I05', network: 'N03', words: 'Klimabyforum, Grøntnett.' },
  { session: 'I05', network: 'N07', words: 'Jeg sender fortsatt statusrapport til Klimabyprogrammet hvert halvår.' },
  { session: 'I06', network: 'N02', words: 'Smart Kyst er det nærmaste. Dei er tjue kommunar på papiret, og om lag åtte som møter.' },
  { session: 'I06', network: 'N02', words: 'Smart Kyst har ein måte å snakke om hav på som ho ikkje vil miste.' },
  { session: 'I06', network: 'N01', words: 'Klimabyforum har ho vore gjest i. Det var for dei store.' },
  { session: 'I06', network: 'N03', words: 'Slå i hop Smart Kyst og Grøntnett' },
  { session: 'I07', network: 'N03', words: 'Grøntnett er mest webinarer.' },
  { session: 'I07', network: 'N07', words: 'Hun har lest om Klimabyprogrammet, men tenkte aldri på å søke.' },
  { session: 'I08', network: 'N03', words: 'Ble invitert til Grøntnett i fjor.' },
  { session: 'I09', network: 'N01', words: 'Han har sett på nettsidene til Klimabyforum' },
  { session: 'I10', network: 'N03', words: 'Grøntnett, som har de samme medlemmene' },
  { session: 'I11', network: 'N01', words: 'Klimabyforum er det største. Nyttig for byane' },
  { session: 'I11', network: 'N02', words: 'I Smart Kyst var det i starten åtte kommunar og like mange bedrifter.' },
  { session: 'I11', network: 'N03', words: 'Grøntnett har spurt om felles kalender' },
  { session: 'I12', network: 'N04', words: 'Tallforumet er det mest brukte de har.' },
  { session: 'I13', network: 'N06', words: 'en transportgruppe med fem byer, fylkene og et par busselskap, fire ganger i året' },
  { session: 'I14', network: 'N01', words: 'Har støttet Klimabyforum med enkeltprosjekter, to ganger.' },
  { session: 'I15', network: 'N05', words: 'Søkernettverket: 60 kommuner på e-postlista' },
  { session: 'I16', network: 'N01', words: 'Partner i Klimabyforum siden 2020.' },
  { session: 'I16', network: 'N02', words: 'Smart Kyst kjenner han bare av navn' },
]
