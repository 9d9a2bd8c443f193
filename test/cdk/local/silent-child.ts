// Run as a process of its own: nothing that the stack does may write to standard output or standard error.
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { handlersWith, openStack } from './stack-under-test.ts';

const stack = await openStack();
const handled = Promise.withResolvers<void>();
stack.startTriggers(
  handlersWith({
    'observe-paper': async ({ Records: records }) => {
      if (records.some(({ body }) => body.includes('inbox/silent'))) handled.resolve();
    },
    'file-contribution': () => Promise.reject(new Error('told to onFault only')),
  }),
);
const put = (Key: string) =>
  stack.clients.s3.send(new PutObjectCommand({ Bucket: 'rapporteur-ledger', Key, Body: 'x', IfNoneMatch: '*' }));
await put('examinations/m/a/1.json');
await put('inbox/silent');
await handled.promise;
await stack.close();
