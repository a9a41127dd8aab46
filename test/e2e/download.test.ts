/** The list as staff take it away: Excel and CSV with the columns they need, and nothing that runs as a formula. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderOf, SECOND_CITY } from '../support/datasets.ts';
import { repositoryFiles } from '../support/files.ts';
import { seen } from './support/expect.ts';
import type { Screens } from './support/screens.ts';
import { session } from './support/session.ts';

const COLUMNS = [
  ...['企业全称', '所在地', '产品', '环节', '推荐理由', '引荐路径', '拟承接载体', '是否已在本地布局'],
  ...['来源（含日期）', '待核实事项', '责任单位', '对接人', '下一步', '时限'],
];
const FIRM = '+海角卫生材料有限公司（虚构）';
const PRODUCT = '=HYPERLINK("https://evil.invalid","卫生材料")';

/** The second city with a firm and a product that a spreadsheet would run. */
async function withFormulas(): Promise<string> {
  const folder = 'test/fixtures/second-city/';
  const names = repositoryFiles()
    .filter(path => path.startsWith(folder))
    .map(path => path.slice(folder.length));
  const files = Object.fromEntries(names.map(name => [name, readFileSync(join(SECOND_CITY, name), 'utf8')]));
  return folderOf({
    ...files,
    'enterprises.csv': files['enterprises.csv']!.replace('海角卫生材料有限公司（虚构）', FIRM),
    'operates_in.csv': files['operates_in.csv']!.replace(
      ',卫生材料,',
      `,"${PRODUCT.replaceAll('"', '""')}",`,
    ),
  });
}

const { keep } = session(withFormulas);

/** Header block, column names, and one record for each firm. */
function split(rows: readonly (readonly unknown[])[]) {
  const at = rows.findIndex(row => row[0] === COLUMNS[0]);
  const records = rows
    .slice(at + 1)
    .map(row => Object.fromEntries(COLUMNS.map((name, i) => [name, String(row[i] ?? '')])));
  return { head: rows.slice(0, at), columns: rows[at], records };
}

describe('the downloaded list', () => {
  let on: Screens;
  const take = async (button: string): Promise<{ name: string; path: string }> => {
    const [download] = await Promise.all([
      on.page.waitForEvent('download'),
      on.targets().getByRole('button', { name: button }).click(),
    ]);
    return { name: download.suggestedFilename(), path: await download.path() };
  };

  beforeAll(async () => {
    on = await keep('/targets?segment=seg:bio.material');
    await seen(on.card(FIRM));
  });

  it('is a workbook with every column, filled but for the four of the staff', async () => {
    const { name, path } = await take('下载 Excel');
    expect(name).toMatch(/^补链目标_海湾市（虚构）_卫生材料（虚构）_2026-11-25\.xlsx$/);
    const [sheet] = await readXlsxFile(path);
    const { head, columns, records } = split(sheet!.data);
    expect(columns).toEqual(COLUMNS);
    expect(head.flat().join(' ')).toContain('海湾市（虚构）');
    expect(head.flat().join(' ')).toContain('2026-11-25');
    expect(records).toHaveLength(1);
    const [record] = records;
    expect(record).toMatchObject({
      企业全称: `'${FIRM}`,
      所在地: '海角市（虚构）',
      产品: `'${PRODUCT}`,
      环节: '卫生材料（虚构）',
      是否已在本地布局: '否',
      ...{ 责任单位: '', 对接人: '', 下一步: '', 时限: '' },
    });
    expect(record!.引荐路径).toMatch(/海湾疫苗有限公司（虚构）.*供货 2025-03.*强度 0\.\d\d/);
    expect(record!['来源（含日期）']).toContain('虚构的海湾市生物医药名单（2025-06-01，有据）');
    expect(record!.推荐理由).not.toBe('');
    expect(record!.待核实事项).toContain('暂无资料');
    await seen(on.page.getByText('文件已生成。'));
  });

  it('is a CSV with a byte order mark and the same content', async () => {
    const { name, path } = await take('下载 CSV');
    expect(name).toMatch(/\.csv$/);
    const bytes = readFileSync(path);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows: string[][] = parse(bytes, { bom: true, relax_column_count: true });
    const { columns, records } = split(rows);
    expect(columns).toEqual(COLUMNS);
    const excel = split((await readXlsxFile((await take('下载 Excel')).path))[0]!.data);
    expect(records).toEqual(excel.records);
    const cells = rows.flat();
    expect(cells.filter(cell => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(cells).toContain(`'${FIRM}`);
  });
});
