import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

/** A fault of the network heals within minutes; what failed five times needs a person. */
const maxReceiveCount = 5;

/** The longest that SQS keeps a message: a person may be away for a week. */
const deadLettersKept = Duration.days(14);

/** A queue that holds what nothing could deal with, until a person has looked. */
export class DeadLetters extends Construct {
  readonly name: string;
  readonly queue: Queue;

  constructor(scope: Construct, id: string, props: { readonly name: string }) {
    super(scope, id);
    this.name = props.name;
    this.queue = new Queue(this, 'Queue', {
      queueName: props.name,
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: deadLettersKept,
    });
    acknowledge(this.queue, {
      'AwsSolutions-SQS3': 'This queue is where dead letters end.',
      'Serverless-SQSRedrivePolicy': 'This queue is where dead letters end.',
    });
  }
}

export interface QueueWithDeadLettersProps {
  readonly name: string;
  /** Time-out of the function that takes from it. */
  readonly consumerTimeout: Duration;
}

/** A queue and `<name>-dead`, both encrypted and refused to anyone without TLS. */
export class QueueWithDeadLetters extends Construct {
  readonly name: string;
  readonly queue: Queue;
  readonly deadLetters: DeadLetters;

  constructor(scope: Construct, id: string, props: QueueWithDeadLettersProps) {
    super(scope, id);
    this.name = props.name;
    this.deadLetters = new DeadLetters(this, 'Dead', { name: `${props.name}-dead` });
    this.queue = new Queue(this, 'Queue', {
      queueName: props.name,
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      // Six times the time-out, so that no message comes back while Lambda still retries its batch.
      visibilityTimeout: Duration.seconds(6 * props.consumerTimeout.toSeconds()),
      retentionPeriod: deadLettersKept,
      deadLetterQueue: { queue: this.deadLetters.queue, maxReceiveCount },
    });
  }
}
