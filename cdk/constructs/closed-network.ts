import { Aws, RemovalPolicy } from 'aws-cdk-lib';
import {
  CfnSecurityGroup,
  FlowLogDestination,
  FlowLogTrafficType,
  GatewayVpcEndpointAwsService,
  IpAddresses,
  type ISecurityGroup,
  type IVpc,
  SecurityGroup,
  SubnetType,
  Vpc,
} from 'aws-cdk-lib/aws-ec2';
import { AnyPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { CfnFirewallDomainList, CfnFirewallRuleGroup, CfnFirewallRuleGroupAssociation } from 'aws-cdk-lib/aws-route53resolver';
import { Construct } from 'constructs';
import type { SharedBucket } from './kit/kept-bucket.ts';

export interface ClosedNetworkProps {
  readonly ledger: SharedBucket;
  readonly readPrefixes: readonly string[];
  readonly writePrefixes: readonly string[];
  /** Id of the prefix list with the addresses of S3 in this region. */
  readonly s3PrefixListId: string;
}

/** A network from which nothing can be reached but some prefixes of the ledger: no route, no name and no address leads elsewhere. */
export class ClosedNetwork extends Construct {
  readonly vpc: IVpc;
  readonly securityGroup: ISecurityGroup;
  /** What the network refused, one line a flow. */
  readonly refusals: LogGroup;

  constructor(scope: Construct, id: string, props: ClosedNetworkProps) {
    super(scope, id);
    // A Vpc without a gateway has no gateway's id, which strict optional properties take for another type.
    this.vpc = new Vpc(this, 'Vpc', {
      ipAddresses: IpAddresses.cidr('10.20.0.0/24'),
      maxAzs: 2,
      natGateways: 0,
      subnetConfiguration: [{ name: 'closed', subnetType: SubnetType.PRIVATE_ISOLATED, cidrMask: 26 }],
    }) as IVpc;
    this.securityGroup = this.#allowOnly(props.s3PrefixListId);
    this.#leadOnlyTo(props);
    this.#nameOnly(props.ledger);
    this.refusals = this.#recordRefusals();
  }

  /** The rule stands in the group itself: a group without one is opened to everywhere when it is made. */
  #allowOnly(s3PrefixListId: string): ISecurityGroup {
    const group = new CfnSecurityGroup(this, 'OnlyS3', {
      vpcId: this.vpc.vpcId,
      groupDescription: 'Nothing comes in, and nothing goes out but HTTPS to S3',
      securityGroupEgress: [
        {
          ipProtocol: 'tcp',
          fromPort: 443,
          toPort: 443,
          destinationPrefixListId: s3PrefixListId,
          description: 'S3 of this region',
        },
      ],
    });
    return SecurityGroup.fromSecurityGroupId(this, 'OnlyS3Group', group.attrGroupId, { mutable: false });
  }

  /** The endpoint's own policy: a gateway endpoint would otherwise reach any bucket of the region. */
  #leadOnlyTo({ ledger, readPrefixes, writePrefixes }: ClosedNetworkProps): void {
    const endpoint = this.vpc.addGatewayEndpoint('S3', { service: GatewayVpcEndpointAwsService.S3 });
    const statement = (actions: string[], prefixes: readonly string[]) =>
      new PolicyStatement({
        principals: [new AnyPrincipal()],
        actions,
        resources: prefixes.map((prefix) => `${ledger.arn}/${prefix}*`),
        conditions: { StringEquals: { 'aws:PrincipalAccount': Aws.ACCOUNT_ID } },
      });
    endpoint.addToPolicy(statement(['s3:GetObject', 's3:GetObjectVersion'], readPrefixes));
    endpoint.addToPolicy(statement(['s3:PutObject'], writePrefixes));
  }

  /** An isolated subnet still answers DNS, and a question can carry data away: only the ledger's own name is answered. */
  #nameOnly({ bucket }: SharedBucket): void {
    const ledgerName = new CfnFirewallDomainList(this, 'LedgerName', { domains: [bucket.bucketRegionalDomainName] });
    const anyName = new CfnFirewallDomainList(this, 'AnyName', { domains: ['*'] });
    const rules = new CfnFirewallRuleGroup(this, 'Names', {
      firewallRules: [
        {
          priority: 100,
          action: 'ALLOW',
          firewallDomainListId: ledgerName.attrId,
          // S3 answers with an alias of its own choosing, which no list here could foresee.
          firewallDomainRedirectionAction: 'TRUST_REDIRECTION_DOMAIN',
        },
        { priority: 200, action: 'BLOCK', blockResponse: 'NXDOMAIN', firewallDomainListId: anyName.attrId },
      ],
    });
    new CfnFirewallRuleGroupAssociation(this, 'NamesOfTheNetwork', {
      firewallRuleGroupId: rules.attrId,
      vpcId: this.vpc.vpcId,
      priority: 101,
    });
  }

  #recordRefusals(): LogGroup {
    const logGroup = new LogGroup(this, 'Refusals', {
      retention: RetentionDays.SIX_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.vpc.addFlowLog('Refused', {
      trafficType: FlowLogTrafficType.REJECT,
      destination: FlowLogDestination.toCloudWatchLogs(logGroup),
    });
    return logGroup;
  }
}
