import { help, readArguments } from '../../functions/command-line/arguments.ts';
import { UsageError } from '../../functions/command-line/usage-error.ts';
import { FolderInUse } from './folder-lock.ts';
import { EventsCannotReach } from './run-environment.ts';
import { JournalDamaged } from './s3/journal.ts';
import { PortTaken } from './servers/listening.ts';

/** What begins with a word of its own; whatever else is named are papers. Each is loaded when it is asked for: loading all takes longer than most of them do. */
const commands: Readonly<Partial<Record<string, (args: readonly string[]) => Promise<number>>>> = {
  check: async (args) => await (await import('./program/run-check.ts')).runCheck(args),
  import: async (args) => await (await import('./program/run-import.ts')).runImport(args),
  agenda: async (args) => await (await import('./program/run-agenda.ts')).runAgenda(args),
  report: async (args) => await (await import('./program/run-report.ts')).runReport(args),
  correspondence: async (args) => await (await import('./program/run-correspondence.ts')).runCorrespondence(args),
  conclusion: async (args) => await (await import('./program/run-conclusion.ts')).runConclusion(args),
  submit: async (args) => await (await import('./program/run-submit.ts')).runSubmit(args),
  query: async (args) => await (await import('./program/run-query.ts')).runQuery(args),
  show: async (args) => await (await import('./program/run-show.ts')).runShow(args),
  decide: async (args) => await (await import('./program/run-decide.ts')).runDecide(args),
  extend: async (args) => await (await import('./program/run-decide.ts')).runExtend(args),
  replay: async (args) => await (await import('./program/run-decide.ts')).runReplay(args),
  health: async (args) => await (await import('./program/run-operate.ts')).runOperate('health', args),
  redrive: async (args) => await (await import('./program/run-operate.ts')).runOperate('redrive', args),
  audit: async (args) => await (await import('./program/run-operate.ts')).runOperate('audit', args),
  serve: async (args) => await (await import('./program/run-serve.ts')).runServe(args),
};

/** What the person at the terminal can mend; each says how in its message. */
const mendable = [UsageError, PortTaken, FolderInUse, EventsCannotReach, JournalDamaged];

/** The program that a person starts. Answers the exit code: 0 every paper has a verdict, 1 one has none, 2 the call was wrong. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const command = commands[args[0] ?? ''];
    if (command !== undefined) return await command(args.slice(1));
    const explains = args[0] === 'explain';
    const wanted = readArguments(explains ? args.slice(1) : args);
    if (wanted.help) {
      process.stdout.write(help);
      return 0;
    }
    if (!explains) return await (await import('./program/walk-all.ts')).walkAll(wanted);
    return await (await import('./program/explain-papers.ts')).explainPapers(wanted);
  } catch (error) {
    if (!mendable.some((kind) => error instanceof kind)) throw error;
    process.stderr.write(`rapporteur: ${error instanceof Error ? error.message : ''}\n`);
    return 2;
  }
}
