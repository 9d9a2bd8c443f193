import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { type BundledFile, projectRoot, writeBundle } from './write-bundle.ts';

/** A function's code as an asset whose hash is that of the bundled files: it changes only when they do. */
export function bundledCode(files: readonly BundledFile[]): Code {
  return Code.fromAsset(projectRoot, {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry('never-used'),
      // Assets of one folder are told apart by this line alone: without it all functions would get the code of the first.
      command: files.map(({ entry, file }) => `${entry} -> ${file}`),
      local: {
        tryBundle: (outputFolder) => {
          writeBundle(files, outputFolder);
          return true;
        },
      },
    },
  });
}
