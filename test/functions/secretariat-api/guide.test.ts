import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { operations } from '../../../functions/secretariat-api/document.ts';
import { problemNames, problemStatuses } from '../../../functions/secretariat-api/problems.ts';
import type { PaperCriteria } from '../../../shared/model/paper-query.ts';
import { apiUnderTest, secretariat } from './api-under-test.ts';
import { deskInMemory } from './desk-in-memory.ts';

const guide = readFileSync(join(import.meta.dirname, '../../../docs/api.md'), 'utf8');

describe('the guide', () => {
  it('says what to do about every problem, under its status, and about no other', () => {
    const told = [...guide.matchAll(/^\| `([a-z-]+)` \| (\d{3}) \| \S/gmu)].map(([, name, status]) => [name, Number(status)]);
    expect(told).toEqual(problemNames.map((name) => [name, problemStatuses[name]]));
  });

  it('sends nobody to an address that is not there', () => {
    const paths = [...guide.matchAll(/\$api(\/v1\/[^"?\s]+)/gu)].map(([, path = '']) => path);
    const patterns = operations.map(({ route }) => new RegExp(`^${route.path.replaceAll(/\{\w+\}/gu, '[^/]+')}$`, 'u'));
    expect(paths.length).toBeGreaterThan(7);
    expect(paths.filter((path) => !patterns.some((pattern) => pattern.test(path)))).toEqual([]);
  });

  it('names every criterion', () => {
    const list = operations.find(({ route }) => route.operationId === 'listPapers');
    const fields = Object.keys((list?.route.request?.query as { shape?: object } | undefined)?.shape ?? {});
    expect(fields.length).toBeGreaterThan(15);
    expect(fields.filter((field) => !guide.includes(`\`${field}`))).toEqual([]);
  });

  it('asks its first question in one request', async () => {
    const asked: PaperCriteria[] = [];
    const desk = deskInMemory();
    const noting = deskInMemory({
      papers: (caller, meetingId, criteria, page) => {
        asked.push(criteria);
        return desk.papers(caller, meetingId, criteria, page);
      },
    });
    const { ask } = await apiUnderTest(noting);
    const [, path = '', data = ''] = /--get "\$api(\S+)" \\\n((?:.*--data-urlencode.*\n)+)/u.exec(guide) ?? [];
    const given = [...data.matchAll(/--data-urlencode (\w+)=(\S+)/gu)].map(([, name = '', value = '']): [string, string] => [
      name,
      value,
    ]);
    const query = new URLSearchParams(given);
    expect((await ask(`${path}?${query}`, { as: secretariat })).status).toBe(200);
    expect(asked).toEqual([{ statuses: ['accepted'], membersOf: ['RCC'], groups: ['1+'], cites: 'pp-resolution:77' }]);
  });
});
