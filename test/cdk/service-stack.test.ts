import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { one, readable, resources, synthesise, text } from './synthesised.ts';

const { register, service } = synthesise();
const { service: withReferee } = synthesise({ referee: 'on' });
const functions = resources(service, 'AWS::Lambda::Function');
const mappings = resources(service, 'AWS::Lambda::EventSourceMapping');
const queues = [...resources(register, 'AWS::SQS::Queue'), ...resources(service, 'AWS::SQS::Queue')];
const policies = [...resources(register, 'AWS::SQS::QueuePolicy'), ...resources(service, 'AWS::SQS::QueuePolicy')];
/** With those of the referee: all that may ever ring. */
const alarms = resources(withReferee, 'AWS::CloudWatch::Alarm');
const named = (name: string) =>
  [functions, queues].flat().find(({ Properties: p }) => p.FunctionName === name || p.QueueName === name);
const isForDeadLetters = (name: string) => name.endsWith('-dead');

describe('the functions', () => {
  it('are the eight of the walk and the four of the faces, and no others', () => {
    expect(new Set(functions.map((each) => text(each, 'FunctionName')))).toEqual(
      new Set([
        'answer-link',
        'compile-report',
        'file-contribution',
        'import-proceedings',
        'observe-paper',
        'portal-decide',
        'portal-read',
        'receive-mail',
        'secretariat-api-decide',
        'secretariat-api-read',
        'send-letter',
        'sweep-inbox',
      ]),
    );
  });

  it.each(functions.map((each) => [text(each, 'FunctionName'), each] as const))(
    '%s runs Node 24 on ARM with a log of its own',
    (name, each) => {
      expect(each.Properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: 'index.handler',
        LoggingConfig: { LogFormat: 'JSON', LogGroup: { Ref: expect.any(String) } },
        Environment: { Variables: { POWERTOOLS_SERVICE_NAME: name, LOG_LEVEL: 'INFO' } },
      });
      expect(each.Properties.TracingConfig).toEqual(name === 'observe-paper' ? undefined : { Mode: 'Active' });
      service.hasResourceProperties('AWS::Logs::LogGroup', { LogGroupName: `/aws/lambda/${name}`, RetentionInDays: 180 });
    },
  );
});

describe('the referee', () => {
  it('is off unless somebody asks for it, and is never half on', () => {
    expect(named('referee-pages')).toBeUndefined();
    expect(JSON.stringify(service.toJSON())).not.toMatch(/pages-disputed|REFEREE_QUEUE_URL/);
    expect(() => synthesise({ referee: 'yes' })).toThrow('"on" or "off"');
  });

  it('is a container image on ARM that takes one paper at a time, and filing knows its queue', () => {
    const [lambda] = resources(withReferee, 'AWS::Lambda::Function').filter(
      ({ Properties }) => Properties.FunctionName === 'referee-pages',
    );
    expect(lambda?.Properties).toMatchObject({
      PackageType: 'Image',
      Architectures: ['arm64'],
      Timeout: 60,
      MemorySize: 2048,
      Code: { ImageUri: expect.anything() },
    });
    expect(lambda?.Properties).not.toHaveProperty('Runtime');
    expect(lambda?.Properties.Environment).toMatchObject({ Variables: { LEDGER_BUCKET: expect.anything() } });
    const queue = resources(withReferee, 'AWS::SQS::Queue').find(({ Properties }) => Properties.QueueName === 'pages-disputed');
    expect(queue?.Properties.VisibilityTimeout).toBe(360);
    withReferee.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      BatchSize: 1,
      EventSourceArn: { 'Fn::GetAtt': [queue?.id, 'Arn'] },
      FunctionName: { Ref: lambda?.id },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
    withReferee.hasResourceProperties('AWS::Lambda::Function', {
      FunctionName: 'file-contribution',
      Environment: { Variables: Match.objectLike({ REFEREE_QUEUE_URL: { Ref: queue?.id } }) },
    });
  });
});

describe('the triggers', () => {
  it.each([
    { name: 'observe-paper', queue: 'paper-stored', batch: 5, timeout: 120, visibility: 720 },
    { name: 'file-contribution', queue: 'paper-examined', batch: 10, timeout: 30, visibility: 180 },
    { name: 'import-proceedings', queue: 'proceedings-stored', batch: 1, timeout: 90, visibility: 540 },
    { name: 'compile-report', queue: 'report-due', batch: 10, timeout: 120, visibility: 720 },
    { name: 'receive-mail', queue: 'mail-stored', batch: 1, timeout: 90, visibility: 540 },
    { name: 'send-letter', queue: 'letter-due', batch: 5, timeout: 30, visibility: 180 },
  ])('$queue calls $name, which answers message by message', ({ name, queue, batch, timeout, visibility }) => {
    const [lambda, source] = [named(name), named(queue)];
    const mapping = mappings.find(({ Properties }) => readable(Properties.FunctionName) === lambda?.id);
    expect(readable(mapping?.Properties.EventSourceArn)).toContain(source?.id);
    expect(mapping?.Properties).toMatchObject({ BatchSize: batch, FunctionResponseTypes: ['ReportBatchItemFailures'] });
    expect(lambda?.Properties.Timeout).toBe(timeout);
    expect(source?.Properties).toMatchObject({ VisibilityTimeout: visibility, RedrivePolicy: { maxReceiveCount: 5 } });
    expect(visibility).toBeGreaterThanOrEqual(6 * timeout);
  });

  it('are these six queues and one schedule', () => {
    expect(mappings).toHaveLength(6);
    service.resourceCountIs('AWS::Events::Rule', 1);
    service.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'rate(10 minutes)',
      State: 'ENABLED',
      Targets: [
        Match.objectLike({ Arn: { 'Fn::GetAtt': [named('sweep-inbox')?.id, 'Arn'] }, DeadLetterConfig: Match.anyValue() }),
      ],
    });
    expect(named('sweep-inbox')?.Properties.Timeout).toBe(300);
  });
});

