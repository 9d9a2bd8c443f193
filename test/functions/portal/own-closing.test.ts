import { describe, expect, it } from 'vitest';
import type { Caller } from '../../../shared/model/caller.ts';
import { kenya, portalWorld } from './portal-world.ts';
import { sampleRegister } from './sample-papers.ts';

const meeting = '/en/meetings/C21-VCC-1';
const until = '2021-05-28T15:00:00Z';
const own = /Deadline for your Member State[\s\S]{0,200}28 May 2021/u;
const general = 'General deadline: 25 May 2021 at 23:59:59 Geneva time';

function worldOf(caller: Caller, now = '2021-05-26T09:00:00Z') {
  const register = sampleRegister();
  register.extensions.set('KE', until);
  return portalWorld({ caller, register, now });
}

describe('a closing time that was put off for one State', () => {
  it.each([
    ['its first page', meeting],
    ['the page that sends', `${meeting}/send`],
    ['the page that waits for a verdict', `${meeting}/sent/ARRIVING`],
  ])('is told to that State on %s, beside that of all', async (_page, path) => {
    const markup = await (await worldOf(kenya).get(path)).text();
    expect(markup).toMatch(own);
    expect(markup).toContain(general);
  });

  it('still leaves time after that of all has passed', async () => {
    const markup = await (await worldOf(kenya).get(meeting)).text();
    expect(markup).toContain('Time left: 2 days and 6 hours');
    expect(markup).not.toContain('The deadline has passed');
  });

  it.each<[string, Caller, string]>([
    ['another State on its first page', { role: 'member', state: 'FR', name: 'Delegation of France' }, meeting],
    ['another State on the page that sends', { role: 'member', state: 'FR', name: 'Delegation of France' }, `${meeting}/send`],
    ['anybody', { role: 'public' }, meeting],
  ])('is not told to %s', async (_who, caller, path) => {
    const markup = await (await worldOf(caller).get(path)).text();
    expect(markup).not.toMatch(/28 May|General deadline|your Member State/u);
    expect(markup).toContain('25 May 2021');
  });
});
