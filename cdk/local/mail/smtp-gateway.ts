import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { mailLimits } from '../../../shared/model/mail.ts';
import { refusePort } from '../servers/listening.ts';
import { type Authentication, asReceived } from './receiving-headers.ts';

export interface SmtpGateway {
  readonly port: number;
  close(): Promise<void>;
}

export interface SmtpGatewayOptions {
  /** 0: a free one. */
  readonly port: number;
  readonly authentication: Authentication;
  /** Keeps the raw bytes; the client is told that its mail was taken when this has ended, and not before. */
  store(mailId: string, bytes: Uint8Array): Promise<void>;
  onFault(fault: unknown): void;
}

/**
 * Receives mail on 127.0.0.1, where SES receives it on AWS: takes what any client on this computer sends, to whomever it is addressed, and stores it. Throws
 * PortTaken.
 */
export async function startSmtpGateway({ port, authentication, store, onFault }: SmtpGatewayOptions): Promise<SmtpGateway> {
  const receive = async (stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> => {
    const bytes = Buffer.concat(await Array.fromAsync(stream as AsyncIterable<Uint8Array>));
    if (stream.sizeExceeded) throw refusal(552, 'The mail is larger than 40 MB');
    const envelopeFrom = session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address;
    await store(newMailId(), asReceived(bytes, authentication, envelopeFrom)).catch((cause: unknown) => {
      onFault(cause);
      throw refusal(451, 'The mail could not be stored; try again');
    });
  };
  const server = new SMTPServer({
    name: 'rapporteur',
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: mailLimits.bytes,
    logger: false,
    onData: (stream, session, done) => {
      receive(stream, session).then(() => done(), done);
    },
  });
  // A client that goes away in the middle of a mail ends its own connection and nothing else.
  server.on('error', onFault);
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  }).catch((cause: unknown) => refusePort(port, cause));
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** As long as the ids that SES gives. */
export function newMailId(): string {
  return randomBytes(20).toString('hex');
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
