import { html } from 'hono/html';
import { memberStates } from '../../../shared/languages/states/member-states.ts';
import { stateName } from '../../../shared/languages/states/state-name.ts';
import { longestReason } from '../../../shared/model/decision.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { Html } from '../visiting.ts';

/** States by their names in the language of the reader, in its order; all Member States, unless others are named. */
export function stateChoice(
  label: string,
  chosen: string | null,
  language: Language,
  states: readonly string[] = memberStates,
): Html {
  const named = states.map((state) => ({ state, name: stateName(state, language) }));
  const inOrder = named.toSorted((one, other) => one.name.localeCompare(other.name, language));
  const options = inOrder.map(({ state, name }) => [state, name] as const);
  return choice({ name: 'state', label, options: [['', '–'], ...options], chosen, required: true });
}

interface Choice {
  readonly name: string;
  readonly label: Html | string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly chosen: string | null;
  readonly required?: boolean;
}

export function choice({ name, label, options, chosen, required = false }: Choice): Html {
  return html`<p><label for="${name}">${label}</label><select id="${name}" name="${name}"${required ? html` required` : ''}>${options.map(
    ([value, text]) => html`<option value="${value}"${value === chosen ? html` selected` : ''}>${text}</option>`,
  )}</select></p>`;
}

interface Field {
  readonly name: string;
  readonly label: string;
  readonly value: string | null;
  /** What stands under the field; nothing where there is none. */
  readonly hint?: string;
  readonly required?: boolean;
}

/** A day and a time of day, to the second. */
export function timeField(field: Field): Html {
  return input(field, html`type="datetime-local" step="1"`);
}

export function dayField(field: Field): Html {
  return input(field, html`type="date"`);
}

export function textField(field: Field, longest: number): Html {
  return input(field, html`type="text" dir="auto" maxlength="${longest}"`);
}

function input({ name, label, value, hint, required = false }: Field, kind: Html): Html {
  const described = hint === undefined ? '' : html` aria-describedby="${name}-hint"`;
  return html`<p><label for="${name}">${label}</label><input id="${name}" name="${name}" ${kind}${required ? html` required` : ''} value="${value ?? ''}"${described}>${hint === undefined ? '' : html`<small id="${name}-hint">${hint}</small>`}</p>`;
}

export function reasonField(label: string, value: string | null): Html {
  return html`<p><label for="reason">${label}</label><textarea id="reason" name="reason" rows="2" dir="auto" minlength="3" maxlength="${longestReason}" required>${value ?? ''}</textarea></p>`;
}
