import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnUserPoolGroup,
  ClientAttributes,
  FeaturePlan,
  Mfa,
  OAuthScope,
  StringAttribute,
  UserPool,
  type UserPoolClient,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { acknowledge } from './kit/acknowledge.ts';

/** The roles that an account may have; who has none sees what everybody sees. */
const roles = ['member', 'secretariat', 'operator'];

/** Within it a person signs in again without a password; after it the portal asks the pool again, which asks for the account again. */
const tokenLife = Duration.hours(1);

/** How long a new account waits for its first sign-in. */
const invitationLife = Duration.days(7);

/**
 * Who people are. Accounts are made by the secretariat alone; each has a second factor, one role and, for a delegate, one State, which nobody can change
 * afterwards: not the person, and not a program with the person's token.
 */
export class SignIn extends Construct {
  readonly issuer: string;
  readonly clientId: string;

  constructor(scope: Construct, id: string, { portalOrigin }: { readonly portalOrigin: string }) {
    super(scope, id);
    const pool = this.#pool();
    for (const role of roles) new CfnUserPoolGroup(this, role, { userPoolId: pool.userPoolId, groupName: role });
    pool.addDomain('Domain', { cognitoDomain: { domainPrefix: `rapporteur-${Aws.ACCOUNT_ID}` } });
    this.issuer = `https://cognito-idp.${Aws.REGION}.amazonaws.com/${pool.userPoolId}`;
    this.clientId = this.#client(pool, portalOrigin).userPoolClientId;
  }

  #pool(): UserPool {
    const pool = new UserPool(this, 'Accounts', {
      featurePlan: FeaturePlan.ESSENTIALS,
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      standardAttributes: { email: { required: true, mutable: true }, fullname: { required: true, mutable: true } },
      customAttributes: { state: new StringAttribute({ minLen: 2, maxLen: 2, mutable: false }) },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 14,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: invitationLife,
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(pool, {
      'AwsSolutions-COG8':
        'Accounts are made by the secretariat alone and each has a second factor: what the plus plan watches is passwords, which alone open nothing.',
    });
    return pool;
  }

  /** The portal has no secret to keep: what proves that it is the one who asked is made for each sign-in (PKCE). */
  #client(pool: UserPool, portalOrigin: string): UserPoolClient {
    return pool.addClient('Portal', {
      generateSecret: false,
      // No way round the page of the pool, where the second factor is asked for.
      authFlows: { userSrp: false },
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.PROFILE, OAuthScope.EMAIL],
        callbackUrls: [`${portalOrigin}/sign-in/return`],
        logoutUrls: [`${portalOrigin}/`],
      },
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      idTokenValidity: tokenLife,
      accessTokenValidity: tokenLife,
      refreshTokenValidity: tokenLife,
      readAttributes: new ClientAttributes()
        .withStandardAttributes({ email: true, fullname: true })
        .withCustomAttributes('state'),
      writeAttributes: new ClientAttributes().withStandardAttributes({ email: true, fullname: true }),
    });
  }
}
