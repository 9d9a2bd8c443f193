import { html } from 'hono/html';
import type { PaperStory } from '../../../shared/desk/desk.ts';
import { reportWords } from '../../../shared/languages/report/index.ts';
import { outcomeWords } from '../../../shared/languages/report/outcome/index.ts';
import { stateName } from '../../../shared/languages/states/state-name.ts';
import { labelled } from '../../../shared/report/compose/phrases.ts';
import { code, outside } from '../outside.ts';
import type { Html } from '../visiting.ts';
import type { Asking } from './asking.ts';
import { conclusionTable } from './conclusions-page.ts';
import { paperTable } from './paper-table.ts';
import { moment, sheet } from './pieces.ts';

/** What happened to a paper and round it; what there is none of has no section. */
export function storySections(asking: Asking, story: PaperStory): Html {
  const { visit } = asking;
  const { paper } = visit.words;
  const { of, by } = story.revisions;
  const sections: readonly (readonly [id: string, heading: string, body: Html | null])[] = [
    ['changes', paper.changes, of === null ? null : paperTable(asking, [of])],
    ['changed-by', paper.changedBy, by.length === 0 ? null : paperTable(asking, by)],
    ['versions', paper.versions, story.versions.length === 0 ? null : paperTable(asking, story.versions)],
    ['consents', paper.coSponsors, consents(asking, story)],
    [
      'conclusions',
      outcomeWords(visit.language).conclusions,
      story.conclusions.length === 0 ? null : conclusionTable(asking, story.conclusions),
    ],
    ['decisions', paper.decisions, decisions(asking, story)],
    ['letters', paper.letters, letters(asking, story)],
    ['history', paper.history, history(asking, story)],
  ];
  return html`${sections.map(([id, heading, body]) =>
    body === null
      ? ''
      : html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>${body}</section>
`,
  )}`;
}

function consents({ visit }: Asking, { paper }: PaperStory): Html | null {
  const { states } = paper.verdict;
  if (states.length < 2) return null;
  const answers = new Map((paper.consents ?? []).map((consent) => [consent.state, consent]));
  const { paper: words } = visit.words;
  const { comma } = reportWords(visit.language);
  return html`<ul>${states.map((state) => {
    const given = answers.get(state);
    const said =
      given === undefined
        ? words.consents.silent
        : html`${words.consents[given.answer]}${comma}${moment(given.at, visit.language)}`;
    return html`<li>${labelled(stateName(state, visit.language), '', visit.language)}${said}</li>`;
  })}</ul>`;
}

function decisions({ visit, words }: Asking, { decisions: taken }: PaperStory): Html | null {
  if (taken.length === 0) return null;
  const { paper } = visit.words;
  return sheet(
    paper.decisions,
    [{ label: paper.decisions }, { label: paper.reason }, { label: words.paper.by }, { label: words.paper.when }],
    taken.map((decision) => [
      html`${paper.decisionKinds[decision.kind]}${'items' in decision && decision.items !== undefined ? html` ${code(decision.items.join(' '))}` : ''}${decision.kind === 'correct' ? html` ${code(decision.field)}${labelled('', '', visit.language)}${outside(decision.value)}` : ''}`,
      outside(decision.reason),
      outside(decision.by),
      moment(decision.at, visit.language),
    ]),
  );
}

function letters({ visit, words }: Asking, { letters: sent }: PaperStory): Html | null {
  if (sent.length === 0) return null;
  const kinds: Readonly<Record<string, string>> = visit.words.paper.letterKinds;
  return sheet(
    visit.words.paper.letters,
    [
      { label: visit.words.paper.letters },
      { label: words.paper.letterTo },
      { label: words.paper.sent },
      { label: words.paper.outcome },
    ],
    sent.map(({ kind, to, at, outcome }) => [
      Object.hasOwn(kinds, kind) ? (kinds[kind] ?? kind) : kind,
      outside(to),
      at === null ? words.paper.notSent : moment(at, visit.language),
      outside(outcome),
    ]),
  );
}

/** Every event with its details; its hash proves it, as the audit does. */
function history({ visit, words }: Asking, { history: events }: PaperStory): Html | null {
  if (events.length === 0) return null;
  const names: Readonly<Record<string, string>> = visit.words.paper.events;
  return sheet(
    visit.words.paper.history,
    [{ label: words.paper.event }, { label: words.paper.when }, { label: words.paper.by }, { label: words.paper.details }],
    events.map(({ n, kind, at, by, details, hash }) => [
      html`${n}. ${Object.hasOwn(names, kind) ? names[kind] : code(kind)}`,
      moment(at, visit.language),
      outside(by),
      html`<ul class="inline">${Object.entries(details).map(([name, value]) => html`<li>${code(name)} ${outside(String(value ?? '–'))}</li>`)}</ul><small>${code(hash.slice(0, 16))}</small>`,
    ]),
  );
}
