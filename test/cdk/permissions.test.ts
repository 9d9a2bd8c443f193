import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { one, resources, type Statement, statementsOf, synthesise } from './synthesised.ts';

const { register, service } = synthesise();
const { service: withReferee } = synthesise({ referee: 'on' });

/** What a function may do, one line an action and resource; its own log and its traces apart. */
function rights(functionName: string, template = service): Set<string> {
  const lines = statementsOf(template, functionName)
    .filter(({ Effect }) => Effect === 'Allow')
    .flatMap(({ Action, Resource }) =>
      Action.flatMap((action) => Resource.map((resource) => `${action} ${shortened(resource)}`)),
    );
  return new Set(lines.filter((line) => !/^(logs|xray):/.test(line)));
}

/** Exports of the other stack by what they are of; the hashes of their ids say nothing. */
function shortened(resource: string): string {
  return resource
    .replace(/^RapporteurRegister:ExportsOutputFnGetAtt(?:Ledger)?([A-Za-z]+?)[0-9A-F]{8}Arn[0-9A-F]{8}$/, '$1')
    .replace(/^(?:ReportCompilation|PageRefereeing)?([A-Za-z]+?)[0-9A-F]{8}\.Arn$/, '$1');
}

const consume = (queue: string) =>
  ['ChangeMessageVisibility', 'DeleteMessage', 'GetQueueAttributes', 'GetQueueUrl', 'ReceiveMessage'].map(
    (action) => `sqs:${action} ${queue}`,
  );
const send = (queue: string) => ['GetQueueAttributes', 'GetQueueUrl', 'SendMessage'].map((action) => `sqs:${action} ${queue}`);
const read = (place: string) => [`s3:GetObject ${place}`, `s3:GetObjectVersion ${place}`];
const tableRead = ['BatchGetItem', 'GetItem', 'Query'].map((action) => `dynamodb:${action} Table`);
const tableWrite = ['BatchWriteItem', 'DeleteItem', 'PutItem', 'UpdateItem'].map((action) => `dynamodb:${action} Table`);
const network = [
  'AssignPrivateIpAddresses',
  'CreateNetworkInterface',
  'DeleteNetworkInterface',
  'DescribeNetworkInterfaces',
  'DescribeSubnets',
  'UnassignPrivateIpAddresses',
].map((action) => `ec2:${action} *`);
const readByPages = [
  'inbox',
  'arrivals',
  'examinations',
  'renderings',
  'reading-copies',
  'prechecked',
  'facts',
  'proceedings',
  'mails',
  'members',
  'meetings',
  'audit',
];
const ledger = 'rapporteur-ledger-arn';
const reports = 'rapporteur-reports-arn';

