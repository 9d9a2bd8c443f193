import { expect, it } from 'vitest';
import { synthesise } from './synthesised.ts';

const { register, service } = synthesise();

/** Code and style sheets change with every commit; a template should change only when somebody meant it to. */
function withoutHashes(template: object): unknown {
  return JSON.parse(JSON.stringify(template).replaceAll(/[0-9a-f]{64}|(?<=\/static\/)[0-9a-f]{12}/g, '<hash>'));
}

it.each([
  ['register', register],
  ['service', service],
])('the template of the %s stack is the one that was last looked at', (_name, template) => {
  expect(withoutHashes(template.toJSON())).toMatchSnapshot();
});
