import type { Duration } from 'aws-cdk-lib';
import { RemovalPolicy } from 'aws-cdk-lib';
import type { ISecurityGroup, IVpc } from 'aws-cdk-lib/aws-ec2';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  Handler,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { bundledCode } from './bundle.ts';
import { imageWithBundle } from './image.ts';
import { type BundledFile, handlerFile } from './write-bundle.ts';

export interface RapporteurFunctionProps {
  /** The function's name in the account, and its folder under `functions/`. */
  readonly name: string;
  /** The folder, where several functions with other rights share one bundle. */
  readonly folder?: string;
  readonly description: string;
  readonly timeout: Duration;
  readonly memoryMegabytes: number;
  readonly environment: Readonly<Record<string, string>>;
  /** Files bundled beside the handler. */
  readonly besides?: readonly BundledFile[];
  /** Folder of a Dockerfile, for a function that needs a program of its own; the bundle is put beside it as `bundle/`. */
  readonly imageFolder?: string;
  /** A network without a way out; tracing is off there, for its daemon could not reach the service. */
  readonly closedNetwork?: { readonly vpc: IVpc; readonly securityGroup: ISecurityGroup };
}

/** Logs hold no text of a paper, only keys and codes; six months cover a meeting from its letter to its report. */
const logRetention = RetentionDays.SIX_MONTHS;

function codeOf(scope: Construct, { name, folder = name, besides = [], imageFolder }: RapporteurFunctionProps) {
  const files = [handlerFile(folder), ...besides];
  return imageFolder === undefined
    ? { runtime: Runtime.NODEJS_24_X, handler: 'index.handler', code: bundledCode(files) }
    : { runtime: Runtime.FROM_IMAGE, handler: Handler.FROM_IMAGE, code: imageWithBundle(scope, imageFolder, files) };
}

/** A function of the project with what all have in common: run time, bundle, log group, a role that may only write its own log. */
export class RapporteurFunction extends Construct {
  readonly name: string;
  readonly timeout: Duration;
  readonly lambda: LambdaFunction;
  readonly role: Role;
  readonly logGroup: LogGroup;

  constructor(scope: Construct, id: string, props: RapporteurFunctionProps) {
    super(scope, id);
    this.name = props.name;
    this.timeout = props.timeout;
    this.logGroup = new LogGroup(this, 'Log', {
      logGroupName: `/aws/lambda/${props.name}`,
      retention: logRetention,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `What ${props.name} may do`,
    });
    this.logGroup.grantWrite(this.role);
    this.lambda = new LambdaFunction(this, 'Function', {
      functionName: props.name,
      description: props.description,
      ...codeOf(this, props),
      architecture: Architecture.ARM_64,
      role: this.role,
      timeout: props.timeout,
      memorySize: props.memoryMegabytes,
      logGroup: this.logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      tracing: props.closedNetwork ? Tracing.DISABLED : Tracing.ACTIVE,
      environment: {
        NODE_OPTIONS: '--enable-source-maps',
        POWERTOOLS_SERVICE_NAME: props.name,
        LOG_LEVEL: 'INFO',
        ...props.environment,
      },
      ...(props.closedNetwork && { vpc: props.closedNetwork.vpc, securityGroups: [props.closedNetwork.securityGroup] }),
    });
    if (!props.closedNetwork) this.#acknowledgeTracing();
  }

  #acknowledgeTracing(): void {
    acknowledge(this.role, {
      'AwsSolutions-IAM5[Resource::*]': 'Only xray:PutTraceSegments and xray:PutTelemetryRecords, which take no resource.',
    });
  }
}
