import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../sandbox/page/markdown/read-blocks.ts';
import type { Block, Inline } from '../../sandbox/page/markdown/tree.ts';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const marked = (kind: 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler', ...children: Inline[]): Inline => ({
  kind,
  children,
});
const link = (href: string, words = href, title?: string): Inline => ({
  kind: 'link',
  href,
  ...(title && { title }),
  children: [text(words)],
});
const lines = (...children: Inline[]): Block => ({ kind: 'lines', children });
const item = (words: string) => [lines(text(words))];

describe('inside a line', () => {
  it.each<[string, Inline[]]>([
    ['plain words', [text('plain words')]],
    ['**bold**', [marked('bold', text('bold'))]],
    ['*one* and _two_', [marked('italic', text('one')), text(' and '), marked('italic', text('two'))]],
    ['__under__ ~~gone~~', [marked('underline', text('under')), text(' '), marked('strike', text('gone'))]],
    ['||secret||', [marked('spoiler', text('secret'))]],
    ['***both***', [marked('bold', marked('italic', text('both')))]],
    ['__**a** b__', [marked('underline', marked('bold', text('a')), text(' b'))]],
    ['*a **b** c*', [marked('italic', text('a '), marked('bold', text('b')), text(' c'))]],
    ['**over\ntwo lines**', [marked('bold', text('over\ntwo lines'))]],
    ['2 * 3 * 4', [text('2 * 3 * 4')]],
    ['snake_case_name', [text('snake_case_name')]],
    ['**open', [text('**open')]],
    ['****', [text('****')]],
    ['**a `**` b**', [marked('bold', text('a '), { kind: 'code', text: '**' }, text(' b'))]],
    ['`code *not*`', [{ kind: 'code', text: 'code *not*' }]],
    ['`` a ` b ``', [{ kind: 'code', text: ' a ` b ' }]],
    ['\\*not\\*', [text('*not*')]],
    ['\\a \\\\', [text('\\a \\')]],
    ['**a \\** b**', [marked('bold', text('a ** b'))]],
    [
      '<@123> <@!4> <@&5>',
      [{ kind: 'user', id: '123' }, text(' '), { kind: 'user', id: '4' }, text(' '), { kind: 'role', id: '5' }],
    ],
    [
      '<#77></digest now:88>',
      [
        { kind: 'channel', id: '77' },
        { kind: 'command', name: 'digest now', id: '88' },
      ],
    ],
    [
      '@everyone mail@here.org',
      [{ kind: 'everyone', name: '@everyone' }, text(' mail'), { kind: 'everyone', name: '@here' }, text('.org')],
    ],
    ['<:ok_hand:99> <a:wave:1>', [{ kind: 'emoji', name: 'ok_hand' }, text(' '), { kind: 'emoji', name: 'wave' }]],
    ['<script>alert(1)</script>', [text('<script>alert(1)</script>')]],
  ])('%j', (source, children) => {
    expect(readBlocks(source)).toEqual([lines(...children)]);
  });
});

describe('times', () => {
  it.each(['t', 'T', 'd', 'D', 'f', 'F', 's', 'S', 'R'] as const)('style %s', (style) => {
    expect(readBlocks(`<t:1700000000:${style}>`)).toEqual([lines({ kind: 'time', seconds: 1_700_000_000, style })]);
  });

  it.each<[string, Inline]>([
    ['<t:-60>', { kind: 'time', seconds: -60, style: 'f' }],
    ['<t:1:x>', text('<t:1:x>')],
    ['<t:99999999999999>', text('<t:99999999999999>')],
  ])('%s', (source, node) => {
    expect(readBlocks(source)).toEqual([lines(node)]);
  });
});

describe('links', () => {
  it.each<[string, Inline[]]>([
    ['https://a.example/x', [link('https://a.example/x')]],
    ['see https://a.example/x.', [text('see '), link('https://a.example/x'), text('.')]],
    ['(https://a.example/x_(y))', [text('('), link('https://a.example/x_(y)'), text(')')]],
    ['<https://a.example>', [link('https://a.example')]],
    ['[words](https://a.example)', [link('https://a.example', 'words')]],
    ['[words](https://a.example "the title")', [link('https://a.example', 'words', 'the title')]],
    ['[words](<https://a.example>)', [link('https://a.example', 'words')]],
    ['[a](https://a.example/x_(y))!', [link('https://a.example/x_(y)', 'a'), text('!')]],
    [
      '[**a**](https://a.example)',
      [{ kind: 'link', href: 'https://a.example', children: [marked('bold', text('a'))] }],
    ],
    ['[a [b] c](https://a.example)', [link('https://a.example', 'a [b] c')]],
    ['[words](javascript:alert(1))', [text('[words](javascript:alert(1))')]],
    ['[words](data:text/html,x)', [text('[words](data:text/html,x)')]],
    ['[ ](https://a.example)', [text('[ ]('), link('https://a.example'), text(')')]],
    ['\\[words](https://a.example)', [text('[words]('), link('https://a.example'), text(')')]],
    ['xhttps://a.example', [text('xhttps://a.example')]],
  ])('%j', (source, children) => {
    expect(readBlocks(source)).toEqual([lines(...children)]);
  });

  it('never hide where they lead behind another address', () => {
    const [block] = readBlocks('[https://bank.example](https://evil.example)');
    const hrefs = (block as { children: Inline[] }).children.flatMap((node) =>
      node.kind === 'link' ? [node.href] : [],
    );
    expect(hrefs).toEqual(['https://evil.example']);
  });
});

