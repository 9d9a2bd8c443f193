import * as z from 'zod';

/**
 * How papers are found in an index: raised when words are folded, cut or stemmed otherwise, or when MiniSearch writes another form. What was made in
 * another form is made again.
 */
const searchForm = 1;

/** What the index of a meeting consists of. It is no fact: whatever is missing or does not fit is made again from the register and the examinations. */
export const searchListSchema = z.object({
  form: z.literal(searchForm),
  /** Papers are put into the last part until it is full; a part that was closed is never written again. */
  parts: z.array(z.object({ content: z.string().regex(/^[0-9a-f]{12}$/), full: z.boolean() })),
  /** By id: the part in which a paper is looked for (an older entry of it in another part counts no more), and what it was put in as. */
  papers: z.record(z.string(), z.object({ part: z.number().int().nonnegative(), as: z.string() })),
});
export type SearchList = z.infer<typeof searchListSchema>;

export const emptySearchList: SearchList = { form: searchForm, parts: [], papers: {} };

/** In the reports bucket. The list alone is ever replaced, and only by whoever has seen it as it stands. */
export const searchKeys = {
  list: (meetingId: string) => `search/${meetingId}/list.json`,
  /** `index`: what papers are found by; `texts`: their words in order, for phrases. `content` names what both hold. */
  part: (meetingId: string, content: string, half: 'index' | 'texts') => `search/${meetingId}/${content}.${half}.json`,
} as const;
