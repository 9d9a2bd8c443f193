import type { DeskArguments } from '../../../functions/command-line/desk-arguments.ts';
import { UsageError } from '../../../functions/command-line/usage-error.ts';
import { openDesk } from '../../../shared/aws/desk.ts';
import type { Desk } from '../../../shared/desk/desk.ts';
import type { Variables } from '../run-environment.ts';
import { openRegister } from './open-register.ts';
import { settled } from './settled.ts';

/** Where an endpoint is AWS itself: the register on this computer would make there what is missing. */
const ofAws = /\.(?:amazonaws\.com(?:\.cn)?|api\.aws)$/u;

/** The desk of the register on this computer, or at the endpoints that the environment names. It closes when all that follows from the command is done. */
export async function deskThere<T>({ data, firstPort }: DeskArguments, work: (desk: Desk) => Promise<T>): Promise<T> {
  refuseAws(process.env);
  const register = await openRegister({ folder: data, fresh: false, firstPort });
  try {
    const done = await work(openDesk());
    await settled(register.stack);
    return done;
  } finally {
    await register.close();
  }
}

/** Throws `UsageError` where the environment points at AWS and the person did not say so. */
function refuseAws(variables: Variables): void {
  const endpoints = Object.entries(variables).flatMap(([name, value]) =>
    name.startsWith('AWS_ENDPOINT_URL') && value ? [value] : [],
  );
  const there = endpoints.find((endpoint) => URL.canParse(endpoint) && ofAws.test(new URL(endpoint).hostname));
  if (there !== undefined)
    throw new UsageError(`The environment points at AWS (${there}): say --aws to work on the register there, or unset it.`);
}
