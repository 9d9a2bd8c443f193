#!/usr/bin/env node
import module from 'node:module';

// Plain JavaScript, so that an old Node can say what is missing instead of failing on the first type.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `rapporteur runs on Node 24, which npm brings along; this is ${process.version}. Run npm ci, then start it with npm start.\n`,
  );
  process.exitCode = 2;
} else {
  module.enableCompileCache?.();
  const { main } = await import('./rapporteur.ts');
  process.exitCode = await main(process.argv.slice(2));
}
