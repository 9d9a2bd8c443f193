import { HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Construct } from 'constructs';
import { DeskFunctions, type DeskPlace } from './desk-functions.ts';
import { acknowledge } from './kit/acknowledge.ts';
import type { RapporteurFunction } from './kit/function.ts';
import { addLoggedStage } from './kit/logged-stage.ts';

/** A secretariat of twenty and the tools of some ministries; the function allows each caller less. */
const requestsInASecond = 50;

/** The register for programs, below `/v1`. */
export class SecretariatApi extends Construct {
  readonly functions: readonly RapporteurFunction[];
  readonly api: HttpApi;

  constructor(scope: Construct, id: string, place: DeskPlace) {
    super(scope, id);
    const { reader, decider } = new DeskFunctions(this, 'Functions', {
      ...place,
      folder: 'secretariat-api',
      description: 'The register for programs',
      environment: { AUDIENCE: place.signIn.clientId },
    });
    this.functions = [reader, decider];
    this.api = new HttpApi(this, 'Api', {
      apiName: 'rapporteur',
      description: 'The register for programs',
      createDefaultStage: false,
    });
    // One address answers everybody as far as they may see it, with a token or without, and no authorizer lets both through: the function proves what it is given.
    const looking = this.api.addRoutes({
      path: '/v1/{proxy+}',
      methods: [HttpMethod.GET, HttpMethod.HEAD],
      integration: new HttpLambdaIntegration('Read', reader.lambda),
    });
    this.api.addRoutes({
      path: '/v1/{proxy+}',
      methods: [HttpMethod.POST],
      integration: new HttpLambdaIntegration('Decide', decider.lambda),
      authorizer: new HttpJwtAuthorizer('SignedIn', place.signIn.issuer, { jwtAudience: [place.signIn.clientId] }),
    });
    for (const route of looking) {
      acknowledge(route, {
        'AwsSolutions-APIG4':
          'What is published is for everybody. A token, where there is one, is proved by the function, which shows the rest only to whom it belongs.',
      });
    }
    addLoggedStage(this.api, requestsInASecond);
  }
}
