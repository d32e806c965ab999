import africa from './africa.json' with { type: 'json' };
import americaLatina from './america-latina.json' with { type: 'json' };
import artificialIntelligence from './artificial-intelligence.json' with { type: 'json' };
import asia from './asia.json' with { type: 'json' };
import australiaNewZealand from './australia-new-zealand.json' with { type: 'json' };
import canada from './canada.json' with { type: 'json' };
import climateEnergy from './climate-energy.json' with { type: 'json' };
import deutschland from './deutschland.json' with { type: 'json' };
import economy from './economy.json' with { type: 'json' };
import espana from './espana.json' with { type: 'json' };
import europe from './europe.json' with { type: 'json' };
import filmTelevision from './film-television.json' with { type: 'json' };
import football from './football.json' with { type: 'json' };
import formula1 from './formula-1.json' with { type: 'json' };
import france from './france.json' with { type: 'json' };
import games from './games.json' with { type: 'json' };
import goodNews from './good-news.json' with { type: 'json' };
import health from './health.json' with { type: 'json' };
import india from './india.json' with { type: 'json' };
import ireland from './ireland.json' with { type: 'json' };
import italia from './italia.json' with { type: 'json' };
import middleEast from './middle-east.json' with { type: 'json' };
import music from './music.json' with { type: 'json' };
import nederland from './nederland.json' with { type: 'json' };
import nihon from './nihon.json' with { type: 'json' };
import oesterreichSchweiz from './oesterreich-schweiz.json' with { type: 'json' };
import openSource from './open-source.json' with { type: 'json' };
import polska from './polska.json' with { type: 'json' };
import portugalBrasil from './portugal-brasil.json' with { type: 'json' };
import privacy from './privacy.json' with { type: 'json' };
import programming from './programming.json' with { type: 'json' };
import science from './science.json' with { type: 'json' };
import security from './security.json' with { type: 'json' };
import space from './space.json' with { type: 'json' };
import sverige from './sverige.json' with { type: 'json' };
import technology from './technology.json' with { type: 'json' };
import turkiye from './turkiye.json' with { type: 'json' };
import ukraine from './ukraine.json' with { type: 'json' };
import unitedKingdom from './united-kingdom.json' with { type: 'json' };
import unitedStates from './united-states.json' with { type: 'json' };
import worldEnglish from './world-english.json' with { type: 'json' };

/** A set of feeds that a server can follow in one step. */
export interface StarterPack {
  id: string;
  name: string;
  description: string;
  topic: 'world' | 'region' | 'country' | 'topic';
  /** The language of its feeds. */
  language: string;
  /** ISO 3166 code of the country it is of, where it is of one. */
  country?: string;
  feeds: { title: string; url: string }[];
}

/** The catalogue. A pack is a file beside this one; `npm exec -- node src/ingest/packs/check-packs.ts` checks them all. */
export const STARTER_PACKS = [
  africa,
  americaLatina,
  artificialIntelligence,
  asia,
  australiaNewZealand,
  canada,
  climateEnergy,
  deutschland,
  economy,
  espana,
  europe,
  filmTelevision,
  football,
  formula1,
  france,
  games,
  goodNews,
  health,
  india,
  ireland,
  italia,
  middleEast,
  music,
  nederland,
  nihon,
  oesterreichSchweiz,
  openSource,
  polska,
  portugalBrasil,
  privacy,
  programming,
  science,
  security,
  space,
  sverige,
  technology,
  turkiye,
  ukraine,
  unitedKingdom,
  unitedStates,
  worldEnglish,
] as StarterPack[];
