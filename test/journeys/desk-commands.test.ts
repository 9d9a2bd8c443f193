import { describe, expect, it } from 'vitest';
import { startEmbeddedStack } from '../../cdk/local/embedded-stack.ts';
import { contributionOf } from './contribution-of.ts';
import { Office } from './office.ts';
import { runProgram, withFolder } from './program.ts';

describe('the desk at the terminal', () => {
  it('takes a late paper, finds it, accepts it by a person with a reason, tells its story, and has a whole audit', async () => {
    await withFolder(async (folder) => {
      const office = new Office(folder);
      const paper = await office.file('one.docx', contributionOf({ cites: 'C21/30 and Resolution 77' }));
      const sent = await office.run(['submit', paper, '--sender', 'Kenya', '--json']);
      expect(sent).toMatchObject({ code: 1, errors: '' });
      const [{ paperId, findings }] = JSON.parse(sent.output) as [{ paperId: string; findings: { code: string }[] }];
      expect(findings.map(({ code }) => code)).toContain('late');
      const accept = ['accept', '--because', 'the line was down', '--by', 'A person', '--json'];
      const decided = await office.run(['decide', paperId.slice(0, 8), ...accept]);
      expect(decided).toMatchObject({ code: 0, errors: '' });
      expect(JSON.parse(decided.output)).toMatchObject({
        decision: { kind: 'accept', n: 1, by: 'A person', paperId },
        paper: { status: 'accepted', symbol: 'C21/84' },
      });
      const found = await office.run(['query', '--status', 'accepted', '--group', '1+', '--cites', 'Resolution 77']);
      expect(found).toMatchObject({ code: 0, errors: '' });
      expect(found.output).toMatch(/C21\/84 +accepted +C21-A2-07 +KE .*\n\n1 paper\./u);
      const story = await office.run(['show', 'C21/84']);
      expect(story.output).toMatch(/Decisions\n {2}1\. accept, by A person, .*: “the line was down”/u);
      const audit = await office.run(['audit', 'verify', '--json']);
      expect(audit).toMatchObject({ code: 0, errors: '' });
      expect(JSON.parse(audit.output)).toMatchObject({ papers: 1, events: 4, broken: [] });
    });
  }, 400_000);

  it('checks papers without a register, and says by its exit code whether all would be accepted', async () => {
    await withFolder(async (folder) => {
      const office = new Office(folder);
      const good = await office.file('good.docx', contributionOf());
      expect(await runProgram(['check', good])).toMatchObject({
        code: 0,
        errors: '',
        output: expect.stringContaining('would be accepted'),
      });
      const bad = await runProgram(['check', good, await office.file('bad.docx', 'no paper'), '--json']);
      expect(bad).toMatchObject({ code: 1, errors: '' });
      expect((JSON.parse(bad.output) as { status: string }[]).map(({ status }) => status)).toEqual(['accepted', 'returned']);
      const none = await runProgram(['check', `${folder}/none.docx`]);
      expect(none).toMatchObject({ code: 2, output: '' });
      expect(none.errors).toContain('there is no such file');
    });
  }, 400_000);

  it('works with --aws on what is there, and makes nothing', async () => {
    const stack = await startEmbeddedStack({ folder: null, userEnvironment: {}, onFault: () => undefined });
    const before = { ...process.env };
    Object.assign(process.env, stack.environment);
    try {
      expect(await runProgram(['query', '--aws', '--json'])).toMatchObject({ code: 0, errors: '' });
      Object.assign(process.env, { TABLE_NAME: '' });
      const none = await runProgram(['query', '--aws']);
      expect(none).toMatchObject({ code: 2, output: '' });
      expect(none.errors).toContain('There is no register in this account and region');
      Object.assign(process.env, { AWS_ENDPOINT_URL_DYNAMODB: 'https://dynamodb.eu-central-1.amazonaws.com' });
      const unsaid = await runProgram(['query']);
      expect(unsaid).toMatchObject({ code: 2, output: '' });
      expect(unsaid.errors).toContain('say --aws');
    } finally {
      process.env = before;
      await stack.close();
    }
  }, 400_000);
});
