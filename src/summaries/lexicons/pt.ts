import type { Words } from './words-of-language.ts';

export const pt: Words = {
  stop: `o a os as um uma uns umas e ou mas de do da dos das em no na nos nas ao aos à às que quem por para com sem sobre
    este esta estes estas esse essa isso seu sua seus suas se lhe é são foi foram era eram ser tem têm havia como após
    segundo entre já muito mais não nem pelo pela pelos pelas até quando onde`,
  negation: `não, nunca, jamais, nenhum, nenhuma, ninguém, nada, sem, nem, tampouco, negou, nega, negam, recusou, recusa,
    rejeitou`,
  hedges: `poderia, poderiam, pode, podem, teria, teriam, seria, seriam, supost~, supostamente, alegad~, alegadamente,
    aparentemente, talvez, provavelmente, parece, parecem, possível, possivelmente, suspeit~, espera-se, acredita-se,
    estimado, estima`,
  attribution: `segundo, de acordo com, conforme, disse, diz, disseram, declarou, afirmou, afirma, afirmam, anunciou,
    informou, informaram, explicou, apontou, indicou, assegurou, alertou, acusou, acusa, sustentou, acrescentou, escreveu,
    porta-voz`,
  contested: `admite, admitiu, confessa, confessou, revela, revelou, confirma, confirmou, reconhece, reconheceu, desvenda,
    expõe, expôs, comprova, comprovou`,
  loaded: `chocante~, escandalos~, inacreditável, explosiv~, dramátic~, brutal~, bombástic~, assustador~, escândalo = ?,
    detona = critica, fúria = irritação, caos = ?, pesadelo = ?, expõe = ?, regime = governo`,
  months: `janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro`,
  weekdays: 'segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo',
  relativeDays: `hoje, ontem, amanhã, esta noite, esta semana, na semana passada, na próxima semana, este ano,
    no ano passado, este mês, no mês passado, anteontem`,
  numbers: `zero=0, dois=2, duas=2, três=3, quatro=4, cinco=5, seis=6, sete=7, oito=8, nove=9, dez=10, onze=11, doze=12,
    treze=13, quatorze=14, quinze=15, vinte=20, trinta=30, quarenta=40, cinquenta=50, sessenta=60, setenta=70, oitenta=80,
    noventa=90, cem=100, dúzia=12`,
  scales: 'centenas=100, mil=1000, milhão=1e6, milhões=1e6, bilhão=1e9, bilhões=1e9',
  approximate: `cerca de, aproximadamente, mais de, menos de, quase, em torno de, ao menos, pelo menos, por volta de, até`,
  dangling: `ele, ela, eles, elas, isto, isso, este, esta, esse, essa, aquilo, mas, e, ou, além disso, também, então, depois,
    assim, no entanto, porém, contudo, todavia, por isso, portanto, em vez disso, enquanto isso, antes, seu, sua, seus,
    suas, ambos, ambas, lá, ali, aqui, porque, por sua vez, de fato, finalmente`,
  firstPerson: 'eu, nós, meu, minha, nosso, nossa, me, nos',
  decimalComma: true,
  capitalNouns: false,
};
