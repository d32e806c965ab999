import { Parser } from 'htmlparser2';

/** Characters. The largest of 91 pages of newspapers has 1.4 million. */
const MAX_CHARS = 3_000_000;
/** Elements, attributes, texts and comments together. The most on the same 91 pages are 6,600; half have below 2,700. */
const MAX_NODES = 60_000;
/** The same pages stay below 60. Parsing takes the square of the depth, and a walk down a page would end the stack. */
const MAX_DEPTH = 300;

/**
 * Reads a page's tags without building anything, by the reader the tree is built with, and stops where it is enough.
 * A thread out of memory can take the whole process with it, so what does not fit is told before it is built.
 */
export function weighPage(html: string): 'fits' | 'too large' | 'too deep' {
  if (html.length > MAX_CHARS) return 'too large';
  let nodes = 0;
  let depth = 0;
  const count = () => {
    if (++nodes > MAX_NODES) throw new Enough('too large');
  };
  const parser = new Parser({
    onopentagname() {
      count();
      if (++depth > MAX_DEPTH) throw new Enough('too deep');
    },
    onclosetag: () => depth--,
    onattribute: count,
    ontext: count,
    oncomment: count,
    onprocessinginstruction: count,
  });
  try {
    parser.end(html);
    return 'fits';
  } catch (error) {
    if (error instanceof Enough) return error.why;
    throw error;
  }
}

/** Nothing else stops the parser: paused, it would keep the rest. */
class Enough extends Error {
  readonly why: 'too large' | 'too deep';

  constructor(why: Enough['why']) {
    super(why);
    this.why = why;
  }
}
