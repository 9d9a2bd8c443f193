import { randomBytes } from 'node:crypto';
import type { DeskArguments } from '../../../functions/command-line/desk-arguments.ts';
import { UsageError } from '../../../functions/command-line/usage-error.ts';
import { openDesk } from '../../../shared/aws/desk.ts';
import type { Desk } from '../../../shared/desk/desk.ts';
import { resourcesThere } from './resources-there.ts';

/** Faults of the SDK that the person at the terminal can mend. */
const noCredentials = [
  'CredentialsProviderError',
  'ExpiredTokenException',
  'ExpiredToken',
  'UnrecognizedClientException',
  'InvalidAccessKeyId',
];

/**
 * The desk over a deployed register, with the credentials and region of the environment or of a profile. It finds the register that is there; it starts no
 * server, runs no function and creates nothing: what follows from a decision is done by the functions of the deployment.
 */
export async function deskThere<T>({ profile }: DeskArguments, work: (desk: Desk) => Promise<T>): Promise<T> {
  // Keys in the environment would be preferred to the profile that the person named.
  if (profile !== null)
    Object.assign(process.env, { AWS_PROFILE: profile, AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' });
  try {
    // It seals the tokens between parts of a list, which live no longer than this run.
    const secret = process.env.LINK_SECRET || randomBytes(32).toString('hex');
    Object.assign(process.env, await resourcesThere(process.env), { LINK_SECRET: secret });
    return await work(openDesk());
  } catch (error) {
    if (!(error instanceof Error) || !mendable(error)) throw error;
    throw new UsageError(
      `AWS does not know who asks (${error.message}). Name a profile with --profile, or sign in first: aws sso login.`,
      { cause: error },
    );
  }
}

function mendable({ name, message }: Error): boolean {
  return noCredentials.includes(name) || message === 'Region is missing';
}
