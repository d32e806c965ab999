import { type Random, random } from '../tests/builders/random.ts';

/** What happened, as all who tell of it know it. */
export interface NewsEvent {
  number: number;
  place: string;
  board: string;
  people: [string, string];
  thing: string;
  act: string;
  figures: [number, number, number];
  /** Words that this event is told with and most others are not. */
  details: string[];
}

/** One publisher's telling of an event. */
export interface NewsText {
  title: string;
  paragraphs: string[];
  byline: string;
}

const SYLLABLES =
  'ar bel cor dun el far gal hol im jor kel lin mar nor ost per quin ros sel tor ul ven wes yar zan bri cla dre fen gri'.split(
    ' ',
  );
const PLACES = ['ford', 'by', 'mouth', 'stead', 'haven', 'field', 'bridge', 'wick', 'dale', 'port'];
const BOARDS = ['harbour board', 'city council', 'health agency', 'rail operator', 'water company', 'planning court'];
const THINGS =
  'ferry bridge hospital library tunnel reservoir stadium airport school market archive turbine refinery theatre orchard quarry lighthouse tramway dam brewery observatory cannery shipyard mill prison'.split(
    ' ',
  );
const ACTS = ['close', 'reopen', 'extend', 'sell', 'repair', 'rebuild', 'lease', 'inspect', 'move', 'insure'];
const DETAILS =
  'asbestos timber diesel copper salmon gravel pylons ballots vaccines tickets pensions archives lanterns sirens cranes barges sandbags pumps sensors drones boilers elevators rafters mosaics violins orchids bees wolves herons otters glaciers tides fog hail thunder drought mudslide earthquake wildfire blackout strike lockout auction audit ransom lawsuit petition referendum subsidy tariff surcharge embargo licence patent franchise merger dividend mortgage curfew amnesty parade festival marathon regatta tournament exhibition concert premiere excavation skeleton manuscript meteor eclipse satellite telescope reactor isotope antibody mutation transplant surgery outbreak quarantine recall allergen fertiliser pesticide irrigation harvest vineyard bakery abattoir fishery kennel stable'.split(
    ' ',
  );
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

const KINDS =
  'cheap costly public private ancient recent damaged famous hidden municipal coastal rural urban foreign temporary seasonal broken insured rented stolen empty crowded flooded frozen electric wooden floating disputed imported rusty painted licensed borrowed promised forgotten northern southern eastern western'.split(
    ' ',
  );
const TELLERS = [
  'a spokesman',
  'two witnesses',
  'the mayor',
  'a neighbour',
  'the union',
  'an auditor',
  'her deputy',
  'his lawyer',
  'one driver',
  'a nurse',
  'the owner',
  'a surveyor',
];
const SAID = ['said', 'wrote', 'argued', 'admitted', 'testified', 'insisted', 'noted', 'warned', 'claimed', 'conceded'];
const WHEN = [
  'at dawn',
  'by telephone',
  'under oath',
  'last spring',
  'in passing',
  'without a smile',
  'before lunch',
  'on the stairs',
  'in a letter',
  'yesterday',
  'at noon',
  'after the vote',
];
const WHY = [
  'ending months of argument',
  'against all advice',
  'by one vote',
  'to loud applause',
  'for the third time',
  'despite the rain',
  'after a night of talks',
  'as the season began',
];

type Telling = (event: NewsEvent, chance: Random) => string;

const TITLES: Telling[] = [
  ({ place, board, act, thing }) => `${place} ${board} votes to ${act} the ${thing}`,
  ({ place, thing, act, figures }) => `Plan to ${act} ${place} ${thing} will cost ${figures[0]} million`,
  ({ people, place, thing, details }) =>
    `${people[0]} defends ${place} ${thing} decision after dispute over ${details[0]}`,
  ({ place, thing, details, figures }) =>
    `${figures[1]} jobs at stake as ${place} argues about ${thing} and ${details[1]}`,
];

