import { memberStates } from '../languages/states/member-states.ts';
import { type Extension, extensionSchema } from '../model/decision.ts';
import type { Meeting } from '../model/meeting.ts';
import type { DecidingDeps } from './deciding-desk.ts';
import { Conflict, Refused } from './desk.ts';
import { malformed } from './malformed.ts';

/** Puts the closing time off for one State. Its late papers are judged again by it. */
export async function extend(
  deps: DecidingDeps,
  meeting: Meeting,
  wanted: { readonly state: string; readonly until: string; readonly reason: string; readonly by: string },
): Promise<Extension> {
  const { id: meetingId, submission } = meeting;
  const parsed = extensionSchema.omit({ n: true }).safeParse({ ...wanted, meetingId, at: deps.now() });
  if (!parsed.success) throw malformed(parsed.error);
  const { state, until } = parsed.data;
  if (!memberStates.includes(state)) throw new Refused('state-unknown', { code: state });
  if (Date.parse(until) <= Date.parse(submission.closes)) throw new Refused('extension-too-early', { closes: submission.closes });
  const last = (await deps.extensionsOf(meetingId, state)).at(-1)?.n ?? 0;
  const extension: Extension = { ...parsed.data, n: last + 1 };
  if (!(await deps.recordExtension(extension)))
    throw new Conflict(`Somebody else has just put the closing time off for ${state}: look again.`);
  await deps.announceExtension(meetingId, state);
  return extension;
}
