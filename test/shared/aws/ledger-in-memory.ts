import type { ObjectStore } from '../../../shared/aws/object-store.ts';

/** A ledger of texts in a map, which a test may also tamper with; it lists as S3 does. */
export function ledgerInMemory(texts: Map<string, string> = new Map()): ObjectStore {
  const facts = (text: string) => ({ versionId: null, size: text.length, storedAt: '2021-05-20T08:00:00.000Z', metadata: {} });
  return {
    async open(key) {
      const text = texts.get(key);
      return text === undefined ? null : { ...facts(text), chunks: ReadableStream.from([Buffer.from(text)]) };
    },
    text: async (key) => texts.get(key) ?? null,
    async facts(key) {
      const text = texts.get(key);
      return text === undefined ? null : facts(text);
    },
    put: async (key, body) => void texts.set(key, String(body)),
    async putOnce(key, body) {
      if (texts.has(key)) return false;
      texts.set(key, String(body));
      return true;
    },
    async *list(prefix) {
      for (const key of [...texts.keys()].filter((one) => one.startsWith(prefix)).sort((a, b) => (a < b ? -1 : 1))) {
        yield { key, ...facts(texts.get(key) ?? '') };
      }
    },
  };
}
