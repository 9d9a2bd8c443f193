import { secretariat } from '../../../functions/command-line/desk-arguments.ts';
import { paperNamed } from '../../../functions/command-line/find-paper.ts';
import { readShow, showHelp } from '../../../functions/command-line/small-desk-commands.ts';
import { storyLines } from '../../../functions/command-line/story-lines.ts';
import { told, withDesk } from './with-desk.ts';

/** `show`: answers the exit code. */
export async function runShow(args: readonly string[]): Promise<number> {
  const wanted = readShow(args);
  if (wanted.help) {
    process.stdout.write(showHelp);
    return 0;
  }
  return await withDesk(wanted, async ({ desk, width }) => {
    const caller = secretariat(wanted);
    const story = await desk.paper(caller, wanted.meetingId, await paperNamed(desk, caller, wanted.meetingId, wanted.paper));
    return told(wanted, storyLines(story, width), story);
  });
}
