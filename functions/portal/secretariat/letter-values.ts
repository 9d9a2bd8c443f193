import { html } from 'hono/html';
import { proceedingWords } from '../../../shared/languages/portal/proceedings/index.ts';
import { fill, reportWords } from '../../../shared/languages/report/index.ts';
import { dateText } from '../../../shared/languages/report/moments.ts';
import { outcomeWords } from '../../../shared/languages/report/outcome/index.ts';
import { countText } from '../../../shared/languages/report/outcome/plurals.ts';
import type { LinePlace } from '../../../shared/model/conclusion.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { MeetingProposal } from '../../../shared/model/meeting-proposal.ts';
import { code, outside } from '../outside.ts';
import type { Html, Visit } from '../visiting.ts';
import type { Asking } from './asking.ts';
import { sheet } from './pieces.ts';

/** What was read in the letter, how sure it is, and where it stands. */
export function readTable({ visit, words: own }: Asking, proposal: MeetingProposal): Html {
  const { language, words } = visit;
  const { fields, letters, certainties } = proceedingWords(language);
  const { reference, date, meeting, edition, session, opens, closes, deadline, pageLimit, intakeAddress } = proposal;
  const day = (value: string) => html`${dateText(value, language)}`;
  const rows = [
    row('reference', reference, code),
    row('date', date, day),
    row('meeting', meeting, code),
    row('session', session, code),
    row('opens', opens, day),
    row('closes', closes, day),
    row('deadline', deadline, day),
    row('pageLimit', pageLimit, (limit) => html`${pagesText(visit, limit)}`),
    row('edition', edition, code),
    row('intakeAddress', intakeAddress, (address) => outside(address)),
  ];
  return sheet(
    letters.asRead,
    [{ label: words.verdict.field }, { label: words.verdict.read }, { label: own.evidence.grade }, { label: letters.lineOf }],
    rows.map(({ field, value, certainty, place }) => [
      fields[field],
      value ?? html`<strong>${certainties.missing}</strong>`,
      value === null ? '–' : certainties[certainty],
      place === null ? '–' : placeText(place, language),
    ]),
  );
}

/** `line 12`, with its page where the file has pages. */
export function placeText({ page, line }: LinePlace, language: Language): string {
  const report = reportWords(language);
  const at = fill(outcomeWords(language).line, { n: line });
  return page === null ? at : `${fill(report.pageNumber, { n: page })}${report.comma}${at}`;
}

type Row = {
  readonly field: keyof Pick<
    MeetingProposal,
    'reference' | 'date' | 'meeting' | 'edition' | 'session' | 'opens' | 'closes' | 'deadline' | 'pageLimit' | 'intakeAddress'
  >;
  readonly value: Html | null;
  readonly certainty: MeetingProposal['reference']['certainty'];
  readonly place: LinePlace | null;
};

function row<T>(
  field: Row['field'],
  { value, certainty, place }: { readonly value: T | null } & Pick<Row, 'certainty' | 'place'>,
  told: (value: T) => Html,
): Row {
  return { field, value: value === null ? null : told(value), certainty, place };
}

function pagesText(
  { language, words }: Visit,
  { pages, binding }: { readonly pages: number; readonly binding: boolean },
): string {
  return countText(pages, binding ? words.send.limit : words.send.advised, language);
}
