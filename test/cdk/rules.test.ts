import { Validations } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import type { IConstruct } from 'constructs';
import { describe, expect, it } from 'vitest';
import { synthesise, withApp } from './synthesised.ts';

/** Findings of the two packs that were acknowledged on one construct itself: ids with their reasons. */
function acknowledgedOn({ node }: IConstruct): [id: string, reason: string][] {
  return node.metadata
    .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
    .flatMap(({ data }) => Object.entries(data as Record<string, string>))
    .filter(([id]) => /AwsSolutions|Serverless/.test(id));
}

describe('the packs of rules', () => {
  it.each([
    ['without a referee', 'off'],
    ['with a referee', 'on'],
  ])('find nothing %s, and neither does CloudFormation', (_state, referee) => {
    expect(synthesise({ builtInRules: true, referee }).report).toMatchObject({ pluginReports: [] });
  });

  it.each(['AwsSolutions-SQS3', 'Serverless-SQSRedrivePolicy'])(
    'are asked: a naked queue breaks %s and stops the synthesis',
    (rule) => {
      withApp((app, { service }) => {
        new Queue(service, 'Naked');
        expect(() => app.synth()).toThrow(rule);
      });
    },
  );

  it('are acknowledged construct by construct, never for a whole stack, and always with a reason', () => {
    withApp(
      (app, { register, service }) => {
        expect([app, register, service].flatMap(acknowledgedOn)).toEqual([]);
        const reasons = app.node.findAll().flatMap(acknowledgedOn);
        expect(reasons.length).toBeGreaterThan(0);
        for (const [, reason] of reasons) expect(reason).toMatch(/^[A-Z].{30,}\.$/);
      },
      { referee: 'on' },
    );
  });
});
