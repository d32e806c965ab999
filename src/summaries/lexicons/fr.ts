import type { Words } from './words-of-language.ts';

export const fr: Words = {
  stop: `le la les l un une des du de d et ou mais ne n pas plus que qu qui dans sur sous par pour avec sans ce cet cette
    ces se s sa son ses leur leurs il elle ils elles on nous vous est sont était étaient être été avoir ont a au aux en
    comme selon après avant y où dont si lui`,
  negation: `ne, n', pas, jamais, aucun, aucune, rien, sans, ni, refuse de, refusé de, nie, a nié, démenti, dément, guère`,
  hedges: `pourrait, pourraient, aurait, auraient, serait, seraient, présumé, présumée, présumés, supposé, supposée,
    apparemment, peut-être, probablement, vraisemblablement, semble, semblent, possible, possiblement, éventuel,
    éventuelle, estimé, estimée, devrait, devraient, soupçonné, soupçonnée`,
  attribution: `selon, d'après, dit, disent, déclaré, déclare, affirmé, affirme, affirment, annoncé, annonce, indiqué,
    indique, expliqué, estime, rapporté, rapporte, précisé, averti, accuse, accusé, assuré, assure, souligné, ajouté,
    écrit, porte-parole`,
  contested: `avoue, avoué, admet, admis, reconnaît, reconnu, révèle, révélé, confirme, confirmé, dévoile, dévoilé, prouve,
    prouvé`,
  loaded: `choquant~, incroyable~, explosif, explosive, dramatique~, stupéfiant~, hallucinant~, terrifiant~, scandaleux,
    scandale = ?, fustige = critique, étrille = critique, pulvérise = ?, colère = mécontentement, chaos = ?,
    cauchemar = ?, bombe = ?, régime = gouvernement`,
  months: `janvier|janv, février|févr, mars, avril, mai, juin, juillet|juil, août, septembre|sept, octobre|oct,
    novembre|nov, décembre|déc`,
  weekdays: 'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche',
  relativeDays: `aujourd'hui, hier, demain, ce soir, ce matin, cette semaine, la semaine dernière, la semaine prochaine,
    cette année, l'an dernier, avant-hier, ce mois-ci, le mois dernier`,
  numbers: `zéro=0, deux=2, trois=3, quatre=4, cinq=5, six=6, huit=8, dix=10, onze=11, douze=12, treize=13,
    quatorze=14, quinze=15, seize=16, vingt=20, trente=30, quarante=40, cinquante=50, soixante=60, douzaine=12`,
  scales: 'cent=100, cents=100, mille=1000, million=1e6, millions=1e6, milliard=1e9, milliards=1e9',
  approximate: 'environ, près de, plus de, moins de, quelque, autour de, au moins, presque',
  dangling: `il, elle, ils, elles, ce, cet, cette, ces, cela, ceci, c'est, mais, et, ou, donc, or, ni, car, aussi, ainsi,
    puis, ensuite, alors, pourtant, cependant, toutefois, néanmoins, en revanche, par ailleurs, de plus, en outre, enfin,
    son, sa, ses, leur, leurs, celui-ci, celle-ci, ceux-ci, celles-ci, là, ici, parce que, tous deux`,
  firstPerson: 'je, nous, mon, ma, mes, notre, nos, moi',
  decimalComma: true,
  capitalNouns: false,
};
