const meeting = '/meetings/C21-VCC-1';

/** Every page that a delegation can come to, without its language. */
export const memberPaths = [
  meeting,
  `${meeting}/send`,
  `${meeting}/papers`,
  `${meeting}/papers?q=plan&item=C21-A2-10`,
  `${meeting}/items`,
  `${meeting}/citing?id=C21%2F30`,
  `${meeting}/papers/20210520T0900-0002.1`,
  `${meeting}/papers/20210520T0900-0003.1`,
  `${meeting}/papers/20210520T0900-0004.1`,
  `${meeting}/papers/20210520T0900-0005.1`,
  `${meeting}/papers/20210520T0900-0005.1/text`,
  `${meeting}/papers/20210520T0900-0008.1`,
  `${meeting}/sent/nobody-knows`,
  `${meeting}/checks/CH-1`,
  `${meeting}/checks/CH-2`,
] as const;
