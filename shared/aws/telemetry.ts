import { Logger } from '@aws-lambda-powertools/logger';

/** One structured logger a function; it never logs the words of a paper or an address, only ids, codes and counts. */
export const logger = new Logger();
