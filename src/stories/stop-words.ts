/** Words that say nothing about an event, in the languages with most news feeds; the store's counts see to the rest. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `
  a about above after again against all also am amid among an and any are as at be because been before being below
  between both but by can cent could did do does doing don down during each even few for from further get had has have having
  he her here hers him his how i if in into is it its itself just may me might more most mr mrs ms much must my new no nor
  not now of off on once one only or other our out over own said same say saying says she should since so some still such
  than that the their them themselves then there these they this those through to too under until up us very via was we
  were what when where which while who whom whose why will with within without would yet you your
  der die das den dem des ein eine einer eines einem einen und oder aber nicht auch auf aus bei bis durch für gegen in im
  ist sind war waren wird werden wurde wurden hat haben hatte mit nach noch nur ob ohne sich sie er es seit sein seine so
  über um unter vom von vor wie wir zu zum zur als am an dass doch mehr kein keine
  le la les un une des du de et ou mais ne pas plus que qui dans sur sous par pour avec sans ce cet cette ces se sa son
  ses leur leurs il elle ils elles on nous vous est sont était être été avoir ont au aux en comme selon après avant
  el los las una unos unas y o pero no más que quien en sobre por para con sin este esta estos estas su sus se lo le al
  del es son fue fueron ser ha han había como tras según entre ya muy
  il lo gli uno ed ma non più che chi nel nella nei nelle dal dalla dei delle degli per con senza questo questa suo sua
  loro si è sono stato stata era ha hanno anche dopo sul sulla come tra fra
  os as um uma e ou mas não mais que quem no na nos nas do da dos das ao aos por com sem este esta seu sua seus suas foi
  foram são tem após sobre entre também já pelo pela
  de het een en of maar niet ook op uit bij tot door voor tegen in is zijn was waren wordt worden werd heeft hebben had
  met naar nog om onder van wat wie zich zij hij dat dit deze die aan als er te over
  och att det som en ett på är av för med till den har inte om var men från kan vid efter sig när så eller under ska
  i w na z do się nie to że jest o po jak za od przez dla przy oraz który która są był była było ale co tym
  и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о
  из ему теперь когда даже ну ли если уже или быть был него до вас вам ведь там потом себя ничего ей они тут где есть для
  мы тебя их чем была сам при это этого также после об будет
  ve bir bu da de için ile olarak olan daha çok gibi kadar sonra ama ne
  في من على إلى عن أن إن هذا هذه التي الذي مع كان قد لا ما بعد قبل بين كما أو و
  の に は を た が で て と し れ さ ある いる も する から な こと として い や など なっ ない この ため その また これ
  的 了 在 是 和 与 及 也 就 都 而 被 将 对 于 为 从 到 中 等 并 或
  `
    .trim()
    .split(/\s+/),
);
