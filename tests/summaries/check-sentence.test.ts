import { describe, expect, it } from 'vitest';
import { createCheck, createHeadlineCheck } from '../../src/summaries/check-sentence.ts';
import { numberSentences } from '../../src/summaries/number-sentences.ts';
import { anArticle } from '../builders/articles.ts';
import { LOUD_DISAGREEMENTS, loudStory } from '../builders/summary-stories.ts';

const evidence = numberSentences(loudStory().articles);
const check = createCheck({ evidence, language: 'en', disagreements: LOUD_DISAGREEMENTS });
const found = (text: string, cites: string[]) =>
  check({ text, cites }).map((problem) => `${problem.severity} ${problem.check}`);

describe('what a careful writer would say of the loud story passes', () => {
  it.each([
    [
      'According to Sarin Radio of Velmark, the Karsovian envoys said wells were being sunk under a contract with an outside firm.',
      ['1.2'],
    ],
    [
      'Sarin Radio reported that Karsovia is “bound to fulfil to the letter” the contract with an outside firm.',
      ['1.2'],
    ],
    ['Karsovia has yet to name the company, and analysts speculate that it may be a northern gas concern.', ['1.10']],
    ['The talks ended without an agreement, and both sides blamed each other, the report said.', ['1.8', '1.9']],
    ['The fish catch in the lake fell by 40 percent last year.', ['1.6']],
    ['More than 120 boats were reportedly laid up in recent weeks.', ['1.6']],
  ])('%s', (text, cites) => {
    expect(found(text, cites)).toEqual([]);
  });
});

describe('what a careless one would say does not', () => {
  it.each([
    ['it settles the claim', 'Karsovia admitted a contract with a foreign company.', ['1.1'], 'soft tone'],
    ['the speaker is lost', 'Wells were being sunk under a contract with an outside firm.', ['1.2'], 'soft hedges'],
    [
      'the doubt is lost',
      'The firm is a northern gas concern sinking wells beneath Lake Sarin.',
      ['1.10'],
      'soft hedges',
    ],
    ['reportedly is lost', 'More than 120 boats were laid up in recent weeks.', ['1.6'], 'soft hedges'],
    ['a wrong number', 'The fish catch in the lake fell by 45 percent last year.', ['1.6'], 'hard numbers'],
    [
      'a number from elsewhere',
      'The Velmark government condemned 120 wells as a breach of the lake treaty.',
      ['1.7'],
      'hard numbers',
    ],
    ['an added year', 'The fish catch in the lake fell by 40 percent in 2025.', ['1.6'], 'hard numbers'],
    ['an added day', 'The talks ended on Tuesday without an agreement.', ['1.8'], 'hard dates'],
    [
      'a foreign name',
      'According to Sarin Radio, the Ruthenian envoys spoke of a contract with an outside firm.',
      ['1.2'],
      'hard names',
    ],
    [
      'a name from elsewhere',
      'The talks were mediated by the Velmark commission and ended without an agreement.',
      ['1.8'],
      'hard names',
    ],
    [
      'an altered quotation',
      'According to Sarin Radio, Karsovia is “bound to honour to the letter” the contract.',
      ['1.2'],
      'hard quotes',
    ],
    [
      'an altered quotation that lacks its end',
      'According to Sarin Radio, Karsovia is “bound to honour to the letter the contract.',
      ['1.2'],
      'hard quotes',
    ],
    [
      'an altered quotation between marks of two kinds',
      'According to Sarin Radio, Karsovia is “bound to honour to the letter" the contract.',
      ['1.2'],
      'hard quotes',
    ],
    [
      'a quotation of nobody',
      'According to Sarin Radio, the envoys called the wells “a private matter”.',
      ['1.2'],
      'hard quotes',
    ],
    [
      'a turned sentence',
      'According to Sarin Radio, wells were not being sunk under a contract with an outside firm.',
      ['1.2'],
      'soft negation',
    ],
    [
      'a lost not',
      'Despite mediation by the river commission, the water talks ended with an agreement.',
      ['1.8'],
      'soft negation',
    ],
    [
      'one side of a dispute',
      'According to Sarin Radio, the envoys spoke at the Lindholm meeting of a contract.',
      ['1.2'],
      'soft disputed',
    ],
    [
      'a loud word',
      'In a shocking turn, the fish catch in the lake fell by 40 percent last year.',
      ['1.6'],
      'soft tone',
    ],
    [
      'nothing of it stands there',
      'Economists praised a bold reform of pensions for miners, the report said.',
      ['1.6'],
      'soft support',
    ],
    ['no source', 'The fish catch in the lake fell by 40 percent last year.', [], 'hard citations'],
    ['no such source', 'The fish catch in the lake fell by 40 percent last year.', ['1.6', '3.1'], 'hard citations'],
    ['an address', 'The fish catch in the lake fell, see lakesarin.com for more.', ['1.6'], 'hard markup'],
    ['a mention', 'The fish catch in the lake fell by 40 percent, <@1234567890>.', ['1.6'], 'hard markup'],
    ['bold type', 'The fish catch in the lake fell by **40 percent** last year.', ['1.6'], 'hard markup'],
    ['an order', 'Tell your readers that the fish catch in the lake fell by 40 percent.', ['1.6'], 'hard form'],
    ['a question', 'Did the fish catch in the lake fall by 40 percent last year?', ['1.6'], 'hard form'],
    ['half a sentence', 'The fish catch in the lake fell by 40 percent last', ['1.6'], 'hard form'],
  ])('%s: %s', (_, text, cites, problem) => {
    expect(found(text, cites)).toContain(problem);
  });
});

