import { Duration } from 'aws-cdk-lib';
import { AlarmStatusWidget, Dashboard, GraphWidget, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import type { Alarms } from './alarms.ts';
import type { RapporteurFunction } from './kit/function.ts';
import type { QueueWithDeadLetters } from './kit/queue-with-dead-letters.ts';

export interface OverviewProps {
  readonly alarms: Alarms;
  readonly queues: readonly QueueWithDeadLetters[];
  readonly functions: readonly RapporteurFunction[];
}

/** One page that shows the walk of a paper: which alarms ring, what waits, what fails, how long it takes. */
export class Overview extends Construct {
  constructor(scope: Construct, id: string, { alarms, queues, functions }: OverviewProps) {
    super(scope, id);
    const sum = { statistic: Stats.SUM };
    const graph = (title: string, left: GraphWidget['leftMetrics'] = []) =>
      new GraphWidget({ title, left, width: 12, height: 6 });
    new Dashboard(this, 'Dashboard', {
      dashboardName: 'rapporteur',
      defaultInterval: Duration.days(1),
      widgets: [
        [new AlarmStatusWidget({ title: 'Alarms', alarms: alarms.alarms, width: 24, height: 4 })],
        [
          graph(
            'Messages waiting',
            queues.map(({ queue, name }) => queue.metricApproximateNumberOfMessagesVisible({ label: name })),
          ),
          graph(
            'Age of the oldest message (s)',
            queues.map(({ queue, name }) => queue.metricApproximateAgeOfOldestMessage({ label: name })),
          ),
        ],
        [
          graph(
            'Failed runs',
            functions.map(({ lambda, name }) => lambda.metricErrors({ ...sum, label: name })),
          ),
          graph(
            'Duration, 99 of 100 runs (ms)',
            functions.map(({ lambda, name }) => lambda.metricDuration({ statistic: 'p99', label: name })),
          ),
        ],
      ],
    });
  }
}