describe('what each function may do', () => {
  it('observe-paper: read the inbox and prechecks, write what it saw, take from its queue, and nothing else', () => {
    expect(rights('observe-paper')).toEqual(
      new Set([
        ...network,
        ...['inbox', 'precheck'].flatMap((prefix) => read(`${ledger}/${prefix}/*`)),
        ...['examinations', 'reading-copies', 'prechecked'].map((prefix) => `s3:PutObject ${ledger}/${prefix}/*`),
        ...consume('PaperStoredQueue'),
      ]),
    );
  });

  it('referee-pages: read the inbox, write renderings, take from its queue, and nothing else', () => {
    expect(rights('referee-pages', withReferee)).toEqual(
      new Set([
        ...network,
        ...read(`${ledger}/inbox/*`),
        `s3:PutObject ${ledger}/renderings/*`,
        ...consume('PagesDisputedQueue'),
      ]),
    );
  });

  it.each(['observe-paper', 'referee-pages'])('%s: its own code is denied what Lambda needs to put it into a network', (name) => {
    const [denied] = statementsOf(withReferee, name).filter(({ Effect }) => Effect === 'Deny');
    const allowed = statementsOf(withReferee, name).find(({ Action }) => Action.some((action) => action.startsWith('ec2:')));
    expect(denied?.Action).toEqual(allowed?.Action);
    expect(JSON.stringify(denied?.Condition)).toContain(`:function:${name}`);
    expect(JSON.stringify(denied?.Condition)).toContain('lambda:SourceFunctionArn');
  });

  it('file-contribution: may also ask the referee where there is one', () => {
    expect(rights('file-contribution', withReferee)).toEqual(
      new Set([...rights('file-contribution'), ...send('PagesDisputedQueue')]),
    );
  });

  it('file-contribution', () => {
    expect(rights('file-contribution')).toEqual(
      new Set([
        ...['inbox', 'arrivals', 'examinations', 'renderings', 'facts', 'meetings'].flatMap((prefix) =>
          read(`${ledger}/${prefix}/*`),
        ),
        `s3:PutObject ${ledger}/facts/*`,
        `s3:ListBucket ${ledger}`,
        ...tableRead,
        ...tableWrite,
        ...consume('PaperExaminedQueue'),
        ...send('PaperExaminedQueue'),
        ...send('ReportDueQueue'),
        ...send('LetterDueQueue'),
      ]),
    );
  });

  it('receive-mail: takes mails apart beside no right to the register or to a paper', () => {
    expect(rights('receive-mail')).toEqual(
      new Set([
        ...['mail', 'mails', 'members', 'meetings'].flatMap((prefix) => read(`${ledger}/${prefix}/*`)),
        ...['inbox', 'arrivals', 'mails'].map((prefix) => `s3:PutObject ${ledger}/${prefix}/*`),
        `s3:ListBucket ${ledger}`,
        ...consume('MailStoredQueue'),
        ...send('LetterDueQueue'),
      ]),
    );
  });

  it('send-letter: sees no raw mail and no paper, and sends from the intake address alone', () => {
    const sending = [...rights('send-letter')].filter((line) => line.startsWith('ses:'));
    expect(sending).toHaveLength(4);
    expect(new Set([...rights('send-letter')].filter((line) => !line.startsWith('ses:')))).toEqual(
      new Set([
        ...['mails', 'members', 'meetings', 'facts'].flatMap((prefix) => read(`${ledger}/${prefix}/*`)),
        `s3:PutObject ${ledger}/facts/*`,
        `s3:ListBucket ${ledger}`,
        ...tableRead,
        ...tableWrite,
        ...consume('LetterDueQueue'),
      ]),
    );
    const [statement] = statementsOf(service, 'send-letter').filter(({ Action }) => Action.includes('ses:SendEmail'));
    expect(statement?.Condition).toEqual({ StringEquals: { 'ses:FromAddress': { Ref: 'IntakeAddress' } } });
  });

  it('answer-link: puts down answers, reads one row, and tells filing', () => {
    expect(rights('answer-link')).toEqual(
      new Set([
        ...read(`${ledger}/facts/*`),
        `s3:PutObject ${ledger}/facts/*`,
        `s3:ListBucket ${ledger}`,
        'dynamodb:GetItem Table',
        ...send('PaperExaminedQueue'),
      ]),
    );
  });

  it('import-proceedings: sees letters, records and edited reports, brings agendas into force, and sees no paper', () => {
    const inboxes = ['letters', 'records', 'edited-reports'];
    expect(rights('import-proceedings')).toEqual(
      new Set([
        ...[...inboxes, 'arrivals', 'proceedings', 'facts', 'meetings'].flatMap((prefix) => read(`${ledger}/${prefix}/*`)),
        ...['proceedings', 'facts', 'meetings'].map((prefix) => `s3:PutObject ${ledger}/${prefix}/*`),
        `s3:ListBucket ${ledger}`,
        ...tableRead,
        ...tableWrite,
        ...consume('ProceedingsStoredQueue'),
        ...send('ProceedingsStoredQueue'),
        ...send('PaperExaminedQueue'),
        ...send('ReportDueQueue'),
      ]),
    );
  });

  it('compile-report', () => {
    expect(rights('compile-report')).toEqual(
      new Set([
        ...['meetings', 'examinations'].flatMap((prefix) => read(`${ledger}/${prefix}/*`)),
        `s3:ListBucket ${ledger}`,
        ...read(`${reports}/*`),
        `s3:PutObject ${reports}/*`,
        `s3:ListBucket ${reports}`,
        ...tableRead,
        ...consume('ReportDueQueue'),
      ]),
    );
  });

  it('sweep-inbox', () => {
    const ownDeadLetters = send('InboxSweepDeadQueue');
    expect(rights('sweep-inbox')).toEqual(
      new Set([
        ...read(`${ledger}/*`),
        `s3:PutObject ${ledger}/meetings/*`,
        `s3:PutObject ${ledger}/audit/*`,
        `s3:ListBucket ${ledger}`,
        ...tableRead,
        ...tableWrite,
        ...['PaperStoredQueue', 'PaperExaminedQueue', 'ProceedingsStoredQueue', 'ReportDueQueue', 'MailStoredQueue'].flatMap(
          send,
        ),
        ...ownDeadLetters,
      ]),
    );
  });
});