describe('the queues', () => {
  it.each(queues.map((queue) => [text(queue, 'QueueName'), queue] as const))(
    '%s is encrypted and refused to anyone without TLS',
    (_name, queue) => {
      expect(queue.Properties.SqsManagedSseEnabled).toBe(true);
      const own = policies.filter(({ Properties }) => JSON.stringify(Properties.Queues) === JSON.stringify([{ Ref: queue.id }]));
      expect(own).toHaveLength(1);
      expect(JSON.stringify(own)).toContain(
        '"Action":"sqs:*","Condition":{"Bool":{"aws:SecureTransport":"false"}},"Effect":"Deny"',
      );
    },
  );

  it('have dead letters under their own name, kept for a fortnight', () => {
    const live = queues.filter((queue) => !isForDeadLetters(text(queue, 'QueueName')));
    expect(new Set(live.map((queue) => text(queue, 'QueueName')))).toEqual(
      new Set(['letter-due', 'mail-stored', 'paper-examined', 'paper-stored', 'proceedings-stored', 'report-due']),
    );
    for (const queue of live) {
      const dead = named(`${text(queue, 'QueueName')}-dead`);
      expect(queue.Properties.RedrivePolicy).toMatchObject({ deadLetterTargetArn: { 'Fn::GetAtt': [dead?.id, 'Arn'] } });
      expect(dead?.Properties.MessageRetentionPeriod).toBe(14 * 24 * 60 * 60);
    }
  });
});

describe('the alarms', () => {
  const runbook = readFileSync(join(import.meta.dirname, '../../docs/runbook.md'), 'utf8');
  const paragraphs = new Set([...runbook.matchAll(/^## ([a-z-]+)$/gm)].map(([, heading]) => heading));
  const names = alarms.map((alarm) => text(alarm, 'AlarmName'));

  it('ring for every queue, every queue of dead letters and every function', () => {
    const all = [...queues, ...resources(withReferee, 'AWS::SQS::Queue')].map((queue) => text(queue, 'QueueName'));
    const expected = [
      ...all.map((name) => (isForDeadLetters(name) ? name : `${name}-waiting`)),
      ...resources(withReferee, 'AWS::Lambda::Function')
        .map((each) => text(each, 'FunctionName'))
        .flatMap((name) => [`${name}-errors`, `${name}-throttled`]),
      'observe-paper-reaches-out',
      'sweep-inbox-silent',
      'member-registry-unusable',
      'letter-unanswered',
    ];
    expect(new Set(names)).toEqual(new Set(expected));
  });

  it.each(alarms.map((alarm) => [text(alarm, 'AlarmName'), alarm] as const))(
    '%s calls somebody and names its paragraph of the runbook',
    (name, alarm) => {
      expect(alarm.Properties.AlarmActions).toEqual([{ Ref: expect.stringMatching(/^AlarmsTopic/) }]);
      expect(text(alarm, 'AlarmDescription')).toMatch(new RegExp(`docs/runbook\\.md#${name}$`));
      expect(paragraphs).toContain(name);
    },
  );

  it('are all that the runbook has paragraphs for', () => {
    expect(paragraphs).toEqual(new Set(names));
  });

  it('go by mail to whoever keeps the service running', () => {
    service.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: { Ref: 'AlarmAddress' } });
  });

  it.each([
    ['member-registry-unusable', 'receive-mail'],
    ['letter-unanswered', 'send-letter'],
  ])('%s counts the lines in which %s asks for a person', (call, name) => {
    const log = one(
      service,
      'AWS::Logs::LogGroup',
      name === 'send-letter' ? 'LetterSendingSendLetterLog' : 'MailGatewayReceiveMailLog',
    );
    service.hasResourceProperties('AWS::Logs::MetricFilter', {
      FilterPattern: `{ $.call = "${call}" }`,
      LogGroupName: { Ref: log.id },
      MetricTransformations: [Match.objectLike({ MetricName: call, MetricNamespace: 'rapporteur', MetricValue: '1' })],
    });
    const deps = readFileSync(join(import.meta.dirname, `../../functions/${name}/deps.ts`), 'utf8');
    expect(deps).toMatch(/logger\.error\(what, \{ call: alarmCalls\./u);
  });

  it('go to an encrypted topic that CloudWatch may use', () => {
    service.hasResourceProperties('AWS::SNS::Topic', {
      KmsMasterKeyId: { 'Fn::GetAtt': [Match.stringLikeRegexp('^AlarmsKey'), 'Arn'] },
    });
    service.hasResourceProperties('AWS::KMS::Key', {
      EnableKeyRotation: true,
      KeyPolicy: { Statement: Match.arrayWith([Match.objectLike({ Principal: { Service: 'cloudwatch.amazonaws.com' } })]) },
    });
  });
});

describe('the stacks', () => {
  it('refer one way only: the register knows nothing of the service', () => {
    expect(JSON.stringify(register.toJSON())).not.toContain('Fn::ImportValue');
    expect(JSON.stringify(service.toJSON())).toContain('"Fn::ImportValue":"rapporteur-ledger-arn"');
  });
});
