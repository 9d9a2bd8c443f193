import { finding, type Rule } from './finding.ts';
import { revisionOf } from './revision.ts';

/**
 * A State sends a paper whose title it has used: most likely a new version that does not say so. It is not taken for one, since a number that the sender
 * does not name in a revision line is not given; nor is it filed as a second contribution. A person decides.
 */
export const sameTitle: Rule = (examination, _meeting, _arrival, { sameTitle: earlier }) =>
  earlier === undefined || revisionOf(examination) !== null ? [] : [finding('same-title', earlier)];
