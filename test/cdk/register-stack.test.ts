import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { writeOncePrefixes } from '../../cdk/local/triggers.ts';
import { one, readable, resources, synthesise, withApp } from './synthesised.ts';

const { register } = synthesise();
const buckets = resources(register, 'AWS::S3::Bucket');
const ledger = one(register, 'AWS::S3::Bucket', 'LedgerBucket');

describe('the register', () => {
  it('is protected against the end of its stack', () => {
    withApp((_app, stacks) => {
      expect(stacks.register.terminationProtection).toBe(true);
      expect(stacks.service.terminationProtection ?? false).toBe(false);
    });
  });

  it('is kept, protected, encrypted, and can be put back to any second', () => {
    register.hasResource('AWS::DynamoDB::Table', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        SSESpecification: { SSEEnabled: true },
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
        AttributeDefinitions: [
          { AttributeName: 'pk', AttributeType: 'S' },
          { AttributeName: 'sk', AttributeType: 'S' },
        ],
      },
    });
  });
});

describe('the buckets', () => {
  it('are the ledger, the reports and the access logs', () => {
    expect(new Set(buckets.map(({ id }) => id.slice(0, -8)))).toEqual(new Set(['AccessLogs', 'LedgerBucket', 'Reports']));
  });

  it.each(buckets.map((bucket) => [bucket.id, bucket] as const))('%s is kept, encrypted and private', (_id, bucket) => {
    expect(bucket).toMatchObject({
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }] },
        OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
      },
    });
  });

  it.each(buckets.map(({ id }) => id))('%s is refused to anyone without TLS', (id) => {
    register.hasResourceProperties('AWS::S3::BucketPolicy', {
      Bucket: { Ref: id },
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Deny',
            Principal: { AWS: '*' },
            Action: 's3:*',
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          }),
        ]),
      },
    });
  });

  it.each(['LedgerBucket', 'Reports'])('%s keeps versions and logs every access', (prefix) => {
    expect(one(register, 'AWS::S3::Bucket', prefix).Properties).toMatchObject({
      VersioningConfiguration: { Status: 'Enabled' },
      LoggingConfiguration: { DestinationBucketName: { Ref: expect.stringMatching(/^AccessLogs/) } },
    });
  });

  it('forget no version of a paper, a fact or an arrival', () => {
    const { Rules } = ledger.Properties.LifecycleConfiguration as { Rules: { Prefix?: string; [rule: string]: unknown }[] };
    const ending = Rules.filter((rule) => 'ExpirationInDays' in rule || 'NoncurrentVersionExpiration' in rule);
    expect(ending.map(({ Prefix, ExpirationInDays: days }) => [Prefix, days])).toEqual([
      ['precheck/', 1],
      ['prechecked/', 1],
      ['mail/', 730],
    ]);
  });

  it('of papers takes what a browser sends from a page of the portal, and nothing from elsewhere', () => {
    expect(ledger.Properties.CorsConfiguration).toEqual({
      CorsRules: [
        {
          AllowedMethods: ['PUT'],
          AllowedOrigins: [{ 'Fn::Join': ['', ['https://', { Ref: 'PortalDomain' }]] }],
          AllowedHeaders: ['content-type', 'if-none-match'],
          MaxAge: 3600,
        },
      ],
    });
  });
});

describe('the ledger', () => {
  it.each(writeOncePrefixes)('has %s written once: a put without If-None-Match is refused to everyone', (prefix) => {
    register.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          {
            Sid: 'EvidenceIsWrittenOnce',
            Effect: 'Deny',
            Principal: { AWS: '*' },
            Action: 's3:PutObject',
            Resource: Match.arrayWith([
              { 'Fn::Join': ['', [{ 'Fn::GetAtt': [Match.stringLikeRegexp('^LedgerBucket'), 'Arn'] }, `/${prefix}*`]] },
            ]),
            Condition: { Null: { 's3:if-none-match': 'true' } },
          },
        ]),
      },
    });
  });

  it('announces papers to one queue, examinations and renderings to another, proceedings to a third, mails to a fourth', () => {
    const { QueueConfigurations } = ledger.Properties.NotificationConfiguration as {
      QueueConfigurations: { Queue: unknown; [setting: string]: unknown }[];
    };
    const announced = QueueConfigurations.map(({ Queue, ...rest }) => ({ queue: readable(Queue), ...rest }));
    expect(announced).toEqual([
      {
        queue: expect.stringMatching(/^LedgerPaperStoredQueue/),
        Event: 's3:ObjectCreated:*',
        Filter: { S3Key: { Rules: [{ Name: 'prefix', Value: 'inbox/' }] } },
      },
      {
        queue: expect.stringMatching(/^LedgerPaperStoredQueue/),
        Event: 's3:ObjectCreated:*',
        Filter: { S3Key: { Rules: [{ Name: 'prefix', Value: 'precheck/' }] } },
      },
      {
        queue: expect.stringMatching(/^LedgerPaperExaminedQueue/),
        Event: 's3:ObjectCreated:*',
        Filter: {
          S3Key: {
            Rules: [
              { Name: 'prefix', Value: 'examinations/' },
              { Name: 'suffix', Value: '.json' },
            ],
          },
        },
      },
      {
        queue: expect.stringMatching(/^LedgerPaperExaminedQueue/),
        Event: 's3:ObjectCreated:*',
        Filter: {
          S3Key: {
            Rules: [
              { Name: 'prefix', Value: 'renderings/' },
              { Name: 'suffix', Value: '.json' },
            ],
          },
        },
      },
      ...['letters/', 'records/', 'edited-reports/'].map((prefix) => ({
        queue: expect.stringMatching(/^LedgerProceedingsStoredQueue/) as unknown,
        Event: 's3:ObjectCreated:*',
        Filter: { S3Key: { Rules: [{ Name: 'prefix', Value: prefix }] } },
      })),
      {
        queue: expect.stringMatching(/^LedgerMailStoredQueue/),
        Event: 's3:ObjectCreated:*',
        Filter: { S3Key: { Rules: [{ Name: 'prefix', Value: 'mail/' }] } },
      },
    ]);
  });

  it('is made after the policies that let it send, which S3 tries out at once', () => {
    expect(ledger.DependsOn).toEqual([
      expect.stringMatching(/^LedgerMailStoredQueuePolicy/),
      expect.stringMatching(/^LedgerPaperExaminedQueuePolicy/),
      expect.stringMatching(/^LedgerPaperStoredQueuePolicy/),
      expect.stringMatching(/^LedgerProceedingsStoredQueuePolicy/),
    ]);
    register.resourcePropertiesCountIs(
      'AWS::SQS::QueuePolicy',
      {
        PolicyDocument: {
          Statement: Match.arrayWith([
            Match.objectLike({
              Sid: 'LedgerMaySend',
              Principal: { Service: 's3.amazonaws.com' },
              Condition: {
                StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
                ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::rapporteurregister-ledger*' },
              },
            }),
          ]),
        },
      },
      4,
    );
  });

  it('needs no Lambda of its own', () => {
    register.resourceCountIs('AWS::Lambda::Function', 0);
    register.resourceCountIs('AWS::IAM::Role', 0);
  });
});
