import type { Language } from '../../model/language.ts';
import type { Block, Fact, Table } from '../document.ts';
import { chartHtml } from './chart.ts';
import { conclusionHtml } from './conclusion.ts';
import { factsHtml } from './facts.ts';
import { cellHtml, lineHtml } from './lines.ts';
import { escaped } from './markup.ts';

export function blockHtml(block: Block, language: Language): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${lineHtml(block.line, language)}</p>`;
    case 'box':
      return `<dl class="box">${block.facts.map((fact) => termHtml(fact, language)).join('\n')}</dl>`;
    case 'facts':
      return factsHtml(block.caption, block.facts, language);
    case 'conclusion':
      return conclusionHtml(block, language);
    case 'table':
      return tableHtml(block, language);
    case 'chart':
      return chartHtml(block, language);
  }
}

function termHtml(fact: Fact, language: Language): string {
  return `<dt>${escaped(fact.label)}</dt><dd>${cellHtml(fact.cell, language)}</dd>`;
}

function tableHtml(table: Table, language: Language): string {
  const heads = table.columns.map(
    (column) =>
      `<th role="columnheader" scope="col" style="width:${column.share}%"${column.numeric ? ' class="numeric"' : ''}>${escaped(column.label)}</th>`,
  );
  return `<table role="table" class="list"><caption>${lineHtml(table.caption, language)}</caption>
<thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead>
<tbody role="rowgroup">
${table.rows.map((row) => rowHtml(row, table, language)).join('\n')}
</tbody></table>`;
}

function rowHtml(row: Table['rows'][number], table: Table, language: Language): string {
  const cells = row.cells.map((cell, i) => {
    const column = table.columns[i];
    const attributes = `${column?.numeric ? ' class="numeric"' : ''} data-label="${escaped(column?.label ?? '')}"`;
    const inner = cellHtml(cell, language);
    return i === 0 ? `<th role="rowheader" scope="row"${attributes}>${inner}</th>` : `<td role="cell"${attributes}>${inner}</td>`;
  });
  return `<tr role="row"${row.anchor === undefined ? '' : ` id="${row.anchor}"`}${row.total ? ' class="total"' : ''}>${cells.join('')}</tr>`;
}
