import { describe, expect, it } from 'vitest';
import { paperNamed } from '../../../functions/command-line/find-paper.ts';
import { readSubmit, type SubmitArguments } from '../../../functions/command-line/submit-command.ts';
import { type SubmitDeps, submitPaper } from '../../../functions/command-line/submit-paper.ts';
import { UsageError } from '../../../functions/command-line/usage-error.ts';
import { NoSuchThing, type TicketWanted } from '../../../shared/desk/desk.ts';
import type { Caller } from '../../../shared/model/caller.ts';
import { lineOf, storyOf } from './paper-of.ts';

const caller: Caller = { role: 'secretariat', name: 'secretariat' };

/** A desk on which a paper gets its verdict after so many looks, and a clock that every pause moves. */
function sendingWorld(looksNeeded: number) {
  const asked: { caller: Caller; wanted: TicketWanted }[] = [];
  const put: { url: string; size: number }[] = [];
  let [looks, time] = [0, 0];
  const deps: SubmitDeps = {
    desk: {
      async ticket(by, _meeting, wanted) {
        asked.push({ caller: by, wanted });
        return { id: 'abc', url: 'http://bucket', headers: {}, expiresAt: '' };
      },
      async paper(_by, _meeting, paperId) {
        looks += 1;
        if (looks < looksNeeded) throw new NoSuchThing('no such paper');
        return storyOf({ paperId, status: looks === looksNeeded ? 'pending' : 'held', symbol: null });
      },
    },
    bytes: async () => new Uint8Array(7),
    put: async ({ url }, bytes) => void put.push({ url, size: bytes.byteLength }),
    async pause(milliseconds) {
      time += milliseconds;
    },
    now: () => time,
  };
  return { deps, asked, put };
}

const wanted = (...args: string[]) => readSubmit(['papers/a.DOCX', ...args]) as SubmitArguments;

describe('sending a paper', () => {
  it('asks for a ticket as the delegation, sends the file, and follows it to its verdict', async () => {
    const { deps, asked, put } = sendingWorld(3);
    const { paperId, story } = await submitPaper(deps, wanted('--sender', 'KE', '--by', 'A person'), 'papers/a.DOCX');
    expect(asked).toEqual([
      {
        caller: { role: 'member', state: 'KE', name: 'A person' },
        wanted: {
          fileName: 'a.DOCX',
          size: 7,
          contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        },
      },
    ]);
    expect(put).toEqual([{ url: 'http://bucket', size: 7 }]);
    expect([paperId, story?.paper.status]).toEqual(['abc.1', 'held']);
  });

  it('sends on behalf of a State as the secretariat, with the time and the reason', async () => {
    const { deps, asked } = sendingWorld(1);
    const onBehalf = ['--on-behalf', 'KE', '--received', '2021-05-24T14:00:00Z', '--because', 'on paper'];
    await submitPaper(deps, wanted(...onBehalf), 'papers/a.pdf');
    expect(asked[0]).toMatchObject({
      caller: { role: 'secretariat' },
      wanted: {
        contentType: 'application/pdf',
        onBehalf: { state: 'KE', receivedAt: '2021-05-24T14:00:00.000Z', reason: 'on paper' },
      },
    });
  });

  it('gives up waiting, and takes no other kind of file', async () => {
    const { deps } = sendingWorld(Number.POSITIVE_INFINITY);
    expect((await submitPaper(deps, wanted('--sender', 'KE'), 'papers/a.docx')).story).toBeNull();
    await expect(submitPaper(deps, wanted('--sender', 'KE'), 'papers/a.odt')).rejects.toThrow(UsageError);
  });
});

describe('naming a paper', () => {
  const parts = [
    [lineOf(), lineOf({ paperId: 'aaaa1.1', symbol: null })],
    [lineOf({ paperId: 'aaaa2.1', symbol: 'C21/76(Rev.1)' })],
  ];
  const desk = {
    async papers(_caller: unknown, _meeting: unknown, _criteria: unknown, { token }: { token: string | null }) {
      const part = Number(token ?? 0);
      return { lines: parts[part] ?? [], next: part === 0 ? '1' : null, plan: { path: '', filters: [], readUnits: 0 } };
    },
    paper: async (_caller: unknown, _meeting: unknown, paperId: string) => storyOf({ paperId }),
  };
  const named = async (text: string) => await paperNamed(desk, caller, 'C21-VCC-1', text);

  it('finds it by its symbol, by its id, and by the beginning of it', async () => {
    expect(await named('c21/84')).toBe(lineOf().paperId);
    expect(await named('C21/76 (Rev.1)')).toBe('aaaa2.1');
    expect(await named('aaaa1')).toBe('aaaa1.1');
    expect(await named('anything.1')).toBe('anything.1');
  });

  it('says that there is none, or that there are several', async () => {
    await expect(named('C21/99')).rejects.toThrow(NoSuchThing);
    await expect(named('aa')).rejects.toThrow(NoSuchThing);
    await expect(named('aaaa')).rejects.toThrow('Several papers begin with aaaa: aaaa1.1, aaaa2.1.');
  });
});
