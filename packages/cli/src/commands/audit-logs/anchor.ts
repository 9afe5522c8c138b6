import { execFile } from 'node:child_process';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as Flags from '@oclif/core/flags';
import type { AuditCheckpoint } from '@the-plugs/sdk/resources/audit_checkpoints';
import { type Anchor, readAnchors } from '../../audit/bundle.ts';
import { checked, format, type Keys } from '../../audit/checkpoint.ts';
import { ProofCommand, publicKeyFlag } from '../../audit/proof-command.ts';
import { verifyConsistency } from '../../audit/verify.ts';
import { CliError } from '../../errors.ts';

const run = promisify(execFile);
const inGit = 'plugs-audit-anchors.ndjson';
const answerWithinMs = 30_000;

export default class AuditLogsAnchor extends ProofCommand<typeof AuditLogsAnchor> {
  static override summary = 'Keep the newest checkpoint where nobody who runs the server can change it.';
  static override description =
    `Adds the checkpoint as a line to a file, commits it to a git repository, or posts it to an address. What is anchored once, plugs audit verify --anchor holds the audit against: then a log that was cut off or written anew is found, also when whoever did it has the signing key.

Before a line is added, the audit has to begin with what the line before says; where it does not, nothing is written and the exit code is 7.`;
  static override examples = [
    'plugs audit anchor --file /mnt/worm/anchors.ndjson',
    'plugs audit anchor --git ~/audit-anchors && git -C ~/audit-anchors push',
    'plugs audit anchor --url https://notary.example/anchors',
  ];
  static override flags = {
    file: Flags.string({
      helpValue: 'FILE',
      exactlyOne: ['file', 'git', 'url'],
      summary: 'Add it to this file.',
    }),
    git: Flags.string({ helpValue: 'FOLDER', summary: `Add it to ${inGit} in this repository, and commit.` }),
    url: Flags.string({ helpValue: 'URL', summary: 'Post it there, as JSON.' }),
    'public-key': publicKeyFlag,
  };

  override async run(): Promise<void> {
    const { git, url, 'public-key': files } = this.flags;
    if (url !== undefined && !/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : ''))
      throw new CliError('usage', `--url takes an address, https://…, and not ${url}.`);
    const file = git === undefined ? this.flags.file : join(git, inGit);
    const { plugs } = await this.session();
    const { checkpoint, unsealed } = await plugs.audit_checkpoints.status({ signal: this.signal });
    if (checkpoint === null)
      throw new CliError('nothing_sealed', 'Nothing of the audit is sealed yet.', {
        next: [this.again('audit seal')],
      });
    const kept = file === undefined ? [] : await readAnchors(file, true);
    const before = kept.findLast((one) => one.checkpoint.organization_id === checkpoint.organization_id);
    const keys = await this.keys(files);
    await this.judged(async () => {
      await this.#goesOn(before?.checkpoint, checkpoint, keys);
      const place = file ?? url!;
      const anchored = {
        checkpoint: checkpoint.id,
        size: checkpoint.size,
        root: checkpoint.root,
        unsealed,
        place,
      };
      if (before?.checkpoint.size === checkpoint.size) return { added: false, ...anchored };
      const anchor = anchorOf(checkpoint, keys);
      if (url !== undefined) await this.#post(url, anchor);
      else await appendFile(file!, `${JSON.stringify(anchor)}\n`);
      if (git !== undefined) await this.#commit(git, checkpoint);
      return { added: true, ...anchored };
    });
  }

  /** Throws Tampered unless the newest checkpoint is signed, and goes on from the one that was anchored last. */
  async #goesOn(before: AuditCheckpoint | undefined, now: AuditCheckpoint, keys: Keys): Promise<void> {
    checked(now, keys);
    if (before === undefined) return;
    if (before.size >= now.size) return verifyConsistency(before, { checkpoint: now, path: [] }, keys);
    const { plugs } = await this.session();
    const query = { first: before.size };
    const { path } = await plugs.audit_checkpoints.consistency(now.id, query, { signal: this.signal });
    verifyConsistency(before, { checkpoint: now, path }, keys);
  }

  async #post(url: string, anchor: Anchor): Promise<void> {
    const signal = AbortSignal.any([this.signal, AbortSignal.timeout(answerWithinMs)]);
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify(anchor);
    const { ok, status } = await fetch(url, { method: 'POST', headers, body, redirect: 'error', signal });
    if (!ok)
      throw new CliError('not_anchored', `${url} answered ${status}; the checkpoint is not kept there.`);
  }

  async #commit(folder: string, { size, created_at }: AuditCheckpoint): Promise<void> {
    const git = (...words: string[]) => run('git', ['-C', folder, ...words], { signal: this.signal });
    try {
      await git('add', inGit);
      await git('commit', '-m', `Audit: ${size} entries at ${created_at}`, '--', inGit);
    } catch (error) {
      const { stderr, message } = error as Error & { stderr?: string };
      throw new CliError('not_anchored', `git says: ${(stderr || message).trim()}`, { where: folder });
    }
  }
}

function anchorOf(checkpoint: AuditCheckpoint, keys: Keys): Anchor {
  const public_key = keys.get(checkpoint.key_id)!.export({ format: 'pem', type: 'spki' }).toString();
  return { type: 'anchor', format, checkpoint, public_key };
}
