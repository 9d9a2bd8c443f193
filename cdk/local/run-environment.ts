import { randomBytes } from 'node:crypto';
import type { ResourceNames } from './resources.ts';
import type { AccessKey } from './s3/signature.ts';
import type { Service } from './servers/start-servers.ts';
import { services } from './servers/start-servers.ts';

export type Variables = Readonly<Record<string, string | undefined>>;

/** What a run takes from the user's environment, and what it fills in. */
export interface RunEnvironment {
  readonly region: string;
  readonly accessKey: AccessKey;
  readonly names: ResourceNames;
  /** Services that the user's environment points elsewhere: used as they are. */
  readonly external: Readonly<Partial<Record<Service, string>>>;
  readonly embedded: readonly Service[];
  /** What of this the functions read from their environment; an empty value hides one of the user's. */
  readonly variables: Readonly<Record<string, string>>;
}

/** An S3 elsewhere cannot send its events to a queue inside this process. */
export class EventsCannotReach extends Error {
  constructor(endpoint: string) {
    super(
      `S3 is at ${endpoint}, but no endpoint is set for SQS, and the events of that S3 cannot reach a queue inside this program. Set AWS_ENDPOINT_URL_SQS too, or neither.`,
    );
    this.name = 'EventsCannotReach';
  }
}

const LOCAL_REGION = 'eu-central-1';

const externalEndpoints = (variables: Variables): Partial<Record<Service, string>> =>
  Object.fromEntries(
    services.flatMap((service) => {
      const endpoint = variables[`AWS_ENDPOINT_URL_${service}`] || variables.AWS_ENDPOINT_URL;
      return endpoint ? [[service, endpoint]] : [];
    }),
  );

/** A new secret for each run: whoever has not been given it cannot reach the embedded S3. */
const newAccessKey = (): AccessKey => ({ accessKeyId: 'RAPPORTEURLOCAL', secretAccessKey: randomBytes(20).toString('hex') });

const namesIn = (user: Variables): ResourceNames => ({
  table: user.TABLE_NAME || 'rapporteur-register',
  ledger: user.LEDGER_BUCKET || 'rapporteur-ledger',
  reports: user.REPORTS_BUCKET || 'rapporteur-reports',
});

/** The profile and, with a key of this run, the session token of the user would be preferred to the access key. */
const keyVariables = ({ accessKeyId, secretAccessKey }: AccessKey, sessionToken: string): Record<string, string> => ({
  AWS_ACCESS_KEY_ID: accessKeyId,
  AWS_SECRET_ACCESS_KEY: secretAccessKey,
  AWS_SESSION_TOKEN: sessionToken,
  AWS_PROFILE: '',
});

/**
 * Reads the user's environment. A service with an endpoint of its own (`AWS_ENDPOINT_URL_<service>` or `AWS_ENDPOINT_URL`) is not
 * embedded; then the user's access key and region hold too, if they are set. Throws EventsCannotReach.
 */
export const readRunEnvironment = (user: Variables): RunEnvironment => {
  const external = externalEndpoints(user);
  if (external.S3 && !external.SQS) throw new EventsCannotReach(external.S3);
  const embedded = services.filter((service) => !external[service]);
  const isExternal = embedded.length < services.length;
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = user;
  const usersKey = isExternal && accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey } : undefined;
  const accessKey = usersKey ?? newAccessKey();
  const sessionToken = (usersKey && user.AWS_SESSION_TOKEN) || '';
  const region = (isExternal && user.AWS_REGION) || LOCAL_REGION;
  const names = namesIn(user);
  const places = { AWS_REGION: region, TABLE_NAME: names.table, LEDGER_BUCKET: names.ledger, REPORTS_BUCKET: names.reports };
  const keys = usersKey || embedded.length > 0 ? keyVariables(accessKey, sessionToken) : {};
  return { region, accessKey, names, external, embedded, variables: { ...places, ...keys } };
};
