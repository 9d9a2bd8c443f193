import { createHook } from 'node:async_hooks';

/** Exit code of a process that was ended because it reached for the network. */
export const reachedForNetwork = 77;

/** What Node makes, and tells of, before a name is looked up, a connection opened or a packet sent, whichever module asks for it. */
const reaching: ReadonlySet<string> = new Set([
  'GETADDRINFOREQWRAP',
  'GETNAMEINFOREQWRAP',
  'QUERYWRAP',
  'TCPWRAP',
  'TCPCONNECTWRAP',
  'TCPSERVERWRAP',
  'PIPECONNECTWRAP',
  'PIPESERVERWRAP',
  'UDPWRAP',
  'UDPSENDWRAP',
]);

/**
 * Ends this process at its first step towards the network, before anything is sent. Reading a file needs none, and Node's
 * permission model has no door for it in this version. The channel to the parent, which stands already, is not touched.
 */
export function forbidNetwork(): void {
  createHook({
    // Promises are told of for each one made, at a price, and none is a connection.
    trackPromises: false,
    init: (_id, type) => {
      if (reaching.has(type)) process.exit(reachedForNetwork);
    },
  }).enable();
}
