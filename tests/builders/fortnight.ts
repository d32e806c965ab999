/** A report of the made-up fortnight. */
export interface Report {
  /** Hour of the fortnight in which a poll brings it. */
  hour: number;
  /** Name of the event, which stands in every title of it. */
  event: string;
  publisher: string;
  title: string;
  text: string;
  /** The name that only this update's reports bring; absent for what is no real update. */
  update?: string;
}

const PUBLISHERS = 'herald courier mercury echo tribune gazette beacon argus post star'
  .split(' ')
  .map((name) => `${name}.example`);
const PLACES =
  'Norwick Veldale Casmora Torby Linholm Marwick Ostdale Karmora Norby Velholm Cawick Torale Linmora Marby Ostholm Karwick Nordale Velmora Casby Torholm'.split(
    ' ',
  );
/** What happens, and the words that only its reports use. */
const KINDS = `
dam breach: reservoir spillway engineers valley sluice turbines
ferry strike: crews pier timetable islanders wages harbourmaster
vaccine trial: volunteers doses laboratory antibodies placebo nurses
bank inquiry: auditors ledgers savers loans directors bonds
forest blaze: pines helicopters embers campers ridge firebreak
museum theft: curators vitrines alarm necklace fence collectors
school merger: pupils timetables headmaster classrooms parents playground
comet watch: telescopes astronomers tail orbit meadow lenses
mayor recall: petition signatures ballots aldermen clerk turnout
bridge repair: rivets girders divers scaffold traffic welders
wheat blight: growers fungus seeds silos millers harvest
opera closure: tenor orchestra subscribers curtain costumes patrons
tanker leak: slick booms cormorants hull skimmers beach
chess scandal: grandmaster pawns engine referee tournament cheat
prison break: wardens tunnel inmates roadblocks cells bloodhounds
airport fog: runways pilots departures radar luggage terminals
wolf cull: shepherds rangers packs rifles lambs biologists
steel tariff: furnaces smelters exporters quotas ingots customs
river flood: sandbags levee dinghies cellars gauges pumps
choir prize: sopranos hymns conductor jury anthem applause
mine collapse: shaft canaries helmets seams winch gas
data breach: hackers passwords servers customers ransom firewall
cycling race: peloton sprinters climbs helmets jersey mechanics
housing protest: tenants landlords rents banners eviction squatters
whale stranding: flippers dunes tide vets tarpaulin gulls
tram crash: carriages brakes conductor sidings rails passengers
cheese recall: dairies listeria shelves rinds batches inspectors
castle auction: heirs turrets bidders gavel moat deeds
drone show: rotors fireworks spectators choreography batteries night
border talks: envoys checkpoints maps treaty fishermen pledges
heat record: thermometers pavements shade meteorologists asphalt fans
lottery fraud: tickets jackpot kiosks forgers winners syndicate
glacier study: moraines crevasses samples drills meltwater huts
football sale: shareholders striker stadium creditors fans scarves
library fire: manuscripts shelves smoke readers catalogues sprinklers
satellite launch: rocket payload countdown boosters antenna gantry
water contamination: taps chlorine kettles plumbers sewage bottles
film festival: premieres directors projectors juries carpets critics
bus fares: commuters tickets depots drivers subsidies passes
seed vault: botanists permafrost crates germination corridors barley
`
  .trim()
  .split('\n')
  .map((line) => {
    const [what, words] = line.split(': ');
    return { what: what!, words: words!.split(' ') };
  });
const NEWCOMERS = 'Abara Bexley Corvo Dunmore Ekholm Farrow Gantry Holloway Ivers Jessop Kimball Lovat'.split(' ');

/** Forty events of which every third, twelve in all, goes on for days. */
export const FORTNIGHT: Report[] = KINDS.flatMap((_, at) => reportsOf(at));

function reportsOf(at: number): Report[] {
  const place = PLACES[at % PLACES.length]!;
  const { what, words } = KINDS[at]!;
  const event = `${place} ${what}`;
  const start = 2 + at * 4;
  const isLong = at % 3 === 0 && at < 36;
  const publishers = PUBLISHERS.map((_, i) => PUBLISHERS[(at + i) % PUBLISHERS.length]!);
  const first = publishers.slice(0, 2 + (at % 2)).map((publisher, i) => ({
    hour: start + i,
    event,
    publisher,
    title: `${event}: ${words[i]} and ${words[i + 1]} at the centre`,
    text: background(place, what, words, i),
  }));
  if (!isLong) return first;
  const updates = [1, 2, 3].flatMap((n) => updateOf(n, at, { event, place, what, words, start, publishers }));
  return [...first, ...updates];
}

interface Setting {
  event: string;
  place: string;
  what: string;
  words: string[];
  start: number;
  publishers: string[];
}

/** A day later two publishers bring a new name and figure, and half a day after that a third only repeats what is known. */
function updateOf(n: number, at: number, { event, place, what, words, start, publishers }: Setting): Report[] {
  const name = `${NEWCOMERS[at / 3]}${['son', 'ova', 'etti'][n - 1]}`;
  const figure = 100 * n + at;
  const hour = start + 26 * n;
  const told = [
    `Inspector ${name} took over the ${what} in ${place} and counted ${figure} ${words[n]}.`,
    `In ${place} the ${what} passed to Inspector ${name}, who spoke of ${figure} ${words[n]}.`,
  ];
  const reports = told.map((sentence, i) => ({
    hour: hour + i,
    event,
    update: name,
    publisher: publishers[i]!,
    title: `${event}: Inspector ${name} steps in`,
    text: `${sentence} ${background(place, what, words, n + i)}`,
  }));
  const repeat = {
    hour: hour + 12,
    event,
    publisher: publishers[3]!,
    title: `${event}: what is known of the ${words[n]}`,
    text: `${background(place, what, words, n + 2)} ${told[0]}`,
  };
  return [...reports, repeat];
}

function background(place: string, what: string, words: string[], turn: number): string {
  const word = (i: number) => words[(turn + i) % words.length]!;
  return [
    `After the ${what} in ${place} the ${word(0)} and the ${word(1)} were in the news.`,
    `There was more about the ${word(2)}, the ${word(3)} and the ${what}.`,
    `The ${word(4)} came after the ${word(5)}.`,
  ].join(' ');
}
