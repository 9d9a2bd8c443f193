import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Stack, Stage } from 'aws-cdk-lib';
import { Platform } from 'aws-cdk-lib/aws-ecr-assets';
import { AssetImageCode } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { type BundledFile, writeBundle } from './write-bundle.ts';

/**
 * Code of a function as a container image: the folder of its Dockerfile with the bundle in it, put together beside what is synthesised. A container
 * engine is asked for at deployment only.
 */
export function imageWithBundle(scope: Construct, imageFolder: string, files: readonly BundledFile[]): AssetImageCode {
  const output = Stage.of(scope)?.outdir;
  if (output === undefined) throw new TypeError('A function that is an image stands in no app');
  const context = join(output, 'images', scope.node.addr);
  cpSync(imageFolder, context, { recursive: true });
  mkdirSync(join(context, 'bundle'), { recursive: true });
  if (Stack.of(scope).bundlingRequired) writeBundle(files, join(context, 'bundle'));
  return new AssetImageCode(context, { platform: Platform.LINUX_ARM64 });
}
