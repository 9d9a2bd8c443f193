import { CfnOutput, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  OriginSslPolicy,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { staticAddress } from '../static-address.ts';
import { DeskFunctions, type DeskPlace } from './desk-functions.ts';
import { acknowledge } from './kit/acknowledge.ts';
import type { RapporteurFunction } from './kit/function.ts';
import { KeptBucket } from './kit/kept-bucket.ts';
import { addLoggedStage } from './kit/logged-stage.ts';

export interface PortalSiteProps extends DeskPlace {
  /** The name under which people know the portal. */
  readonly domain: string;
  /** ARN of a certificate for it, in us-east-1, where CloudFront looks for them. */
  readonly certificateArn: string;
  /** The API, which has the same address below `/v1`. */
  readonly api: HttpApi;
}

/** Some hundred delegates on the last evening, each with a page a second. */
const requestsInASecond = 100;

/** Who asked for which page and when, for as long as the other logs. */
const siteLogsKept = Duration.days(180);

/** The pages of the register: one function that only looks, one for forms, and before them a distribution with the files beside the pages. */
export class PortalSite extends Construct {
  readonly functions: readonly RapporteurFunction[];

  constructor(scope: Construct, id: string, props: PortalSiteProps) {
    super(scope, id);
    const { reader, decider } = new DeskFunctions(this, 'Functions', {
      ...props,
      folder: 'portal',
      description: 'The pages of the register',
      environment: { STATIC_ADDRESS: staticAddress() },
    });
    this.functions = [reader, decider];
    this.#distribute(this.#answer(reader, decider), props);
  }

  #answer(reader: RapporteurFunction, decider: RapporteurFunction): HttpApi {
    const api = new HttpApi(this, 'Api', {
      apiName: 'rapporteur-portal',
      description: 'The pages of the register',
      createDefaultStage: false,
    });
    const looking = new HttpLambdaIntegration('Read', reader.lambda);
    const deciding = new HttpLambdaIntegration('Decide', decider.lambda);
    for (const path of ['/', '/{proxy+}']) {
      api.addRoutes({ path, methods: [HttpMethod.GET, HttpMethod.HEAD], integration: looking });
      api.addRoutes({ path, methods: [HttpMethod.POST], integration: deciding });
    }
    acknowledge(api, {
      'AwsSolutions-APIG4':
        'Pages are asked for by browsers, whose token is in a cookie, where no authorizer looks; the function proves it on every request.',
    });
    addLoggedStage(api, requestsInASecond);
    return api;
  }

  #distribute(pages: HttpApi, { domain, certificateArn, api }: PortalSiteProps): void {
    const logs = this.#logs();
    const files = new KeptBucket(this, 'Static', { versioned: false, accessLogs: { bucket: logs, prefix: 'static-bucket/' } });
    const headers = this.#headers();
    const distribution = new Distribution(this, 'Distribution', {
      comment: 'The portal of rapporteur',
      domainNames: [domain],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      httpVersion: HttpVersion.HTTP2_AND_3,
      enableLogging: true,
      logBucket: logs as IBucket,
      logFilePrefix: 'portal/',
      // Nothing of a cookie: it holds the token of whoever is signed in.
      logIncludesCookies: false,
      defaultBehavior: { ...answeredBy(pages), responseHeadersPolicy: headers },
      additionalBehaviors: {
        '/v1/*': answeredBy(api),
        '/static/*': { ...keptFrom(files), responseHeadersPolicy: headers },
      },
    });
    acknowledge(distribution, {
      'AwsSolutions-CFR1': 'Delegations of 193 Member States write from wherever they are.',
      'AwsSolutions-CFR2':
        'Both APIs behind it let through only so many requests a second; what comes in is read by schemas, and escaped where it is shown.',
    });
    this.#tell(distribution, files);
  }

  /** What a person needs to know after a deployment. */
  #tell({ distributionDomainName }: Distribution, { bucketName }: KeptBucket): void {
    new CfnOutput(this, 'PointTo', { value: distributionDomainName, description: 'The name of the portal is an alias of this' });
    new CfnOutput(this, 'StaticFiles', {
      value: `s3://${bucketName}${staticAddress()}/`,
      description: 'The files of functions/portal/static are copied here after each deployment (docs/deploying.md)',
    });
  }

  /** CloudFront writes its logs by access lists, which the other buckets do not have. */
  #logs(): Bucket {
    const logs = new Bucket(this, 'Logs', {
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_PREFERRED,
      lifecycleRules: [{ id: 'old-logs', expiration: siteLogsKept }],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(logs, { 'AwsSolutions-S1': 'This bucket is where the logs of the others end.' });
    return logs;
  }

  /** What a page says of its own content stands above this; what says nothing, such as a failure, may load nothing at all. */
  #headers(): ResponseHeadersPolicy {
    return new ResponseHeadersPolicy(this, 'Headers', {
      responseHeadersPolicyName: `${Stack.of(this).stackName}-portal`,
      securityHeadersBehavior: {
        strictTransportSecurity: { accessControlMaxAge: Duration.days(730), includeSubdomains: true, override: true },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.SAME_ORIGIN, override: false },
        contentSecurityPolicy: {
          contentSecurityPolicy: "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
          override: false,
        },
      },
    });
  }
}

/** The address of a file changes with what is in it, so that it may be kept everywhere. */
function keptFrom(files: KeptBucket): BehaviorOptions {
  return {
    origin: S3BucketOrigin.withOriginAccessControl(files as IBucket),
    viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
    cachePolicy: CachePolicy.CACHING_OPTIMIZED,
  };
}

/** Nothing of it is kept on the way: a page is for whoever asked for it. */
function answeredBy({ apiId, stack }: HttpApi): BehaviorOptions {
  return {
    origin: new HttpOrigin(`${apiId}.execute-api.${stack.region}.amazonaws.com`, {
      protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
      originSslProtocols: [OriginSslPolicy.TLS_V1_2],
    }),
    viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
    allowedMethods: AllowedMethods.ALLOW_ALL,
    cachePolicy: CachePolicy.CACHING_DISABLED,
    originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
  };
}
