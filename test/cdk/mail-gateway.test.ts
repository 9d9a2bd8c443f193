import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { one, resources, synthesise } from './synthesised.ts';

const { register, service } = synthesise();

describe('mail', () => {
  it('is taken with TLS only, looked at for spam and viruses, and stored in the ledger as it came', () => {
    service.hasResourceProperties('AWS::SES::ReceiptRule', {
      RuleSetName: { Ref: Match.anyValue() },
      Rule: {
        Enabled: true,
        ScanEnabled: true,
        TlsPolicy: 'Require',
        Recipients: [{ Ref: 'IntakeAddress' }],
        Actions: [{ S3Action: { BucketName: Match.anyValue(), ObjectKeyPrefix: 'mail/' } }],
      },
    });
    service.hasResourceProperties('AWS::SES::ReceiptRuleSet', { RuleSetName: 'rapporteur' });
  });

  it('is stored by the service of this account alone', () => {
    const policies = resources(register, 'AWS::S3::BucketPolicy').map(({ Properties }) => JSON.stringify(Properties));
    const ledger = policies.find((policy) => policy.includes('MailServiceMayStoreMail')) ?? '';
    expect(ledger).toContain('"StringNotEqualsIfExists":{"aws:PrincipalServiceName":"ses.amazonaws.com"}');
    expect(ledger).toContain(':receipt-rule-set/rapporteur:receipt-rule/*');
    expect(ledger).toContain('"aws:SourceAccount":{"Ref":"AWS::AccountId"}');
  });
});

describe('letters', () => {
  it('go out with TLS only, and those that come back are told to the queue of letters', () => {
    service.hasResourceProperties('AWS::SES::ConfigurationSet', { DeliveryOptions: { TlsPolicy: 'REQUIRE' } });
    service.hasResourceProperties('AWS::SES::ConfigurationSetEventDestination', {
      EventDestination: Match.objectLike({ MatchingEventTypes: ['bounce'], Enabled: true }),
    });
    service.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'sqs', RawMessageDelivery: true });
  });
});

describe('the pages of links', () => {
  it('are two routes that are throttled, and whose log does not hold the links', () => {
    const routes = resources(service, 'AWS::ApiGatewayV2::Route')
      .filter(({ id }) => id.startsWith('LinkAnswering'))
      .map(({ Properties }) => Properties.RouteKey);
    expect(new Set(routes)).toEqual(new Set(['GET /links/{token}', 'POST /links/{token}']));
    const stage = one(service, 'AWS::ApiGatewayV2::Stage', 'LinkAnswering');
    expect(stage.Properties.DefaultRouteSettings).toMatchObject({ ThrottlingRateLimit: 20, ThrottlingBurstLimit: 40 });
    expect(JSON.stringify(stage.Properties.AccessLogSettings)).not.toMatch(/\$context\.(?:path|integration|identity)/u);
  });

  it('are sealed with a secret that stands in no template', () => {
    service.hasResourceProperties('AWS::SecretsManager::Secret', {
      GenerateSecretString: { PasswordLength: 64, ExcludePunctuation: true },
    });
    const sealed = resources(service, 'AWS::Lambda::Function').flatMap(({ Properties }) => {
      const environment = JSON.stringify(Properties.Environment);
      const [, secret] = /"LINK_SECRET":(.+?\]\]\})/u.exec(environment) ?? [];
      return secret === undefined ? [] : [{ name: String(Properties.FunctionName), secret }];
    });
    for (const { secret } of sealed) expect(secret).toContain('{{resolve:secretsmanager:');
    const [ofLinks] = sealed.filter(({ name }) => name === 'answer-link');
    expect(new Set(sealed.filter(({ secret }) => secret === ofLinks?.secret).map(({ name }) => name))).toEqual(
      new Set(['answer-link', 'send-letter']),
    );
    expect(sealed).toHaveLength(6);
  });
});
