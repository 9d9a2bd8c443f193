import { describe, expect, it } from 'vitest';
import { type RefereeDeps, type Rendered, refereePages } from '../../../functions/referee-pages/referee-pages.ts';
import type { Rendering } from '../../../shared/model/rendering.ts';
import type { PageCount } from '../../../shared/readers/pdf/count-pages.ts';
import type { PaperReference } from '../../../shared/register/ledger-keys.ts';

const paper = { meetingId: 'C21-VCC-1', arrivalId: 'a', n: 1 };
const dispute = { ...paper, key: 'inbox/C21-VCC-1/a/1/paper.docx', versionId: 'v7' };
const by = { engine: 'LibreOffice', version: '7.4.7.2' };
const twoPages: PageCount = { pages: 3, trailingBlankPages: 1, lastPageLines: 12 };
const rendered: Rendered = { outcome: 'rendered', pdf: new Uint8Array([37]) };

interface Seen {
  readonly opened: [string, string | null][];
  readonly seconds: number[];
  readonly stored: [PaperReference, Rendering][];
}

/** A renderer that answers as told, one answer a try; one that hangs is killed when its time is up and answers `timed-out`. */
function depsWith(answers: Rendered[], counted: PageCount | null = twoPages, megabytes: number | null = 1): RefereeDeps & Seen {
  const seen: Seen = { opened: [], seconds: [], stored: [] };
  return {
    ...seen,
    async open(...object) {
      seen.opened.push(object);
      return megabytes === null ? null : { chunks: streamOf(megabytes) };
    },
    version: async () => by.version,
    async render(_docx, seconds) {
      seen.seconds.push(seconds);
      return answers.shift() ?? { outcome: 'crashed' };
    },
    countPages: async () => counted,
    async storeRendering(...answer) {
      seen.stored.push(answer);
    },
  };
}

async function* streamOf(megabytes: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < megabytes; i += 1) yield new Uint8Array(1024 * 1024);
}

describe('the referee of a disputed length', () => {
  it('has the version that was examined rendered, and stores what it counted', async () => {
    const deps = depsWith([rendered]);
    expect(await refereePages(deps, dispute)).toBe('answered');
    expect(deps.opened).toEqual([[dispute.key, 'v7']]);
    expect(deps.stored).toEqual([[paper, { ...by, ...twoPages }]]);
  });

  it.each(['timed-out', 'refused', 'too-large'] as const)('answers %s of a paper, after one try', async (outcome) => {
    const deps = depsWith([{ outcome }]);
    await refereePages(deps, dispute);
    expect(deps.stored).toEqual([[paper, { ...by, failed: outcome }]]);
    expect(deps.seconds).toEqual([30]);
  });

  it('tries again after a crash, and believes the second try', async () => {
    const deps = depsWith([{ outcome: 'crashed' }, rendered]);
    await refereePages(deps, dispute);
    expect(deps.stored).toEqual([[paper, { ...by, ...twoPages }]]);
  });

  it('answers crashed after two crashes, within the minute of its function', async () => {
    const deps = depsWith([{ outcome: 'crashed' }, { outcome: 'crashed' }, rendered]);
    await refereePages(deps, dispute);
    expect(deps.stored).toEqual([[paper, { ...by, failed: 'crashed' }]]);
    expect(deps.seconds.reduce((sum, seconds) => sum + seconds)).toBeLessThan(60);
  });

  it('answers unreadable where nothing can be counted in what was rendered', async () => {
    const deps = depsWith([rendered], null);
    await refereePages(deps, dispute);
    expect(deps.stored).toEqual([[paper, { ...by, failed: 'unreadable' }]]);
  });

  it('does not open a file above ten megabytes', async () => {
    const deps = depsWith([rendered], twoPages, 11);
    await refereePages(deps, dispute);
    expect(deps.stored).toEqual([[paper, { ...by, failed: 'too-large' }]]);
    expect(deps.seconds).toEqual([]);
  });

  it('answers nothing of a paper that was deleted since', async () => {
    const deps = depsWith([rendered], twoPages, null);
    expect(await refereePages(deps, dispute)).toBe('gone');
    expect(deps.stored).toEqual([]);
  });

  it('fails where there is no renderer, and says nothing of the paper', async () => {
    const missing = async () => {
      throw new Error('soffice cannot be started');
    };
    const deps = { ...depsWith([rendered]), version: missing };
    await expect(refereePages(deps, dispute)).rejects.toThrow('cannot be started');
    expect(deps.stored).toEqual([]);
  });
});
