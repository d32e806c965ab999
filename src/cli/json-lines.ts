import type { Readable, Writable } from 'node:stream';

type Row = Record<string, unknown>;

/** Lines worked on at once by a stage that waits for others (worker threads, the network). */
const IN_FLIGHT = 8;

/**
 * Reads JSON lines, writes one JSON line for each, in order. A line that is no object, or whose work throws, becomes
 * `{"id", "error"}` and the rest goes on.
 */
export async function eachLine(input: Readable, output: Writable, work: (row: Row) => unknown): Promise<void> {
  const pending: Promise<object>[] = [];
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue;
    pending.push(answer(line, work));
    if (pending.length >= IN_FLIGHT) await write(output, await pending.shift()!);
  }
  for (const result of pending) await write(output, await result);
}

/** The same for a stage that needs all lines before it can answer any. Bad lines are answered in their place. */
export async function allLines(
  input: Readable,
  output: Writable,
  work: (rows: Row[]) => object[] | Promise<object[]>,
): Promise<void> {
  const slots: ({ row: Row } | { bad: object })[] = [];
  for await (const line of linesOf(input)) {
    if (line.trim() !== '') slots.push(parse(line));
  }
  const answers = await work(slots.flatMap((slot) => ('row' in slot ? [slot.row] : [])));
  let next = 0;
  for (const slot of slots) await write(output, 'row' in slot ? answers[next++]! : slot.bad);
}

/** Only a line feed ends a line: `readline` breaks at U+2028 too, which may stand in JSON as it is. */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of input.setEncoding('utf8')) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  yield rest;
}

async function answer(line: string, work: (row: Row) => unknown): Promise<object> {
  const parsed = parse(line);
  if ('bad' in parsed) return parsed.bad;
  try {
    return { id: parsed.row.id, ...((await work(parsed.row)) as object) };
  } catch (error) {
    return { id: parsed.row.id, error: (error as Error).message };
  }
}

function parse(line: string): { row: Row } | { bad: object } {
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row === 'object' && row !== null && !Array.isArray(row)) return { row: row as Row };
    return { bad: { error: 'This line is no JSON object.' } };
  } catch (error) {
    return { bad: { error: `This line is no JSON: ${(error as Error).message}` } };
  }
}

async function write(output: Writable, row: object): Promise<void> {
  if (!output.write(`${JSON.stringify(row)}\n`)) await new Promise((resolve) => output.once('drain', resolve));
}