/** No five words in a row stand in every telling: what reads like a form letter would be taken for a copy of others. */
const SENTENCES: Telling[] = [
  ({ place, board, act, thing }, { pick }) =>
    `The ${place} ${board} voted on ${pick(DAYS)} to ${act} the ${thing}, ${pick(WHY)}.`,
  ({ thing, figures }, chance) => `Work on the ${thing} would cost ${figures[0]} million, ${aside(chance)}.`,
  ({ people, details }, chance) =>
    `“Nobody chooses between ${details[0]} and ${details[1]},” ${people[0]} told ${some(chance)}.`,
  ({ people, board }, chance) =>
    `${people[1]} of the ${board} had checked the ${some(chance)} twice, ${aside(chance)}.`,
  ({ figures, place }, chance) =>
    `About ${figures[1]} people in ${place} depend on ${some(chance)} and ${some(chance)}.`,
  ({ details, thing }, chance) =>
    `Engineers found ${details[2]} beneath the ${thing} and ${some(chance)} near its ${some(chance)}.`,
  ({ figures, details }, chance) =>
    `Inspectors counted ${figures[2]} faults in ${details[5]}, ${details[6]} and ${some(chance)}.`,
  ({ act, thing, people }, { pick }) =>
    `“We never asked them to ${act} the ${thing},” said ${people[0]}, ${pick(WHY)}.`,
  ({ thing, place, details }, chance) => `The ${thing} of ${place}, known for ${details[7]}, survived ${some(chance)}.`,
  ({ board, details }, chance) =>
    `Contracts for ${details[8]} reached the ${board} with ${some(chance)}, ${aside(chance)}.`,
  ({ people, details }, chance) => `${people[1]} weighed ${details[9]} against ${some(chance)}, ${aside(chance)}.`,
  ({ details, place }, chance) => `Traders in ${details[3]} left ${place} after ${some(chance)}, ${aside(chance)}.`,
  ({ details, people }, chance) => `A guarantee on ${details[4]} matters to ${people[0]} more than ${some(chance)}.`,
  ({ place, figures }, chance) =>
    `In ${place} ${figures[2] + 140} residents queued for ${some(chance)}, ${aside(chance)}.`,
  ({ thing, details }, chance) => `Around the ${thing}, ${details[0]} and ${some(chance)} gave way to ${some(chance)}.`,
  (_, chance) => `Talks about ${some(chance)} and ${some(chance)} go on, ${aside(chance)}.`,
  (_, chance) => `Neither ${some(chance)} nor ${some(chance)} had been foreseen, ${aside(chance)}.`,
  ({ people }, chance) => `${people[0]} recalled ${some(chance)} from the year of ${some(chance)}.`,
];

const some = ({ pick }: Random) => `${pick(KINDS)} ${pick(DETAILS)}`;
const aside = ({ pick }: Random) => `${pick(TELLERS)} ${pick(SAID)} ${pick(WHEN)}`;

/** Sentences to a paragraph. */
const PARAGRAPH = 2;

/** The same number gives the same event. */
export function anEvent(number: number): NewsEvent {
  const chance = random(number * 7_919 + 13);
  const { pick, integer } = chance;
  const name = (syllables: number) => capital(Array.from({ length: syllables }, () => pick(SYLLABLES)).join(''));
  return {
    number,
    place: `${name(3)}${pick(PLACES)}`,
    board: pick(BOARDS),
    people: [`${name(3)} ${name(3)}`, `${name(3)} ${name(3)}`],
    thing: pick(THINGS),
    act: pick(ACTS),
    figures: [integer(12, 900), integer(40, 9_000), integer(3, 60)],
    details: Array.from({ length: 10 }, () => pick(DETAILS)),
  };
}

/** How one publisher tells it: its own choice and order of sentences, 10 to 18 of them. */
export function tell(event: NewsEvent, teller: number): NewsText {
  const chance = random(event.number * 104_729 + teller * 31 + 7);
  const order = SENTENCES.map((sentence) => ({ sentence, at: chance.fraction() })).sort((a, b) => a.at - b.at);
  const said = order.slice(0, chance.integer(10, 18)).map(({ sentence }) => sentence(event, chance));
  return {
    title: chance.pick(TITLES)(event, chance),
    paragraphs: Array.from({ length: Math.ceil(said.length / PARAGRAPH) }, (_, at) =>
      said.slice(at * PARAGRAPH, (at + 1) * PARAGRAPH).join(' '),
    ),
    byline: `${capital(chance.pick(SYLLABLES))} ${capital(chance.pick(SYLLABLES) + chance.pick(SYLLABLES))}`,
  };
}

const capital = (word: string) => word.replace(/^./, (letter) => letter.toUpperCase());
