import type { Clients } from '../../../cdk/local/clients.ts';
import { clientsFor } from '../../../cdk/local/clients.ts';
import type { EmbeddedStack, StackOptions } from '../../../cdk/local/embedded-stack.ts';
import { startEmbeddedStack } from '../../../cdk/local/embedded-stack.ts';
import type { Handlers } from '../../../cdk/local/start-triggers.ts';

export interface StackUnderTest extends EmbeddedStack {
  readonly clients: Clients;
  readonly faults: { readonly where: string; readonly fault: unknown }[];
}

/** A stack that takes nothing from the environment in which the tests run. */
export const openStack = async (options: Partial<StackOptions> = {}): Promise<StackUnderTest> => {
  const faults: StackUnderTest['faults'] = [];
  const onFault = (fault: unknown, where: string): void => {
    faults.push({ where, fault });
  };
  const stack = await startEmbeddedStack({ folder: null, userEnvironment: {}, onFault, ...options });
  const clients = clientsFor(stack.environment);
  return {
    ...stack,
    clients,
    faults,
    close: async () => {
      clients.destroy();
      await stack.close();
    },
  };
};

const nothing = async (): Promise<void> => {};

/** Handlers of which those not given do nothing. */
export const handlersWith = (given: Partial<Handlers>): Handlers => ({
  'observe-paper': nothing,
  'file-contribution': nothing,
  'import-proceedings': nothing,
  'compile-report': nothing,
  'receive-mail': nothing,
  'send-letter': nothing,
  'sweep-inbox': nothing,
  ...given,
});
