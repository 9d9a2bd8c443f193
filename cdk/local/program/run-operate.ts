import { operator } from '../../../functions/command-line/desk-arguments.ts';
import { auditLines, healthLines } from '../../../functions/command-line/desk-lines.ts';
import { operateHelp, readOperate } from '../../../functions/command-line/small-desk-commands.ts';
import { counted } from '../../../functions/command-line/terminal-lines.ts';
import type { AuditReport } from '../../../shared/desk/desk.ts';
import { type DeskAtHand, type Told, told, withDesk } from './with-desk.ts';

/** `health`, `redrive` and `audit verify`: answers the exit code, 1 where the audit is broken. */
export async function runOperate(command: 'health' | 'redrive' | 'audit', args: readonly string[]): Promise<number> {
  const wanted = readOperate(command, args);
  if (wanted.help) {
    process.stdout.write(operateHelp);
    return 0;
  }
  const caller = operator(wanted);
  return await withDesk(
    wanted,
    async ({ desk, width }: DeskAtHand): Promise<Told> => {
      switch (command) {
        case 'health': {
          const health = await desk.health(caller);
          return told(wanted, healthLines(health), health);
        }
        case 'redrive': {
          const moved = await desk.redrive(caller, wanted.queue);
          return told(wanted, [`${counted(moved, 'message')} of ${wanted.queue} tried again.`], { queue: wanted.queue, moved });
        }
        case 'audit': {
          const report: AuditReport = await desk.verifyAudit(caller, wanted.meetingId);
          return told(wanted, auditLines(report, width), report, report.broken.length === 0);
        }
      }
    },
    'npm start -- health shows the queues',
  );
}
