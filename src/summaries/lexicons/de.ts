import type { Words } from './words-of-language.ts';

export const de: Words = {
  stop: `der die das den dem des ein eine einer eines einem einen und oder aber auch auf aus bei bis durch für gegen in im
    ist sind war waren wird werden wurde wurden hat haben hatte hatten mit nach noch nur ob ohne sich sie er es ihr ihre
    seit sein seine seinen so über um unter vom von vor wie wir zu zum zur als am an dass doch mehr da dies diese dieser
    wenn weil was nicht kein keine wer man sowie worden`,
  negation: `nicht, kein, keine, keinen, keiner, keines, keinem, nie, niemals, niemand, nichts, ohne, weder, kaum,
    verweiger~, lehnt ab, lehnte ab, abgelehnt, bestreitet, bestritt`,
  hedges: `soll, sollen, könnte, könnten, dürfte, dürften, mutmaßlich~, angeblich~, offenbar, möglicherweise, vermutlich,
    wohl, wahrscheinlich, vielleicht, scheint, scheinen, erwartet, gilt als, verdächtig~, unbestätigt~, geschätzt~, würde,
    würden`,
  attribution: `sagte, sagt, sagten, sagen, laut, zufolge, nach angaben, teilte, teilten, berichtet, berichtete, berichten,
    berichteten, erklärte, erklärten, erklärt, betonte, warnte, warf, behauptet, behauptete, kündigte, hieß es, schrieb,
    sprach von, forderte, sprecher, sprecherin`,
  contested: `gesteht, gestand, gestanden, gibt zu, gab zu, zugegeben, enthüllt, enthüllte, bestätigt, bestätigte, entlarvt,
    beweist, bewies, bewiesen`,
  loaded: `schockierend~, irre, unfassbar~, unglaublich~, sensationell~, dramatisch~, brisant~, skandal = ?, wahnsinn = ?,
    hammer = ?, eklat = ?, zerlegt = kritisiert, wut = Ärger, chaos = ?, entlarvt = ?, enthüllt = ?, albtraum = ?,
    regime = Regierung`,
  months: `januar|jänner|jan, februar|feb, märz, april, mai, juni, juli, august, september|sept, oktober|okt, november|nov,
    dezember|dez`,
  weekdays: `montag|montags, dienstag|dienstags, mittwoch|mittwochs, donnerstag|donnerstags, freitag|freitags,
    samstag|sonnabend, sonntag|sonntags`,
  relativeDays: `heute, gestern, morgen, vorgestern, übermorgen, diese woche, letzte woche, nächste woche,
    vergangene woche, dieses jahr, letztes jahr`,
  numbers: `null=0, zwei=2, drei=3, vier=4, fünf=5, sechs=6, sieben=7, acht=8, neun=9, zehn=10, elf=11, zwölf=12,
    zwanzig=20, dreißig=30, vierzig=40, fünfzig=50, sechzig=60, siebzig=70, achtzig=80, neunzig=90, dutzend=12`,
  scales: `hundert=100, tausend=1000, million=1e6, millionen=1e6, mio=1e6, milliarde=1e9, milliarden=1e9, mrd=1e9,
    billion=1e12, billionen=1e12`,
  approximate: 'etwa, rund, circa, ca, ungefähr, knapp, mehr als, über, mindestens, bis zu, fast, gut, weniger als',
  dangling: `er, sie, es, dies, diese, dieser, dieses, das ist, das war, doch, aber, und, oder, auch, dann, dort, dabei,
    damit, daher, deshalb, dennoch, trotzdem, jedoch, hingegen, zudem, außerdem, allerdings, stattdessen, inzwischen,
    danach, davor, dafür, dagegen, darauf, darin, seine, ihre, ihm, ihr, ihnen, beide, hier, so, somit, zuvor, später,
    denn, weil`,
  firstPerson: 'ich, wir, mich, uns, mein, meine, unser, unsere',
  decimalComma: true,
  capitalNouns: true,
};
