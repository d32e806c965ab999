/** Countries, their people and their other names, where the letters do not show that they belong together. */
const FAMILIES = `
  china chinese beijing | turkey turkish turk türkiye ankara | france french paris | spain spanish spaniard | netherlands dutch holland |
  germany german berlin | britain british uk briton | us american america washington | england english | wales welsh | scotland scottish scot scots |
  ireland irish | denmark danish dane | sweden swedish swede | norway norwegian | finland finnish finn | poland polish pole |
  czech czechia | greece greek | switzerland swiss | portugal portuguese | iceland icelandic | iraq iraqi | iran iranian tehran |
  israel israeli | lebanon lebanese | syria syrian | yemen yemeni | afghanistan afghan kabul | pakistan pakistani islamabad |
  russia russian moscow kremlin | ukraine ukrainian kyiv kiev | japan japanese tokyo | vietnam vietnamese | thailand thai |
  philippines philippine filipino | myanmar burmese burma | taiwan taiwanese | korea korean | sudan sudanese | congo congolese |
  egypt egyptian | morocco moroccan | tunisia tunisian | niger nigerien | nigeria nigerian | kenya kenyan | ghana ghanaian |
  peru peruvian | chile chilean | brazil brazilian | mexico mexican | cuba cuban | canada canadian | europe european eu brussels |
  asia asian | africa african | islam islamic muslim | kashmir kashmiri | cyprus cypriot | malta maltese | monaco monegasque`;

const families = new Map<string, number>();
FAMILIES.split('|').forEach((family, at) => {
  for (const name of family.trim().split(/\s+/)) families.set(name, at);
});

/** Whether two names, lower case, are of one country. */
export function isSameCountry(a: string, b: string): boolean {
  const family = families.get(a);
  return family !== undefined && family === families.get(b);
}
