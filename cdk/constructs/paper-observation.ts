import { Aws } from 'aws-cdk-lib';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { ClosedNetwork } from './closed-network.ts';
import { acknowledge } from './kit/acknowledge.ts';
import { sandboxFile } from './kit/bundle.ts';
import { RapporteurFunction } from './kit/function.ts';
import { grantObjects } from './kit/grants.ts';
import type { SharedBucket } from './kit/kept-bucket.ts';
import { consume } from './kit/queue-consumer.ts';
import type { QueueWithDeadLetters } from './kit/queue-with-dead-letters.ts';
import { observationTimeout } from './ledger.ts';

export interface PaperObservationProps {
  readonly ledger: SharedBucket;
  readonly paperStored: QueueWithDeadLetters;
  readonly s3PrefixListId: string;
}

const readPrefixes = ['inbox/'];
const writePrefixes = ['examinations/', 'reading-copies/'];

/** What Lambda itself does to put a function into a network; the function's own code is denied it. */
const networkActions = [
  'ec2:CreateNetworkInterface',
  'ec2:DeleteNetworkInterface',
  'ec2:DescribeNetworkInterfaces',
  'ec2:DescribeSubnets',
  'ec2:AssignPrivateIpAddresses',
  'ec2:UnassignPrivateIpAddresses',
];

/** Opens hostile files: it may read the inbox, write what it observed, and reach nothing else. */
export class PaperObservation extends Construct {
  readonly function: RapporteurFunction;
  readonly network: ClosedNetwork;

  constructor(scope: Construct, id: string, props: PaperObservationProps) {
    super(scope, id);
    this.network = new ClosedNetwork(this, 'Network', { ...props, readPrefixes, writePrefixes });
    this.function = new RapporteurFunction(this, 'ObservePaper', {
      name: 'observe-paper',
      description: 'Reads a stored paper in a process of its own and writes down what it saw',
      timeout: observationTimeout,
      // One whole processor; less memory would mean a slower reading, not a cheaper one.
      memoryMegabytes: 1769,
      besides: [sandboxFile],
      environment: {
        LEDGER_BUCKET: props.ledger.bucket.bucketName,
        SANDBOX_ENTRY: `/var/task/${sandboxFile.file}`,
      },
      closedNetwork: this.network,
    });
    grantObjects(this.function.role, 'read', props.ledger, readPrefixes);
    grantObjects(this.function.role, 'write', props.ledger, writePrefixes);
    this.#grantNetwork();
    consume(this.function, props.paperStored, { batchSize: 5, maxConcurrency: 10 });
  }

  #grantNetwork(): void {
    const { role, name } = this.function;
    const own = `arn:aws:lambda:${Aws.REGION}:${Aws.ACCOUNT_ID}:function:${name}`;
    role.addToPolicy(new PolicyStatement({ actions: networkActions, resources: ['*'] }));
    role.addToPolicy(
      new PolicyStatement({
        effect: Effect.DENY,
        actions: networkActions,
        resources: ['*'],
        conditions: { ArnEquals: { 'lambda:SourceFunctionArn': own } },
      }),
    );
    acknowledge(role, {
      'AwsSolutions-IAM5[Resource::*]':
        'Lambda makes the network interfaces before they have a name; code inside the function is denied the same actions.',
    });
    acknowledge(this.function.lambda, {
      'Serverless-LambdaTracing': 'The tracing service cannot be reached from a network without a way out.',
    });
  }
}
