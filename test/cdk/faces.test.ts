import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { staticAddress } from '../../cdk/static-address.ts';
import { one, readable, resources, synthesise, text } from './synthesised.ts';

const { register, service } = synthesise();
const routes = resources(service, 'AWS::ApiGatewayV2::Route');
const functionIn = (target: unknown) => {
  const integration = resources(service, 'AWS::ApiGatewayV2::Integration').find(({ id }) => readable(target).endsWith(id));
  const lambda = resources(service, 'AWS::Lambda::Function').find(({ id }) =>
    readable(integration?.Properties.IntegrationUri).startsWith(id),
  );
  return lambda && text(lambda, 'FunctionName');
};
/** Each route of one API with the function that answers it, and whether a token is asked for before. */
const routesOf = (construct: string) =>
  routes
    .filter(({ id }) => id.startsWith(construct))
    .map((route) => [text(route, 'RouteKey'), functionIn(route.Properties.Target), route.Properties.AuthorizationType]);

describe('the API', () => {
  it('gives what looks to a function that can only look, and asks for a token before anything else', () => {
    expect(routesOf('SecretariatApi')).toEqual([
      ['GET /v1/{proxy+}', 'secretariat-api-read', 'NONE'],
      ['HEAD /v1/{proxy+}', 'secretariat-api-read', 'NONE'],
      ['POST /v1/{proxy+}', 'secretariat-api-decide', 'JWT'],
    ]);
  });

  it('takes tokens of the accounts, for the portal and nobody else', () => {
    const { JwtConfiguration } = one(service, 'AWS::ApiGatewayV2::Authorizer').Properties as {
      JwtConfiguration: { Issuer: unknown; Audience: unknown[] };
    };
    expect(readable(JwtConfiguration.Issuer)).toMatch(/^https:\/\/cognito-idp\.AWS::Region\.amazonaws\.com\/.+SignInAccounts/u);
    expect(JwtConfiguration.Audience.map(readable)).toEqual([expect.stringMatching(/SignInAccountsPortal/u)]);
    const { Variables } = one(service, 'AWS::Lambda::Function', 'SecretariatApiFunctionsReader').Properties.Environment as {
      Variables: Record<string, unknown>;
    };
    expect([Variables.ISSUER, Variables.AUDIENCE]).toEqual([JwtConfiguration.Issuer, ...JwtConfiguration.Audience]);
  });

  it.each([
    ['SecretariatApi', 50],
    ['PortalSite', 100],
  ])('%s is throttled, and its log holds neither path nor person', (construct, rate) => {
    const stage = one(service, 'AWS::ApiGatewayV2::Stage', construct);
    expect(stage.Properties.DefaultRouteSettings).toMatchObject({ ThrottlingRateLimit: rate, ThrottlingBurstLimit: 2 * rate });
    expect(JSON.stringify(stage.Properties.AccessLogSettings)).not.toMatch(
      /\$context\.(?:path|integration|identity|authorizer)/u,
    );
  });
});

