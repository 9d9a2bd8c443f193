import { instrumentName } from '../../../shared/languages/portal/secretariat/instrument-name.ts';
import { reportWords } from '../../../shared/languages/report/index.ts';
import { stateName } from '../../../shared/languages/states/state-name.ts';
import { channels } from '../../../shared/model/arrival.ts';
import { paperStatuses } from '../../../shared/model/contribution.ts';
import { languages } from '../../../shared/model/language.ts';
import { labelled } from '../../../shared/report/compose/phrases.ts';
import { plain } from '../outside.ts';
import { type Asking, nameOfItem } from './asking.ts';

/** One criterion in words (`Status: Held`); null for a field of the address that is none, or is empty. */
export function criterionName(asking: Asking, field: string, value: string): string | null {
  const label = fieldLabel(asking, field);
  if (label === field || value.trim() === '') return null;
  return labelled(label, plain(valueName(asking, field, value), asking.visit.language), asking.visit.language);
}

/** What a field of the address is called; its own name where it is none of ours. */
export function fieldLabel({ words, visit }: Asking, field: string): string {
  const report = reportWords(visit.language);
  const labels: Readonly<Record<string, string>> = {
    item: report.itemNumber,
    group: words.board.group,
    annex: words.board.annex,
    state: words.query.states,
    member: words.query.membersOf,
    organisation: words.query.inNameOf,
    status: report.status,
    finding: words.query.findings,
    language: words.query.language,
    channel: report.channel,
    from: words.query.from,
    to: words.query.to,
    cites: words.query.cites,
    text: words.query.text,
    published: words.query.publication,
    asOf: words.query.asOf,
  };
  return Object.hasOwn(labels, field) ? (labels[field] ?? field) : field;
}

function valueName(asking: Asking, field: string, value: string): string {
  const { language, words } = asking.visit;
  const report = reportWords(language);
  const [status, channel, spoken] = [paperStatuses, channels, languages].map((known) => known.find((one) => one === value));
  switch (field) {
    case 'item':
      return nameOfItem(asking, value);
    case 'status':
      return status === undefined ? value : report.statuses[status as (typeof paperStatuses)[number]];
    case 'channel':
      return channel === undefined ? value : report.channels[channel as (typeof channels)[number]];
    case 'language':
      return spoken === undefined ? value : report.originals[spoken as (typeof languages)[number]];
    case 'state':
      return value
        .split(/[\s,;]+/u)
        .map((state) => stateName(state.toUpperCase(), language))
        .join(', ');
    case 'cites':
      return instrumentName(value, language);
    case 'published':
      return value === 'yes' ? words.paper.publishedOn : words.paper.notPublished;
    default:
      return value.replace('T', ' ');
  }
}
