import { createHash } from 'node:crypto';
import type { CompilationDeps } from '../../../functions/compile-report/compile-report.ts';
import type { Previous } from '../../../functions/compile-report/keep-revision.ts';
import type { OutcomeReport } from '../../../shared/model/outcome-report.ts';
import {
  type KeptRevisions,
  type ReportPlace,
  reportKey,
  reportName,
  revisionsKey,
} from '../../../shared/register/report-keys.ts';
import type { ReportInput } from '../../../shared/report/compile.ts';
import { renderJson } from '../../../shared/report/render-json.ts';
import { SearchWorld } from './search-world.ts';

/** A reports bucket in memory, and a register and a clock that a test turns. */
export class ReportWorld extends SearchWorld implements CompilationDeps {
  time = '2021-06-01T10:00:00.000Z';
  rows: ReportInput;
  reads = 0;
  readonly lists = new Map<string, { readonly kept: KeptRevisions; readonly tag: string }>();
  readonly reports = new Map<string, { readonly report: OutcomeReport; readonly previous: OutcomeReport | null }>();
  private writes = 0;

  constructor(rows: ReportInput) {
    super();
    this.rows = rows;
  }

  now = () => this.time;

  register = async () => {
    this.reads += 1;
    return this.rows;
  };

  standing = async (place: ReportPlace) => this.lists.get(revisionsKey(place)) ?? null;

  stored: CompilationDeps['stored'] = async (place, revision) =>
    this.reports.get(reportKey(place, revision, 'json'))?.report ?? null;

  store = async (place: ReportPlace, report: OutcomeReport, previous: Previous | null) => {
    const said = `${previous?.content ?? ''}${renderJson(report)}`;
    const content = createHash('sha256').update(said).digest('hex').slice(0, 12);
    const revision = report.variant.kind === 'item' ? 0 : (report.variant.revision ?? 0);
    this.reports.set(reportKey(place, { revision, content }, 'json'), { report, previous: previous?.report ?? null });
    return content;
  };

  replace = async (place: ReportPlace, kept: KeptRevisions, tag: string | null) => {
    if ((this.lists.get(revisionsKey(place))?.tag ?? null) !== tag) return false;
    this.writes += 1;
    this.lists.set(revisionsKey(place), { kept, tag: `tag ${this.writes}` });
    return true;
  };

  /** The kept revisions of every report, by its name and language. */
  kept(): Record<string, KeptRevisions['revisions']> {
    const short = (key: string) => key.replace(/^[^/]+\/(.*)\/revisions\.json$/u, '$1');
    return Object.fromEntries([...this.lists].map(([key, { kept }]) => [short(key), kept.revisions]));
  }

  /** The reports of a place that count, oldest first, with what each was compared with. */
  revisions(place: ReportPlace) {
    const kept = this.kept()[`${reportName(place.variant)}/${place.language}`] ?? [];
    return kept.map((one) => this.reports.get(reportKey(place, one, 'json')));
  }
}
