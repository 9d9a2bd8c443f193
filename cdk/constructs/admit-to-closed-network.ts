import { Aws } from 'aws-cdk-lib';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { acknowledge } from './kit/acknowledge.ts';
import type { RapporteurFunction } from './kit/function.ts';

/** What Lambda itself does to put a function into a network; the function's own code is denied it. */
const networkActions = [
  'ec2:CreateNetworkInterface',
  'ec2:DeleteNetworkInterface',
  'ec2:DescribeNetworkInterfaces',
  'ec2:DescribeSubnets',
  'ec2:AssignPrivateIpAddresses',
  'ec2:UnassignPrivateIpAddresses',
];

/** Gives a function in the closed network what Lambda needs to put it there, and denies the same to its code. */
export function admitToClosedNetwork({ role, name, lambda }: RapporteurFunction): void {
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
  acknowledge(lambda, {
    'Serverless-LambdaTracing': 'The tracing service cannot be reached from a network without a way out.',
  });
}
