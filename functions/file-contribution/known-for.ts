import type { Known } from '../../shared/judging/finding.ts';
import type { Examination } from '../../shared/model/examination.ts';
import type { Meeting } from '../../shared/model/meeting.ts';
import type { Finding } from '../../shared/model/verdict.ts';
import type { PaperRow } from '../../shared/register/rows.ts';
import { numberOf } from '../../shared/register/series.ts';
import type { FilingDeps } from './filing.ts';

/**
 * What judging one paper may need to know beside it: who sent the base that it changes, and whether another form of it came along with another text, which
 * a row that is judged again remembers. Data, looked up beforehand.
 */
export async function knownFor(
  deps: FilingDeps,
  meeting: Meeting,
  examination: Examination,
  differs: boolean | Pick<PaperRow, 'verdict'> = false,
): Promise<Known> {
  const known = await knownOfBase(deps, meeting, examination);
  const otherForm = typeof differs === 'boolean' ? differs : differs.verdict.findings.some(isDifference);
  return otherForm ? { ...known, otherForm: 'differs' } : known;
}

function isDifference({ code }: Finding): boolean {
  return code === 'attachments-differ';
}

async function knownOfBase(deps: FilingDeps, meeting: Meeting, examination: Examination): Promise<Known> {
  const base = examination.template?.revision?.base;
  if (base === undefined) return { symbols: meeting.received };
  const number = numberOf(base);
  const holder = number === null ? null : await deps.holderOf(meeting.id, number);
  const paper = holder === null ? null : await deps.readPaper(meeting.id, holder);
  if (paper === null) return { symbols: meeting.received };
  return { symbols: [...meeting.received, { symbol: base, states: paper.verdict.states }] };
}
