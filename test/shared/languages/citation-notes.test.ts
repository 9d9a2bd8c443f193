import { describe, expect, it } from 'vitest';
import { citationNoteMessage } from '../../../shared/languages/citation-notes.ts';
import { type CitationNote, citationNoteSchema } from '../../../shared/model/contribution.ts';
import { languages } from '../../../shared/model/language.ts';

const notes: readonly CitationNote[] = [
  { id: 'C21/86', note: 'dangling', by: null },
  { id: 'C21/76', note: 'superseded', by: 'C21/76(Rev.1)' },
  { id: 'C21/84', note: 'self', by: null },
  { id: 'C21/88', note: 'future', by: 'C21/87' },
  { id: 'C22/5', note: 'future', by: null },
];

describe('what a note on a citation says', () => {
  it.each(languages)('names the documents, in %s', (language) => {
    for (const note of notes) {
      const message = citationNoteMessage(citationNoteSchema.parse(note), language);
      expect(message).toContain(note.id);
      if (note.by !== null) expect(message).toContain(note.by);
    }
  });

  it('is another sentence for each note, in each language', () => {
    const all = languages.flatMap((language) => notes.map((note) => citationNoteMessage({ ...note, id: 'X' }, language)));
    expect(new Set(all).size).toBe(all.length);
  });

  it('isolates a code in an Arabic sentence', () => {
    expect(citationNoteMessage({ id: 'C21/84', note: 'self', by: null }, 'ar')).toContain('\u2066C21/84\u2069');
  });
});
