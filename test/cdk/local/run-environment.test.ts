import { describe, expect, it } from 'vitest';
import { EventsCannotReach, readRunEnvironment } from '../../../cdk/local/run-environment.ts';

const key = { AWS_ACCESS_KEY_ID: 'USERS', AWS_SECRET_ACCESS_KEY: 'secret' };

describe('readRunEnvironment', () => {
  it('embeds everything where no endpoint is set, with a key of its own', () => {
    const run = readRunEnvironment({ ...key, AWS_SESSION_TOKEN: 'token', AWS_PROFILE: 'work', AWS_REGION: 'us-east-1' });
    expect(run.embedded).toEqual(['S3', 'DYNAMODB', 'SQS']);
    expect(run.variables).toMatchObject({ AWS_SESSION_TOKEN: '', AWS_PROFILE: '', AWS_REGION: 'eu-central-1' });
    expect(run.variables.AWS_ACCESS_KEY_ID).not.toBe('USERS');
    expect(readRunEnvironment({}).accessKey.secretAccessKey).not.toBe(run.accessKey.secretAccessKey);
  });

  it('uses what is elsewhere, with the key and the region of the user', () => {
    const run = readRunEnvironment({ ...key, AWS_REGION: 'us-east-1', AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:8000' });
    expect(run.external).toEqual({ DYNAMODB: 'http://127.0.0.1:8000' });
    expect(run.embedded).toEqual(['S3', 'SQS']);
    expect(run.accessKey).toEqual({ accessKeyId: 'USERS', secretAccessKey: 'secret' });
    expect(run.region).toBe('us-east-1');
  });

  it('leaves the credentials of the user alone where nothing is embedded', () => {
    const run = readRunEnvironment({
      AWS_PROFILE: 'work',
      AWS_ENDPOINT_URL: 'http://127.0.0.1:4566',
      TABLE_NAME: 'register',
      LEDGER_BUCKET: 'mine',
    });
    expect(run.embedded).toEqual([]);
    expect(run.variables).not.toHaveProperty('AWS_ACCESS_KEY_ID');
    expect(run.variables).not.toHaveProperty('AWS_PROFILE');
    expect(run.names).toEqual({ table: 'register', ledger: 'mine', reports: 'rapporteur-reports' });
  });

  it('refuses an S3 elsewhere whose events could not reach an embedded queue', () => {
    expect(() => readRunEnvironment({ AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:9000' })).toThrow(EventsCannotReach);
  });
});
