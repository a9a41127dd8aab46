/** The words of each problem, English and Chinese: what is wrong and, where short, what to do. */

interface Words {
  column: string;
  value: string;
  detail: string;
}
type Sentence = (words: Words) => [english: string, chinese: string];

export const MESSAGES = {
  MISSING_FILE: ({ detail }) => [
    `This file is missing or cannot be read: ${detail}.`,
    `缺少文件或无法读取：${detail}。`,
  ],
  BAD_CSV: ({ detail }) => [`This is not well-formed CSV: ${detail}.`, `CSV 格式有误：${detail}。`],
  BAD_ENCODING: ({ detail }) => [
    `This file is not UTF-8; it looks like ${detail}. Save it as "CSV UTF-8".`,
    `文件不是 UTF-8 编码，看起来是 ${detail}；请另存为“CSV UTF-8”。`,
  ],
  FILE_TOO_LARGE: ({ detail }) => [`This file is too large: ${detail}.`, `文件过大：${detail}。`],
  TOO_MANY_ROWS: ({ detail }) => [`This table has more than ${detail} rows.`, `本表超过 ${detail} 行。`],
  CELL_TOO_LARGE: ({ detail }) => [
    `This cell holds ${detail} characters; at most 1,048,576 are read.`,
    `单元格有 ${detail} 个字符，最多 1,048,576 个。`,
  ],
  UNKNOWN_TABLE: ({ value }) => [
    `"${value}" is no table of the format and is not read.`,
    `“${value}”不是本格式的表，未读取。`,
  ],
  UNKNOWN_COLUMN: ({ value }) => [
    `"${value}" is no column of this table and is not read.`,
    `“${value}”不是本表的列，未读取。`,
  ],
  FORBIDDEN_COLUMN: ({ value }) => [
    `"${value}" may not be a column name; remove the column.`,
    `列名“${value}”不允许使用，请删除该列。`,
  ],
  DUPLICATE_COLUMN: ({ column }) => [
    `The column "${column}" stands here more than once.`,
    `列“${column}”重复出现。`,
  ],
  MISSING_COLUMN: ({ column }) => [`The column "${column}" is missing.`, `缺少列“${column}”。`],
  REQUIRED: ({ column }) => [`"${column}" must be filled in.`, `“${column}”必须填写。`],
  ONE_DATASET: () => ['The table "dataset" must have exactly one row.', '“dataset”表必须有且只有一行。'],
  BAD_TEXT: () => ['This text holds control characters; remove them.', '文字中有控制字符，请删除。'],
  TEXT_TOO_LONG: ({ detail }) => [
    `This text is longer than ${detail} characters.`,
    `文字超过 ${detail} 个字符。`,
  ],
  BAD_ID: ({ value, detail }) => [
    `"${value}" is not an id: ${detail} and 1 to 80 letters, digits, ".", "_" or "-".`,
    `“${value}”不是合法编号：应为 ${detail} 加 1 至 80 个字母、数字、“.”“_”“-”。`,
  ],
  BAD_DATE: ({ value }) => [
    `"${value}" is not a date: YYYY, YYYY-MM or YYYY-MM-DD.`,
    `“${value}”不是合法日期，应为 YYYY、YYYY-MM 或 YYYY-MM-DD。`,
  ],
  BAD_NUMBER: ({ value, detail }) => [
    `"${value}" is not ${NUMBER_WORDS[detail]?.[0] ?? 'a number'}.`,
    `“${value}”不是${NUMBER_WORDS[detail]?.[1] ?? '数字'}。`,
  ],
  BAD_ENUM: ({ value, detail }) => [
    `"${value}" is not one of: ${detail}.`,
    `“${value}”不在可选值之内：${detail}。`,
  ],
  BAD_BOOL: ({ value }) => [`"${value}" is not yes or no.`, `“${value}”应为 yes（是）或 no（否）。`],
  BAD_USCC: ({ value, detail }) => [
    `"${value}" is not a unified social credit code: ${USCC_WORDS[detail]?.[0] ?? detail}.`,
    `“${value}”不是合法的统一社会信用代码：${USCC_WORDS[detail]?.[1] ?? detail}。`,
  ],
  SAME_USCC: ({ value, detail }) => [
    `"${value}" is also the code of ${detail}; are they one enterprise?`,
    `统一社会信用代码“${value}”与 ${detail} 相同，是否为同一企业？`,
  ],
  DUPLICATE_ID: ({ value, detail }) => [
    `"${value}" is already the id of another row with other values (${detail}).`,
    `编号“${value}”已用于内容不同的另一行（${detail}）。`,
  ],
  CONTRADICTS: ({ detail }) => [
    `This row says something else than an earlier row with the same key (${detail}).`,
    `本行与相同键的前一行内容矛盾（${detail}）。`,
  ],
  DANGLING_ID: ({ value }) => [
    `"${value}" does not exist, neither in this data set nor in the graph.`,
    `“${value}”不存在：本数据集和图中都没有。`,
  ],
  WRONG_KIND: ({ value, detail }) => [
    `"${value}" is of the wrong kind here; expected ${detail}.`,
    `“${value}”的类别不对，此处应为 ${detail}。`,
  ],
  NO_SOURCE: () => ['A row that states a fact needs at least one source.', '陈述事实的行至少要有一个来源。'],
  NOT_A_LEAF: ({ value, detail }) => [
    `"${value}" has segments below it; firms belong to a leaf (${detail}).`,
    `“${value}”下面还有环节，企业只能归到末级环节（${detail}）。`,
  ],
  CYCLE: ({ detail }) => [`These rows form a circle: ${detail}.`, `上下级形成循环：${detail}。`],
  FUTURE_DATE: ({ value, detail }) => [
    `"${value}" lies after today (${detail}).`,
    `“${value}”晚于今天（${detail}）。`,
  ],
  SELF_LOOP: ({ value }) => [`"${value}" refers to itself.`, `“${value}”指向自身。`],
  CONFIDENCE_ON_STATED: () => [
    'A confidence is only for inferred rows; it is not read here.',
    '可信度只用于推断（inferred）的行，此处不读取。',
  ],
  REVENUE_WITHOUT_YEAR: () => ['A revenue needs its year.', '填写收入须同时填写收入年份。'],
  MISSING_TIER: ({ value }) => [
    `"${value}" has no tier, so it has no lane in the panorama.`,
    `“${value}”没有层级，在全景图中无处安放。`,
  ],
} satisfies Record<string, Sentence>;

export type ProblemCode = keyof typeof MESSAGES;

const NUMBER_WORDS: Record<string, [string, string]> = {
  int: ['a whole number of 0 or more, without blanks or commas', '不小于 0 的整数（不带空格和千分号）'],
  number: ['a number of 0 or more, without blanks or commas', '不小于 0 的数字（不带空格和千分号）'],
  share: ['a share between 0 and 1', '0 至 1 之间的小数'],
  lat: ['a latitude between -90 and 90', '-90 至 90 之间的纬度'],
  lon: ['a longitude between -180 and 180', '-180 至 180 之间的经度'],
};

const USCC_WORDS: Record<string, [string, string]> = {
  shape: [
    '18 digits and capital letters without I, O, S, V, Z',
    '应为 18 位数字和大写字母，不含 I、O、S、V、Z',
  ],
  check: ['its last character does not fit the others (GB 32100)', '末位校验码不符（GB 32100）'],
};
