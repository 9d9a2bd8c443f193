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
    // a reason between the opening and those who wish
    [
      'zh',
      '主席认为，由于没有达成共识，理事们希望将C21/14号文件推迟到理事会2022年会议审议。',
      'deferred | deferred-council 2022 | C21/14 | ',
    ],
    [
      'fr',
      "Le Président croit comprendre que, faute de consensus, les conseillers souhaitent reporter l'examen du Document C21/14 à la session du Conseil de 2022.",
      'deferred | deferred-council 2022 | C21/14 | ',
    ],
    [
      'es',
      'El Presidente entiende que, a falta de consenso, los consejeros desean aplazar el examen del Documento C21/14 hasta la reunión del Consejo de 2022.',
      'deferred | deferred-council 2022 | C21/14 | ',
    ],
    [
      'ar',
      'يرى الرئيس أن أعضاء المجلس يودون الإحاطة علماً بالتقرير الوارد في الوثيقة C21/14.',
      'noted | noted-at-meeting | C21/14 | ',
    ],
    [
      'en',
      'There being no objection, the Chair took it that the councillors wished to take note of Document C21/14 and to encourage the Member States concerned to submit their plans.',
      'member-action noted | noted-at-meeting | C21/14 | Member States',
    ],
    [
      'ar',
      'قال الرئيس إنه يعتبر، بالنظر إلى الطابع العاجل للمسألة، أن أعضاء المجلس يرغبون في إجراء مشاورة بالمراسلة بغية اعتماد مشروع القرار الوارد في الوثيقة C21/14.',
      'adopt-by-correspondence | correspondence | C21/14 | ',
    ],
    [
      'zh',
      '主席认为，理事们希望将C21/14号文件记录在案，并鼓励相关成员国提交计划。',
      'member-action noted | noted-at-meeting | C21/14 | 成员国',
    ],
    // after a discussion
    ['zh', '经讨论，主席认为，理事们希望将C21/14号文件记录在案。', 'noted | noted-at-meeting | C21/14 | '],
    [
      'ru',
      'После обсуждения Председатель понимает, что советники хотели бы принять к сведению Документ C21/14.',
      'noted | noted-at-meeting | C21/14 | ',
    ],
    [
      'en',
      'Summing up, the Chair said he took it that the councillors wished to conclude that a consultation by correspondence would be conducted so that the report contained in Document C21/14 could be endorsed.',
      'endorse-by-correspondence | correspondence | C21/14 | ',
    ],
    [
      'en',
      'The Chair, noting the urgency, took it that the councillors wished the draft decision in Document C21/14 to be adopted through a consultation by correspondence.',
      'adopt-by-correspondence | correspondence | C21/14 | ',
    ],
    ['en', 'The Council took note of the report contained in Document C21/14.', 'noted | noted-at-meeting | C21/14 | '],
    // in the passive
    [
      'fr',
      "Le Président croit comprendre que les conseillers conviennent que le projet de décision figurant dans le Document C21/14 sera adopté par correspondance, compte tenu de l'urgence.",
      'adopt-by-correspondence | correspondence | C21/14 | ',
    ],
    [
      'ru',
      'Председатель полагает, что советники хотели бы одобрить по переписке отчет, содержащийся в Документе C21/14, ввиду срочности вопроса.',
      'endorse-by-correspondence | correspondence | C21/14 | ',
    ],
    // submitted for it
    [
      'en',
      'The Chair took it that councillors agreed that the draft resolution in Document C21/14 should be submitted to Council Member States for adoption by correspondence.',
      'adopt-by-correspondence | correspondence | C21/14 | ',
    ],
    [
      'es',
      'El Presidente entiende que los consejeros desean que el informe contenido en el Documento C21/14 se someta a los Estados Miembros del Consejo para su aprobación por correspondencia.',
      'approve-by-correspondence | correspondence | C21/14 | ',
    ],
    // what is to be done as a noun, and two of them
    [
      'ru',
      'Председатель полагает, что советники хотели бы, чтобы были проведены консультации по переписке с целью принятия к сведению Документа C21/14 и утверждения плана, содержащегося в Приложении A.',
      'approve-by-correspondence note-by-correspondence | correspondence | C21/14 | ',
    ],
    [
      'en',
      'The Chair took it that the councillors wished to conclude that a consultation by correspondence would be carried out for the adoption of the draft resolution in the annex to Document C21/14.',
      'adopt-by-correspondence | correspondence | C21/14 | ',
    ],
    [
      'fr',
      "Le Président considère que les conseillers souhaitent conclure qu'une consultation par correspondance sera menée en vue de l'adoption du projet de résolution figurant dans le Document C21/14.",
      'adopt-by-correspondence | correspondence | C21/14 | ',
    ],
    [
      'es',
      'El Presidente entiende que los consejeros desean concluir que se celebrará una consulta por correspondencia con miras a la aprobación del informe contenido en el Documento C21/14.',
      'approve-by-correspondence | correspondence | C21/14 | ',
    ],
    [
      'ru',
      'Председатель полагает, что, учитывая срочность вопроса, советники хотели бы сделать вывод о том, что будут проведены консультации по переписке в целях утверждения отчета, содержащегося в Документе C21/14.',
      'approve-by-correspondence | correspondence | C21/14 | ',
    ],
    [
      'ar',
      'قال الرئيس إنه يفهم أن أعضاء المجلس يرغبون في إحالة الوثيقة C21/14 إلى فريق CWG-FHR للنظر فيها.',
      'referred | referred-to-group | C21/14 | CWG-FHR',
    ],
  ])('%s: %s', (language, words, expected) => {
    const record = readText(`1\tC21/14\n1.1\t${debates[language]}\n1.2\t${words}`, undefined, { date: '2021-06-09' });
    expect(record.language).toBe(language);
    expect(conclusionsInShort(record)).toEqual([`1.2 ${expected}`]);
  });
});

