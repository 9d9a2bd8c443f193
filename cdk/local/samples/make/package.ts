import { strToU8, type Zippable, zipSync } from 'fflate';
import { type LaidOut, layOut } from './layouts.ts';
import type { SamplePaper } from './paper.ts';
import { escaped, type Writing } from './runs.ts';
import { stylesPart } from './styles.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const linked = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The first moment that a zip can tell: the same bytes whenever the samples are made. */
const zipTime = new Date(1980, 0, 1);

/** A sample as a docx package (ECMA-376, Parts 1 and 2). The same paper gives the same bytes. */
export function packageOf(paper: SamplePaper): Uint8Array {
  const writing: Writing = { language: paper.language, comments: [] };
  const laidOut = layOut(paper, writing);
  const parts: Record<string, string> = {
    'word/document.xml': documentPart(laidOut),
    'word/styles.xml': stylesPart(paper),
    'word/numbering.xml': numberingPart,
    'word/settings.xml': settingsPart(paper),
    'word/footer1.xml': footerPart,
    ...(laidOut.header === null ? {} : { 'word/header1.xml': headerPart(laidOut.header) }),
    ...(writing.comments.length === 0 ? {} : { 'word/comments.xml': commentsPart(writing.comments) }),
    'docProps/app.xml': `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Pages>${paper.pages}</Pages><Application>Microsoft Office Word</Application></Properties>`,
    'docProps/core.xml': corePart(paper),
  };
  const names = Object.keys(parts);
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(names),
    '_rels/.rels': packageRelationships,
    'word/_rels/document.xml.rels': documentRelationships(names),
    ...(paper.attachedTemplate === undefined
      ? {}
      : { 'word/_rels/settings.xml.rels': templateRelationship(paper.attachedTemplate) }),
    ...parts,
  };
  const zip: Zippable = {};
  for (const [name, xml] of Object.entries(files)) zip[name] = [strToU8(xml), { mtime: zipTime, level: 9 }];
  return zipSync(zip);
}

function documentPart({ header, body }: LaidOut): string {
  const first =
    header === null
      ? ''
      : '<w:headerReference w:type="first" r:id="rIdheader1"/><w:footerReference w:type="first" r:id="rIdfooter1"/>';
  const sheet =
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="680" w:footer="567" w:gutter="0"/>';
  const section = `<w:sectPr>${first}<w:footerReference w:type="default" r:id="rIdfooter1"/>${sheet}${header === null ? '' : '<w:titlePg/>'}</w:sectPr>`;
  return `${declaration}<w:document ${main} ${linked}><w:body>${body}${section}</w:body></w:document>`;
}

function headerPart(content: string): string {
  return `${declaration}<w:hdr ${main}>${content}<w:p><w:pPr><w:pStyle w:val="Field"/></w:pPr></w:p></w:hdr>`;
}

const footerPart = `${declaration}<w:ftr ${main}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>`;

const numberingPart = `${declaration}<w:numbering ${main}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="500" w:hanging="300"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

function commentsPart(comments: readonly string[]): string {
  const all = comments.map(
    (text, id) =>
      `<w:comment w:id="${id}" w:author="Delegation" w:initials="D" w:date="2021-05-20T09:00:00Z"><w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p></w:comment>`,
  );
  return `${declaration}<w:comments ${main}>${all.join('')}</w:comments>`;
}

function settingsPart({ attachedTemplate }: SamplePaper): string {
  const template = attachedTemplate === undefined ? '' : '<w:attachedTemplate r:id="rIdtemplate"/>';
  return `${declaration}<w:settings ${main} ${linked}>${template}<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;
}

function templateRelationship(address: string): string {
  return `${declaration}<Relationships ${relationships}><Relationship Id="rIdtemplate" Type="${relationship}/attachedTemplate" Target="${address}" TargetMode="External"/></Relationships>`;
}

function corePart({ title, language }: SamplePaper): string {
  const dates = ['created', 'modified'].map(
    (what) => `<dcterms:${what} xsi:type="dcterms:W3CDTF">2021-05-03T09:00:00Z</dcterms:${what}>`,
  );
  return `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title ?? '')}</dc:title><dc:language>${language}</dc:language>${dates.join('')}</cp:coreProperties>`;
}

const packageRelationships = `${declaration}<Relationships ${relationships}><Relationship Id="rId1" Type="${relationship}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="${relationship}/extended-properties" Target="docProps/app.xml"/></Relationships>`;

/** `word/header1.xml` → `header`: the type of the part and of its relationship. */
function typeOf(name: string): string {
  return name.replace(/^word\/|\d*\.xml$/gu, '');
}

function documentRelationships(names: readonly string[]): string {
  const all = names
    .filter((name) => name.startsWith('word/') && name !== 'word/document.xml')
    .map((name) => name.slice('word/'.length))
    .map(
      (target) =>
        `<Relationship Id="rId${target.replace('.xml', '')}" Type="${relationship}/${typeOf(target)}" Target="${target}"/>`,
    );
  return `${declaration}<Relationships ${relationships}>${all.join('')}</Relationships>`;
}

function contentTypes(names: readonly string[]): string {
  const type = (name: string) => {
    if (name === 'docProps/core.xml') return 'application/vnd.openxmlformats-package.core-properties+xml';
    if (name === 'docProps/app.xml') return 'application/vnd.openxmlformats-officedocument.extended-properties+xml';
    return `${wordType}.${typeOf(name)}${name === 'word/document.xml' ? '.main' : ''}+xml`;
  };
  const overrides = names.map((name) => `<Override PartName="/${name}" ContentType="${type(name)}"/>`);
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}
