import { Construct } from 'constructs';
import { admitToClosedNetwork } from './admit-to-closed-network.ts';
import { ClosedNetwork } from './closed-network.ts';
import { RapporteurFunction } from './kit/function.ts';
import { grantObjects } from './kit/grants.ts';
import type { SharedBucket } from './kit/kept-bucket.ts';
import { consume } from './kit/queue-consumer.ts';
import type { QueueWithDeadLetters } from './kit/queue-with-dead-letters.ts';
import { sandboxFile } from './kit/write-bundle.ts';
import { observationTimeout } from './ledger.ts';

export interface PaperObservationProps {
  readonly ledger: SharedBucket;
  readonly paperStored: QueueWithDeadLetters;
  readonly s3PrefixListId: string;
  /** Prefixes that others in the same network may write. */
  readonly writtenByOthers: readonly string[];
}

const readPrefixes = ['inbox/', 'precheck/'];
const writePrefixes = ['examinations/', 'reading-copies/', 'prechecked/'];

/** Opens hostile files: it may read the inbox, write what it observed, and reach nothing else. */
export class PaperObservation extends Construct {
  readonly function: RapporteurFunction;
  readonly network: ClosedNetwork;

  constructor(scope: Construct, id: string, props: PaperObservationProps) {
    super(scope, id);
    this.network = new ClosedNetwork(this, 'Network', {
      ...props,
      readPrefixes,
      writePrefixes: [...writePrefixes, ...props.writtenByOthers],
    });
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
    admitToClosedNetwork(this.function);
    consume(this.function, props.paperStored, { batchSize: 5, maxConcurrency: 10 });
  }
}
