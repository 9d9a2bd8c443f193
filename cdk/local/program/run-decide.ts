import { decideHelp, readDecide } from '../../../functions/command-line/decide-command.ts';
import { type DeskArguments, secretariat } from '../../../functions/command-line/desk-arguments.ts';
import { becameLines, replayLines } from '../../../functions/command-line/desk-lines.ts';
import { paperNamed } from '../../../functions/command-line/find-paper.ts';
import { extendHelp, readExtend, readReplay, replayHelp } from '../../../functions/command-line/small-desk-commands.ts';
import { decisionWords } from '../../../functions/command-line/story-lines.ts';
import type { Desk, PaperStory } from '../../../shared/desk/desk.ts';
import type { Decision, DecisionDraft } from '../../../shared/model/decision.ts';
import { takenUp } from './taken-up.ts';
import { told, withDesk } from './with-desk.ts';

/** `decide`: answers the exit code. */
export async function runDecide(args: readonly string[]): Promise<number> {
  const wanted = readDecide(args);
  if (wanted.help) {
    process.stdout.write(decideHelp);
    return 0;
  }
  return await withDesk(wanted, async ({ desk }) => {
    const caller = secretariat(wanted);
    const paper = await paperNamed(desk, caller, wanted.meetingId, wanted.paper);
    const { draft } = wanted;
    const joined = draft.kind === 'join' ? { ...draft, to: await paperNamed(desk, caller, wanted.meetingId, draft.to) } : draft;
    const { decision, story } = await decided(desk, wanted, paper, joined);
    return told(wanted, decidedLines(decision, story), { decision, paper: story?.line ?? null });
  });
}

/** `extend`: answers the exit code. */
export async function runExtend(args: readonly string[]): Promise<number> {
  const wanted = readExtend(args);
  if (wanted === null) {
    process.stdout.write(extendHelp);
    return 0;
  }
  return await withDesk(wanted, async ({ desk }) => {
    const { state, until, reason } = wanted;
    const extension = await desk.extend(secretariat(wanted), wanted.meetingId, { state, until, reason });
    return told(
      wanted,
      [`Papers of ${extension.state} for ${extension.meetingId} are taken until ${extension.until}, by ${extension.by}.`],
      extension,
    );
  });
}

/** `replay`: answers the exit code. */
export async function runReplay(args: readonly string[]): Promise<number> {
  const wanted = readReplay(args);
  if (wanted.help) {
    process.stdout.write(replayHelp);
    return 0;
  }
  return await withDesk(wanted, async ({ desk, width }) => {
    const caller = secretariat(wanted);
    if (wanted.confirmed.length === 0) {
      const changed = await desk.replay(caller, wanted.meetingId);
      return told(wanted, replayLines(changed, width), changed);
    }
    const papers = [];
    for (const name of wanted.confirmed) papers.push(await paperNamed(desk, caller, wanted.meetingId, name));
    const done = [];
    for (const paper of papers) done.push(await decided(desk, wanted, paper, { kind: 'judge-again', reason: wanted.reason }));
    const lines = done.flatMap(({ decision, story }) => decidedLines(decision, story));
    return told(
      wanted,
      lines,
      done.map(({ decision, story }) => ({ decision, paper: story?.line ?? null })),
    );
  });
}

async function decided(
  desk: Desk,
  wanted: DeskArguments,
  paper: string,
  draft: DecisionDraft,
): Promise<{ readonly decision: Decision; readonly story: PaperStory | null }> {
  const caller = secretariat(wanted);
  const decision = await desk.decide(caller, wanted.meetingId, paper, draft, null);
  return { decision, story: await takenUp(desk, caller, decision) };
}

function decidedLines(decision: Decision, story: PaperStory | null): string[] {
  const later = `It is kept, and not taken up yet: npm start -- show ${decision.paperId}`;
  return [`${decision.paperId}: ${decisionWords(decision)}`, ...(story === null ? [later] : becameLines(story))];
}
