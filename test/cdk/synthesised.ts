import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { z } from 'zod';
import { addStacks } from '../../cdk/app.ts';

const cdkJson = z.object({ context: z.record(z.string(), z.unknown()) });

export interface Synthesised {
  readonly register: Template;
  readonly service: Template;
  /** What a cloud assembly says about findings: `validation-report.json`, parsed. */
  readonly report: unknown;
}

export interface Synthesis {
  /** Run CloudFormation's own rules too, which take longest. */
  readonly builtInRules?: boolean;
  /** Bundle the functions; otherwise their code is left out. */
  readonly bundled?: boolean;
  /** What the context says of the referee of disputed lengths; nothing unless given. */
  readonly referee?: string;
  /** What else the context says. */
  readonly context?: Readonly<Record<string, string>>;
}

/** Lends an app with both stacks and the context of cdk.json. */
export function withApp<T>(use: (app: App, stacks: ReturnType<typeof addStacks>) => T, options: Synthesis = {}): T {
  const { context } = cdkJson.parse(JSON.parse(readFileSync(join(import.meta.dirname, '../../cdk.json'), 'utf8')));
  const outdir = mkdtempSync(join(tmpdir(), 'rapporteur-synth-'));
  try {
    const app = new App({
      outdir,
      context: {
        ...context,
        ...(options.bundled ? {} : { 'aws:cdk:bundling-stacks': [] }),
        ...(options.referee === undefined ? {} : { referee: options.referee }),
        ...options.context,
      },
      builtinCloudFormationValidation: options.builtInRules ?? false,
      stackTraces: false,
    });
    return use(app, addStacks(app));
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

/** Both stacks as templates, and the report about them. */
export function synthesise(options?: Synthesis): Synthesised {
  return withApp((app) => {
    const assembly = app.synth();
    const template = (name: string) => Template.fromJSON(assembly.getStackByName(name).template);
    return {
      register: template('RapporteurRegister'),
      service: template('RapporteurService'),
      report: JSON.parse(readFileSync(join(app.outdir, 'validation-report.json'), 'utf8')),
    };
  }, options);
}

const resourceSchema = z.looseObject({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).default({}) });
export type Resource = z.infer<typeof resourceSchema> & { readonly id: string };

/** All resources of a type, each with its logical id. */
export function resources(template: Template, type: string): Resource[] {
  return Object.entries(template.findResources(type)).map(([id, resource]) => ({ id, ...resourceSchema.parse(resource) }));
}

/** The one resource of a type whose logical id begins so. */
export function one(template: Template, type: string, idPrefix = ''): Resource {
  const found = resources(template, type).filter(({ id }) => id.startsWith(idPrefix));
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} resources of ${type} begin with "${idPrefix}"`);
  return first;
}

/** The value of a property that the test relies on being text. */
export function text(resource: Resource, property: string): string {
  return z.string().parse(resource.Properties[property]);
}

const statementSchema = z.object({
  Effect: z.enum(['Allow', 'Deny']),
  Action: z.union([z.string().transform((action) => [action]), z.array(z.string())]),
  Resource: z.unknown().transform((resource) => [resource].flat().map(readable)),
  Condition: z.unknown().optional(),
});
export type Statement = z.infer<typeof statementSchema>;

/** What the role of a function may do, the resources as text. */
export function statementsOf(service: Template, functionName: string): Statement[] {
  const [lambda] = resources(service, 'AWS::Lambda::Function').filter(
    ({ Properties }) => Properties.FunctionName === functionName,
  );
  const roleId = z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.literal('Arn')]) }).parse(lambda?.Properties.Role)[
    'Fn::GetAtt'
  ][0];
  const policy = z.object({
    PolicyDocument: z.object({ Statement: z.array(statementSchema) }),
    Roles: z.array(z.object({ Ref: z.string() })),
  });
  return resources(service, 'AWS::IAM::Policy')
    .map(({ Properties }) => policy.parse(Properties))
    .filter(({ Roles }) => Roles.some(({ Ref }) => Ref === roleId))
    .flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
}

/** A value of CloudFormation as one line: joined parts together, what another stack exports by its name. */
export function readable(value: unknown): string {
  if (typeof value === 'string') return value;
  const join = z.object({ 'Fn::Join': z.tuple([z.string(), z.array(z.unknown())]) }).safeParse(value);
  if (join.success) return join.data['Fn::Join'][1].map(readable).join(join.data['Fn::Join'][0]);
  const known = z
    .union([
      z.object({ 'Fn::ImportValue': z.string() }).transform((imported) => imported['Fn::ImportValue']),
      z.object({ Ref: z.string() }).transform(({ Ref }) => Ref),
      z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) }).transform((got) => got['Fn::GetAtt'].join('.')),
    ])
    .safeParse(value);
  return known.success ? known.data : JSON.stringify(value);
}
