import type { Words } from './words-of-language.ts';

export const es: Words = {
  stop: `el la los las un una unos unas y e o u pero de del en a al que quien por para con sin sobre este esta estos estas
    ese esa su sus se lo le les es son fue fueron era eran ser ha han había como tras según entre ya muy más no ni si me
    te nos hay cuando donde`,
  negation: `no, nunca, jamás, ningún, ninguna, ninguno, nadie, nada, sin, ni, tampoco, negó, niega, niegan, rechazó`,
  hedges: `podría, podrían, puede, pueden, habría, habrían, sería, serían, presunt~, presuntamente, supuest~, supuestamente,
    aparentemente, quizá, quizás, tal vez, probablemente, parece, parecen, posible, posiblemente, sospechos~, se espera,
    se cree, estimado, estima`,
  attribution: `según, de acuerdo con, dijo, dice, dijeron, declaró, afirmó, afirma, afirman, anunció, informó, informaron,
    explicó, señaló, indicó, aseguró, advirtió, acusó, acusa, sostuvo, añadió, agregó, escribió, precisó, portavoz`,
  contested: `admite, admitió, confiesa, confesó, revela, reveló, confirma, confirmó, reconoce, reconoció, desvela, destapa,
    destapó, demuestra, demostró`,
  loaded: `impactante~, escandalos~, increíble~, explosiv~, dramátic~, brutal~, demoledor~, estremecedor~, escándalo = ?,
    arremete = critica, fulmina = critica, furia = enfado, caos = ?, pesadilla = ?, destapa = ?, régimen = gobierno,
    bombazo = ?`,
  months: `enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre|setiembre, octubre, noviembre, diciembre`,
  weekdays: 'lunes, martes, miércoles, jueves, viernes, sábado, domingo',
  relativeDays: `hoy, ayer, mañana, anoche, esta noche, esta semana, la semana pasada, la próxima semana, este año,
    el año pasado, este mes, el mes pasado, anteayer`,
  numbers: `cero=0, dos=2, tres=3, cuatro=4, cinco=5, seis=6, siete=7, ocho=8, nueve=9, diez=10, once=11, doce=12, trece=13,
    catorce=14, quince=15, veinte=20, treinta=30, cuarenta=40, cincuenta=50, sesenta=60, setenta=70, ochenta=80,
    noventa=90, cien=100, docena=12`,
  scales: 'cientos=100, mil=1000, millón=1e6, millones=1e6',
  approximate: `unos, unas, cerca de, alrededor de, más de, menos de, casi, aproximadamente, al menos, en torno a, hasta`,
  dangling: `él, ella, ellos, ellas, esto, este, esta, estos, estas, eso, ese, esa, pero, y, o, además, también, entonces,
    luego, así, sin embargo, no obstante, por eso, por lo tanto, en cambio, por otro lado, mientras tanto, después, antes,
    su, sus, ambos, ambas, allí, aquí, porque, por su parte, de hecho, finalmente`,
  pronouns: 'él, ella, ellos, ellas',
  firstPerson: 'yo, nosotros, mi, mis, nuestro, nuestra, me, nos',
  decimalComma: true,
  capitalNouns: false,
};
