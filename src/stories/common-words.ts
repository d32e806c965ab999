import { toTerm } from './stem.ts';

/** Share of articles in which a word stands that no list names. */
const UNLISTED_SHARE = 0.002;

/** English news words by the share of articles they stand in, estimated: what a store learns by itself after some thousand articles. */
const BY_SHARE: [share: number, words: string][] = [
  [
    0.1,
    `according accord added address against ago already also announced another around asked back based become began
    best big called came case change city come company could country court day days decision early end expected family
    far find first five former four friday full future good government group head help high home hour house including
    increase issue january february march april june july august september october november december job keep know
    largest last late law lead leader least left life like line live local long major make man many meeting member
    million minister minutes monday money month move national need news next night number office official open order
    part party past pay people percent place plan point police policy political possible power president press problem
    program public put question release report reported result right run saturday school second see senior set seven
    several show side sign six small spokesman start state statement still story sunday support system take ten term
    thing think third thousand three thursday time today told took top tuesday turn two use used want war way wednesday
    week well went win woman work world worker year yesterday young`,
  ],
  [
    0.03,
    `abuse access accident accused act action admit advice africa african age agency agree agreement aid air airline
    airport ally america american analyst anger announcement appeal area army arrest asia attack attorney authority
    available average award away ban bank bargain base battle beat behind believe benefit bid bill billion black
    blast block boat body bomb border boss boy break briefing britain british budget build building business buy
    calendar campaign cancel candidate capital car care cash cause center central centre century challenge chance
    chancellor charge chemical chief child children china chinese choice church citizen civil civilian claim clash
    clear climate close club coach coast collapse college come comment commission committee community concern
    condition confirm conflict congress continue contract control cook cost council county coup couple cover crash
    create crew crime criminal crisis critical cup currency current customer cut damage danger data date daughter
    dead deadly deal death debate debt defeat defence defense delay demand democrat democratic deny department
    deputy despite destroy detail die difficult director disaster discuss disease dispute district doctor dog dollar
    download dozen draw drive driver drop drug due earlier earn earth earthquake east eastern economic economy
    education effect effort election electric emergency employee energy england enter environment europe european
    evacuate evening event evidence executive expert explain explosion export face factory fail fall fan farm farmer
    fear federal feel fell ferry field fight figure film final finance financial fire firm fish fixture flee flight
    flood follow food football force foreign forest form found free french fuel fund game gas general german germany
    gift girl global goal gold ground growth guide gun half hand harbor harbour hard heal health hear hearing heat
    heavy held history hit hold hope hospital host hotel housing huge human hundred hurt husband ice idea illegal
    image immigrant impact import important income independence independent india indian industry inflation
    information injured injury inquiry inside insurance interest internal international internet interview
    investigate investigation investigator investor involved iran iraq island israel italy japan japanese join
    journalist judge jury justice kickoff kill killed king korea korean labor labour lake land large latest launch
    lawmaker lawsuit lawyer league learn leave legal legislation letter level light limit list london lose loss lost
    love low mail main man manager mark market match mayor mean measure media medical medicine men message met meter
    metre middle migrant mile militant military mine minor missile missing mission model morning mother motor
    mountain movement murder music name nation natural near nearly network newsletter night north northern nuclear
    occur odds offer officer oil old online operate operation opposition organization outside owner page pandemic
    parent paris parliament passenger patient peace period permit person phone photo pick picture plane plant play
    player podcast poll poor population port position post pound premier prepare present price prime prison prisoner
    private prize process product production profit project promise property prosecutor protect protest protester
    prove provide province quake quarter queen quiz race rail rain raise rally rate reach read ready real reason
    receive recent recipe record recover red reduce referendum reform refugee refuse regime region regional
    regulator reject relation religious remain remove replace report republic republican rescue rescuer research
    resident residents resign resolution respond response rest restaurant restore return reveal review rise risk
    river road rocket role roof room round royal rubble rule russia russian safe safety sale sanction save schedule
    science scientist score sea search season seat secret secretary sector secure security seek sell senate senator
    send sentence series serious service session settle settlement shake share shell ship shoe shook shoot shooting
    shop shopping short shot shut sick significant similar single site situation social soldier son south southern
    space speak special speech speed spend sport spread staff stage stand station stay step stock stop store storm
    street strike strong student study subscribe suffer suggest suit summer summit supply supreme surge survey
    survivor suspect suspend target tax teacher team tech technology television tell temperature test threat
    threaten ticket tie tip title toll tonight total tour town track trade traffic train travel treat treatment
    trial trip troop trouble truck try tv uk union unit united university update urge vaccine value vehicle vessel
    victim victory video village violence virus visit voice vote voter wage wait walk wall warn warning washington
    watch water wave weapon wear weather web weekend west western white wide wife wind winner winter witness word
    worry worst wound write wrong york`,
  ],
  // No commoner than any other word, and no names at the start of a sentence.
  [
    UNLISTED_SHARE,
    `actor actress admiral airbag aircraft album ambulance amateur archaeologist artist assassin assault astronomer athlete
    auction audit author avalanche award baby banker batsman bear bee bicycle bike biologist bird bishop blaze blizzard
    bombing book border brake brand bridge broker brother bus cabinet cafe camera cancer captain caravan cardinal cargo
    carmaker castle cathedral cattle cave cell champion charity chef chemist chipmaker christmas cinema cleaner clinic
    clerk coal coastguard comet commuter composer concert corruption cottage councillor cow crocodile crowd cruise
    cyclone cyclist dam dancer dealer defender demonstrator developer diplomat diver dock drone drought drugmaker earl
    editor elephant embassy emperor engine engineer envoy exam exhibition explorer fever fighter filmmaker firefighter
    fisherman fleet flu footballer forecaster fraud freight gallery gang garden gardener gene general giant glacier
    goalkeeper gorge graduate grain grandmother graphic grower guard gunman hacker hacking heatwave heir heiress hero
    highway hiker hockey holiday horse hostage household hunter hurricane icebreaker inspector insurer inventor jail jet
    juror kidnapper ladder landlord landslide lane liberal librarian library lifeboat lion looter lorry lottery magnate
    magnitude mall manufacturer marathon marcher mechanic metal meteor midfielder militant mill miner mining mob model
    monk monument motorist mountaineer mourner musician navy negotiator neighbour neighbor novelist nurse nursery
    observer olympic olympics opera orchard orchestra organiser organizer painter painting paper parade park parole
    pass pensioner performer pianist pilgrim pill pilot pirate planet poet pollution pope porter poet prayer preacher
    predator pregnant priest princess printer producer professor programmer psychologist publisher pupil rabbi racer
    racing rail railway ranger rebel recall recruit regulator rehab reopen reporter reserve retailer rider rifle rioter
    robber robbery robot rower runner sailor salary sculptor settler shark shipyard shopper sibling singer sister skier
    skipper smuggler snow songwriter spy square squad stadium statue striker submarine subway superstar surgeon surfer
    swimmer sword tanker taxi teenager teen temple tenant tenor terminal theatre theater thief tiger toddler tornado
    tourist tower trader tram translator treasure trawler tree tribe trophy troops tsunami tunnel twin typhoon tycoon
    uncle undertaker unionist van vandal veteran vet viewer violinist volcano volunteer voyage waiter walker warden
    warship whale wildfire wildlife winger wolf worshipper wreck yacht zookeeper zoo`,
  ],
];

const shares = new Map(
  BY_SHARE.toReversed().flatMap(([share, words]) =>
    words.split(/\s+/).flatMap((word): [string, number][] => {
      const term = toTerm(word);
      return term === undefined ? [] : [[term, share]];
    }),
  ),
);

/** Years and small numbers stand in many articles, though each of them changes. */
const YEAR = /^(?:19|20)\d\d$/;
const SMALL_NUMBER = /^\d{1,3}$/;
const YEAR_SHARE = 0.05;
const SMALL_NUMBER_SHARE = 0.01;

/** In what share of articles a term is expected before any were counted. */
export const expectedShare = (term: string): number =>
  shares.get(term) ?? (YEAR.test(term) ? YEAR_SHARE : SMALL_NUMBER.test(term) ? SMALL_NUMBER_SHARE : UNLISTED_SHARE);

/** Whether a term says little by itself, even with a capital. */
export const isCommon = (term: string): boolean => shares.has(term);
