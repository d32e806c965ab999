import type { Claim } from './claims.ts';
import type { Places } from './lexicons/lexicon.ts';
import { type Place, placeOf } from './places.ts';

/** Where a gathering or a misfortune is said to have been. */
export function placesOf(sentence: string, { gatherings, otherRound, known }: Places): Claim[] {
  const met = gatherings.filter(({ noun }) => noun.test(sentence));
  if (met.length === 0 || otherRound.test(sentence)) return [];
  return met.flatMap(({ what, behind, before }): Claim[] => {
    const after = behind.exec(sentence)?.[1];
    const ahead = before?.exec(sentence)?.[1];
    const name = after ?? (ahead !== undefined && placeOf(ahead).country !== undefined ? ahead : undefined);
    const place = name === undefined ? undefined : known ? knownCity(name, known) : placeOf(name);
    if (place === undefined) return [];
    return [
      { kind: 'place', what, value: place.name, key: place.name.toLowerCase(), country: place.country, sentence },
    ];
  });
}

/** The city that is known by this name in its language. */
function knownCity(name: string, known: Readonly<Record<string, string>>): Place | undefined {
  const own = [name, ...name.split(' ')].find((each) => Object.hasOwn(known, each));
  const place = placeOf(own === undefined ? name : known[own]!);
  return place.country === undefined ? undefined : { ...place, name: own ?? place.name };
}
