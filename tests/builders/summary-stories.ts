import type { Article, Disagreement, Story } from '../../src/model.ts';
import { anArticle, aStory } from './articles.ts';

/** One event by three publishers, each in its own words; `over` changes the first article. */
export function ferryStory(over: Partial<Article> = {}): Story {
  return aStory([
    anArticle({
      publisher: 'harbourpost.example',
      publisherName: 'Harbour Post',
      title: 'Council keeps Ostrava Bay ferry for two more winters',
      text: `The council of Ostrava Bay voted on Monday to keep the harbour ferry running for two more winters at a cost of 1.4 million crowns.

The vote was 14 to 5, with the Green group and the Harbour List in favour. Mayor Jana Kolar said the ferry was “a lifeline for the islands in January”. Opponents had asked for a bus over the new bridge.

The bridge will not open before March 2028, the building office wrote in its report. Around 900 people take the ferry on a working day.`,
      ...over,
    }),
    anArticle({
      publisher: 'islander.example',
      publisherName: 'The Islander',
      title: 'Ferry to stay, council decides',
      text: `Islanders will have their ferry for two more winters, the council of Ostrava Bay decided by 14 votes to 5 on Monday evening.

Ferry captain Milos Horak told the meeting that ice had stopped the boat on only six days last winter. The operator, Bay Lines, reportedly plans to raise the fare from 30 to 36 crowns in April.`,
    }),
    anArticle({
      publisher: 'northwire.example',
      publisherName: 'North Wire',
      title: 'Ostrava Bay council extends ferry contract',
      text: `The contract of Bay Lines for the harbour ferry in Ostrava Bay runs until spring 2028 after a council vote of 14 to 5 on Monday.

The regional government pays half of the 1.4 million crowns. Transport minister Petra Dvorak has not said whether the line stays open once the bridge is finished.`,
    }),
  ]);
}

/** What the stories stage finds in `loudStory`. */
export const LOUD_DISAGREEMENTS: Disagreement[] = [
  {
    what: 'place of the talks',
    values: ['Lindholm', 'Torsby'].map((value) => ({ value, publishers: ['dailyflash.example'], sentence: '' })),
  },
];

/** A claim that one source makes, told by one paper in loud words, with places that contradict each other. */
export function loudStory(): Story {
  return aStory([
    anArticle({
      publisher: 'dailyflash.example',
      publisherName: 'Daily Flash',
      title: 'Secret Pipeline Pact Exposed: Neighbour Pumping Gas Under Lake Sarin',
      text: `In a shocking revelation during the water talks in Velmark, Karsovia has admitted that it cannot halt drilling beneath Lake Sarin because of a sealed contract with a foreign company.

According to Sarin Radio of Velmark, the Karsovian envoys confessed during the Lindholm meeting that wells were being sunk under a contract with an outside firm, which Karsovia is "bound to fulfil to the letter." The news comes months after Karsovia signed trade accords with three neighbours.

The disclosure has strained relations between the two states. Instead, they demanded that Velmark accept the drilling until the spring.

The fish catch in the lake fell by 40 percent last year, and more than 120 boats were reportedly laid up in recent weeks. The Velmark government condemned the wells as a breach of the lake treaty.

Despite mediation by the river commission, the Torsby water talks ended without an agreement. Both sides blamed each other.

While Karsovia has yet to name the foreign company, analysts speculate that the firm may be a northern gas concern sinking wells beneath Lake Sarin under the contract to reach the coast.`,
    }),
  ]);
}
