import { dateText } from '../../languages/report/moments.ts';
import { type InSixLanguages, type Language, languages } from '../../model/language.ts';

/** What a virtual consultation of councillors is called, and when it is held: {from} to {to}, or {from} on where its end is not said. */
const forms: InSixLanguages<{ readonly name: string; readonly held: string; readonly starts: string }> = {
  en: { name: 'Virtual consultation of councillors', held: '{from}-{to}', starts: 'starting on {from}' },
  fr: { name: 'Consultation virtuelle des conseillers', held: 'du {from} au {to}', starts: 'à compter du {from}' },
  es: { name: 'Consulta virtual de los consejeros', held: 'del {from} al {to}', starts: 'a partir del {from}' },
  ru: { name: 'Виртуальные консультации советников', held: '{from} – {to}', starts: 'начиная с {from}' },
  ar: { name: 'المشاورة الافتراضية لأعضاء المجلس', held: 'من {from} إلى {to}', starts: 'اعتباراً من {from}' },
  zh: { name: '理事磋商会虚拟会议', held: '{from}至{to}', starts: '自{from}开始' },
};

/** Names of a meeting in six languages, composed of its code (`C23/VCC-1`) and its days (ISO), as far as they are known. */
export function composedNames(code: string, opens: string | null, closes: string | null): Record<Language, string> {
  const names = languages.map((language) => {
    const { name, held, starts } = forms[language];
    if (opens === null) return [language, `${name} (${code})`] as const;
    const days = (closes === null ? starts : held)
      .replace('{from}', dateText(opens, language))
      .replace('{to}', closes === null ? '' : dateText(closes, language));
    return [language, `${name} (${code}), ${days}`] as const;
  });
  return Object.fromEntries(names) as Record<Language, string>;
}
