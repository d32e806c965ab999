/**
 * What checks and labels know of a language. Words and phrases in lower case, parted by commas and matched whole;
 * `~` stands for any ending. `stop` is parted by spaces.
 */
export interface Words {
  /** Words without a meaning of their own. */
  stop: string;
  negation: string;
  /** Doubt: the thing may not be so. */
  hedges: string;
  /** Somebody says it: verbs and phrases. */
  attribution: string;
  /** Verbs that take a side on whether the thing is true. */
  contested: string;
  /** Words that judge. `slams = criticises` where a plain one can stand in its place, `exposed = ?` where none can. */
  loaded: string;
  /** From January on, the forms of one parted by `|`. */
  months: string;
  /** From Monday on. */
  weekdays: string;
  /** Days told from the day of writing. */
  relativeDays: string;
  /** `two=2` */
  numbers: string;
  scales: string;
  approximate: string;
  /** First words of a sentence that leans on the one before. */
  dangling: string;
  /** Words for persons named before. */
  pronouns: string;
  firstPerson: string;
  decimalComma: boolean;
  /** Every noun has a capital, so a capital makes no name. */
  capitalNouns: boolean;
}
