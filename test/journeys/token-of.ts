import { createHash, randomBytes } from 'node:crypto';

/** Chooses a role at the site of this computer as a browser would. Answers the identity token of whoever that is. */
export async function tokenOf(origin: string, choice: Readonly<Record<string, string>>): Promise<string> {
  const verifier = randomBytes(32).toString('base64url');
  const client = { client_id: 'rapporteur-on-this-computer', redirect_uri: `${origin}/sign-in/return` };
  const asked = {
    ...client,
    response_type: 'code',
    scope: 'openid',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  };
  const post = (path: string, fields: Record<string, string>) =>
    fetch(`${origin}/local-identity/${path}`, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
  const chosen = await post('authorize', { ...asked, ...choice });
  const code = new URL(chosen.headers.get('location') ?? '').searchParams.get('code') ?? '';
  const granted = await post('token', { ...client, grant_type: 'authorization_code', code, code_verifier: verifier });
  const { id_token: token } = (await granted.json()) as { id_token: string };
  return token;
}
