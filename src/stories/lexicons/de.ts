import { anyOf, dayWords, figureReader, oneOf, placeWords } from './continental.ts';
import type { Lexicon } from './lexicon.ts';

/** Not those of one kind: the children among the dead are fewer than the dead. */
const PEOPLE = /^(?:Menschen|Personen|Leute|Bewohner|Einwohner|Anwohner|Demonstranten|Demonstrierende)$/iu;

export const de: Lexicon = {
  readFigure:
    figureReader(`zwei:2 drei:3 vier:4 fünf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10 elf:11 zwölf:12 dreizehn:13
    vierzehn:14 fünfzehn:15 sechzehn:16 siebzehn:17 achtzehn:18 neunzehn:19 zwanzig:20 dreißig:30 vierzig:40 fünfzig:50
    sechzig:60 siebzig:70 achtzig:80 neunzig:90`),
  phrases: [
    [/ums Leben (?=gekommen|kamen)(?:gekommen|kamen)|ums Leben/giu, 'getötet'],
    [/in Sicherheit gebracht|in Sicherheit bringen/giu, 'evakuiert'],
  ],
  elsewhere: anyOf(
    'Nachbeben|letzte[sn]? (?:Jahr|Monat|Woche)|vergangene[nrs]? (?:Jahr|Monat|Woche)|Vorjahr\\p{L}*|zuvor|früher\\p{L}*|seit|vor \\p{L}+ (?:Jahren|Monaten|Wochen|Tagen)|vor \\d+ (?:Jahren|Monaten|Wochen|Tagen)|Jahrzehnt\\p{L}*|Geschichte|Jahrestag|Rekord\\p{L}*|verglichen|Vergleich|bisher in diesem Jahr|würde\\p{L}*|könnte\\p{L}*|dürfte\\p{L}*|falls|wenn|Prognose\\p{L}*|erwart\\p{L}*|rechne\\p{L}*|befürchte\\p{L}*|schätz\\p{L}*|geschätzt|zunächst|anfangs|ursprünglich|korrigiert\\p{L}*|nicht mehr|täglich\\p{L}*|pro (?:Tag|Woche|Monat|Jahr)|binnen|innerhalb|24 Stunden|(?:im Jahr|von|seit|im) (?:19|20)\\d\\d',
  ),
  attacker: anyOf(
    'Attentäter\\p{L}*|Schütze\\p{L}*|Angreifer\\p{L}*|Täter\\p{L}*|Verdächtige\\p{L}*|Amokläufer\\p{L}*',
  ),
  part: anyOf('(?:darunter|davon|unter ihnen|weitere[rn]?|andere[rn]?|jede[rnms]?|je|pro|als|Alter von)$'),
  compared: oneOf('mehr weniger weitere weiteren weiterer andere anderen höher niedriger Jahre Jahren Prozent'),
  outcomes: [
    ['Tote', oneOf('Tote Toten tot getötet tötet tötete töteten starben sterben gestorben Todesopfer Todesopfern')],
    ['Verletzte', oneOf('Verletzte Verletzten verletzt verletzte verletzten Verwundete Verwundeten verwundet')],
    ['Vermisste', oneOf('Vermisste Vermissten vermisst')],
    ['Festnahmen', oneOf('Festnahmen festgenommen verhaftet Festgenommene')],
    ['Gerettete', oneOf('gerettet Gerettete retteten')],
    ['Evakuierte', oneOf('evakuiert evakuierte evakuierten Evakuierte')],
  ],
  link: oneOf(`mindestens wenigstens höchstens etwa rund ungefähr fast beinahe knapp über mehr als bis zu den dem die der das
    ein eine insgesamt wurden wurde sind ist waren war worden sein werden haben hat und auf Zahl stieg steigt erhöhte liegt
    sich kamen dabei gibt gab Menschen Personen Leute`),
  boundWord: oneOf('mindestens wenigstens höchstens etwa rund ungefähr fast beinahe knapp über mehr als bis zu'),
  bounds: [
    ['least', /(?:mindestens|wenigstens|mehr als|über)$/iu],
    ['most', /(?:bis zu|höchstens|weniger als)$/iu],
    ['about', /(?:etwa|rund|ungefähr|fast|beinahe|knapp)$/iu],
  ],
  counted: PEOPLE,
  people: PEOPLE,
  amounts: { tausend: 1e3, million: 1e6, millionen: 1e6, milliarden: 1e9 },
  magnitude: { what: 'Stärke', word: oneOf('Stärke Magnitude') },
  days: dayWords({
    weekdays:
      '(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)(?:morgen|vormittag|mittag|nachmittag|abend)?',
    date: '\\d{1,2}\\. MONTHS',
    months: 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
    said: 'sagte\\p{L}*|sagt|teilte\\p{L}*|erklärte\\p{L}*|hieß|bestätigte\\p{L}*|kündigte\\p{L}*|berichtete\\p{L}*|meldete\\p{L}*|laut|gab bekannt',
    once: [
      ['Einsturz', 'eingestürzt|einstürzte|Einsturz'],
      ['Absturz', 'abgestürzt|abstürzte|Absturz'],
      ['Rücktritt', 'zurückgetreten|zurücktrat|Rücktritt'],
      ['Untergang', 'gesunken|sank|gekentert|kenterte'],
      ['Explosion', 'explodiert|explodierte|Explosion'],
      ['Tod', 'gestorben|starb'],
      ['Unterzeichnung', 'unterzeichnet|unterzeichneten|unterzeichnete'],
      ['Eröffnung', 'eröffnet|eröffnete|Eröffnung'],
      ['Festnahme', 'festgenommen|verhaftet'],
    ],
    what: (thing) => `Tag: ${thing}`,
  }),
  places: placeWords(
    'in|bei',
    [
      [
        'Ort der Gespräche',
        'Gespräche|Gesprächen|Verhandlungen|Friedensgespräche|Friedensgesprächen|Treffen|Beratungen',
      ],
      ['Ort des Gipfels', 'Gipfel|Gipfels|Gipfeltreffen|Konferenz'],
      ['Ort des Unglücks', 'Absturz|Unglück|Zusammenstoß'],
      ['Ort der Explosion', 'Explosion|Anschlag'],
      ['Ort des Brandes', 'Brand|Feuer|Großbrand'],
    ],
    'vorige\\p{L}*|früher\\p{L}*|letzte\\p{L}*|vergangene\\p{L}*|nächste\\p{L}*|weitere\\p{L}*|neue\\p{L}*|erste\\p{L}*|zweite\\p{L}*|dritte\\p{L}*|Runde\\p{L}*|nach den|nach dem|seit',
    {
      Genf: 'Geneva',
      Wien: 'Vienna',
      Moskau: 'Moscow',
      Kiew: 'Kiev',
      Kyjiw: 'Kyiv',
      Mailand: 'Milan',
      Rom: 'Rome',
      Neapel: 'Naples',
      Venedig: 'Venice',
      Brüssel: 'Brussels',
      Kopenhagen: 'Copenhagen',
      Athen: 'Athens',
      Prag: 'Prague',
      Warschau: 'Warsaw',
      Krakau: 'Kraków',
      Bukarest: 'Bucharest',
      Belgrad: 'Belgrade',
      Lissabon: 'Lisbon',
      München: 'Munich',
      Köln: 'Cologne',
      Zürich: 'Zurich',
      Peking: 'Beijing',
      Schanghai: 'Shanghai',
      Tokio: 'Tokyo',
      Kairo: 'Cairo',
      Teheran: 'Tehran',
      Bagdad: 'Baghdad',
      Damaskus: 'Damascus',
      Riad: 'Riyadh',
      Dschidda: 'Jeddah',
      Maskat: 'Muscat',
      Tiflis: 'Tbilisi',
      Eriwan: 'Yerevan',
      Straßburg: 'Strasbourg',
      'Den Haag': 'The Hague',
      Sankt: 'Saint Petersburg',
      Singapur: 'Singapore',
      Nairobi: 'Nairobi',
      'Neu-Delhi': 'New Delhi',
    },
  ),
};
