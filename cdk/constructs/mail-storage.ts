import { Stack } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';

/** Name of the rule set by which SES receives; the bucket's policy names it before it is made. */
export const receiptRuleSet = 'rapporteur';

/**
 * Lets SES, and nobody else, put mails into the ledger. SES cannot say `If-None-Match`; each of its ids is used once, and the bucket keeps every version of what
 * was stored.
 */
export function admitMail(bucket: Bucket): void {
  const { account, region } = Stack.of(bucket);
  const mails = bucket.arnForObjects('mail/*');
  bucket.addToResourcePolicy(
    new PolicyStatement({
      sid: 'MailServiceMayStoreMail',
      principals: [new ServicePrincipal('ses.amazonaws.com')],
      actions: ['s3:PutObject'],
      resources: [mails],
      conditions: {
        StringEquals: { 'aws:SourceAccount': account },
        ArnLike: { 'aws:SourceArn': `arn:aws:ses:${region}:${account}:receipt-rule-set/${receiptRuleSet}:receipt-rule/*` },
      },
    }),
  );
  bucket.addToResourcePolicy(
    new PolicyStatement({
      sid: 'NobodyElseMayStoreMail',
      effect: Effect.DENY,
      principals: [new AnyPrincipal()],
      actions: ['s3:PutObject'],
      resources: [mails],
      conditions: { StringNotEqualsIfExists: { 'aws:PrincipalServiceName': 'ses.amazonaws.com' } },
    }),
  );
}
