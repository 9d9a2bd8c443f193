import { Duration } from 'aws-cdk-lib';
import { HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { acknowledge } from './kit/acknowledge.ts';
import { RapporteurFunction } from './kit/function.ts';
import { grantList, grantObjects } from './kit/grants.ts';
import type { SharedBucket } from './kit/kept-bucket.ts';
import { addLoggedStage } from './kit/logged-stage.ts';
import type { QueueWithDeadLetters } from './kit/queue-with-dead-letters.ts';

export interface LinkAnsweringProps {
  readonly table: Table;
  readonly ledger: SharedBucket;
  readonly paperExamined: QueueWithDeadLetters;
}

/** Contacts of two hundred Member States press a button now and then; more is somebody trying addresses. */
const requestsInASecond = 20;

/** The pages of links in letters: looking does nothing, a button answers once. */
export class LinkAnswering extends Construct {
  readonly function: RapporteurFunction;
  /** Seals the links; whoever has it can answer for any State. */
  readonly secret: Secret;
  /** Address of the pages, up to the token. */
  readonly linkBase: string;

  constructor(scope: Construct, id: string, { table, ledger, paperExamined }: LinkAnsweringProps) {
    super(scope, id);
    this.secret = new Secret(this, 'Secret', {
      secretName: 'rapporteur/link-secret',
      description: 'Seals the links in letters of rapporteur',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    });
    acknowledge(this.secret, {
      'AwsSolutions-SMG4':
        'A new secret voids every link that has been sent; it is changed by hand when it may be known (docs/runbook.md).',
    });
    this.function = new RapporteurFunction(this, 'AnswerLink', {
      name: 'answer-link',
      description: 'Shows the page of a link and takes its answer',
      timeout: Duration.seconds(10),
      memoryMegabytes: 512,
      environment: {
        TABLE_NAME: table.tableName,
        LEDGER_BUCKET: ledger.bucket.bucketName,
        FILING_QUEUE_URL: paperExamined.queue.queueUrl,
        LINK_SECRET: this.secret.secretValue.unsafeUnwrap(),
      },
    });
    acknowledge(this.function.lambda, {
      'Serverless-LambdaDLQ': 'API Gateway waits for its answer: whoever pressed the button sees a failure and presses again.',
    });
    const { role } = this.function;
    grantObjects(role, 'read', ledger, ['facts/']);
    grantObjects(role, 'write', ledger, ['facts/']);
    grantList(role, ledger);
    table.grant(role, 'dynamodb:GetItem');
    paperExamined.queue.grantSendMessages(role);
    this.linkBase = `${this.#publish().apiEndpoint}/links/`;
  }

  #publish(): HttpApi {
    const api = new HttpApi(this, 'Api', {
      apiName: 'rapporteur-links',
      description: 'Pages of the links in letters',
      createDefaultStage: false,
    });
    api.addRoutes({
      path: '/links/{token}',
      methods: [HttpMethod.GET, HttpMethod.POST],
      integration: new HttpLambdaIntegration('Answer', this.function.lambda),
    });
    addLoggedStage(api, requestsInASecond);
    acknowledge(api, {
      'AwsSolutions-APIG4': 'The sealed link is the authorisation: whoever holds it acts for the contact to whom it was written.',
    });
    return api;
  }
}
