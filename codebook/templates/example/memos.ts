/** What a memo of the example is about, by the keys of the example. */
export type ExampleMemoSubject =
  | { readonly kind: 'study' }
  | { readonly kind: 'session'; readonly session: string }
  | { readonly kind: 'answer'; readonly session: string; readonly question: number }
  /** Words that stand once in the answers of the session. */
  | { readonly kind: 'passage'; readonly session: string; readonly words: string }
  /** What the coder has coded these words with. */
  | { readonly kind: 'coding'; readonly session: string; readonly words: string; readonly code: string; readonly coder: string }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'finding'; readonly finding: string }

/** A memo of the example: who wrote it on what day about what. */
export interface ExampleMemo {
  readonly about: ExampleMemoSubject
  readonly coder: 'A' | 'B'
  readonly day: string
  readonly text: string
}

/** What the example's two coders noted to themselves and each other on the way to the findings. */
export const exampleMemos: readonly ExampleMemo[] = [
  {
    about: { kind: 'session', session: 'I05' }, coder: 'B', day: '2025-03-05',
    text: 'To informanter som er uenige på en nyttig måte. Klimarådgiveren vil ha møteplasser, innkjøperen vil ha svar. Det kan være et skille mellom roller mer enn mellom kommuner. Se etter det samme i andre økter der flere enn klimarådgiveren er med.',
  },
  {
    about: { kind: 'answer', session: 'I02', question: 16 }, coder: 'A', day: '2025-03-11',
    text: 'Hun er imot avgiften, men ikke på grunn av prisen. Poenget er at alt som ikke er lovpålagt, ryker når budsjettet skal i balanse. Det taler for fast finansiering utenfra og er ikke det samme som at det bør være gratis å delta.',
  },
  {
    about: { kind: 'passage', session: 'I02', words: 'Da hun sluttet, var nettverket halvt borte på et år.' }, coder: 'B', day: '2025-03-12',
    text: 'Sårbart for at enkeltpersoner slutter. I05 sier det samme om permisjonen i 2023. Det er et eget argument for et fast sekretariat, uavhengig av om det er nøytralt. Trenger vi en underkode?',
  },
  {
    about: { kind: 'coding', session: 'I05', words: 'Tjue kommuner som skal bli enige om et krav uten at noen leder dem, blir enige om det minste.', code: 'B4.6', coder: 'B' }, coder: 'B', day: '2025-03-12',
    text: 'Kodet som delt: Han vil ha noen som skjærer gjennom, men sier ikke hvem. Leser vi det som et standpunkt mot nøytral drift, legger vi ordene i munnen på ham. Tas opp når vi går gjennom uenighetene.',
  },
  {
    about: { kind: 'code', code: 'B5.1' }, coder: 'A', day: '2025-04-02',
    text: 'Tre argumenter går igjen: Avgiften gir oppmøte, den stenger ute de små, og den er det første som strykes. For og imot forteller lite så lenge vi ikke vet hvilket av dem det gjelder. Vurder å dele koden før sluttrapporten.',
  },
  {
    about: { kind: 'code', code: 'B1.5' }, coder: 'B', day: '2025-04-03',
    text: '«Lukket» brukes om to ting: uten leverandører i rommet, og uten at noe refereres. Bare det første er et behov for avgrenset deltakelse. Det andre handler om fortrolighet og kan oppnås i et åpent nettverk også.',
  },
  {
    about: { kind: 'study' }, coder: 'A', day: '2025-04-14',
    text: 'Det kommer lite nytt om hva byene ønsker seg. Det som fortsatt skiller, er hvem som skal betale, og hvem som skal styre. I de siste intervjuene bruker vi mer av tiden på spørsmålene om drift og finansiering og mindre på erfaringene med dagens nettverk.',
  },
  {
    about: { kind: 'finding', finding: 'F4' }, coder: 'B', day: '2025-05-06',
    text: 'Pass på ordlyden. Flere sier nei til et nytt nettverk og i samme setning ja til mer av det nettverkene gjør. Funnet må ikke kunne leses som at det ikke er noe behov.',
  },
  {
    about: { kind: 'finding', finding: 'F1' }, coder: 'A', day: '2025-05-12',
    text: 'De to leddene hviler på ulikt grunnlag. Ønsket om at staten deltar, deles av nesten alle. Usikkerheten om hva etatene kan love, kommer fra etatene selv, og de er få. Det må fram i teksten, særlig etter presiseringen i seminaret.',
  },
  {
    about: { kind: 'study' }, coder: 'B', day: '2025-05-16',
    text: 'Til metodekapittelet: Departementet foreslo informantene, og de fleste er med i nettverk fra før. De som har valgt nettverkene bort, kommer til orde bare gjennom enkelte av kommunene i G3. Vi kan si hva som mangler i nettverkene, men ikke hvorfor noen aldri ble med.',
  },
]
