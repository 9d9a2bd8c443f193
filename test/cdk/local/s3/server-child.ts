// Run as a process of its own, to be killed: an S3 server over the folder that it is given.
import { startS3Server } from '../../../../cdk/local/s3/s3-server.ts';
import { accessKey, region } from './s3-under-test.ts';

const onFault = (fault: unknown): never => {
  throw fault;
};
const server = await startS3Server({
  folder: process.argv[2] ?? '',
  port: 0,
  region,
  accessKey,
  notify: async () => {},
  onFault,
});
process.send?.(server.endpoint);