describe('the portal', () => {
  const { DistributionConfig: site } = one(service, 'AWS::CloudFront::Distribution').Properties as {
    DistributionConfig: {
      DefaultCacheBehavior: Record<string, unknown>;
      CacheBehaviors: Record<string, unknown>[];
      Origins: { Id: string; DomainName: unknown; CustomOriginConfig?: object; OriginAccessControlId?: unknown }[];
    } & Record<string, unknown>;
  };

  it('gives what looks to a function that can only look', () => {
    expect(routesOf('PortalSite').filter(([route]) => !String(route).startsWith('POST'))).toEqual(
      ['GET /', 'HEAD /', 'GET /{proxy+}', 'HEAD /{proxy+}'].map((route) => [route, 'portal-read', 'NONE']),
    );
    expect(routesOf('PortalSite').filter(([route]) => String(route).startsWith('POST'))).toEqual(
      ['POST /', 'POST /{proxy+}'].map((route) => [route, 'portal-decide', 'NONE']),
    );
  });

  it('has its own name and certificate, speaks TLS 1.2 or later on both sides, and writes down who asks', () => {
    expect(site).toMatchObject({
      Aliases: [{ 'Fn::ImportValue': expect.stringContaining('PortalDomain') }],
      ViewerCertificate: { AcmCertificateArn: { Ref: 'PortalCertificate' }, MinimumProtocolVersion: 'TLSv1.2_2021' },
      Logging: { IncludeCookies: false },
    });
    const [pages, api] = site.Origins;
    for (const origin of [pages, api])
      expect(origin?.CustomOriginConfig).toMatchObject({ OriginProtocolPolicy: 'https-only', OriginSSLProtocols: ['TLSv1.2'] });
    for (const behaviour of [site.DefaultCacheBehavior, ...site.CacheBehaviors])
      expect(behaviour.ViewerProtocolPolicy).toBe('redirect-to-https');
  });

  it('keeps no page on the way, and passes on what a page is made of', () => {
    const disabled = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';
    const allButHost = 'b689b0a8-53d0-40ab-baf2-68738e2966ac';
    const answered = { CachePolicyId: disabled, OriginRequestPolicyId: allButHost };
    expect(site.DefaultCacheBehavior).toMatchObject(answered);
    expect(site.CacheBehaviors.map(({ PathPattern }) => PathPattern)).toEqual(['/v1/*', '/static/*']);
    expect(site.CacheBehaviors[0]).toMatchObject(answered);
  });

  it('lets nobody frame a page, send it unencrypted, or guess at a type', () => {
    service.hasResourceProperties('AWS::CloudFront::ResponseHeadersPolicy', {
      ResponseHeadersPolicyConfig: {
        SecurityHeadersConfig: {
          StrictTransportSecurity: { AccessControlMaxAgeSec: 63_072_000, IncludeSubdomains: true, Override: true },
          ContentTypeOptions: { Override: true },
          FrameOptions: { FrameOption: 'DENY', Override: true },
          ContentSecurityPolicy: { ContentSecurityPolicy: Match.stringLikeRegexp("^default-src 'none'"), Override: false },
        },
      },
    });
  });

  it('takes the files beside the pages from a private bucket that only it can read, under an address that changes with them', () => {
    expect(site.Origins[2]?.OriginAccessControlId).toEqual({ 'Fn::GetAtt': [expect.any(String), 'Id'] });
    const bucket = one(service, 'AWS::S3::Bucket', 'PortalSiteStatic');
    expect(bucket.Properties.PublicAccessBlockConfiguration).toMatchObject({
      BlockPublicPolicy: true,
      RestrictPublicBuckets: true,
    });
    service.hasResourceProperties('AWS::S3::BucketPolicy', {
      Bucket: { Ref: bucket.id },
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Allow', Action: 's3:GetObject', Principal: { Service: 'cloudfront.amazonaws.com' } }),
        ]),
      },
    });
    const { Variables } = one(service, 'AWS::Lambda::Function', 'PortalSiteFunctionsReader').Properties.Environment as {
      Variables: Record<string, unknown>;
    };
    expect(Variables.STATIC_ADDRESS).toBe(staticAddress());
    expect(staticAddress()).toMatch(/^\/static\/[0-9a-f]{12}$/u);
  });
});

describe('the accounts', () => {
  const pool = one(register, 'AWS::Cognito::UserPool');
  const client = one(register, 'AWS::Cognito::UserPoolClient');

  it('are kept, made by the secretariat alone, and have a second factor', () => {
    expect(pool).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    expect(pool.Properties).toMatchObject({
      DeletionProtection: 'ACTIVE',
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
    });
  });

  it('have one of three roles, and a State that nobody changes', () => {
    const groups = resources(register, 'AWS::Cognito::UserPoolGroup').map((group) => text(group, 'GroupName'));
    expect(new Set(groups)).toEqual(new Set(['member', 'secretariat', 'operator']));
    expect(pool.Properties.Schema).toContainEqual(expect.objectContaining({ Name: 'state', Mutable: false }));
    expect(client.Properties.ReadAttributes).toContain('custom:state');
    expect(client.Properties.WriteAttributes).toEqual(['email', 'name']);
  });

  it('sign in on the page of the pool and nowhere else, by a code with a proof, for an hour', () => {
    expect(client.Properties).toMatchObject({
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid', 'profile', 'email'],
      ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
      PreventUserExistenceErrors: 'ENABLED',
      EnableTokenRevocation: true,
      IdTokenValidity: 60,
      AccessTokenValidity: 60,
      RefreshTokenValidity: 60,
    });
    expect([client.Properties.CallbackURLs, client.Properties.LogoutURLs].flat().map(readable)).toEqual([
      'https://PortalDomain/sign-in/return',
      'https://PortalDomain/',
    ]);
  });

  it('are not made where people are known elsewhere already', () => {
    const known = { issuer: 'https://login.example/', client: 'rapporteur' };
    const elsewhere = synthesise({ context: known });
    elsewhere.register.resourceCountIs('AWS::Cognito::UserPool', 0);
    expect(one(elsewhere.service, 'AWS::ApiGatewayV2::Authorizer').Properties.JwtConfiguration).toEqual({
      Issuer: known.issuer,
      Audience: [known.client],
    });
    for (const half of [{ issuer: known.issuer }, { client: 'rapporteur' }, { ...known, issuer: 'http://login.example/' }])
      expect(() => synthesise({ context: half })).toThrow('begins with https://');
  });
});
