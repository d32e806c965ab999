/** A place named in a text. A country has no `country` of its own. */
export interface Place {
  name: string;
  /** Where a known city lies. */
  country?: string;
  isCountry: boolean;
}

/** Cities in which news is made, so that the talks in Ankara are known to be talks in Turkey. */
const CITIES = `
Afghanistan: Kabul, Kandahar, Herat; Albania: Tirana; Algeria: Algiers; Argentina: Buenos Aires; Armenia: Yerevan;
Australia: Canberra, Sydney, Melbourne, Brisbane, Perth; Austria: Vienna, Salzburg; Azerbaijan: Baku; Bahrain: Manama;
Bangladesh: Dhaka; Belarus: Minsk; Belgium: Brussels, Antwerp; Bolivia: La Paz; Bosnia: Sarajevo; Brazil: Brasilia, Rio,
São Paulo, Belém; Bulgaria: Sofia; Cambodia: Phnom Penh; Canada: Ottawa, Toronto, Montreal, Vancouver; Chile: Santiago;
China: Beijing, Shanghai, Shenzhen, Wuhan; Colombia: Bogotá, Bogota, Medellín, Cartagena; Congo: Kinshasa, Goma;
Croatia: Zagreb; Cuba: Havana; Cyprus: Nicosia; Czechia: Prague; Denmark: Copenhagen; Ecuador: Quito, Guayaquil;
Egypt: Cairo, Sharm el-Sheikh, Alexandria; Estonia: Tallinn; Ethiopia: Addis Ababa; Finland: Helsinki; France: Paris,
Marseille, Lyon, Nice, Strasbourg; Georgia: Tbilisi; Germany: Berlin, Munich, Hamburg, Frankfurt, Cologne, Bonn;
Ghana: Accra; Greece: Athens; Haiti: Port-au-Prince; Hungary: Budapest; Iceland: Reykjavik; India: New Delhi, Delhi,
Mumbai, Kolkata, Chennai, Bengaluru; Indonesia: Jakarta, Bali; Iran: Tehran, Isfahan; Iraq: Baghdad, Mosul, Basra, Erbil;
Ireland: Dublin; Israel: Jerusalem, Tel Aviv, Haifa; Italy: Rome, Milan, Naples, Turin, Venice; Japan: Tokyo, Osaka,
Kyoto, Hiroshima; Jordan: Amman; Kazakhstan: Astana, Almaty; Kenya: Nairobi, Mombasa; Kosovo: Pristina; Kuwait: Kuwait City;
Latvia: Riga; Lebanon: Beirut; Libya: Tripoli, Benghazi; Lithuania: Vilnius; Malaysia: Kuala Lumpur; Mali: Bamako;
Malta: Valletta; Mexico: Mexico City, Tijuana; Moldova: Chisinau; Morocco: Rabat, Marrakesh, Casablanca; Myanmar: Yangon,
Naypyidaw; Nepal: Kathmandu; Netherlands: Amsterdam, The Hague, Rotterdam; New Zealand: Wellington, Auckland; Niger: Niamey;
Nigeria: Abuja, Lagos; North Korea: Pyongyang; Norway: Oslo; Oman: Muscat; Pakistan: Islamabad, Karachi, Lahore, Peshawar,
Quetta; Peru: Lima; Philippines: Manila; Poland: Warsaw, Kraków, Gdansk; Portugal: Lisbon, Porto; Qatar: Doha;
Romania: Bucharest; Russia: Moscow, Saint Petersburg, Sochi; Rwanda: Kigali; Saudi Arabia: Riyadh, Jeddah, Mecca;
Senegal: Dakar; Serbia: Belgrade; Singapore: Singapore; Slovakia: Bratislava; Slovenia: Ljubljana; Somalia: Mogadishu;
South Africa: Pretoria, Johannesburg, Cape Town, Durban; South Korea: Seoul, Busan; South Sudan: Juba; Spain: Madrid,
Barcelona, Seville, Valencia; Sri Lanka: Colombo; Sudan: Khartoum; Sweden: Stockholm, Gothenburg, Malmö; Switzerland: Bern,
Geneva, Zurich, Davos, Basel, Lausanne; Syria: Damascus, Aleppo; Taiwan: Taipei; Thailand: Bangkok; Tunisia: Tunis;
Turkey: Ankara, Istanbul, Izmir, Antalya; Uganda: Kampala; Ukraine: Kyiv, Kiev, Lviv, Odesa, Kharkiv, Mariupol;
United Arab Emirates: Abu Dhabi, Dubai; United Kingdom: London, Manchester, Birmingham, Glasgow, Edinburgh, Belfast, Cardiff;
United States: Washington, New York, Los Angeles, Chicago, Houston, Boston, Miami, Atlanta, Seattle, San Francisco, Dallas,
Philadelphia, Detroit, Minneapolis, Denver, Las Vegas; Uruguay: Montevideo; Uzbekistan: Tashkent, Samarkand;
Venezuela: Caracas; Vietnam: Hanoi, Ho Chi Minh City; Yemen: Sanaa, Aden; Zimbabwe: Harare`;

const countries = new Set<string>();
const countryOf = new Map<string, string>();
for (const line of CITIES.split(';')) {
  const [country, cities] = line.split(':').map((part) => part.trim());
  countries.add(country!);
  for (const city of cities!.split(',')) countryOf.set(city.trim().replace(/\s+/g, ' '), country!);
}

/** @param name one or two words with capitals, of which one may not belong to it: `The Istanbul` */
export function placeOf(name: string): Place {
  const known = [name, ...name.split(' ')].find((each) => countryOf.has(each) || countries.has(each));
  if (known === undefined) return { name, isCountry: false };
  const country = countryOf.get(known);
  return { name: known, isCountry: country === undefined, ...(country === undefined ? {} : { country }) };
}
