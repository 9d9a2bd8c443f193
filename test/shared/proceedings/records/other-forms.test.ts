import { describe, expect, it } from 'vitest';
import { conclusionsInShort, readText } from './in-short.ts';

/** A debate before it, so that the language of so short a record is plain. */
const debates = {
  en: 'The councillor from Kenya said that the matter was of importance to the members of the Union and that it should be considered.',
  fr: "Le conseiller du Kenya estime que la question est importante pour les membres de l'Union et qu'elle devrait être examinée.",
  es: 'El consejero de Kenya dice que el asunto es importante para los miembros de la Unión y que se debería examinar.',
  ru: 'Советник от Кении говорит, что этот вопрос важен для членов Союза.',
  ar: 'قال عضو المجلس من كينيا إن المسألة مهمة لأعضاء الاتحاد.',
  zh: '肯尼亚的理事表示，该问题对国际电联成员十分重要。',
};

describe('other forms of a conclusion', () => {
  it.each<[keyof typeof debates, string, string]>([
    [
      'en',
      'The Chairman said he took it that the Virtual Consultation wished to propose to the next physical meeting of the Council that it endorse the report in Document C21/14.',
      'recommend-to-physical-session | next-physical-session | C21/14 | ',
    ],
    [
      'en',
      'The Chair took it that the councillors agreed that Council Member States would be consulted by correspondence in order to note Document C21/14 and to instruct the secretariat to prepare the forum.',
      'note-by-correspondence secretariat-action | correspondence | C21/14 | secretariat',
    ],
    ['en', 'The councillors noted the information provided.', 'noted | noted-at-meeting |  | '],
    [
      'en',
      'The draft agenda (Document C21/1(Rev.1)) was approved, subject to moving Document C21/45 to group 1.',
      'agenda-approved (amended) | approved-at-meeting | C21/1(Rev.1) | (the secretariat)',
    ],
    [
      'en',
      'It was agreed that the decision would be deferred to the next physical session of the Council.',
      'deferred | next-physical-session | C21/14 | ',
    ],
    [
      'fr',
      'Le Président considère que les conseillers souhaitent, par correspondance, prendre note du Document C21/14 et charger le secrétariat de préparer le forum avant le 30 juin.',
      'note-by-correspondence secretariat-action | correspondence | C21/14 | le secrétariat 2021-06-30',
    ],
    ['fr', "L'ordre du jour est approuvé.", 'agenda-approved | approved-at-meeting |  | '],
    [
      'fr',
      'Il est convenu de reporter la décision à la prochaine session du Conseil.',
      'deferred | deferred-council | C21/14 | ',
    ],
    ['es', 'Se aprueba el orden del día.', 'agenda-approved | approved-at-meeting |  | '],
    ['es', 'Se acuerda aplazar la decisión hasta la próxima reunión del Consejo.', 'deferred | deferred-council | C21/14 | '],
    ['ru', 'Повестка дня утверждается.', 'agenda-approved | approved-at-meeting |  | '],
    ['ru', 'Принимается решение отложить этот вопрос до следующей сессии Совета.', 'deferred | deferred-council | C21/14 | '],
    ['ar', 'تقرر إرجاء المسألة إلى دورة المجلس لعام 2022.', 'deferred | deferred-council 2022 | C21/14 | '],
    ['zh', '会议同意将该问题推迟到理事会2022年会议。', 'deferred | deferred-council 2022 | C21/14 | '],
    [
      'zh',
      '主席认为，理事们希望将以信函方式与理事国进行磋商，以便核可C21/14号文件。',
      'endorse-by-correspondence | correspondence | C21/14 | ',
    ],
  ])('%s: %s', (language, words, expected) => {
    const record = readText(`1\tC21/14\n1.1\t${debates[language]}\n1.2\t${words}`, undefined, { date: '2021-06-09' });
    expect(record.language).toBe(language);
    expect(conclusionsInShort(record)).toEqual([`1.2 ${expected}`]);
  });
});
