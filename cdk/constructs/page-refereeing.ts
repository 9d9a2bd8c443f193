import { join } from 'node:path';
import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { admitToClosedNetwork } from './admit-to-closed-network.ts';
import type { ClosedNetwork } from './closed-network.ts';
import { RapporteurFunction } from './kit/function.ts';
import { grantObjects } from './kit/grants.ts';
import type { SharedBucket } from './kit/kept-bucket.ts';
import { consume } from './kit/queue-consumer.ts';
import { QueueWithDeadLetters } from './kit/queue-with-dead-letters.ts';

export interface PageRefereeingProps {
  readonly ledger: SharedBucket;
  readonly network: ClosedNetwork;
}

/** Thirty seconds for a rendering, twenty for a second try after a crash, and a start. */
const refereeingTimeout = Duration.seconds(60);

/** Prefixes that the referee writes: its network must let them through. */
export const refereeWrites: readonly string[] = ['renderings/'];

/** Has LibreOffice render papers of disputed length. It opens hostile files, so it reads the inbox, writes renderings, and reaches nothing else. */
export class PageRefereeing extends Construct {
  readonly function: RapporteurFunction;
  readonly pagesDisputed: QueueWithDeadLetters;

  constructor(scope: Construct, id: string, { ledger, network }: PageRefereeingProps) {
    super(scope, id);
    this.pagesDisputed = new QueueWithDeadLetters(this, 'PagesDisputed', {
      name: 'pages-disputed',
      consumerTimeout: refereeingTimeout,
    });
    this.function = new RapporteurFunction(this, 'RefereePages', {
      name: 'referee-pages',
      description: 'Has LibreOffice render a paper whose length is in dispute, and counts the pages',
      timeout: refereeingTimeout,
      // LibreOffice holds 220 MB; the rest buys the processor time in which it starts.
      memoryMegabytes: 2048,
      imageFolder: join(import.meta.dirname, 'page-refereeing'),
      environment: { LEDGER_BUCKET: ledger.bucket.bucketName },
      closedNetwork: network,
    });
    grantObjects(this.function.role, 'read', ledger, ['inbox/']);
    grantObjects(this.function.role, 'write', ledger, refereeWrites);
    admitToClosedNetwork(this.function);
    consume(this.function, this.pagesDisputed, { batchSize: 1, maxConcurrency: 2 });
  }
}
