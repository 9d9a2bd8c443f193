import { describe, expect, it } from 'vitest';
import { queueTriggers, scheduleTriggers } from '../../cdk/local/triggers.ts';
import { one, readable, resources, synthesise, text } from './synthesised.ts';

/** With the referee on: this computer has it wherever LibreOffice is. */
const { register, service } = synthesise({ referee: 'on' });
const both = (type: string) => [register, service].flatMap((template) => resources(template, type));
const queueNamed = (name: string) => both('AWS::SQS::Queue').find((queue) => text(queue, 'QueueName') === name);
const functionNamed = (name: string) => both('AWS::Lambda::Function').find((each) => text(each, 'FunctionName') === name);
const mappings = both('AWS::Lambda::EventSourceMapping');
const isLive = (name: string) => !name.endsWith('-dead');

describe('the triggers on this computer', () => {
  it('are those of the template: no queue more, none less', () => {
    const queues = both('AWS::SQS::Queue').map((queue) => text(queue, 'QueueName'));
    expect(queueTriggers.map(({ queue }) => queue).sort()).toEqual(queues.filter(isLive).sort());
    expect(mappings).toHaveLength(queueTriggers.length);
  });

  it.each(queueTriggers)('$queue feeds $function as it does in AWS', (trigger) => {
    const [lambda, queue] = [functionNamed(trigger.function), queueNamed(trigger.queue)];
    const mapping = mappings.find(({ Properties }) => readable(Properties.FunctionName) === lambda?.id);
    expect(readable(mapping?.Properties.EventSourceArn)).toContain(queue?.id);
    expect(mapping?.Properties.BatchSize).toBe(trigger.batchSize);
    expect(mapping?.Properties.FunctionResponseTypes).toEqual(
      trigger.partialBatchAnswers ? ['ReportBatchItemFailures'] : undefined,
    );
    expect(lambda?.Properties.Timeout).toBe(trigger.timeoutSeconds);
    expect(queue?.Properties.VisibilityTimeout).toBe(trigger.visibilitySeconds);
    expect(queue?.Properties.RedrivePolicy).toMatchObject({
      maxReceiveCount: trigger.maxReceiveCount,
      deadLetterTargetArn: { 'Fn::GetAtt': [queueNamed(trigger.deadLetters)?.id, 'Arn'] },
    });
  });

  it('hear of the same objects', () => {
    const ledger = one(register, 'AWS::S3::Bucket', 'Ledger');
    const { QueueConfigurations } = ledger.Properties.NotificationConfiguration as {
      QueueConfigurations: { Event: string; Queue: unknown; Filter: { S3Key: { Rules: { Name: string; Value: string }[] } } }[];
    };
    const announced = QueueConfigurations.map(({ Event, Queue, Filter }) => {
      const affix = (name: string) => Filter.S3Key.Rules.find((rule) => rule.Name === name)?.Value ?? '';
      const queue = both('AWS::SQS::Queue').find(({ id }) => readable(Queue).startsWith(id));
      return {
        Event,
        queue: queue && text(queue, 'QueueName'),
        objectsCreated: { prefix: affix('prefix'), suffix: affix('suffix') },
      };
    });
    const here = queueTriggers.flatMap(({ queue, objectsCreated }) =>
      objectsCreated.map((affixes) => ({ Event: 's3:ObjectCreated:*', queue, objectsCreated: affixes })),
    );
    expect(announced).toEqual(here);
  });

  it.each(scheduleTriggers)('$function runs every $everyMinutes minutes', (trigger) => {
    const lambda = functionNamed(trigger.function);
    const rules = both('AWS::Events::Rule').filter(({ Properties }) =>
      JSON.stringify(Properties.Targets).includes(`"${lambda?.id}"`),
    );
    expect(rules.map(({ Properties }) => Properties.ScheduleExpression)).toEqual([`rate(${trigger.everyMinutes} minutes)`]);
    expect(lambda?.Properties.Timeout).toBe(trigger.timeoutSeconds);
  });
});