describe.each(['secretariat-api', 'portal'])('what %s may do', (face) => {
  const queues = ['PaperStored', 'PaperExamined', 'ProceedingsStored', 'ReportDue', 'MailStored'].map((queue) => `${queue}Queue`);
  const letters = 'LetterDueQueue';
  const live = [...queues, letters];
  const dead = live.map((queue) => queue.replace('Queue', 'DeadQueue'));
  const looking = new Set([
    ...readByPages.flatMap((prefix) => read(`${ledger}/${prefix}/*`)),
    `s3:ListBucket ${ledger}`,
    ...read(`${reports}/*`),
    `s3:ListBucket ${reports}`,
    ...tableRead,
    ...[...live, ...dead].map((queue) => `sqs:GetQueueAttributes ${queue}`),
  ]);

  it('who only looks can change nothing: no right of its writes, sends, takes or deletes', () => {
    expect(rights(`${face}-read`)).toEqual(looking);
    const actions = statementsOf(service, `${face}-read`)
      .flatMap(({ Action }) => Action)
      .filter((action) => !/^(?:logs|xray):/u.test(action));
    for (const action of actions) expect(action).toMatch(/:(?:Get|BatchGet|Query|List)/u);
  });

  it('who decides puts facts, arrivals, papers and proceedings into the ledger, tells the queues, and writes no row but that somebody was refused', () => {
    expect(rights(`${face}-decide`)).toEqual(
      new Set([
        ...looking,
        ...['facts', 'arrivals', 'inbox', 'precheck', 'letters', 'records', 'edited-reports'].map(
          (prefix) => `s3:PutObject ${ledger}/${prefix}/*`,
        ),
        'dynamodb:PutItem Table',
        ...live.map((queue) => `sqs:SendMessage ${queue}`),
        ...dead.flatMap((queue) => [`sqs:ReceiveMessage ${queue}`, `sqs:DeleteMessage ${queue}`]),
      ]),
    );
    const writing = statementsOf(service, `${face}-decide`).filter(({ Action }) => Action.includes('dynamodb:PutItem'));
    expect(writing.map(({ Condition }) => Condition)).toEqual([
      { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['REFUSALS#*'] } },
    ]);
  });
});

describe('wildcards', () => {
  const roles = [
    'observe-paper',
    'referee-pages',
    'file-contribution',
    'import-proceedings',
    'compile-report',
    'sweep-inbox',
    'receive-mail',
    'send-letter',
    'answer-link',
    'secretariat-api-read',
    'secretariat-api-decide',
    'portal-read',
    'portal-decide',
  ];
  const allowed = roles.flatMap((name) => statementsOf(withReferee, name)).filter(({ Effect }) => Effect === 'Allow');

  it('stand for no action', () => {
    expect(allowed.flatMap(({ Action }) => Action).filter((action) => action.includes('*'))).toEqual([]);
  });

  it('stand for all resources only where an action takes none', () => {
    const everything = (statement: Statement) => statement.Resource.includes('*');
    const services = allowed.filter(everything).flatMap(({ Action }) => Action.map((action) => action.split(':')[0]));
    expect(new Set(services)).toEqual(new Set(['ec2', 'xray']));
  });

  it('come with no policy that AWS manages and may widen', () => {
    for (const role of resources(service, 'AWS::IAM::Role')) expect(role.Properties).not.toHaveProperty('ManagedPolicyArns');
    register.resourceCountIs('AWS::IAM::Policy', 0);
  });
});

