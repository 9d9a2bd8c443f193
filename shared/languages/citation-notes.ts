import type { CitationNote } from '../model/contribution.ts';
import type { Language } from '../model/language.ts';
import { voiceOf } from './findings/wording.ts';

/** `by` is the revision that stands, or the last number known; a document of a later session has none. */
interface NoteSentences {
  dangling(id: string): string;
  superseded(id: string, by: string): string;
  self(id: string): string;
  future(id: string, by: string): string;
  laterSession(id: string): string;
}

const sentences: Readonly<Record<Language, NoteSentences>> = {
  en: {
    dangling: (id) => `No document ${id} stands in the register.`,
    superseded: (id, by) => `${id} has been revised: ${by} stands now.`,
    self: (id) => `${id} is this contribution itself, or the document that it changes.`,
    future: (id, by) => `${id} comes after ${by}, the last number known by then.`,
    laterSession: (id) => `${id} belongs to a later session of the Council.`,
  },
  fr: {
    dangling: (id) => `Aucun document ${id} ne figure dans le registre.`,
    superseded: (id, by) => `Le document ${id} a été révisé\u00a0; la version en vigueur est ${by}.`,
    self: (id) => `${id} est la présente contribution elle-même, ou le document qu’elle modifie.`,
    future: (id, by) => `Le document ${id} est postérieur à ${by}, dernier numéro connu à ce moment-là.`,
    laterSession: (id) => `Le document ${id} relève d’une session ultérieure du Conseil.`,
  },
  es: {
    dangling: (id) => `En el registro no consta ningún documento ${id}.`,
    superseded: (id, by) => `El documento ${id} se ha revisado; la versión vigente es ${by}.`,
    self: (id) => `${id} es esta misma contribución, o el documento que modifica.`,
    future: (id, by) => `El documento ${id} es posterior a ${by}, último número conocido en ese momento.`,
    laterSession: (id) => `El documento ${id} corresponde a una reunión posterior del Consejo.`,
  },
  ru: {
    dangling: (id) => `Документа ${id} в реестре нет.`,
    superseded: (id, by) => `Документ ${id} пересмотрен; действует ${by}.`,
    self: (id) => `${id} – это сам вклад или документ, который он изменяет.`,
    future: (id, by) => `Документ ${id} следует за ${by} – последним номером, известным на тот момент.`,
    laterSession: (id) => `Документ ${id} относится к более поздней сессии Совета.`,
  },
  ar: {
    dangling: (id) => `لا توجد في السجل وثيقة بالرمز ${id}.`,
    superseded: (id, by) => `روجعت الوثيقة ${id}، والصيغة السارية هي ${by}.`,
    self: (id) => `الوثيقة ${id} هي هذه المساهمة نفسها أو الوثيقة التي تعدّلها.`,
    future: (id, by) => `الوثيقة ${id} لاحقة للرقم ${by}، وهو آخر رقم معروف حينذاك.`,
    laterSession: (id) => `الوثيقة ${id} تخص دورة لاحقة من دورات المجلس.`,
  },
  zh: {
    dangling: (id) => `登记册中没有${id}号文件。`,
    superseded: (id, by) => `${id}号文件已经修订，现行版本为${by}号文件。`,
    self: (id) => `${id}号文件即本文稿，或本文稿所修改的文件。`,
    future: (id, by) => `${id}号文件的编号在${by}之后，而${by}是当时已知的最后一个编号。`,
    laterSession: (id) => `${id}号文件属于理事会其后的会议。`,
  },
};

/** What a note on a citation says, to the sender and to the secretariat alike. */
export function citationNoteMessage({ id, note, by }: CitationNote, language: Language): string {
  const { code } = voiceOf(language);
  if (note === 'future') {
    return by === null ? sentences[language].laterSession(code(id)) : sentences[language].future(code(id), code(by));
  }
  return sentences[language][note](code(id), code(by ?? ''));
}
