import { describe, expect, it } from 'vitest';
import { readServeArguments } from '../../../functions/command-line/serve-command.ts';
import { UsageError } from '../../../functions/command-line/usage-error.ts';

describe('the arguments of serve', () => {
  it('may all be left out', () => {
    expect(readServeArguments([])).toEqual({
      httpPort: null,
      smtpPort: 2525,
      authentication: 'none',
      members: null,
      data: '.rapporteur',
      firstPort: null,
      help: false,
    });
  });

  it('name ports, 0 being any that is free', () => {
    expect(readServeArguments(['--http-port', '0', '--smtp-port', '2526'])).toMatchObject({ httpPort: 0, smtpPort: 2526 });
  });

  it.each([
    ['--http-port', '65536'],
    ['--http-port', 'many'],
    ['--smtp-port', '-1'],
  ])('%s takes no %s', (option, value) => {
    expect(() => readServeArguments([`${option}=${value}`])).toThrow(UsageError);
    expect(() => readServeArguments([`${option}=${value}`])).toThrow(option);
  });
});
