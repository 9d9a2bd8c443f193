import { SESv2Client, SESv2ServiceException, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { backOff } from './back-off.ts';

/** What the service made of a letter: its id, or why it will not take it. */
export type Posted = { readonly taken: string } | { readonly refused: string };

/** SES says so before it has taken anything, so that another try is no second letter. */
const tooMany = 'TooManyRequestsException';
const mostBusyAnswers = 5;

/**
 * Gives raw letters to SES. A refusal is an answer; where there is none (the network, a fault of the service), it is thrown, for nobody knows whether the letter
 * went. The client itself never tries twice.
 */
export function mailService(configurationSet: string, client = new SESv2Client({ maxAttempts: 1 })) {
  return async ({
    from,
    to,
    bytes,
  }: {
    readonly from: string;
    readonly to: string;
    readonly bytes: Uint8Array;
  }): Promise<Posted> => {
    const command = new SendEmailCommand({
      FromEmailAddress: from,
      Destination: { ToAddresses: [to] },
      Content: { Raw: { Data: bytes } },
      ConfigurationSetName: configurationSet,
    });
    for (let lost = 0; ; lost += 1) {
      try {
        const { MessageId } = await client.send(command);
        return { taken: MessageId ?? '' };
      } catch (error) {
        if (!(error instanceof SESv2ServiceException) || error.$fault !== 'client') throw error;
        if (error.name !== tooMany || lost >= mostBusyAnswers) return { refused: error.name };
        await backOff(lost);
      }
    }
  };
}
