/** Bodies whose resolutions and decisions are cited, as they stand in an id. */
export type Body = 'pp' | 'council' | 'wtdc' | 'wtsa' | 'ra' | 'wrc';

/** Places of conferences: the English name as it stands in an id, and the names in the six languages, of several words too. */
const places: Readonly<Record<string, string>> = {
  Dubai: 'dubai|dubaï|dubái|дубай|дубае|دبي|迪拜',
  Busan: 'busan|busán|пусан|пусане|بوسان|釜山',
  Guadalajara: 'guadalajara|гвадалахара|гвадалахаре|غوادالاخارا|瓜达拉哈拉',
  Antalya: 'antalya|анталия|анталии|أنطاليا|安塔利亚',
  Marrakesh: 'marrakesh|marrakech|марракеш|марракеше|مراكش|马拉喀什',
  Minneapolis: 'minneapolis|minneápolis|миннеаполис|миннеаполисе|مينيابوليس|明尼阿波利斯',
  Kyoto: 'kyoto|киото|كيوتو|京都',
  Bucharest: 'bucharest|bucarest|бухарест|бухаресте|بوخارست|布加勒斯特',
  Hammamet: 'hammamet|хаммамет|хаммамете|الحمامات|哈马马特',
  BuenosAires: 'buenos aires|буэнос айрес|буэнос айресе|بوينس آيرس|布宜诺斯艾利斯',
  Doha: 'doha|доха|дохе|الدوحة|多哈',
  Hyderabad: 'hyderabad|hyderābād|хайдарабад|хайдарабаде|حيدر آباد|海得拉巴',
  Kigali: 'kigali|кигали|كيغالي|基加利',
  Geneva: 'geneva|genève|ginebra|женева|женеве|جنيف|日内瓦',
  NewDelhi: 'new delhi|nueva delhi|нью дели|نيودلهي|新德里',
  Johannesburg: 'johannesburg|johannesburgo|йоханнесбург|йоханнесбурге|جوهانسبرغ|约翰内斯堡',
  Florianopolis: 'florianópolis|florianopolis|флорианополис|فلوريانوبوليس|弗洛里亚诺波利斯',
  Montreal: 'montreal|montréal|монреаль|مونتريال|蒙特利尔',
  Istanbul: 'istanbul|estambul|стамбул|стамбуле|إسطنبول|اسطنبول|伊斯坦布尔',
  Valletta: 'valletta|la valette|la valeta|валлетта|فاليتا|瓦莱塔',
  SharmElSheikh: 'sharm el sheikh|charm el cheikh|шарм эль шейх|شرم الشيخ|沙姆沙伊赫',
  Nice: 'nice|niza|ницца|نيس|尼斯',
  Helsinki: 'helsinki|хельсинки|هلسنكي|赫尔辛基',
  Baku: 'baku|bakou|bakú|баку|باكو|巴库',
};

export const placeNames: readonly (readonly [name: string, forms: string])[] = Object.entries(places);

/** When and where the conferences met, so that a place and a year tell whose resolution it is: Dubai 2018 PP, Dubai 2014 WTDC. */
const conferences: Readonly<Record<string, Body>> = {
  'Nice-1989': 'pp',
  'Kyoto-1994': 'pp',
  'Minneapolis-1998': 'pp',
  'Marrakesh-2002': 'pp',
  'Antalya-2006': 'pp',
  'Guadalajara-2010': 'pp',
  'Busan-2014': 'pp',
  'Dubai-2018': 'pp',
  'Bucharest-2022': 'pp',
  'Doha-2026': 'pp',
  'BuenosAires-1994': 'wtdc',
  'Valletta-1998': 'wtdc',
  'Istanbul-2002': 'wtdc',
  'Doha-2006': 'wtdc',
  'Hyderabad-2010': 'wtdc',
  'Dubai-2014': 'wtdc',
  'BuenosAires-2017': 'wtdc',
  'Kigali-2022': 'wtdc',
  'Baku-2025': 'wtdc',
  'Helsinki-1993': 'wtsa',
  'Geneva-1996': 'wtsa',
  'Montreal-2000': 'wtsa',
  'Florianopolis-2004': 'wtsa',
  'Johannesburg-2008': 'wtsa',
  'Dubai-2012': 'wtsa',
  'Hammamet-2016': 'wtsa',
  'Geneva-2022': 'wtsa',
  'NewDelhi-2024': 'wtsa',
  'Istanbul-2000': 'ra',
  'Geneva-2003': 'ra',
  'Geneva-2007': 'ra',
  'Geneva-2012': 'ra',
  'Geneva-2015': 'ra',
  'SharmElSheikh-2019': 'ra',
  'Dubai-2023': 'ra',
};

/** The body that met at a place in a year; null where none is known. */
export function bodyAt(place: string, year: string): Body | null {
  return conferences[`${place}-${year}`] ?? null;
}

/** Place and year of a conference named by acronym and year (`PP-18`, `WTSA-16`): `Dubai-2018`; null where none is known. */
export function meetingOf(body: Body, year: string): string | null {
  const found = Object.entries(conferences).find(([meeting, holder]) => holder === body && meeting.endsWith(`-${year}`));
  return found?.[0] ?? null;
}
