/** Runs one group in a process of its own, so that its memory is its own, and prints what was measured as JSON. */
import { type GroupOptions, measure } from './group.ts';
import { GROUPS } from './groups.ts';

const [name = '', options = '{}'] = process.argv.slice(2);
console.log(JSON.stringify(await measure(GROUPS[name]!, JSON.parse(options) as GroupOptions)));
process.exit(0);
