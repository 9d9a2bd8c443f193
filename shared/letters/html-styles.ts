const ink = '#1a1a1a';
const quiet = '#4d4d4d';
const line = '#c7ced6';

/** Styles of the parts of a letter. Colours stand 7 to 1 or more against their ground; widths give way on a phone. */
export const styles = {
  body: 'margin:0;padding:0;background:#ffffff',
  sheet: `max-width:640px;margin:0 auto;padding:16px;color:${ink};font-family:'Segoe UI',Arial,'Noto Sans','Noto Sans Arabic','Noto Sans SC',sans-serif;font-size:15px;line-height:1.5`,
  meeting: `margin:0 0 4px;color:${quiet};font-size:14px`,
  title: 'margin:0 0 16px;font-size:21px;line-height:1.3',
  heading: `margin:24px 0 8px;padding:12px 0 0;border-top:1px solid ${line};font-size:17px;line-height:1.35;overflow-wrap:anywhere`,
  paragraph: 'margin:0 0 12px;overflow-wrap:anywhere',
  notice: `margin:0 0 12px;padding:10px 12px;border:1px solid ${line};background:#f2f5f8;font-weight:bold;overflow-wrap:anywhere`,
  facts: 'width:100%;margin:4px 0 12px;border-collapse:collapse;border-spacing:0',
  label: `width:20%;overflow-wrap:normal;padding:2px 0;padding-inline-end:8px;vertical-align:top;font-weight:normal;color:${quiet};font-size:14px`,
  value: 'padding:2px 0;vertical-align:top;font-size:14px;overflow-wrap:anywhere;word-break:break-word',
  list: 'margin:0 0 12px;padding:0;list-style:none',
  entry: `margin:0 0 8px;padding:8px 0 0;overflow-wrap:anywhere`,
  code: "font-family:Consolas,Menlo,'Courier New',monospace;font-size:12px;word-break:break-all",
  link: 'color:#0a4a8f;font-weight:bold',
  address: `margin:0 0 12px;color:${quiet};font-size:13px;word-break:break-all`,
} as const;