describe('blocks', () => {
  it.each<[string, Block[]]>([
    ['# One', [{ kind: 'heading', level: 1, children: [text('One')] }]],
    ['### Three ###', [{ kind: 'heading', level: 3, children: [text('Three')] }]],
    ['#tag', [lines(text('#tag'))]],
    ['#### four', [lines(text('#### four'))]],
    ['\\# not', [lines(text('# not'))]],
    ['-# small **print**', [{ kind: 'subtext', children: [text('small '), marked('bold', text('print'))] }]],
    [
      'a\n## Two\nb\nc',
      [lines(text('a')), { kind: 'heading', level: 2, children: [text('Two')] }, lines(text('b\nc'))],
    ],
    ['> a\n> b\nc', [{ kind: 'quote', blocks: [lines(text('a\nb'))] }, lines(text('c'))]],
    [
      '> # a\n> - b',
      [
        {
          kind: 'quote',
          blocks: [
            { kind: 'heading', level: 1, children: [text('a')] },
            { kind: 'list', ordered: false, start: 1, items: [item('b')] },
          ],
        },
      ],
    ],
    ['>>> a\n\nb', [{ kind: 'quote', blocks: [lines(text('a\n\nb'))] }]],
    ['>no', [lines(text('>no'))]],
    ['- a\n* b', [{ kind: 'list', ordered: false, start: 1, items: [item('a'), item('b')] }]],
    ['3. a\n4. b', [{ kind: 'list', ordered: true, start: 3, items: [item('a'), item('b')] }]],
    [
      '- a\n  - b\n- c',
      [
        {
          kind: 'list',
          ordered: false,
          start: 1,
          items: [[lines(text('a')), { kind: 'list', ordered: false, start: 1, items: [item('b')] }], item('c')],
        },
      ],
    ],
    ['- a\nb', [{ kind: 'list', ordered: false, start: 1, items: [item('a')] }, lines(text('b'))]],
    ['-a', [lines(text('-a'))]],
    ['```js\nlet a = `1`;\n# no\n```', [lines({ kind: 'fence', language: 'js', text: 'let a = `1`;\n# no' })]],
    ['a ```b``` c', [lines(text('a '), { kind: 'fence', language: '', text: 'b' }, text(' c'))]],
    ['```\nopen', [lines({ kind: 'text', text: '```\nopen' })]],
  ])('%j', (source, blocks) => {
    expect(readBlocks(source)).toEqual(blocks);
  });
});

/** Words of every leaf, so that a test can say that nothing was lost. */
const wordsOf = (node: Block | Inline): string =>
  'text' in node
    ? node.text
    : 'children' in node
      ? node.children.map(wordsOf).join('')
      : 'blocks' in node
        ? node.blocks.map(wordsOf).join('')
        : '';

describe('hostile text', () => {
  it.each([
    ['open marks', '*_'.repeat(2_000)],
    ['open brackets', '['.repeat(4_000)],
    ['open backticks', '`'.repeat(3_999)],
    ['backticks of many lengths', Array.from({ length: 85 }, (_, i) => '`'.repeat(i + 1)).join(' ')],
    ['open fences', '```\n'.repeat(1_001).slice(0, 4_000)],
    ['angle brackets', '<'.repeat(4_000)],
    ['addresses', 'https://'.repeat(500)],
  ])('of %s keeps every character that is not markup', (_, source) => {
    const words = readBlocks(source).map(wordsOf).join('');
    expect(words.replace(/[\s*_`]/g, '')).toBe(source.replace(/[\s*_`]/g, ''));
  });

  it('of quotes in quotes ends', () => {
    const depth = (blocks: Block[]): number =>
      Math.max(0, ...blocks.map((block) => (block.kind === 'quote' ? 1 + depth(block.blocks) : 0)));
    expect(depth(readBlocks('> '.repeat(1_000)))).toBeLessThan(20);
  });
});