it('takes the document of the heading for the agenda or the plan that is approved under it without being named', () => {
  const text = `1\tDraft time-management plan (Document C21/ADM/1(Rev.2))\n1.1\t${debates.en}\n1.2\tThe draft time-management plan was approved.`;
  expect(conclusionsInShort(readText(text))).toEqual(['1.2 time-plan-approved | approved-at-meeting | C21/ADM/1(Rev.2) | ']);
});

describe('forms of the summary records of the Council and of sister bodies', () => {
  it.each<[keyof typeof debates, string, string]>([
    ['en', 'Documents C21/7(Rev.1), C21/14 and C21/99 were noted.', 'noted | noted-at-meeting | C21/7(Rev.1) C21/14 C21/99 | '],
    ['en', 'Document C21/14 was approved.', 'no-decision | agreed-at-meeting | C21/14 | '],
    [
      'en',
      'The Council agreed to postpone the matter to the 2022 session of the Council.',
      'deferred | deferred-council 2022 | C21/14 | ',
    ],
    ['en', 'Two councillors asked for time. The Council agreed to note Document C21/14.', 'noted | noted-at-meeting | C21/14 | '],
    [
      'en',
      'Dr Example (Egypt) was elected Vice-Chairman of the Council by acclamation.',
      'appointment-approved | approved-at-meeting |  | ',
    ],
    ['fr', 'Il est pris note du Document C21/14.', 'noted | noted-at-meeting | C21/14 | '],
    [
      'fr',
      'Le Président du Conseil croit comprendre que le Conseil souhaite prendre note du Document C21/14.',
      'noted | noted-at-meeting | C21/14 | ',
    ],
    ['es', 'Se toma nota del Documento C21/14.', 'noted | noted-at-meeting | C21/14 | '],
    ['es', 'El Consejo acuerda tomar nota del Documento C21/14.', 'noted | noted-at-meeting | C21/14 | '],
    ['es', 'Se adopta el proyecto de orden del día.', 'agenda-approved | approved-at-meeting |  | '],
    ['ru', 'Документ C21/14 принимается к сведению.', 'noted | noted-at-meeting | C21/14 | '],
    [
      'ru',
      'Председатель полагает, что Совет хотел бы принять к сведению Документ C21/14.',
      'noted | noted-at-meeting | C21/14 | ',
    ],
    [
      'ar',
      'الرئيسة: قالت إنها تعتبر أن أعضاء المجلس يودون الإحاطة علما بالوثيقة C21/14.',
      'noted | noted-at-meeting | C21/14 | ',
    ],
    ['ar', 'أقر جدول الأعمال المؤقت.', 'agenda-approved | approved-at-meeting |  | '],
  ])('%s: %s', (language, words, expected) => {
    const record = readText(`1\tC21/14\n1.1\t${debates[language]}\n1.2\t${words}`, undefined, { date: '2021-06-09' });
    expect(record.language).toBe(language);
    expect(conclusionsInShort(record)).toEqual([`1.2 ${expected}`]);
  });

  it.each<[keyof typeof debates, string, string | null, string | null, string]>([
    ['en', 'It was so agreed.', null, null, 'agreement'],
    ['en', 'The Acting Chairman said that the session was short.', 'The Acting Chairman', null, 'chair-remark'],
    ['en', 'Numerous councillors supported the proposal.', 'Numerous councillors', null, 'debate-summary'],
    [
      'en',
      'The Chief of the Buildings Department, introducing Document C21/14, reported that three replies had come in response to the letter.',
      'The Chief of the Buildings Department',
      null,
      'introduction',
    ],
    [
      'en',
      'Ms Example, Minister for Communications of Ghana, made a statement.',
      'Ms Example, Minister for Communications of Ghana',
      'GH',
      'intervention',
    ],
    [
      'fr',
      'M. Exemple (Guinée), ayant rappelé les débats, indique que le rapport est clair.',
      'M. Exemple (Guinée)',
      'GN',
      'intervention',
    ],
    ['fr', 'Le PRÉSIDENT souhaite la bienvenue à la délégation.', 'Le PRÉSIDENT', null, 'chair-remark'],
    ['es', 'La Sra. Ejemplo (Brasil) dice que el informe es claro.', 'La Sra. Ejemplo (Brasil)', 'BR', 'intervention'],
    ['es', 'El Presidente del Grupo presenta el Documento C21/14.', 'El Presidente del Grupo', null, 'introduction'],
    [
      'ru',
      'Г‑н Пример (Бразилия), напоминая об обсуждении, говорит, что отчет ясен.',
      'Г‑н Пример (Бразилия)',
      'BR',
      'intervention',
    ],
    ['ar', 'السيدة مثال (البرازيل): قالت إن التقرير واضح.', 'السيدة مثال (البرازيل)', 'BR', 'intervention'],
    ['ar', 'وقد تقرر ذلك.', null, null, 'agreement'],
  ])('%s: %s is said by %s', (language, words, speaker, speakerState, kind) => {
    const record = readText(`1\tC21/14\n1.1\t${debates[language]}\n1.2\t${words}`);
    expect(record.language).toBe(language);
    expect(record.sections[0]?.paragraphs[1]).toMatchObject({ speaker, speakerState, kind });
  });

  it('concludes what the Secretary-General proposed, once it is agreed', () => {
    const proposal =
      'The Secretary-General announced that the Chair was away. He therefore proposed that the dean take the chair.';
    const agreed = readText(`1\tThe chair\n1.1\t${proposal}\n1.2\tIt was so agreed.`);
    expect(conclusionsInShort(agreed)).toEqual(['1.1 no-decision | agreed-at-meeting |  | ']);
    expect(
      conclusionsInShort(readText(`1\tThe chair\n1.1\t${proposal}\n1.2\tThe councillor from Kenya thanked the dean.`)),
    ).toEqual([]);
  });

  it('quotes only the words of the body where it concludes in the paragraph of another', () => {
    const { sections } = readText(
      `1\tC21/14\n1.1\t${debates.en} The Council agreed to defer it to the 2022 session of the Council.`,
    );
    expect(sections[0]?.conclusions.map(({ quotes }) => quotes.map(({ text }) => text))).toEqual([
      ['The Council agreed to defer it to the 2022 session of the Council.'],
    ]);
  });

  it.each([
    'The Council had agreed to defer it to the 2022 session of the Council.',
    'The Council agreed in 2019 to note such reports.',
  ])('takes no conclusion from what a speaker recounts: %s', (recounted) => {
    expect(conclusionsInShort(readText(`1\tC21/14\n1.1\t${debates.en} ${recounted}`))).toEqual([]);
  });
});
