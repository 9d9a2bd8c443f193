import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Setting {
  readonly path: string;
  readonly name: string;
  readonly value: string;
}

/**
 * What a hostile paper might make LibreOffice do, shut off: macros, active content, linked files and pictures, links that update themselves,
 * and the network, by a proxy at a port where nobody listens.
 */
const settings: readonly Setting[] = [
  { path: 'org.openoffice.Office.Common/Security/Scripting', name: 'MacroSecurityLevel', value: '3' },
  { path: 'org.openoffice.Office.Common/Security/Scripting', name: 'DisableMacrosExecution', value: 'true' },
  { path: 'org.openoffice.Office.Common/Security/Scripting', name: 'DisablePythonRuntime', value: 'true' },
  { path: 'org.openoffice.Office.Common/Security/Scripting', name: 'BlockUntrustedRefererLinks', value: 'true' },
  { path: 'org.openoffice.Office.Common/Security/Scripting', name: 'DisableActiveContent', value: 'true' },
  { path: 'org.openoffice.Office.Writer/Content/Update', name: 'Link', value: '0' },
  { path: 'org.openoffice.Office.Common/Misc', name: 'FirstRun', value: 'false' },
  { path: 'org.openoffice.Inet/Settings', name: 'ooInetProxyType', value: '2' },
  ...['HTTP', 'HTTPS', 'FTP'].flatMap((scheme) => [
    { path: 'org.openoffice.Inet/Settings', name: `ooInet${scheme}ProxyName`, value: '127.0.0.1' },
    { path: 'org.openoffice.Inet/Settings', name: `ooInet${scheme}ProxyPort`, value: '9' },
  ]),
];

/** Makes a profile of LibreOffice with our settings in an empty folder, from one made beforehand where there is one. */
export async function makeProfile(folder: string, prepared: string): Promise<void> {
  if (prepared !== '') await cp(prepared, folder, { recursive: true });
  await mkdir(join(folder, 'user'), { recursive: true });
  await writeFile(join(folder, 'user', 'registrymodifications.xcu'), registry());
}

function registry(): string {
  const items = settings.map(
    ({ path, name, value }) =>
      `<item oor:path="/${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  );
  const namespaces =
    'xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<oor:items ${namespaces}>\n${items.join('\n')}\n</oor:items>\n`;
}
