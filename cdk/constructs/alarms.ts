import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, Metric, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { FilterPattern, type LogGroup } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { AlarmCall } from '../../shared/model/alarm-call.ts';
import { acknowledge } from './kit/acknowledge.ts';
import type { RapporteurFunction } from './kit/function.ts';
import type { DeadLetters, QueueWithDeadLetters } from './kit/queue-with-dead-letters.ts';

const every = Duration.minutes(5);

interface Watch {
  /** Name of the alarm, and heading of its paragraph in the runbook. */
  readonly name: string;
  readonly says: string;
  readonly metric: IMetric;
  readonly threshold: number;
  /** How many of the last periods must be bad; one of one unless said. */
  readonly bad?: { readonly periods: number; readonly of: number };
  readonly below?: boolean;
}

/** Everything that calls a person, each call with the place in the runbook that says what to do. */
export class Alarms extends Construct {
  readonly topic: Topic;
  readonly alarms: Alarm[] = [];

  constructor(scope: Construct, id: string, { address }: { readonly address: string }) {
    super(scope, id);
    // The key that AWS manages for topics cannot be lent to CloudWatch, so the topic has one of its own.
    const key = new Key(this, 'Key', {
      enableKeyRotation: true,
      description: 'Encrypts the alarms of rapporteur',
      removalPolicy: RemovalPolicy.DESTROY,
    });
    key.grantEncryptDecrypt(new ServicePrincipal('cloudwatch.amazonaws.com'));
    this.topic = new Topic(this, 'Topic', { displayName: 'Alarms of rapporteur', masterKey: key, enforceSSL: true });
    this.topic.grantPublish(new ServicePrincipal('cloudwatch.amazonaws.com'));
    acknowledge(this.topic.addSubscription(new EmailSubscription(address)), {
      'Serverless-SNSRedrivePolicy':
        'An alarm whose mail fails still rings on the dashboard; its dead letters would wait for the person whom they did not reach.',
    });
  }

  /** A message given up is a paper that nobody deals with: one is enough to call. */
  watchDeadLetters({ name, queue }: DeadLetters): void {
    this.#watch({
      name,
      says: 'Something failed every time it was tried and now waits for a person.',
      metric: queue.metricApproximateNumberOfMessagesVisible({ period: every, statistic: Stats.MAXIMUM }),
      threshold: 1,
    });
  }

  watchQueue(watched: QueueWithDeadLetters): void {
    this.watchDeadLetters(watched.deadLetters);
    this.#watch({
      name: `${watched.name}-waiting`,
      says: 'The oldest message waits for more than a quarter of an hour.',
      metric: watched.queue.metricApproximateAgeOfOldestMessage({ period: every, statistic: Stats.MAXIMUM }),
      threshold: Duration.minutes(15).toSeconds(),
    });
  }

  /** One failed run that heals on its retry calls nobody; failures in two of three periods do. */
  watchFunction({ name, lambda }: RapporteurFunction, period: Duration = every): void {
    const bad = { periods: 2, of: 3 };
    this.#watch({
      name: `${name}-errors`,
      says: 'Runs keep failing.',
      metric: lambda.metricErrors({ period, statistic: Stats.SUM }),
      threshold: 1,
      bad,
    });
    this.#watch({
      name: `${name}-throttled`,
      says: 'Runs are refused for want of concurrency.',
      metric: lambda.metricThrottles({ period, statistic: Stats.SUM }),
      threshold: 1,
      bad,
    });
  }

  /** The sweep is what finds lost events, so its silence is a fault as well. */
  watchSchedule({ name, lambda }: RapporteurFunction, interval: Duration): void {
    this.#watch({
      name: `${name}-silent`,
      says: 'It has not run for three of its intervals.',
      metric: lambda.metricInvocations({ period: Duration.minutes(3 * interval.toMinutes()), statistic: Stats.SUM }),
      threshold: 1,
      below: true,
    });
  }

  /** Answers that S3 sends to a connection already closed are refused too and mean nothing: they come from port 443. */
  watchRefusals(refusals: LogGroup): void {
    const metric = { namespace: 'rapporteur', metricName: 'refused-by-closed-network' };
    refusals.addMetricFilter('Refused', {
      filterPattern: FilterPattern.literal(
        '[version, account, interface, source, destination, sourcePort != 443, destinationPort, protocol, packets, bytes, start, end, action = REJECT, status]',
      ),
      metricNamespace: metric.namespace,
      metricName: metric.metricName,
      metricValue: '1',
    });
    this.#watch({
      name: 'observe-paper-reaches-out',
      says: 'Something in the closed network tried to reach another place than the ledger.',
      metric: new Metric({ ...metric, period: every, statistic: Stats.SUM }),
      threshold: 1,
    });
  }

  /** A function asks for a person in its log: one line is enough to call. */
  watchCall({ logGroup }: RapporteurFunction, call: AlarmCall, says: string): void {
    const metric = { namespace: 'rapporteur', metricName: call };
    logGroup.addMetricFilter(call, {
      filterPattern: FilterPattern.stringValue('$.call', '=', call),
      metricNamespace: metric.namespace,
      metricName: metric.metricName,
      metricValue: '1',
    });
    this.#watch({ name: call, says, metric: new Metric({ ...metric, period: every, statistic: Stats.SUM }), threshold: 1 });
  }

  #watch({ name, says, metric, threshold, bad, below }: Watch): void {
    const alarm = new Alarm(this, name, {
      alarmName: name,
      alarmDescription: `${says} What to do: docs/runbook.md#${name}`,
      metric,
      threshold,
      comparisonOperator: below ? ComparisonOperator.LESS_THAN_THRESHOLD : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: bad?.of ?? 1,
      datapointsToAlarm: bad?.periods ?? 1,
      treatMissingData: below ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    this.alarms.push(alarm);
  }
}