describe('the network of observe-paper', () => {
  it('has no way out: no gateway, no address, no route but that of the endpoint', () => {
    for (const type of ['InternetGateway', 'NatGateway', 'EgressOnlyInternetGateway', 'EIP', 'Route', 'VPCPeeringConnection']) {
      service.resourceCountIs(`AWS::EC2::${type}`, 0);
    }
    for (const subnet of resources(service, 'AWS::EC2::Subnet')) expect(subnet.Properties.MapPublicIpOnLaunch).toBe(false);
  });

  it('leads through its endpoint to five prefixes of the ledger, for this account only', () => {
    const endpoint = one(service, 'AWS::EC2::VPCEndpoint');
    const document = JSON.stringify(endpoint.Properties.PolicyDocument);
    expect(document.match(/"Fn::ImportValue":"[^"]+"\},"[^"]+"/g)).toEqual([
      '"Fn::ImportValue":"rapporteur-ledger-arn"},"/inbox/*"',
      '"Fn::ImportValue":"rapporteur-ledger-arn"},"/precheck/*"',
      '"Fn::ImportValue":"rapporteur-ledger-arn"},"/examinations/*"',
      '"Fn::ImportValue":"rapporteur-ledger-arn"},"/prechecked/*"',
      '"Fn::ImportValue":"rapporteur-ledger-arn"},"/reading-copies/*"',
    ]);
    expect(document.match(/"StringEquals":\{"aws:PrincipalAccount":\{"Ref":"AWS::AccountId"\}\}/g)).toHaveLength(2);
    expect(document).not.toContain('"Resource":"*"');
  });

  it('leads to the renderings too where there is a referee, which it holds with observe-paper', () => {
    const document = JSON.stringify(one(withReferee, 'AWS::EC2::VPCEndpoint').Properties.PolicyDocument);
    expect(document.match(/(?<="\},")\/[^"]+/g)).toEqual([
      '/inbox/*',
      '/precheck/*',
      '/examinations/*',
      '/prechecked/*',
      '/reading-copies/*',
      '/renderings/*',
    ]);
    const inNetwork = resources(withReferee, 'AWS::Lambda::Function').filter(({ Properties }) => 'VpcConfig' in Properties);
    expect(new Set(inNetwork.map(({ Properties }) => Properties.FunctionName))).toEqual(
      new Set(['observe-paper', 'referee-pages']),
    );
    expect(new Set(inNetwork.map(({ Properties }) => JSON.stringify(Properties.VpcConfig))).size).toBe(1);
  });

  it('lets out HTTPS to the addresses of S3 and lets nothing in', () => {
    service.resourceCountIs('AWS::EC2::SecurityGroupEgress', 0);
    service.resourceCountIs('AWS::EC2::SecurityGroupIngress', 0);
    const group = one(service, 'AWS::EC2::SecurityGroup');
    expect(group.Properties.SecurityGroupEgress).toEqual([
      {
        IpProtocol: 'tcp',
        FromPort: 443,
        ToPort: 443,
        DestinationPrefixListId: { Ref: 'S3PrefixListId' },
        Description: 'S3 of this region',
      },
    ]);
    expect(group.Properties).not.toHaveProperty('SecurityGroupIngress');
    service.hasResourceProperties('AWS::Lambda::Function', {
      FunctionName: 'observe-paper',
      VpcConfig: {
        SecurityGroupIds: [{ 'Fn::GetAtt': [group.id, 'GroupId'] }],
        SubnetIds: [Match.anyValue(), Match.anyValue()],
      },
    });
  });

  it('answers for one name, that of the ledger', () => {
    service.hasResourceProperties('AWS::Route53Resolver::FirewallRuleGroup', {
      FirewallRules: [
        Match.objectLike({ Priority: 100, Action: 'ALLOW', FirewallDomainRedirectionAction: 'TRUST_REDIRECTION_DOMAIN' }),
        Match.objectLike({ Priority: 200, Action: 'BLOCK', BlockResponse: 'NXDOMAIN' }),
      ],
    });
    const lists = resources(service, 'AWS::Route53Resolver::FirewallDomainList').map(({ Properties }) =>
      JSON.stringify(Properties.Domains),
    );
    expect(lists).toEqual([expect.stringMatching(/LedgerBucket.*RegionalDomainName/), '["*"]']);
    service.resourceCountIs('AWS::Route53Resolver::FirewallRuleGroupAssociation', 1);
  });

  it('holds observe-paper alone, and gives it neither table nor queue', () => {
    const inNetwork = resources(service, 'AWS::Lambda::Function').filter(({ Properties }) => 'VpcConfig' in Properties);
    expect(inNetwork.map(({ Properties }) => Properties.FunctionName)).toEqual(['observe-paper']);
    const { Variables } = one(service, 'AWS::Lambda::Function', 'PaperObservation').Properties.Environment as {
      Variables: object;
    };
    expect(new Set(Object.keys(Variables))).toEqual(
      new Set(['LEDGER_BUCKET', 'LOG_LEVEL', 'NODE_OPTIONS', 'POWERTOOLS_SERVICE_NAME', 'SANDBOX_ENTRY']),
    );
  });
});
