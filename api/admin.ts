/**
 * The admin socket: a command that finds the graph held by a running server asks that server to do the work.
 * It listens on loopback only; port and token stand in a file beside the graph that only its owner can read.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { AppError } from './errors.ts';
import type { ImportReport } from './ingest/import.ts';

const command = z.object({ dir: z.string().min(1), dryRun: z.boolean() });
export type ImportCommand = z.infer<typeof command>;

/** Where the address of a running server stands: beside its graph, and named after it. */
const addressFile = (graph: string): string => `${graph}.admin.json`;

/** Listens and writes the address file; returns how to stop. */
export async function openAdmin(
  graph: string,
  runImport: (command: ImportCommand) => Promise<ImportReport>,
): Promise<() => Promise<void>> {
  const token = randomBytes(32).toString('hex');
  const server = createServer(async (request, response) => {
    const answer = (status: number, body: unknown) => {
      response.statusCode = status;
      response.setHeader('content-type', 'application/json; charset=utf-8');
      response.end(JSON.stringify(body));
    };
    try {
      if (!sameToken(request.headers.authorization, token)) return answer(403, { message: 'Wrong token.' });
      if (request.method !== 'POST' || request.url !== '/import')
        return answer(404, { message: 'No such command.' });
      answer(200, await runImport(command.parse(JSON.parse(await body(request)))));
    } catch (error) {
      answer(500, { message: error instanceof Error ? error.message : String(error) });
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const file = addressFile(graph);
  rmSync(file, { force: true });
  writeFileSync(file, JSON.stringify({ port, token }), { mode: 0o600 });
  return async () => {
    rmSync(file, { force: true });
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
  };
}

/**
 * Asks the server that holds the graph.
 * @returns null when no server answers
 * @throws BAD_INPUT with the server's words when it refuses
 */
export async function askServer(graph: string, wanted: ImportCommand): Promise<ImportReport | null> {
  let address: { port: number; token: string };
  try {
    address = JSON.parse(readFileSync(addressFile(graph), 'utf8'));
  } catch {
    return null;
  }
  let response: Response;
  let answer: ImportReport & { message?: string };
  try {
    response = await fetch(`http://127.0.0.1:${address.port}/import`, {
      method: 'POST',
      headers: { authorization: `Bearer ${address.token}` },
      body: JSON.stringify(wanted),
    });
    answer = (await response.json()) as typeof answer;
  } catch {
    // Nobody there, or somebody else: the file was left by a server that did not end in order.
    return null;
  }
  if (!response.ok)
    throw new AppError('BAD_INPUT', answer.message ?? 'The running server refused the import.');
  return answer;
}

function sameToken(header: string | undefined, token: string): boolean {
  const given = Buffer.from(header ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

async function body(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