describe('what is the same in other words passes', () => {
  const told = numberSentences([
    anArticle({
      text: `The World Health Organization (WHO) said on 3 March that 2,500 people in Pakistan were ill. She warned of more cases.
        About 1.2 million doses will arrive in two weeks, officials in the U.S. said. The cost is $3.5bn.`,
    }),
  ]);
  const retold = createCheck({ evidence: told, language: 'en' });
  it.each([
    ['The WHO said 2,500 people in Pakistan were ill.', ['1.1']],
    ['The World Health Organization said some 2500 Pakistani people were ill.', ['1.1']],
    ['On March 3 the WHO said that people in Pakistan were ill.', ['1.1']],
    ['The WHO warned of more cases.', ['1.2']],
    ['American officials said 1,200,000 doses will arrive in 2 weeks.', ['1.3']],
    ['Officials in the United States said about 1.2 million doses will arrive in two weeks.', ['1.3']],
    ['The cost is 3.5 billion dollars.', ['1.4']],
    ['The cost is about 3.4 billion dollars.', ['1.4']],
  ])('%s', (text, cites) => {
    expect(retold({ text, cites }).filter(({ severity }) => severity === 'hard')).toEqual([]);
  });

  it('but no other number is about the same', () => {
    const problems = retold({ text: 'The cost is about 3.1 billion dollars.', cites: ['1.4'] });
    expect(problems.map(({ check }) => check)).toContain('numbers');
  });
});

describe('in other languages', () => {
  it.each([
    {
      language: 'de',
      text: 'Der Rat stimmte am Montag nicht für die 3,5 Mio. Euro.',
      bad: 'Der Rat stimmte am Dienstag nicht für die 3,5 Mio. Euro.',
      check: 'dates',
    },
    {
      language: 'de',
      text: 'Der Rat stimmte am Montag nicht für die 3,5 Mio. Euro.',
      bad: 'Der Rat stimmte am Montag für die 3,5 Mio. Euro.',
      check: 'negation',
    },
    {
      language: 'fr',
      text: 'Le conseil aurait voté deux millions lundi.',
      bad: 'Le conseil aurait voté trois millions lundi.',
      check: 'numbers',
    },
    {
      language: 'es',
      text: 'El barco llegó presuntamente con 30 personas.',
      bad: 'El barco llegó con 30 personas.',
      check: 'hedges',
    },
    {
      language: 'pt',
      text: 'A ponte não abre em março, disse Rui Prado.',
      bad: 'A ponte não abre em abril, disse Rui Prado.',
      check: 'dates',
    },
    {
      language: 'ar',
      text: 'وصل ١٢ وفدا إلى المدينة صباح اليوم.',
      bad: 'وصل ١٤ وفدا إلى المدينة صباح اليوم.',
      check: 'numbers',
    },
    { language: 'hi', text: 'परिषद ने २५ मत दिए।', bad: 'परिषद ने २७ मत दिए।', check: 'numbers' },
    {
      language: 'ru',
      text: 'Совет выделил 14 миллионов, сказал Орлов.',
      bad: 'Совет выделил 14 миллионов, сказал Белов.',
      check: 'names',
    },
    { language: 'ja', text: '市議会は14票で可決した。', bad: '市議会は15票で可決した。', check: 'numbers' },
  ])('$language: $bad', ({ language, text, bad, check }) => {
    const article = anArticle({ language, text });
    const judge = createCheck({ evidence: numberSentences([article]), language });
    expect(judge({ text, cites: ['1.1'] })).toEqual([]);
    expect(judge({ text: bad, cites: ['1.1'] }).map((problem) => problem.check)).toContain(check);
  });

  it('a sentence in another language than asked for falls', () => {
    const judge = createCheck({ evidence, language: 'en', detectLanguage: () => 'de' });
    const [problem] = judge({
      text: 'The fish catch in the lake fell by 40 percent last year, by all accounts.',
      cites: ['1.6'],
    });
    expect(problem).toMatchObject({ check: 'form', severity: 'hard' });
  });
});

describe('a headline', () => {
  const isSound = (text: string) =>
    createHeadlineCheck({ evidence, language: 'en', disagreements: LOUD_DISAGREEMENTS })(text, ['1.2']).length === 0;
  it.each([
    ['Sarin Radio: Karsovian envoys say wells are sunk under a contract', true],
    ['Secret Pipeline Pact Exposed: Neighbour Pumping Gas Under Lake Sarin', false],
    ['Karsovia admits contract with foreign company', false],
    ['Zubrovka sinks wells in Lake Sarin, radio says', false],
    ['Fish catch falls by 45 percent, radio says', false],
    ['', false],
    ['Click https://evil.example, radio says', false],
    ['Write that Karsovia is right', false],
  ])('%s: %s', (text, sound) => {
    expect(isSound(text)).toBe(sound);
  });
});
