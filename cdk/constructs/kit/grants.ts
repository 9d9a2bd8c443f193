import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Grant, type Role } from 'aws-cdk-lib/aws-iam';
import { acknowledge } from './acknowledge.ts';
import type { SharedBucket } from './kept-bucket.ts';

/** Reading names the version too: what is filed must be what was checked. */
const objectActions = {
  read: ['s3:GetObject', 's3:GetObjectVersion'],
  write: ['s3:PutObject'],
} as const;

/** Lets a role read or write the objects under some prefixes of a bucket, and no others. */
export function grantObjects(
  role: Role,
  right: keyof typeof objectActions,
  { arn, exportName }: SharedBucket,
  prefixes: readonly string[],
): void {
  Grant.addToPrincipal({
    grantee: role,
    actions: [...objectActions[right]],
    resourceArns: prefixes.map((prefix) => `${arn}/${prefix}*`),
  });
  for (const prefix of prefixes) {
    acknowledge(role, {
      [`AwsSolutions-IAM5[Resource::${exportName}/${prefix}*]`]: `The objects under ${prefix === '' ? 'one bucket' : prefix} have no other name in common than its beginning.`,
    });
  }
}

/** Lets a role list a bucket: without it S3 answers 403 where nothing is stored, and absence could not be told from a fault. */
export function grantList(role: Role, { arn }: SharedBucket): void {
  Grant.addToPrincipal({ grantee: role, actions: ['s3:ListBucket'], resourceArns: [arn] });
}

export function grantTableRead(role: Role, table: Table): void {
  table.grant(role, 'dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query');
}

/** Rows are never scanned; only pointers are ever deleted. */
export function grantTableWrite(role: Role, table: Table): void {
  table.grant(role, 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem');
}
