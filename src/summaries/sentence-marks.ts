/** What a stop at the end of a word means, by language. Words without their last stop, lower case. */
interface Abbreviations {
  /** Never the end of a sentence: a name or a number follows. */
  always: ReadonlySet<string>;
  beforeNumber: ReadonlySet<string>;
  /** The end of a sentence only where a word follows that commonly begins one. */
  unlessStarter: ReadonlySet<string>;
}

const set = (words: string) => new Set(words.trim().split(/\s+/));

export const ABBREVIATIONS: Record<string, Abbreviations> = {
  en: {
    always: set(`mr mrs ms mx dr prof gen sen rep gov lt col sgt capt cmdr adm maj brig rev fr hon pres supt insp det
      messrs mt ft st vs v e.g i.e cf viz approx ex-gov ex-sen lt.-gen sec amb atty dep asst`),
    beforeNumber: set(
      'no nos fig figs p pp vol ch art para op sect jan feb mar apr jun jul aug sep sept oct nov dec ca c',
    ),
    unlessStarter: set(
      'inc corp ltd co bros jr sr etc al dept univ assn ave blvd rd plc llc esq ph.d m.d b.a m.a d.phil',
    ),
  },
  de: {
    always:
      set(`dr prof hr fr st z.b d.h u.a v.a i.d.r z b bzw ca evtl ggf inkl exkl sog vgl geb gest abs art nr dipl ing
      mag jun sen gen hl bd hrsg rd max min allg`),
    beforeNumber: set('s tel jan feb mär apr aug sept okt nov dez'),
    unlessStarter: set('usw etc mio mrd tsd str co jh'),
  },
  fr: {
    always: set('m mm mme mlle dr pr me st ste av apr cf env p.ex c.-à-d art n no chap vol éd mgr gal'),
    beforeNumber: set('p pp fig janv févr avr juil sept oct nov déc'),
    unlessStarter: set('etc j.-c s.a bd'),
  },
  es: {
    always: set(
      'sr sra srta sres dr dra d dña ud uds gral av avda p.ej p ej núm art prof lic ing arq cap pág vol fig mons ee',
    ),
    beforeNumber: set('pp ene feb mar abr jun jul ago sept oct nov dic'),
    unlessStarter: set('etc ee.uu uu s.a cía'),
  },
  pt: {
    always: set('sr sra srta dr dra d prof profa eng exmo exma av art pág cap núm n gen cel v.exa p.ex ex dep sen min'),
    beforeNumber: set('p pp jan fev mar abr mai jun jul ago set out nov dez'),
    unlessStarter: set('etc ltda s.a cia'),
  },
  it: {
    always: set('sig sigg sig.ra dott dott.ssa prof ing avv on sen mons gen col art n pag cap es'),
    beforeNumber: set('p pp gen feb mar apr giu lug ago set ott nov dic'),
    unlessStarter: set('ecc s.p.a s.r.l'),
  },
  ru: {
    always: set('им ул г-н г-жа т.е т.н т.к напр проф акад ген св см стр рис пр просп тыс'),
    beforeNumber: set('ст гл п'),
    unlessStarter: set('т.д т.п др г гг в вв млн млрд трлн руб долл'),
  },
  hi: { always: set('डॉ श्री प्रो मो'), beforeNumber: set('रु नं'), unlessStarter: set('') },
  ar: { always: set('د أ م'), beforeNumber: set('ص'), unlessStarter: set('') },
};

/** Words that begin a sentence so often that a stop before them ends one, even after an abbreviation. */
export const STARTERS: ReadonlySet<string> = set(`
  The This That These Those There Then He She It They We You I His Her Its Their Our My A An In On At But And Or So As If
  When While After Before Since Although Though However Meanwhile For From By With Under Over Despite Some Many Most All
  Both Each No Not Now Here What Who Why How Where Which Another Other Such Only Even Still Yet Also Instead Critics
  Officials Police Residents Analysts Experts Shares It’s It's He’s He's
  Der Die Das Ein Eine Er Sie Es Wir Doch Aber Und Im Am Auf Bei Nach Mit Für Auch Dann Dort Hier Dies Diese Dieser
  Le La Les Un Une Il Elle Ils Elles On Nous Ce Cette Ces Mais Et Dans Selon Pour Avec Sur Après
  El Los Las Una Ella Ellos Esto Este Esta Pero Y En Según Para Con Por Tras Su
  O Os As Um Uma Ele Ela Eles Isso Mas E No Na Segundo Com Após
  Он Она Они Это Эти Этот В На По Но И А Как Мы После При Для`);

export const MONTHS_AND_DAYS: ReadonlySet<string> =
  set(`January February March April May June July August September October
  November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday`);

/** A name and a verb of saying: what follows a quotation that ends in its own mark. */
export const SAID =
  /^(?:[\p{Lu}][\p{L}.’'-]*\s+){1,4}(?:said|says|told|asked|asks|added|adds|wrote|writes|shouted|replied|cried|tweeted|posted|sagte|fragte|dit|dijo|disse|сказал)/u;
