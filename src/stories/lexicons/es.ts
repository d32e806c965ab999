import { anyOf, dayWords, figureReader, oneOf, placeWords } from './continental.ts';
import type { Lexicon } from './lexicon.ts';

/** Not those of one kind: the children among the dead are fewer than the dead. */
const PEOPLE = /^(?:personas|habitantes|vecinos|residentes|manifestantes)$/iu;

export const es: Lexicon = {
  readFigure:
    figureReader(`dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11 doce:12 trece:13 catorce:14
    quince:15 dieciséis:16 diecisiete:17 dieciocho:18 diecinueve:19 veinte:20 treinta:30 cuarenta:40 cincuenta:50 sesenta:60
    setenta:70 ochenta:80 noventa:90`),
  phrases: [
    [/perdieron la vida|sin vida/giu, 'muertos'],
    [/(\d)[ \u00a0\u202f](?=\d{3}(?!\d))/gu, '$1'],
  ],
  elsewhere: anyOf(
    'réplicas?|(?:el|del) (?:año|mes) pasado|la semana pasada|anterior\\p{L}*|previ\\p{L}*|antes|desde|hace|décadas?|historia|históric\\p{L}*|aniversario|récord|compar\\p{L}*|en lo que va de|este año|podrí\\p{L}*|habrí\\p{L}*|serí\\p{L}*|puede|pueden|si|prev[ée]\\p{L}*|pronostic\\p{L}*|esper\\p{L}*|estim\\p{L}*|tem[ei]\\p{L}*|inicial\\p{L}*|al principio|revis\\p{L}*|diari\\p{L}*|al (?:día|mes|año)|por (?:día|mes|año)|en una? (?:sol[oa] )?(?:día|semana|mes|año)|24 horas|(?:en|de) (?:19|20)\\d\\d',
  ),
  attacker: anyOf(
    'atacantes?|tirador\\p{L}*|agresor\\p{L}*|pistolero\\p{L}*|terroristas?|sospechos[oa]s?|autor(?:es)?',
  ),
  part: anyOf('(?:entre ell[oa]s|incluid[oa]s?|otr[oa]s|cada|por|que|de ell[oa]s|de los cuales|además de)$'),
  compared: oneOf('otros otras más menos adicionales años por'),
  outcomes: [
    [
      'muertos',
      oneOf(
        'muertos muertas muerto muertes murieron mueren fallecidos fallecidas fallecieron fallecen mata mató matan mataron',
      ),
    ],
    ['heridos', oneOf('heridos heridas lesionados lesionadas hirió hirieron')],
    ['desaparecidos', oneOf('desaparecidos desaparecidas')],
    ['detenidos', oneOf('detenidos detenidas arrestados arrestadas detuvo detuvieron')],
    ['rescatados', oneOf('rescatados rescatadas')],
    ['evacuados', oneOf('evacuados evacuadas evacuó evacuaron desplazados')],
  ],
  link: oneOf(`al menos unos unas cerca de casi más hasta un una el la los las total ha han sido son fueron están estaban y confirmados
    dejó deja dejado dejan a número subió sube asciende ascendió eleva elevó ya personas gente
    resultaron`),
  boundWord: oneOf('al menos unos unas cerca de casi más hasta a'),
  bounds: [
    ['least', /(?:al menos|por lo menos|más de)$/iu],
    ['most', /(?:hasta|menos de)$/iu],
    ['about', /(?:unos|unas|cerca de|casi|alrededor de|aproximadamente)$/iu],
  ],
  counted: PEOPLE,
  people: PEOPLE,
  amounts: { mil: 1e3, millón: 1e6, millones: 1e6 },
  magnitude: { what: 'magnitud', word: oneOf('magnitud') },
  days: dayWords({
    weekdays: 'lunes|martes|miércoles|jueves|viernes|sábado|domingo',
    date: '\\d{1,2} de MONTHS',
    months: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
    said: 'dijo|dijeron|anunció|anunciaron|informó|informaron|según|declaró|confirmó|señaló|aseguró|afirmó|indicó',
    once: [
      ['derrumbe', 'derrumbó|desplomó|colapsó|derrumbe'],
      ['accidente', 'estrelló|descarriló'],
      ['dimisión', 'dimitió|renunció|dimisión|renuncia'],
      ['naufragio', 'hundió|naufragó|volcó'],
      ['explosión', 'explotó|estalló|explosión'],
      ['muerte', 'murió|falleció'],
      ['firma', 'firmó|firmaron|firma'],
      ['inauguración', 'inauguró|inauguración|reabrió'],
      ['detención', 'detuvo|detuvieron|detenido|arrestado'],
    ],
    what: (thing) => `día: ${thing}`,
  }),
  places: placeWords(
    'en',
    [
      ['lugar de las conversaciones', 'conversaciones|negociaciones|diálogos|reunión|encuentro'],
      ['lugar de la cumbre', 'cumbre|conferencia'],
      ['lugar del accidente', 'accidente|choque'],
      ['lugar de la explosión', 'explosión|atentado|ataque'],
      ['lugar del incendio', 'incendio'],
    ],
    'anterior\\p{L}*|pasad[oa]s?|próxim[oa]s?|nuev[oa]s?|otr[oa]s?|primer\\p{L}*|segund\\p{L}*|tercer\\p{L}*|ronda|rondas|serie|tras|después de|desde',
    {
      Ginebra: 'Geneva',
      Viena: 'Vienna',
      Moscú: 'Moscow',
      Kiev: 'Kiev',
      Roma: 'Rome',
      Milán: 'Milan',
      Nápoles: 'Naples',
      Venecia: 'Venice',
      Bruselas: 'Brussels',
      Copenhague: 'Copenhagen',
      Atenas: 'Athens',
      Varsovia: 'Warsaw',
      Cracovia: 'Kraków',
      Bucarest: 'Bucharest',
      Belgrado: 'Belgrade',
      Lisboa: 'Lisbon',
      Londres: 'London',
      París: 'Paris',
      Berlín: 'Berlin',
      Múnich: 'Munich',
      Colonia: 'Cologne',
      Pekín: 'Beijing',
      Tokio: 'Tokyo',
      Seúl: 'Seoul',
      Teherán: 'Tehran',
      Bagdad: 'Baghdad',
      Damasco: 'Damascus',
      Riad: 'Riyadh',
      Yeda: 'Jeddah',
      Mascate: 'Muscat',
      Estambul: 'Istanbul',
      Ankara: 'Ankara',
      Singapur: 'Singapore',
      Zúrich: 'Zurich',
      Berna: 'Bern',
      'La Haya': 'The Hague',
      'La Habana': 'Havana',
      Habana: 'Havana',
      Washington: 'Washington',
      'Nueva York': 'New York',
      'Nueva Delhi': 'New Delhi',
    },
  ),
};
