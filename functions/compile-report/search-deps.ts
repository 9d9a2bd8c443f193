import { readExamination } from '../../shared/aws/ledger.ts';
import type { ObjectStore } from '../../shared/aws/object-store.ts';
import { objectStore } from '../../shared/aws/object-store.ts';
import { taggedTexts } from '../../shared/aws/tagged-text.ts';
import { searchKeys, searchListSchema } from '../../shared/register/search-keys.ts';
import { loadPart } from '../../shared/search/search-part.ts';
import type { SearchDeps } from './keep-search.ts';

const contentType = 'application/json';

export function searchDeps(reportsBucket: string, ledger: ObjectStore): SearchDeps {
  const reports = objectStore(reportsBucket);
  const lists = taggedTexts(reportsBucket);
  return {
    async searchList(meetingId) {
      const read = await lists.read(searchKeys.list(meetingId));
      return read === null ? null : { list: searchListSchema.safeParse(JSON.parse(read.text)).data ?? null, tag: read.tag };
    },
    replaceSearchList: (meetingId, list, tag) =>
      lists.replace(searchKeys.list(meetingId), `${JSON.stringify(list)}\n`, tag, contentType),
    async openPart(meetingId, content) {
      const half = (name: 'index' | 'texts') => reports.text(searchKeys.part(meetingId, content, name));
      const [index, texts] = await Promise.all([half('index'), half('texts')]);
      return index === null || texts === null ? null : loadPart({ index, texts });
    },
    async storePart(meetingId, { content, index, texts }) {
      await reports.put(searchKeys.part(meetingId, content, 'texts'), texts, contentType);
      await reports.put(searchKeys.part(meetingId, content, 'index'), index, contentType);
    },
    async observed(paper) {
      const read = await readExamination(ledger, paper);
      return read === null ? null : read.examination;
    },
  };
}
