/** Bytes → text: UTF-8 or a guess at what it is instead. */

export type Decoded = { text: string } | { text: null; encoding: string; line: number };

/** Decodes strict UTF-8 (a byte order mark is dropped); otherwise names the likely encoding and first bad line. */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0xff, 0xfe])) return { text: null, encoding: 'UTF-16LE', line: 1 };
  if (startsWith(bytes, [0xfe, 0xff])) return { text: null, encoding: 'UTF-16BE', line: 1 };
  if (startsWith(bytes, [0x50, 0x4b, 3, 4])) return { text: null, encoding: 'ZIP / XLSX', line: 1 };
  const text = strict('utf-8', bytes);
  if (text !== null) return { text };
  const encoding = strict('gb18030', bytes) === null ? 'an unknown encoding / 未知编码' : 'GB18030 (GBK)';
  return { text: null, encoding, line: firstBadLine(bytes) };
}

const startsWith = (bytes: Uint8Array, head: number[]) => head.every((byte, index) => bytes[index] === byte);

function strict(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-8 never has a line feed inside a character, so lines can be tried one by one. */
function firstBadLine(bytes: Uint8Array): number {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(10, start);
    if (end < 0 || strict('utf-8', bytes.subarray(start, end)) === null) return line;
    start = end + 1;
  }
}
