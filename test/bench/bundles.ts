import { cpSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { buildSync } from 'esbuild';
import { z } from 'zod';
import { bundling } from '../../cdk/constructs/kit/write-bundle.ts';
import { resources, withApp } from '../cdk/synthesised.ts';

/** A bundled module that can be started by itself. */
export interface Bundle {
  readonly name: string;
  readonly file: string;
  readonly bytes: number;
  /** Variables that its module reads when it is loaded. */
  readonly environment: Readonly<Record<string, string>>;
}

const functionSchema = z.object({
  FunctionName: z.string(),
  Code: z.object({ S3Key: z.string().transform((key) => `asset.${key.replace(/\.zip$/, '')}`) }),
  Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }).default({ Variables: {} }),
});

/** What is deployed: each function's module as the CDK app bundles it, and the process beside the one that opens papers. */
export function deployedBundles(folder: string): Bundle[] {
  return withApp(
    (app) => {
      const service = Template.fromJSON(app.synth().getStackByName('RapporteurService').template);
      return resources(service, 'AWS::Lambda::Function').flatMap(({ Properties }) => {
        const { FunctionName: name, Code, Environment } = functionSchema.parse(Properties);
        cpSync(join(app.outdir, Code.S3Key), join(folder, name), { recursive: true });
        const environment = Object.fromEntries(
          Object.keys(Environment.Variables).map((key) => [key, standIn(Environment.Variables[key])]),
        );
        const modules = [{ name, file: join(folder, name, 'index.mjs'), environment }];
        if (name === 'observe-paper')
          modules.push({ name: `${name}, child`, file: join(folder, name, 'child.mjs'), environment: {} });
        return modules.map((one) => ({ ...one, bytes: statSync(one.file).size }));
      });
    },
    { bundled: true },
  );
}

/** Names and addresses that only a deployment knows: nothing is called. */
function standIn(value: unknown): string {
  return typeof value === 'string' ? value : 'https://stand-in.example';
}

export interface Contender extends Bundle {
  /** Bytes by what they serve: `other` is all that a docx needs, in the bundle of observing. */
  readonly parts: Readonly<Record<'pdf' | 'mammoth' | 'other', number>>;
}

/** One module with all that it imports, minified as the deployed ones are. */
export function bundleOf(entry: string, folder: string): Contender {
  const file = join(folder, `${entry.replaceAll('/', '-').replace(/\.ts$/, '')}.mjs`);
  const { metafile } = buildSync(bundling(entry, file));
  const parts = { pdf: 0, mammoth: 0, other: 0 };
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) parts[partOf(path)] += bytesInOutput;
  }
  return { name: entry, file, bytes: statSync(file).size, environment: {}, parts };
}

function partOf(path: string): keyof Contender['parts'] {
  if (/node_modules\/pdf(?:-parse|js-dist)\/|shared\/readers\/pdf\//.test(path)) return 'pdf';
  return path.includes('node_modules/') && !/node_modules\/(?:saxes|xmlchars|fflate|zod)\//.test(path) ? 'mammoth' : 'other';
}
