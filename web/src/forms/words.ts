import { inBoth } from '../i18n/words.ts';

export const formWords = inBoth({
  yes: ['是', 'Yes'],
  no: ['否', 'No'],
  required: ['必填', 'required'],
  optional: ['选填', 'optional'],
  fillIn: ['填写此项', 'Fill this part in'],
  add: ['增加一行', 'Add a row'],
  remove: ['删除此行', 'Remove this row'],
  row: [(n: number) => `第 ${n} 行`, (n: number) => `Row ${n}`],
  paste: ['从 Excel 粘贴', 'Paste from Excel'],
  pasteHere: [
    '在表格软件中选中并复制各行（列序如下），粘贴到这里。',
    'Copy the rows in your spreadsheet, in this order of columns, and paste them here.',
  ],
  pasteTake: ['填入表格', 'Fill the rows in'],
  pasteWrong: [
    (row: number, column: string, value: string) => `第 ${row} 行“${column}”无法识别：${value}`,
    (row: number, column: string, value: string) => `Row ${row}, “${column}” cannot be read: ${value}`,
  ],
  pasteColumns: [
    (row: number, given: number, asked: number) => `第 ${row} 行有 ${given} 列，应为 ${asked} 列`,
    (row: number, given: number, asked: number) => `Row ${row} has ${given} columns instead of ${asked}`,
  ],
  cancel: ['取消', 'Cancel'],
  choose: ['请选择', 'Choose'],
  typeToSearch: ['输入名称查找', 'Type a name to search'],
  noChoices: ['没有可选的内容', 'Nothing to choose from'],
  upload: ['上传附件', 'Upload a file'],
  uploading: ['正在上传…', 'Uploading…'],
  uploaded: ['已上传', 'Uploaded'],
  maximum: [(points: string) => `满分 ${points}`, (points: string) => `of ${points}`],
  notApplicable: ['不适用', 'does not apply'],
  keyFile: ['私钥文件', 'Key file'],
  keyFileHelp: [
    '开启人自己保管的私钥文件。只在本机使用，不会上传。',
    'The key file that you keep. It is used on this computer and never sent.',
  ],
  sealHere: [
    '内容将在本机密封，开启前任何人都看不到。',
    'What you enter is sealed on this computer; nobody sees it before the opening.',
  ],
  keyUnread: [
    '一个份额也解不开：这不是公告时公布的那把私钥。',
    'Not one share could be unwrapped: this is not the key that the notice published.',
  ],
  keyMissing: ['请选择私钥文件。', 'Choose your key file.'],
  total: ['合计', 'Total'],
  over: [(maximum: string) => `超过满分 ${maximum}`, (maximum: string) => `above the maximum of ${maximum}`],
  notANumber: ['不是数字', 'not a number'],
  summary: [
    (n: number) => `有 ${n} 处需要修改`,
    (n: number) => (n === 1 ? 'One thing to mend' : `${n} things to mend`),
  ],
  nothingToFill: ['没有需要填写的内容。', 'There is nothing to fill in.'],
  yuan: ['元', 'yuan'],
  beijing: ['北京时间', 'Beijing time'],
  kept: [(at: string) => `草稿已保存 ${at}`, (at: string) => `Draft kept ${at}`],
  notKept: [
    '草稿尚未保存，连接恢复后自动保存',
    'The draft is not kept yet; it will be once the connection is back',
  ],
});
