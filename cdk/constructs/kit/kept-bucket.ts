import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, type BucketProps, type IBucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

export interface KeptBucketProps extends Pick<BucketProps, 'lifecycleRules' | 'cors'> {
  readonly versioned: boolean;
  /** Where every access is written down, and under which prefix; only the bucket of those logs itself has none. */
  readonly accessLogs?: { readonly bucket: Bucket; readonly prefix: string };
}

/** A private bucket that outlives its stack: encrypted, TLS only, owned by the account whoever wrote the object. */
export class KeptBucket extends Bucket {
  constructor(scope: Construct, id: string, { accessLogs, ...props }: KeptBucketProps) {
    super(scope, id, {
      ...props,
      // The class leaves out what its interface lets be undefined, which strict optional properties take for a difference.
      ...(accessLogs && { serverAccessLogsBucket: accessLogs.bucket as IBucket, serverAccessLogsPrefix: accessLogs.prefix }),
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}

/** A kept bucket as the other stack sees it: its ARN comes under a name that people chose, so that policies can be read. */
export interface SharedBucket {
  readonly bucket: KeptBucket;
  readonly exportName: string;
  readonly arn: string;
}

export function share(bucket: KeptBucket, exportName: string): SharedBucket {
  return { bucket, exportName, arn: Stack.of(bucket).exportValue(bucket.bucketArn, { name: exportName }) };
}
