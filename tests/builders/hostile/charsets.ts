/** A feed of one title, with or without a declaration. */
export const feedOf = (title: string, encoding?: string) =>
  `<?xml version="1.0"${encoding ? ` encoding="${encoding}"` : ''}?><rss><channel><title>${title}</title></channel></rss>`;

/** The encoder that the platform lacks: every character of the text found among the codes of the encoding. */
export function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  const codes = CODES.get(encoding) ?? codesOf(encoding);
  CODES.set(encoding, codes);
  return new Uint8Array([...text].flatMap((character) => codes.get(character) ?? [0x3f]));
}

const CODES = new Map<string, Map<string, number[]>>();

function codesOf(encoding: string): Map<string, number[]> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const codes = new Map<string, number[]>();
  const note = (bytes: number[]) => {
    try {
      const character = decoder.decode(new Uint8Array(bytes));
      if (!codes.has(character)) codes.set(character, bytes);
    } catch {
      // no such code
    }
  };
  for (let a = 0; a < 256; a++) note([a]);
  for (let a = 0x81; a < 256; a++) for (let b = 0x40; b < 256; b++) note([a, b]);
  return codes;
}

/** A headline about the same flood in each. */
export const SAMPLES: [encoding: string, title: string][] = [
  ['utf-8', 'Flóð í ánni: þrjú hundruð hús án rafmagns – „óvenjulegt“'],
  ['utf-16le', 'Flóð í ánni: þrjú hundruð hús án rafmagns'],
  ['utf-16be', 'Flóð í ánni: þrjú hundruð hús án rafmagns'],
  ['iso-8859-2', 'Powódź na rzece: trzysta domów bez prądu, szkody są liczone'],
  ['iso-8859-15', 'Crue de la rivière : trois cents foyers privés de courant, 2 M€ de dégâts'],
  ['koi8-u', 'Паводок на річці: триста будинків без світла, збитки рахують'],
  ['windows-1254', 'Irmak taştı: üç yüz ev elektriksiz kaldı, okullar kapalı, yağış sürüyor'],
  ['windows-1257', 'Potvynis upėje: trys šimtai namų be elektros, žala skaičiuojama'],
  ['windows-1252', 'Überflutung: Der Fährverkehr fällt für drei Tage aus – “höhere Gewalt”'],
  ['windows-1250', 'Povodeň na řece: tři sta domácností bez proudu, škody se sčítají'],
  ['windows-1251', 'Паводок на реке оставил без света триста домов, сообщили власти'],
  ['koi8-r', 'Паводок на реке оставил без света триста домов, сообщили власти'],
  ['windows-1253', 'Πλημμύρα στον ποταμό άφησε χωρίς ρεύμα τριακόσια σπίτια'],
  ['windows-1255', 'שיטפון בנהר הותיר שלוש מאות בתים ללא חשמל'],
  ['windows-1256', 'فيضان النهر يترك ثلاثمئة منزل بلا كهرباء'],
  ['windows-874', 'น้ำท่วมทำให้บ้านสามร้อยหลังไม่มีไฟฟ้าใช้'],
  ['shift_jis', '川の氾濫で三百戸が停電、復旧は週末になる見通し'],
  ['euc-jp', '川の氾濫で三百戸が停電、復旧は週末になる見通し'],
  ['euc-kr', '강물이 넘쳐 삼백 가구가 정전되었다고 시가 밝혔다'],
  ['gbk', '河水泛滥导致三百户居民停电，预计周末恢复供电'],
  ['big5', '河水氾濫導致三百戶居民停電，預計週末恢復供電'],
];

/** Short headlines with few letters above ASCII, of one encoding or another, and nothing that says which. */
export const HEADLINES: [encoding: string, title: string][] = [
  ['windows-1252', 'Flóð í ánni og þrjú hundruð hús án rafmagns, sagði lögreglan í gær'],
  ['windows-1252', 'La crecida dejó sin luz a trescientos hogares, según informó ayer la compañía eléctrica'],
  ['windows-1252', 'La città è rimasta al buio: perché la piena non è più scesa, così ha detto il sindaco'],
  ['windows-1252', 'Les élèves français étaient à l’école où la rivière a débordé'],
  ['windows-1252', 'Førti år på øya: båten går ikke lenger'],
  ['windows-1252', 'As inundações não pararão até amanhã, avisa a Proteção Civil'],
  ['iso-8859-2', 'Povodeň na řece: tři sta domácností bez proudu, škody se sčítají, žádné oběti'],
  ['windows-1250', 'Árvíz a folyón: háromszáz ház maradt áram nélkül, később őrködnek'],
  ['windows-1250', 'Powódź na rzece: trzysta domów bez prądu, szkody są liczone'],
  ['windows-1252', 'Die Straße über den Fluß bleibt für drei Wochen geschlossen'],
  ['windows-1251', 'Навстречу выборам: ЦИК назвал дату, партии готовятся'],
  ['windows-1251', 'Уряд України вирішив підвищити тарифи на воду з нового року'],
  ['koi8-r', 'Правительство утвердило бюджет на следующий год, сообщает агентство'],
  ['gbk', '国务院总理周一在北京会见了来访的外国客人'],
  ['gb18030', '上海股市周二收盘上涨，成交量放大'],
  ['big5', '行政院長週二在立法院表示，將檢討相關法令'],
  ['euc-kr', '정부는 내년 예산안을 국무회의에서 의결했다'],
  ['euc-jp', '台風十号が九州に上陸、各地で被害'],
  ['windows-1253', 'Η κυβέρνηση ανακοίνωσε νέα μέτρα για την οικονομία'],
  ['windows-1255', 'ראש הממשלה הודיע אתמול על תוכנית חדשה'],
  ['windows-1256', 'أعلنت الحكومة أمس عن خطة جديدة لدعم الاقتصاد'],
  ['windows-874', 'รัฐบาลประกาศมาตรการใหม่เพื่อกระตุ้นเศรษฐกิจ'],
  ['windows-1252', 'Señal de alarma en el río tras las lluvias de otoño'],
  ['windows-1252', 'Über 300 Häuser ohne Strom'],
  ['windows-1252', 'Regeringen föreslår höjda böter för fortkörning på landsvägar'],
  ['windows-1252', 'Hallitus esittää ensi vuoden talousarviota: säästöjä luvassa'],
  ['windows-1254', 'Hükümet yeni yıl bütçesini açıkladı: vergi artışı yok'],
  ['iso-8859-2', 'Rząd przyjął projekt budżetu na przyszły rok'],
  ['windows-1250', 'Vláda schválila návrh rozpočtu na příští rok'],
  ['iso-8859-2', 'A kormány elfogadta a jövő évi költségvetést'],
  ['windows-1250', 'Vlada je usvojila prijedlog proračuna za sljedeću godinu, kaže ministar'],
  ['windows-1252', 'Le président a été réélu dès le premier tour'],
  ['windows-1252', '“Smart quotes” – and a dash… it’s English'],
];
