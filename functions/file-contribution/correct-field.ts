import { findSource } from '../../shared/languages/states/find-source.ts';
import type { Decided } from '../../shared/model/contribution.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { TemplateReading } from '../../shared/model/examination.ts';
import type { PaperRow } from '../../shared/register/rows.ts';
import type { Effect } from './effect-of-decision.ts';

type Correction = Extract<Decision, { kind: 'correct' }>;

/** A field put right by a person. What the machine read (`raw`, `place`) stays beside it. A corrected source says which States the paper speaks for. */
export function correctedBy(decision: Correction, row: PaperRow, decided: Decided): Effect {
  const { field, value } = decision;
  const read = row.template ?? nothingRead;
  const source = field === 'source' ? findSource(value) : null;
  const fields = { ...read.fields, [field]: { ...read.fields[field], value: source ?? value, placeholder: false } };
  return {
    changes: {
      template: { ...read, fields },
      ...(source === null ? {} : spokenFor(row, source)),
      decided: { ...decided, corrected: [...new Set([...decided.corrected, field])] },
    },
    said: { field, from: printed(read, field), to: value },
  };
}

/** A State that is no longer named has no say in the paper. */
function spokenFor(row: PaperRow, { states, organisations }: ReturnType<typeof findSource>) {
  const verdict = { ...row.verdict, states: [...states], organisations: [...organisations] };
  const consents = row.consents?.filter(({ state }) => states.includes(state));
  return consents === undefined ? { verdict } : { verdict, consents };
}

/** Longest value that the history repeats, in characters; the paper keeps it whole. */
const longestSaid = 300;

function printed({ fields }: TemplateReading, field: Correction['field']): string | null {
  const { value } = fields[field];
  const text = value !== null && typeof value === 'object' ? value.raw : value;
  return text === null ? null : text.slice(0, longestSaid);
}

const nothing = { value: null, raw: null, place: null, confidence: 0, placeholder: false } as const;

/** Of a file that no machine could read, a person still tells the title and the source. */
const nothingRead: TemplateReading = {
  edition: null,
  labelLanguage: null,
  order: [],
  inOrder: true,
  fields: {
    agendaItem: nothing,
    documentNumber: nothing,
    date: nothing,
    originalLanguage: nothing,
    source: nothing,
    title: nothing,
    summary: nothing,
    actionRequired: nothing,
    references: nothing,
    commentsOn: nothing,
    proposedWayForward: nothing,
  },
  revision: null,
};
